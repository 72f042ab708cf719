"""What claws sends and reads, held against what botocore sends and reads, over all operations."""
