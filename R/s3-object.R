# Looks at single objects: whether they are there, what is known of them, their URLs. All take
# several addresses and ask for them at the same time.

#' Look at objects
#'
#' `s3_exists()` tells whether objects, folders or buckets are there. `s3_info()` tells what S3
#' knows of objects without their content. `s3_url()` makes URLs with which anybody can read or
#' write objects until they expire.
#'
#' An address that ends with a slash is a folder: it is there when any key begins with it. An
#' address without a key is a bucket. Any other address is an object.
#'
#' `s3_url()` asks nothing over the network; see [s3_generate_presigned_url()] for other operations.
#'
#' @param path Addresses such as `"s3://bucket/key"`, a character vector.
#' @param ... Further arguments of the operations: of `head_object()` for `s3_info()`, such as
#'   `VersionId`; of the one that is signed for `s3_url()`, such as `ResponseContentType`.
#' @param expires Seconds for which a URL is good, a whole number, a week (604,800) at most.
#' @param method The operation that the URL is for: `"get_object"`, `"put_object"`,
#'   `"head_object"` or `"delete_object"`.
#' @inheritParams s3_ls
#' @return `s3_exists()`: `TRUE` or `FALSE` for each address. An error other than that nothing is
#'   there, such as `claws_access_denied`, is signalled.
#'
#'   `s3_info()`: a data frame with a row for each address: `path`, `size` (bytes, a number),
#'   `modified` (a time, `POSIXct` in UTC), `etag`, `storage_class`, `type` (`"file"` or
#'   `"marker"`), `version_id` and `content_type` (strings), `checksum` (a string such as
#'   `"CRC64NVME:AAAA"`) and `metadata` (a list of named character vectors). A fact that S3 leaves
#'   out is `NA`. An object that is not there is an error of class `claws_not_found`.
#'
#'   `s3_url()`: a URL for each address, a character vector. A URL is as good as the credentials for
#'   what it allows: keep it from others.
#' @export
#' @examples
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   head_object = function(params) {
#'     if (params$Key != "cars.csv") {
#'       return(claws_stub_error("NoSuchKey", "There is none.", status = 404))
#'     }
#'     list(ContentLength = 1700, ETag = "\"0a1b\"", ContentType = "text/csv")
#'   }
#' )
#' s3_exists(c("s3://bucket/cars.csv", "s3://bucket/none"), client = svc)
#' s3_info("s3://bucket/cars.csv", client = svc)$size
#'
#' keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "x")
#' svc <- s3(region = "us-east-1", credentials = list(creds = keys))
#' s3_url("s3://bucket/cars.csv", expires = 60, client = svc)
s3_exists <- function(path, ..., max_active = NULL, client = NULL) {
  client <- s3_core(client)
  address <- s3_address(path)
  calls <- lapply(seq_along(address$key), function(i) {
    exists_call(client, address$bucket[[i]], address$key[[i]], list(...))
  })
  values <- calls_values(calls, s3_max_active(max_active), client)
  vapply(seq_along(values), function(i) exists_read(values[[i]], address$key[[i]]), NA)
}

exists_call <- function(client, bucket, key, params) {
  if (key == "") {
    s3_call(client, "HeadBucket", c(list(Bucket = bucket), params))
  } else if (endsWith(key, "/")) {
    s3_call(client, "ListObjectsV2", c(list(Bucket = bucket, Prefix = key, MaxKeys = 1), params))
  } else {
    s3_call(client, "HeadObject", c(list(Bucket = bucket, Key = key), params))
  }
}

exists_read <- function(value, key) {
  if (inherits(value, "claws_not_found")) {
    return(FALSE)
  }
  if (inherits(value, "error")) {
    stop(value)
  }
  !endsWith(key, "/") || length(value$Contents) > 0L
}

#' @rdname s3_exists
#' @export
s3_info <- function(path, ..., max_active = NULL, client = NULL) {
  client <- s3_core(client)
  address <- s3_object_address(path)
  heads <- heads_ask(client, address, list(...), s3_max_active(max_active))
  failed <- Find(function(head) inherits(head, "error"), heads)
  if (!is.null(failed)) {
    stop(failed)
  }
  columns <- info_columns(heads, address)
  columns$modified <- .POSIXct(columns$modified, "UTC")
  list2DF(columns, length(heads))
}

# The answers of HeadObject, with errors in their places.
heads_ask <- function(client, address, params, max_active) {
  calls <- lapply(seq_along(address$key), function(i) {
    given <- list(Bucket = address$bucket[[i]], Key = address$key[[i]])
    s3_call(client, "HeadObject", c(given, params))
  })
  calls_values(calls, max_active, client)
}

info_columns <- function(heads, address) {
  size <- items_number(heads, "ContentLength")
  storage_class <- items_text(heads, "StorageClass")
  storage_class[is.na(storage_class)] <- "STANDARD" # for which S3 sends no header
  list(
    path = s3_address_text(address$bucket, address$key),
    size = size,
    modified = items_time(heads, "LastModified"),
    etag = etag_plain(items_text(heads, "ETag")),
    storage_class = storage_class,
    type = ifelse(endsWith(address$key, "/") & size %in% 0, "marker", "file"),
    version_id = items_text(heads, "VersionId"),
    content_type = items_text(heads, "ContentType"),
    checksum = vapply(heads, info_checksum, ""),
    metadata = lapply(heads, function(head) unlist(head$Metadata))
  )
}

# "CRC64NVME:<base64>" of an answer, or NA.
info_checksum <- function(head) {
  told <- names(head)[lengths(head) > 0L]
  names <- grep("^Checksum(CRC|SHA|XX|MD5)", told, value = TRUE)
  if (length(names) == 0L) {
    return(NA_character_)
  }
  paste0(sub("^Checksum", "", names[[1]]), ":", head[[names[[1]]]])
}

# The values of calls, in their order, with errors in their places.
calls_values <- function(calls, max_active, client, each = function(value, i) value) {
  values <- vector("list", length(calls))
  begun <- 0L
  next_call <- function() {
    if (begun == length(calls)) {
      return(NULL)
    }
    begun <<- begun + 1L
    calls[[begun]]$place <- begun
    calls[[begun]]
  }
  finish <- function(call, now) {
    values[call$place] <<- list(each(call$value, call$place))
    NULL
  }
  if (length(calls) > 0L) {
    calls_perform(next_call, finish, max_active, client)
  }
  values
}

#' @rdname s3_exists
#' @export
s3_url <- function(path, expires = 3600, method = "get_object", ..., client = NULL) {
  client <- s3_core(client)
  address <- s3_object_address(path)
  methods <- c("get_object", "put_object", "head_object", "delete_object")
  if (!is_text(method) || !method %in% methods) {
    stop(error_argument("method", paste("must be one of", paste(methods, collapse = ", "))))
  }
  operation <- presign_operation(client, method)
  presign_check_expires(operation, expires, "expires")
  given <- list(...)
  urls <- vapply(
    seq_along(address$key),
    function(i) {
      params <- c(list(Bucket = address$bucket[[i]], Key = address$key[[i]]), given)
      request_url(presign_sign(presign_call(client, operation, params), expires))
    },
    ""
  )
  stats::setNames(urls, names(path))
}
