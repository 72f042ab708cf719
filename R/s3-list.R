# Lists of objects: what lies at addresses, as a data frame.

#' List buckets and objects
#'
#' `s3_ls()` returns a data frame of what lies at one address or several. It takes all pages. A
#' recursive listing of many keys is split at the prefixes that it meets, and its parts run at the
#' same time.
#'
#' An address that ends with a slash is a folder: its objects, and the prefixes of those below them,
#' are listed. Any other key is the beginning of names, as `ls data*` has it in a shell:
#' `"s3://bucket/da"` lists the prefix `data/` and the object `day.csv`. No sign in an address has a
#' meaning of its own, since keys may have `*` and `?` in them; `pattern` is for patterns.
#'
#' @param path Addresses such as `"s3://bucket/folder/"`, a character vector. `NULL` or `"s3://"`
#'   lists the buckets.
#' @param recursive Whether to list all objects below, `TRUE` or `FALSE`.
#' @param pattern A shell pattern, a string, for the part of each key behind the last slash of
#'   `path`: `*` stands for any characters, slashes too, `?` for one, `[a-c]` and `[!a-c]` for one
#'   of a set. `NULL` for everything.
#' @param versions Whether to list all versions of objects, `TRUE` or `FALSE`.
#' @param ... Further arguments of `list_objects_v2()` or `list_object_versions()`, such as
#'   `RequestPayer` or `ExpectedBucketOwner`.
#' @param max_active How many requests are on the wire at most, a whole number. By default, option
#'   `claws.max_active`, or else 16.
#' @param client A client of S3, as [s3()] makes it. `NULL` is the default client.
#' @param progress `TRUE` or `FALSE`: whether a line on standard error tells how far it is. By
#'   default, in an interactive session and after two seconds.
#' @return A data frame with a row for each thing found: `path` (its address, a string), `size`
#'   (bytes, a number), `modified` (a time, `POSIXct` in UTC), `etag` (a string without quotes),
#'   `storage_class` (a string) and `type`: `"bucket"`, `"prefix"`, `"file"`, or `"marker"` for an
#'   empty object whose key ends with a slash. A column that does not apply is `NA`. Rows are in the
#'   order of `path`, and within it of the bytes of the keys. Where nothing is, there are no rows.
#'
#'   With `versions = TRUE` there are the columns `version_id` (a string) and `latest` (`TRUE` or
#'   `FALSE`), too, and `type` may be `"deleted"`, for a delete marker.
#'
#'   Signals `claws_invalid_params` about an argument and the conditions of the listing, such as
#'   `NoSuchBucket`.
#' @seealso [s3_info()] for more about one object; `vignette("cookbook", "claws")`.
#' @export
#' @examples
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   list_objects_v2 = list(
#'     Contents = list(list(Key = "data/cars.csv", Size = 1700, ETag = "\"0a1b\"")),
#'     CommonPrefixes = list(list(Prefix = "data/raw/"))
#'   )
#' )
#' s3_ls("s3://bucket/data/", client = svc)
#' s3_ls("s3://bucket/data/", pattern = "*.csv", client = svc)$path
s3_ls <- function(
  path = NULL,
  recursive = FALSE,
  pattern = NULL,
  versions = FALSE,
  ...,
  max_active = NULL,
  client = NULL,
  progress = NULL
) {
  client <- s3_core(client)
  max_active <- s3_max_active(max_active)
  if (is.null(path) || identical(as.character(path), "s3://")) {
    return(list_rows(buckets_listed(client)))
  }
  if (!is.null(pattern) && !is_text(pattern)) {
    stop(error_argument("pattern", "must be a string"))
  }
  address <- s3_address(path)
  shards <- lapply(seq_along(path), function(i) {
    list_shard(address$bucket[[i]], address$key[[i]], !isTRUE(recursive), isTRUE(versions), i)
  })
  rows <- shards_perform(client, shards, list(...), max_active, progress)
  list_frame(rows, address, pattern, isTRUE(versions))
}

buckets_listed <- function(client) {
  follow <- s3_tokens(client, "ListBuckets")
  token <- list()
  found <- list()
  repeat {
    page <- s3_ask(client, "ListBuckets", token)
    found <- c(found, page$Buckets)
    if (is.null(page$ContinuationToken)) {
      break
    }
    token <- follow(list(ContinuationToken = page$ContinuationToken))
  }
  count <- length(found)
  list(
    path = s3_address_text(items_text(found, "Name")),
    size = rep(NA_real_, count),
    modified = items_time(found, "CreationDate"),
    etag = rep(NA_character_, count),
    storage_class = rep(NA_character_, count),
    type = rep("bucket", count)
  )
}

list_rows <- function(columns) {
  columns$modified <- .POSIXct(columns$modified, "UTC")
  list2DF(columns)
}

# The rows of all pages: list(place, one column each), to the data frame that users see.
# address: list(bucket, key), to which `place` points.
list_frame <- function(rows, address, pattern, versions) {
  rows <- columns_bind(c(list(list_none(versions)), rows))
  if (!is.null(pattern)) {
    folder <- nchar(sub("[^/]*\\z", "", address$key, perl = TRUE))[rows$place]
    rows <- columns_take(rows, pattern_match(substring(rows$key, folder + 1L), pattern))
  }
  rows <- columns_take(rows, bytes_order(rows$key, rows$place))
  path <- s3_address_text(address$bucket[rows$place], rows$key)
  rows$place <- NULL
  rows$key <- NULL
  list_rows(c(list(path = path), rows))
}
