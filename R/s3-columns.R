# Listings as columns: lists of vectors, one for each column of a data frame, in the order of pages.

# The columns of one page, which is an answer of ListObjectsV2 or of ListObjectVersions, in the
# order of the page's keys.
page_columns <- function(page, versions = FALSE) {
  files <- if (versions) page$Versions else page$Contents
  prefixes <- items_text(page$CommonPrefixes, "Prefix")
  gone <- if (versions) page$DeleteMarkers
  key <- items_text(files, "Key")
  size <- items_number(files, "Size")
  blank <- function(value) rep(value, length(prefixes) + length(gone))
  columns <- list(
    key = c(key, prefixes, items_text(gone, "Key")),
    size = c(size, blank(NA_real_)),
    modified = c(
      items_time(files, "LastModified"),
      rep(NA_real_, length(prefixes)),
      items_time(gone, "LastModified")
    ),
    etag = c(etag_plain(items_text(files, "ETag")), blank(NA_character_)),
    storage_class = c(items_text(files, "StorageClass"), blank(NA_character_)),
    type = c(
      ifelse(endsWith(key, "/") & size %in% 0, "marker", "file"),
      rep("prefix", length(prefixes)),
      rep("deleted", length(gone))
    )
  )
  if (versions) {
    none <- rep(NA, length(prefixes))
    columns$version_id <- c(
      items_text(files, "VersionId"),
      as.character(none),
      items_text(gone, "VersionId")
    )
    columns$latest <- c(items_flag(files, "IsLatest"), none, items_flag(gone, "IsLatest"))
  }
  columns
}

# One member of each item of a list, NA where it is absent.
items_text <- function(items, name) as.character(items_member(items, name, NA_character_))
items_number <- function(items, name) as.numeric(items_member(items, name, NA_real_))
items_time <- function(items, name) as.numeric(items_member(items, name, NA_real_))
items_flag <- function(items, name) as.logical(items_member(items, name, NA))

items_member <- function(items, name, absent) {
  values <- lapply(items, `[[`, name)
  values[lengths(values) == 0L] <- list(absent)
  unlist(values)
}

# Without the quotes that belong to its header.
etag_plain <- function(etag) text_replace(etag, "\"", "")

list_none <- function(versions) c(page_columns(list(), versions), list(place = integer()))

# Columns, as lists of vectors, one below the other. All have those of the first.
columns_bind <- function(rows) {
  names <- names(rows[[1]])
  columns <- lapply(names, function(name) unlist(lapply(rows, `[[`, name)))
  stats::setNames(columns, names)
}

columns_take <- function(columns, which) lapply(columns, `[`, which)

# The order of texts by their bytes in UTF-8, in which S3 lists; `first` counts before them.
bytes_order <- function(texts, first = rep(1L, length(texts))) {
  order(first, as_utf8(texts), method = "radix")
}

# The value of the option or the argument.
s3_max_active <- function(max_active) {
  max_active <- max_active %||% getOption("claws.max_active") %||% 16
  if (!is_count(max_active)) {
    stop(error_argument("max_active", "must be a whole number above 0"))
  }
  max_active
}
