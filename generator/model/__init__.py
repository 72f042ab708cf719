"""The model: a service as dataclasses, its names, its wire model."""
