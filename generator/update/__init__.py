"""Updating: a new version of botocore to the tree."""
