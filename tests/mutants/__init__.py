"""Single slips put into the code, to see whether the suites notice: `make mutants`."""
