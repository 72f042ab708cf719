"""Packaging: source packages of the tree."""
