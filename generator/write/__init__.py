"""Writing: files to the tree, or nothing."""
