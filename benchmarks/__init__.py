"""Speed of calls, against botocore and bare curl; run by hand."""
