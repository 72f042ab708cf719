# Objects that are written piece by piece.

#' Write an object piece by piece
#'
#' Returns an object to which bytes or text are given as they come to be. S3 has the object once
#' `$close()` was called, and not before: a writer that is aborted, or that is collected as garbage
#' while it is open, leaves nothing.
#'
#' Bytes are kept until there are two parts of 8 MiB, which then go at the same time. Less than one
#' part goes in a single request when the writer is closed. Later parts are larger, so that an
#' object may have 5 TiB. The checksums of the parts make that of the object, as in [s3_upload()].
#' An error or an interrupt while parts are sent aborts the upload.
#'
#' @param path An address such as `"s3://bucket/key"`, a string.
#' @param ... Further arguments of `put_object()`, such as `ContentType` or `StorageClass`. By
#'   default the content type follows from the extension.
#' @inheritParams s3_ls
#' @return An object of class `claws_writer`:
#'
#'   * `$write(x)` takes a raw vector, or a character vector, each element of which is written in
#'     UTF-8 as it is, without a line end.
#'   * `$close()` ends the object and returns, invisibly, a list with the address (`path`), `size`
#'     (bytes), `etag`, `version_id` and `parts`.
#'   * `$abort()` gives it up. After `$close()` it does nothing.
#'   * `$state` is `"open"`, `"closed"` or `"aborted"`.
#' @seealso [s3_write()] for whole values.
#' @export
#' @examples
#' svc <- claws_stub(s3(region = "us-east-1"), put_object = list(ETag = "\"1\""))
#' out <- s3_writer("s3://bucket/log.txt", client = svc)
#' for (i in 1:3) out$write(sprintf("line %d\n", i))
#' out$close()$size
s3_writer <- function(path, ..., client = NULL) {
  address <- s3_object_address(path)
  if (length(address$key) != 1L) {
    stop(error_argument("path", "must be one address"))
  }
  core <- s3_core(client)
  upload <- writer_upload(core, address, list(...))
  writer <- new.env(parent = emptyenv())
  writer$path <- s3_address_text(address$bucket, address$key)
  writer$write <- function(x) {
    writer_take(upload, writer_bytes(x))
    invisible(writer)
  }
  writer$close <- function() invisible(writer_close(upload))
  writer$abort <- function() invisible(writer_abort(upload))
  makeActiveBinding("state", function() upload$state, writer)
  class(writer) <- "claws_writer"
  lockEnvironment(writer, bindings = TRUE)
  reg.finalizer(writer, writer_finalizer(upload), onexit = TRUE)
  writer
}

#' @export
print.claws_writer <- function(x, ...) {
  cat(sprintf("<claws_writer: %s, %s>\n", x$path, x$state))
  invisible(x)
}

# The transfer of a writer. It is moved on by each write that fills parts, and by the end.
# pieces, held: the pile of raw vectors that were not sent, and how many bytes these are. ending:
# whether no more come. state: "open", "closed" or "aborted". pid: of the process.
writer_upload <- function(core, address, params) {
  members <- members_check(core, "PutObject", params, upload_own)
  how <- transfer_how(core, writer_active, progress = FALSE, resume = FALSE)
  upload <- upload_new(raw(), address$bucket, address$key, members, how)
  upload$begin <- function() NULL
  upload$more <- function() writer_next(upload)
  upload$plan <- list(size = writer_part, count = 0L)
  upload$size <- Inf
  upload$sizes <- numeric()
  upload$pieces <- pile()
  upload$held <- 0
  upload$begun <- upload$ending <- FALSE
  upload$state <- "open"
  upload$pid <- Sys.getpid()
  upload$work <- transfers_work(list(upload), how)
  upload
}

writer_part <- 8 * 2^20
writer_active <- 2L # parts that go at the same time

# The size of the next part: doubled each 1,000 parts, so that 10,000 hold 5 TiB.
writer_part_size <- function(number) bytes_part_size(writer_part, number)

writer_bytes <- function(x) {
  if (is.raw(x)) {
    return(x)
  }
  if (!is.character(x) || anyNA(x)) {
    stop(error_argument("x", "must be a raw vector or a character vector"))
  }
  charToRaw(paste(as_utf8(x), collapse = ""))
}

writer_must_be_open <- function(upload) {
  if (upload$state != "open") {
    stop(claws_condition(
      sprintf("The writer of %s is %s.", upload$object$Key, upload$state),
      class = "claws_writer_closed"
    ))
  }
}

writer_take <- function(upload, bytes) {
  writer_must_be_open(upload)
  upload$pieces$add(bytes)
  upload$held <- upload$held + length(bytes)
  if (upload$held > writer_active * writer_part_size(length(upload$etags) + 1L)) {
    writer_send(upload)
  }
}

writer_held <- function(upload) do.call(c, c(list(raw()), upload$pieces$all()))

# Sends all parts that are full, and at the end what is left. A writer whose bytes did not all go is
# of no use.
writer_send <- function(upload) {
  on.exit(writer_abort(upload))
  if (!upload$begun) {
    upload$begun <- TRUE
    parts_begin(upload)
    transfer_urge(upload, function() upload_create(upload))
  }
  writer_perform(upload)
  on.exit()
}

writer_perform <- function(upload) {
  upload$bytes <- writer_held(upload)
  upload$pieces <- pile()
  upload$at <- 0
  if (upload$ending) {
    transfers_perform(upload$work)
  } else {
    transfers_turn(upload$work)
  }
  if (!is.null(upload$error)) {
    upload$upload_id <- NULL # its undoing has been
    stop(upload$error)
  }
  upload$held <- length(upload$bytes) - upload$at
  upload$pieces$add(.Call(c_raw_slice, upload$bytes, upload$at, upload$held))
  upload$bytes <- NULL
}

# The next part that is full, or the last one.
writer_next <- function(upload) {
  number <- length(upload$etags) + 1L
  left <- length(upload$bytes) - upload$at
  size <- min(writer_part_size(number), left)
  ready <- size == writer_part_size(number) || upload$ending && size > 0
  if (is.null(upload$upload_id) || !ready) {
    return(NULL)
  }
  part <- .Call(c_raw_slice, upload$bytes, upload$at, size)
  upload$at <- upload$at + size
  upload$etags[[number]] <- upload$sums[[number]] <- NA_character_
  upload$sizes[[number]] <- size
  upload$parts <- number
  upload_part(upload, number, part, size)
}

writer_close <- function(upload) {
  writer_must_be_open(upload)
  on.exit(if (upload$state != "closed") writer_abort(upload))
  if (!upload$begun && upload$held <= writer_part) {
    bytes_put(upload, writer_held(upload))
    transfers_perform(upload$work)
  } else {
    writer_complete(upload)
  }
  if (!is.null(upload$error)) {
    stop(upload$error)
  }
  upload$state <- "closed"
  list(
    path = upload$to,
    size = upload$size,
    etag = etag_plain(upload$etag),
    version_id = upload$version_id,
    parts = max(1L, upload$parts, na.rm = TRUE)
  )
}

writer_complete <- function(upload) {
  upload$ending <- TRUE
  upload$size <- sum(upload$sizes) + upload$held
  if (upload$held == 0) {
    parts_check(upload)
  }
  writer_send(upload)
}

# Parts that were sent cost money until the upload is aborted.
writer_abort <- function(upload) {
  open <- upload$state == "open"
  upload$state <- if (open) "aborted" else upload$state
  upload$pieces <- pile()
  upload$bytes <- NULL
  if (open && !is.null(upload$upload_id)) {
    params <- upload_members(upload, "AbortMultipartUpload")
    s3_ask(upload$how$client, "AbortMultipartUpload", params)
  }
  NULL
}

# For a writer that nobody has any more, in the process that made it. Nothing may fail here.
writer_finalizer <- function(upload) {
  function(writer) {
    if (upload$pid == Sys.getpid()) {
      catch_error(writer_abort(upload))
    }
  }
}
