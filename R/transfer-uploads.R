# Uploads in parts that were begun and not completed: their parts cost until they are given up.

#' Uploads that were begun and not completed
#'
#' The parts of an upload in parts stay in S3, and cost, until it is completed or given up.
#' `s3_uploads()` lists such uploads of a bucket, those of other programs, too. `s3_abort()` gives
#' them up.
#'
#' @param path Addresses such as `"s3://bucket"` or `"s3://bucket/prefix"`.
#' @param uploads A data frame as `s3_uploads()` has it, or addresses to list.
#' @param older Seconds: only uploads that were begun longer ago are given up. By default a week, so
#'   that uploads on their way go on.
#' @inheritParams s3_upload
#' @return A data frame with a row for each upload: `path`, `upload_id`, `initiated` (`POSIXct` in
#'   UTC) and `storage_class`. `s3_abort()` returns those that it gave up, invisibly.
#' @export
#' @examples
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   list_multipart_uploads = list(
#'     Uploads = list(list(Key = "big.csv", UploadId = "u1", Initiated = .POSIXct(0, "UTC")))
#'   ),
#'   abort_multipart_upload = list()
#' )
#' s3_uploads("s3://bucket", client = svc)
#' s3_abort("s3://bucket", client = svc)
s3_uploads <- function(path, client = NULL) {
  core <- s3_core(client)
  address <- s3_address(path)
  rows <- .mapply(
    function(bucket, prefix) uploads_of(core, bucket, prefix),
    list(address$bucket, address$key),
    NULL
  )
  do.call(rbind, c(list(uploads_table("", list())), rows))
}

# All pages of the uploads of a bucket whose keys begin with a prefix.
uploads_of <- function(client, bucket, prefix) {
  uploads <- list()
  follow <- s3_tokens(client, "ListMultipartUploads")
  params <- list(Bucket = bucket, Prefix = if (prefix != "") prefix)
  tokens <- list()
  repeat {
    page <- s3_ask(client, "ListMultipartUploads", c(Filter(Negate(is.null), params), tokens))
    uploads <- c(uploads, unclass(page$Uploads))
    if (!isTRUE(page$IsTruncated)) {
      return(uploads_table(bucket, uploads))
    }
    tokens <- follow(list(KeyMarker = page$NextKeyMarker, UploadIdMarker = page$NextUploadIdMarker))
  }
}

uploads_table <- function(bucket, uploads) {
  text <- function(name) vapply(uploads, function(one) one[[name]] %||% NA_character_, "")
  begun <- vapply(uploads, function(one) as.numeric(one$Initiated %||% NA), 0)
  list2DF(
    list(
      path = s3_address_text(bucket, text("Key")),
      upload_id = text("UploadId"),
      initiated = .POSIXct(begun, "UTC"),
      storage_class = text("StorageClass")
    ),
    length(uploads)
  )
}

#' @rdname s3_uploads
#' @export
s3_abort <- function(uploads, older = 7 * 86400, client = NULL) {
  core <- s3_core(client)
  if (!is.data.frame(uploads)) {
    uploads <- s3_uploads(uploads, client)
  }
  if (!is.numeric(older) || length(older) != 1L || is.na(older)) {
    stop(error_config("older must be a number of seconds.", setting = "older"))
  }
  now <- as.numeric(client_part(core, "clock")())
  old <- now - as.numeric(uploads[["initiated"]]) >= older
  uploads <- uploads[old %in% TRUE, , drop = FALSE]
  address <- s3_object_address(uploads[["path"]])
  for (i in seq_along(address$key)) {
    params <- list(Bucket = address$bucket[[i]], Key = address$key[[i]])
    params$UploadId <- uploads[["upload_id"]][[i]]
    tryCatch(s3_ask(core, "AbortMultipartUpload", params), NoSuchUpload = function(e) NULL)
  }
  invisible(uploads)
}
