# Journals: what a transfer in parts has done so far, in a file that is there while it runs. The
# same call finds it after a kill. Its first line says what is moved, each further one a part that
# is done, in JSON; a last line that was cut says nothing.

# The folder, below that of R's caches.
journal_folder <- function() {
  file.path(tools::R_user_dir("claws", "cache"), "transfers")
}

# The file of a transfer: by what is moved where, at which endpoint.
journal_path <- function(transfer, from, to) {
  client <- transfer$how$client
  place <- c(from, to, client$settings$region, client$place$url)
  name <- substr(sha256_hex(charToRaw(as_utf8(paste(place, collapse = "\n")))), 1L, 32L)
  file.path(journal_folder(), paste0(name, ".json"))
}

# Begins a journal; where it cannot be written, the transfer goes on without.
journal_begin <- function(transfer, path, ...) {
  if (!transfer$how$resume) {
    return(invisible())
  }
  dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE, mode = "0700")
  transfer$journal <- path
  journal_write(transfer, file_write(path, journal_line(...), private = TRUE))
}

journal_line <- function(...) {
  c(.Call(c_json_document, Filter(Negate(is.null), list(...))), charToRaw("\n"))
}

journal_write <- function(transfer, code) {
  tryCatch(code, claws_write_error = function(e) transfer$journal <- NULL)
  invisible()
}

# Adds a part that is done.
journal_add <- function(transfer, ...) {
  if (!is.null(transfer$journal)) {
    journal_write(transfer, file_append(transfer$journal, journal_line(...)))
  }
}

journal_end <- function(transfer) {
  if (!is.null(transfer$journal)) {
    unlink(transfer$journal)
    transfer$journal <- NULL
  }
}

# The content of a journal: list(head, parts), or NULL where there is none that can be read.
journal_read <- function(path) {
  text <- file_text(path, limit = 2^24)
  lines <- if (!is.null(text)) text_parts(text, "\n")
  rows <- lapply(lines, function(line) catch_error(json_object(line)))
  rows <- Filter(Negate(is.null), rows)
  if (length(rows) > 0L) list(head = rows[[1]], parts = rows[-1])
}

# A string of a journal, or a number; NULL for anything else.
journal_text <- function(row, name) if (is_text(row[[name]])) row[[name]]

journal_number <- function(row, name) {
  value <- row[[name]]
  if (is.numeric(value) && length(value) == 1L && is.finite(value) && value >= 0) as.numeric(value)
}

# Journals that are older than a week are of no use: S3 is asked to forget their uploads.
journal_sweep <- function(client, now, most = 7 * 86400) {
  for (path in list.files(journal_folder(), "[.]json$", full.names = TRUE)) {
    found <- file_look(path)
    if (!is.null(found) && now - found[["mtime"]] > most) {
      journal_abort(client, journal_read(path)$head)
      unlink(path)
    }
  }
}

journal_abort <- function(client, head) {
  id <- journal_text(head, "upload_id")
  bucket <- journal_text(head, "bucket")
  key <- journal_text(head, "key")
  if (!is.null(id) && !is.null(bucket) && !is.null(key)) {
    params <- list(Bucket = bucket, Key = key, UploadId = id)
    tryCatch(s3_ask(client, "AbortMultipartUpload", params), claws_error = function(e) NULL)
  }
}

journal_upload_path <- function(transfer) {
  journal_path(transfer, path_whole(transfer$source), transfer$to)
}

journal_begin_upload <- function(transfer) {
  if (!is.character(transfer$source)) {
    return(invisible())
  }
  journal_begin(
    transfer,
    journal_upload_path(transfer),
    kind = "upload",
    bucket = transfer$object$Bucket,
    key = transfer$object$Key,
    upload_id = transfer$upload_id,
    size = transfer$size,
    mtime = journal_time(transfer$mtime),
    part_size = transfer$plan$size,
    checksum = transfer$how$checksum
  )
}

journal_part <- function(transfer, number) {
  etag <- transfer$etags[[number]]
  journal_add(transfer, number = number, etag = etag, sum = transfer$sums[[number]])
}

journal_time <- function(seconds) sprintf("%.9f", seconds)

journal_download_path <- function(transfer) {
  journal_path(transfer, transfer$from, path_whole(transfer$target))
}

journal_begin_download <- function(transfer) {
  journal_begin(
    transfer,
    journal_download_path(transfer),
    kind = "download",
    from = transfer$from,
    etag = transfer$head$ETag,
    version_id = transfer$head$VersionId,
    size = transfer$size
  )
  for (range in transfer$ranges) {
    journal_range(transfer, range)
  }
}

journal_range <- function(transfer, range) {
  if (!is.null(range$sum)) {
    journal_add(transfer, from = range$from, size = range$size, sum = base64(range$sum))
  }
}
