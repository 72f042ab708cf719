# Objects of S3 to files. They go to a file beside the target, which takes its place when all of it
# is there and right.

#' Download objects of S3 to files
#'
#' Large objects come in ranges, many at a time, in little memory; small ones come beside each
#' other. The bytes are compared with the checksum of the object. The file is whole or as it was.
#'
#' A range that breaks off goes on behind its last byte. An object that changes meanwhile is
#' downloaded anew, once; then it is an error of class `claws_object_changed`. Bytes that are not
#' those of the checksum are a `claws_checksum_error`. The file gets the time of the object.
#'
#' A download in ranges that ends by a kill or an interrupt can go on: the same call finds what has
#' come in the file `.NAME.claws-part` beside the target and in a small file in
#' `tools::R_user_dir("claws", "cache")`.
#'
#' @param from Addresses such as `"s3://bucket/key"`, a character vector.
#' @param to Paths of files: one for each of `from`, or a folder, where each object keeps the last
#'   part of its key. `NULL` is the working directory. No two objects may have one target.
#' @param ... Further members of [s3_get_object()], such as `VersionId` or `SSECustomerKey`. They go
#'   to all requests that have them.
#' @param overwrite `FALSE`: a file that is there stays, and its row has the status `"skipped"`.
#' @param resume `FALSE`: a download that broke off is not gone on with, and nothing is kept for it.
#' @param verify `FALSE`: the bytes are not compared with the checksum of the object.
#' @inheritParams s3_upload
#' @inherit s3_upload return
#' @seealso [s3_upload()]
#' @export
#' @examples
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   get_object = list(Body = charToRaw("a,b\n1,2\n"), ETag = "\"1\"")
#' )
#' s3_download("s3://bucket/data.csv", tempdir(), client = svc)
#' read.csv(file.path(tempdir(), "data.csv"))
s3_download <- function(
  from,
  to = NULL,
  ...,
  client = NULL,
  overwrite = TRUE,
  resume = TRUE,
  verify = TRUE,
  part_size = NULL,
  max_active = NULL,
  on_error = c("stop", "keep"),
  progress = NULL
) {
  core <- s3_core(client)
  how <- transfer_how(
    core,
    max_active,
    part_size,
    match.arg(on_error),
    progress,
    overwrite,
    resume,
    verify
  )
  members <- members_check(core, "GetObject", list(...), download_own)
  source <- s3_object_address(from, "from")
  paths <- download_targets(source, to)
  transfers <- .mapply(
    function(bucket, key, path) download_new(bucket, key, path, members, how),
    list(source$bucket, source$key, paths),
    NULL
  )
  transfers_run(transfers, how)
}

# Members of GetObject that a download says by itself.
download_own <- c("Bucket", "Key", "Range", "PartNumber", "ChecksumMode")

download_targets <- function(source, to) {
  count <- length(source$key)
  to <- to %||% "."
  if (!is.character(to) || anyNA(to) || !length(to) %in% c(1L, count)) {
    text <- "`to` must be a folder, or one path for each of %d objects."
    stop(error_transfer_params(sprintf(text, count)))
  }
  to <- path_native(as.character(unclass(to)))
  folder <- grepl("[/\\\\]$", to) | dir.exists(to)
  if (count > 1L && length(to) == 1L && !folder) {
    text <- "`to` must be a folder for %d objects: there is no folder %s."
    stop(error_transfer_params(sprintf(text, count, to)))
  }
  to <- rep(to, length.out = count)
  folder <- rep(folder, length.out = count)
  name <- key_name(source$key)
  unsafe <- folder & (name %in% c("", ".", "..") | endsWith(source$key, "/"))
  if (any(unsafe)) {
    text <- "The key \"%s\" has no name for a file: give `to` a path for it."
    stop(error_transfer_params(sprintf(text, source$key[unsafe][[1]])))
  }
  inside <- file.path(sub("[/\\\\]+$", "", to), as_native(name))
  paths <- as.character(ifelse(folder, inside, to))
  folders <- unique(dirname(paths))
  known <- path_whole(folders)[match(dirname(paths), folders)]
  targets_check(file.path(known, basename(paths)))
  paths
}

download_new <- function(bucket, key, path, members, how) {
  transfer <- transfer_new(s3_address_text(bucket, key), path)
  transfer$how <- how
  transfer$object <- list(Bucket = bucket, Key = key)
  transfer$members <- members
  transfer$begin <- function() download_begin(transfer)
  transfer$more <- function() download_next(transfer)
  transfer$undo <- function() download_undo(transfer)
  transfer$leave <- function() transfer_close(transfer)
  transfer$stay <- function() download_stay(transfer)
  transfer
}

download_begin <- function(transfer) {
  transfer$ready()
  target <- file_target(transfer$to)
  found <- file_look(target)
  if (!is.null(found) && !transfer$how$overwrite) {
    transfer$status <- "skipped"
    transfer$finished <- TRUE
    return(NULL)
  }
  if (!is.null(found) && found[["kind"]] != "file") {
    stop(error_write(transfer$to, sprintf("it is a %s, not a file", found[["kind"]])))
  }
  if (!dir.exists(dirname(target))) {
    stop(error_write(transfer$to, sprintf("there is no folder %s", dirname(target))))
  }
  transfer$target <- target
  transfer$mode <- found[["mode"]] %||% mode_usual()
  transfer$part <- file.path(dirname(target), part_name(basename(target)))
  transfer$restarts <- 0L
  if (!transfer$how$resume || !journal_resume_download(transfer)) {
    download_start(transfer)
  }
}

# A name has 255 bytes at most.
part_name <- function(name) {
  part <- paste0(".", name, ".claws-part")
  whole <- nchar(part, "bytes") <= 255L
  if (whole) part else sprintf(".%s.claws-part", sha256_hex(charToRaw(name)))
}

download_undo <- function(transfer) {
  transfer_close(transfer)
  journal_end(transfer)
  if (!is.null(transfer$part)) {
    unlink(transfer$part)
  }
}

download_stay <- function(transfer) {
  if (is.null(transfer$journal)) {
    download_undo(transfer)
    return(FALSE)
  }
  TRUE
}
