# The sides of a sync: a folder, or a prefix of S3.

# A side: list(bucket, prefix) of S3, or list(root) of a folder. name: of the argument.
sync_side <- function(x, name) {
  if (!is_text(x)) {
    stop(error_argument(name, "must be a folder or an address such as \"s3://bucket/folder\""))
  }
  if (!is_s3_address(x)) {
    return(list(root = sub("(?<=.)/+\\z", "", as_utf8(path_native(x)), perl = TRUE)))
  }
  address <- s3_address(x, name)
  prefix <- address$key
  list(
    bucket = address$bucket,
    prefix = if (prefix == "" || endsWith(prefix, "/")) prefix else paste0(prefix, "/")
  )
}

# Where a key of a side is: an address, or a path.
side_path <- function(side, key) {
  if (is.null(side$bucket)) {
    paste0(sub("/\\z", "", side$root, perl = TRUE), "/", key, recycle0 = TRUE)
  } else {
    s3_address_text(side$bucket, paste0(side$prefix, key, recycle0 = TRUE))
  }
}
