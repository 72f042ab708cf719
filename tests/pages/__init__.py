"""Help pages of whole services: a spread-out sample in the tests, all by `make pages`."""
