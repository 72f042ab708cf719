# Files to objects of S3: in one request, or in parts.

#' Upload files to S3
#'
#' Puts files, or bytes, into S3 as objects. Large files go in parts, many at a time, in little
#' memory; small ones go beside each other. Every byte is checked: S3 refuses an object whose
#' checksum is not that of the file.
#'
#' The content type follows from the extension of the file, unless `ContentType` is given. A file
#' that changes while it is sent is an error of class `claws_file_changed`, and the object stays as
#' it was.
#'
#' An upload in parts that ends by a kill or an interrupt can go on: the same call finds the parts
#' that S3 has by a small file in `tools::R_user_dir("claws", "cache")`, which is there while such a
#' transfer runs. After an error the parts are removed. [s3_uploads()] lists uploads that were
#' begun, and [s3_abort()] gives them up.
#'
#' How many requests are on the wire, and the sizes of parts, also follow from the section `s3 =` of
#' the client's profile, as for the AWS CLI: `max_concurrent_requests`, `multipart_threshold`,
#' `multipart_chunksize`, `max_bandwidth`.
#'
#' @param x Paths of files, a character vector; or a raw vector, a connection or a function, the
#'   bytes of one object. A function is called with a number of bytes and returns at most as many,
#'   none at the end.
#' @param to Addresses such as `"s3://bucket/key"`: one for each of `x`, or one that ends in `/`,
#'   where each file keeps its name. No two files may have one target. The bucket may be the ARN of
#'   an access point.
#' @param ... Further members of [s3_put_object()], such as `ContentType`, `Metadata`,
#'   `StorageClass` or `SSECustomerKey`. They go to all requests that have them.
#' @param client A client of S3; `NULL` for the default client, made from the environment.
#' @param overwrite `FALSE`: an object that is there stays, and its row has the status `"skipped"`.
#' @param resume `FALSE`: an upload that broke off is not gone on with, and nothing is kept for it.
#'   `"search"`: one that nothing was kept for, as of another machine or program, is looked for in
#'   the bucket, and its parts are compared with the file by their checksums.
#' @param part_size Bytes of a part, from 5 MiB on. By default 8 MiB, or more where there would be
#'   over 10,000 parts.
#' @param max_active The most requests on the wire, a whole number. By default the option
#'   `claws.max_active`, or else what the profile says, or else 16.
#' @param checksum The algorithm of the checksum: `"CRC64NVME"`, `"CRC32"`, `"CRC32C"`, `"SHA256"`
#'   or `"SHA1"`.
#' @param on_error `"stop"`: after the first error no further file begins, and the error is
#'   signalled when those that have begun have ended. `"keep"`: errors stand in the value.
#' @param progress `TRUE` or `FALSE`: whether a line on standard error tells how far it is, or one
#'   each ten seconds where none can be written anew; or a function(done, total, rate) of bytes. By
#'   default in an interactive session, after two seconds.
#' @return A data frame of class `claws_transfers` with a row for each file: `from`, `to`, `size` in
#'   bytes, `status` (`"done"`, `"resumed"`, `"skipped"`, `"failed"` or `"not_run"`), `etag`,
#'   `checksum` in base64, `version_id`, `verified` (whether S3 or claws has compared the checksum),
#'   `parts`, `seconds`, and `error`, a list of conditions.
#'
#'   Signals the condition of the first failure, with the further class `claws_transfer_error` and
#'   the data frame as its field `transfers`.
#' @seealso [s3_download()], [s3_copy()]
#' @export
#' @examples
#' svc <- claws_stub(s3(region = "us-east-1"), put_object = list(ETag = "\"1\""))
#' file <- tempfile(fileext = ".csv")
#' write.csv(mtcars, file)
#' s3_upload(file, "s3://bucket/cars.csv", client = svc)
s3_upload <- function(
  x,
  to,
  ...,
  client = NULL,
  overwrite = TRUE,
  resume = TRUE,
  part_size = NULL,
  max_active = NULL,
  checksum = "CRC64NVME",
  on_error = c("stop", "keep"),
  progress = NULL
) {
  if (missing(checksum)) {
    checksum <- NULL
  }
  core <- s3_core(client)
  how <- transfer_how(
    core,
    max_active,
    part_size,
    match.arg(on_error),
    progress,
    overwrite,
    resume,
    checksum = checksum
  )
  members <- members_check(core, "PutObject", list(...), upload_own)
  sources <- upload_sources(x)
  target <- upload_targets(sources, to)
  transfers <- .mapply(
    function(source, bucket, key) upload_new(source, bucket, key, members, how),
    list(sources, target$bucket, target$key),
    NULL
  )
  transfers_run(transfers, how)
}

# Members of PutObject that an upload says by itself.
upload_own <- c(
  "Body",
  "Bucket",
  "Key",
  "ContentLength",
  "ContentMD5",
  "WriteOffsetBytes"
)

# The sources of an upload, as a list of paths or of one other source.
upload_sources <- function(x) {
  if (is.raw(x) || is.function(x) || inherits(x, "connection")) {
    return(list(x))
  }
  if (!is.character(x) || anyNA(x)) {
    problem <- "`x` must be paths of files, a raw vector, a connection or a function"
    stop(error_transfer_params(sprintf("%s, not %s.", problem, describe(x))))
  }
  as.list(path_native(as.character(unclass(x))))
}

# list(bucket, key) for each source.
upload_targets <- function(sources, to) {
  address <- s3_address(to, "to")
  count <- length(sources)
  folder <- address$key == "" | endsWith(address$key, "/")
  if (!length(to) %in% c(1L, count) || length(to) == 1L && count > 1L && !folder) {
    text <- "`to` must be one address for each of %d files, or one that ends in a slash."
    stop(error_transfer_params(sprintf(text, count)))
  }
  folder <- rep(folder, length.out = count)
  named <- vapply(sources, is.character, NA)
  name <- rep("", count)
  name[named] <- as_utf8(basename(as_native(as.character(sources[named]))))
  if (any(folder & !named)) {
    stop(error_transfer_params("`to` must name the object: bytes have no name of their own."))
  }
  bucket <- rep(address$bucket, length.out = count)
  key <- paste0(rep(address$key, length.out = count), ifelse(folder, name, ""), recycle0 = TRUE)
  targets_check(s3_address_text(bucket, key))
  list(bucket = bucket, key = key)
}

# Of two transfers to one place, either one would be there at the end, or parts of both.
targets_check <- function(places) {
  again <- places[duplicated(places)]
  if (length(again) > 0L) {
    text <- "`to` has %s twice: each transfer must have a target of its own."
    stop(error_transfer_params(sprintf(text, again[[1]])))
  }
}

# The member ChecksumAlgorithm says what the argument `checksum` of s3_upload() says.
upload_new <- function(source, bucket, key, members, how) {
  path <- if (is.character(source)) source else "<bytes>"
  transfer <- transfer_new(path, s3_address_text(bucket, key))
  transfer$source <- source
  if (!is.null(members[["ChecksumAlgorithm"]])) {
    how$checksum <- transfer_checksum(members[["ChecksumAlgorithm"]], how$client)
    members[["ChecksumAlgorithm"]] <- NULL
  }
  transfer$how <- how
  transfer$object <- list(Bucket = bucket, Key = key)
  type <- content_type(path) %||% content_type(key)
  members$ContentType <- members[["ContentType"]] %||% type
  transfer$members <- members
  transfer$begin <- function() upload_begin(transfer)
  transfer$undo <- function() upload_undo(transfer)
  transfer$leave <- function() transfer_close(transfer)
  transfer$stay <- function() upload_stay(transfer)
  transfer
}

upload_begin <- function(transfer) {
  if (!is.character(transfer$source)) {
    return(upload_begin_bytes(transfer))
  }
  upload_open(transfer)
  if (transfer$size < transfer$how$threshold || transfer$size == 0) {
    transfer$parts <- 1L
    transfer_urge(transfer, function() upload_put(transfer))
  } else {
    upload_begin_parts(transfer)
  }
}

upload_begin_parts <- function(transfer) {
  how <- transfer$how
  transfer$plan <- transfer_plan(transfer$size, how$part_size)
  transfer$parts <- transfer$plan$count
  transfer$more <- function() upload_next_part(transfer)
  parts_begin(transfer)
  if (!how$resume || !journal_resume_upload(transfer)) {
    transfer_urge(transfer, function() {
      if (how$search) resume_search(transfer) else upload_create(transfer)
    })
  }
}

# The file, as it is now.
upload_open <- function(transfer) {
  path <- transfer$source
  found <- file_look(path)
  reason <- if (is.null(found)) {
    "there is no such file"
  } else if (found[["kind"]] == "folder") {
    "it is a folder: s3_sync() uploads what is in it"
  } else if (found[["kind"]] != "file") {
    sprintf("it is a %s, not a file: give a connection to it", found[["kind"]])
  } else {
    transfer$file <- file_open(path, "read")
    if (is_text(transfer$file)) transfer$file
  }
  if (!is.null(reason)) {
    transfer$file <- NULL
    stop(error_file_unreadable(path, reason))
  }
  transfer$size <- found[["size"]]
  transfer$mtime <- found[["mtime"]]
}

upload_undo <- function(transfer) {
  if (is.null(transfer$upload_id) || inherits(transfer$error, "NoSuchUpload")) {
    journal_end(transfer)
    return(NULL)
  }
  upload_abort(transfer, function(call) NULL)
}

# After an interrupt: with a journal, the same call goes on.
upload_stay <- function(transfer) {
  if (is.null(transfer$upload_id)) {
    return(FALSE)
  }
  if (!is.null(transfer$journal)) {
    return(TRUE)
  }
  params <- upload_members(transfer, "AbortMultipartUpload")
  tryCatch(
    s3_ask(transfer$how$client, "AbortMultipartUpload", params),
    claws_error = function(e) {
      message("Parts of the upload ", transfer$upload_id, " are left; s3_abort() removes them.")
    }
  )
  FALSE
}
