"""Published case tables, run through the installed package."""
