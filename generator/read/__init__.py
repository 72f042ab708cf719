"""Reading: service models from files, checked for types, names and depth."""
