"""Writes the generated part of the R package claws from botocore's service models."""
