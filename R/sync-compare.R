# Things that are on both sides of a sync: which of them differ, and why.

# x, y: rows of the source and of the target, one beside the other. Returns list(action, reason)
# with NA where nothing is to be done. kind: "upload", "download" or "copy".
sync_compare <- function(x, y, kind, compare) {
  reason <- rep(NA_character_, length(x$key))
  action <- reason
  if (compare %in% c("time", "exact")) {
    newer <- floor(x$modified) > floor(y$modified)
    older <- floor(x$modified) < floor(y$modified)
    reason[newer] <- "the source is newer"
    if (kind == "copy") {
      reason[etags_differ(x$etag, y$etag)] <- "ETags differ"
    } else if (kind == "download") {
      exact <- compare == "exact"
      reason[older] <- if (exact) "times differ" else "the local file is newer"
      action[older & !exact] <- "skip"
    }
  }
  size <- x$size != y$size
  reason[size] <- "sizes differ"
  action[size] <- NA
  action[!is.na(reason) & is.na(action)] <- kind
  list(action = action, reason = reason)
}

# Whether objects differ by their ETags. Those of uploads in parts follow from the sizes of parts,
# so that they say nothing about objects that were sent otherwise.
etags_differ <- function(x, y) {
  plain <- is_md5(x) & is_md5(y)
  plain & x != y
}
