"""Help pages: HTML to a tree, the tree to Rd, and the page around it."""
