"""Rendering: the model to texts of files."""
