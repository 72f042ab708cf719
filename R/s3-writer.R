# Objects that are written piece by piece.

#' Write an object piece by piece
#'
#' Returns an object to which bytes or text are given as they come to be. S3 has the object once
#' `$close()` was called, and not before: a writer that is aborted, or that is collected as garbage
#' while it is open, leaves nothing.
#'
#' Bytes are kept until there are two parts of 8 MiB, which then go at the same time. Less than
#' one part goes in a single request when the writer is closed. Later parts are larger, so that an
#' object may have 5 TiB. An error of a part aborts the upload.
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

# An upload: `pieces` of `held` bytes that were not sent, `sent` bytes in `parts` (number and ETag),
# `id` once there is a part, `state`: "open", "closed" or "aborted". pid: of the process.
writer_upload <- function(core, address, params) {
  upload <- new.env(hash = FALSE, parent = emptyenv())
  upload$client <- core
  upload$object <- list(Bucket = address$bucket, Key = address$key)
  known <- setdiff(client_operation(core, "PutObject")$arguments, c("Bucket", "Key", "Body"))
  unknown <- setdiff(names(params), known)
  if (length(unknown) > 0L || length(names(params)) < length(params)) {
    stop(error_argument("...", "must be arguments of put_object(), by their names"))
  }
  params$ContentType <- params[["ContentType"]] %||% content_type(address$key)
  upload$params <- params
  upload$pieces <- list()
  upload$held <- upload$sent <- 0
  upload$parts <- list()
  upload$id <- NULL
  upload$state <- "open"
  upload$pid <- Sys.getpid()
  upload
}

writer_part <- 8 * 2^20
writer_active <- 2L # parts that go at the same time

# The size of the next part: doubled each 1,000 parts, so that 10,000 hold 5 TiB.
writer_part_size <- function(number) writer_part * 2^((number - 1) %/% 1000)

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
  upload$pieces <- c(upload$pieces, list(bytes))
  upload$held <- upload$held + length(bytes)
  room <- writer_active * writer_part_size(length(upload$parts) + 1L)
  if (upload$held > room) {
    writer_send(upload, room)
  }
}

# Sends what is held in parts, but for what is less than `least` bytes.
writer_send <- function(upload, least = 1) {
  bytes <- do.call(c, upload$pieces)
  at <- 0
  begun <- length(upload$parts)
  bodies <- list()
  while (length(bytes) - at >= max(1, min(least, writer_part_size(begun + 1L)))) {
    size <- writer_part_size(begun + length(bodies) + 1L)
    if (least > 1 && length(bytes) - at < size) {
      break
    }
    bodies <- c(bodies, list(.Call(c_raw_slice, bytes, at, size)))
    at <- at + length(bodies[[length(bodies)]])
  }
  upload$pieces <- list(.Call(c_raw_slice, bytes, at, length(bytes)))
  upload$held <- length(upload$pieces[[1]])
  writer_put_parts(upload, bodies)
}

writer_put_parts <- function(upload, bodies) {
  writer_begin(upload)
  begun <- length(upload$parts)
  calls <- lapply(seq_along(bodies), function(i) {
    writer_call(upload, "UploadPart", list(PartNumber = begun + i, Body = bodies[[i]]))
  })
  answers <- calls_values(calls, writer_active, upload$client)
  failed <- Find(function(answer) inherits(answer, "error"), answers)
  if (!is.null(failed)) {
    writer_abort(upload)
    stop(failed)
  }
  parts <- lapply(seq_along(answers), function(i) writer_done(answers[[i]], begun + i))
  upload$parts <- c(upload$parts, parts)
  upload$sent <- upload$sent + sum(lengths(bodies))
}

# A part as CompleteMultipartUpload names it.
writer_done <- function(answer, number) {
  sums <- answer[grep("^Checksum(CRC|SHA)", names(answer), value = TRUE)]
  c(list(ETag = answer$ETag, PartNumber = number), Filter(Negate(is.null), sums))
}

writer_begin <- function(upload) {
  if (is.null(upload$id)) {
    upload$id <- call_perform(writer_call(upload, "CreateMultipartUpload"))$UploadId
  }
}

# A call of the upload with those of the user's arguments that its operation has.
writer_call <- function(upload, operation, params = list()) {
  known <- client_operation(upload$client, operation)$arguments
  given <- upload$params[names(upload$params) %in% known]
  id <- if (!is.null(upload$id)) list(UploadId = upload$id)
  s3_call(upload$client, operation, c(upload$object, given, id, params))
}

writer_close <- function(upload) {
  writer_must_be_open(upload)
  on.exit(if (upload$state != "closed") writer_abort(upload))
  answer <- if (is.null(upload$id) && upload$held <= writer_part) {
    writer_put(upload)
  } else {
    writer_complete(upload)
  }
  upload$state <- "closed"
  list(
    path = s3_address_text(upload$object$Bucket, upload$object$Key),
    size = upload$sent,
    etag = etag_plain(answer$ETag %||% NA_character_),
    version_id = answer$VersionId %||% NA_character_,
    parts = max(1L, length(upload$parts))
  )
}

writer_put <- function(upload) {
  body <- do.call(c, c(list(raw()), upload$pieces))
  answer <- call_perform(writer_call(upload, "PutObject", list(Body = body)))
  upload$sent <- length(body)
  answer
}

writer_complete <- function(upload) {
  if (upload$held > 0) {
    writer_send(upload)
  }
  call_perform(writer_call(
    upload,
    "CompleteMultipartUpload",
    list(MultipartUpload = list(Parts = upload$parts))
  ))
}

# Parts that were sent cost money until the upload is aborted.
writer_abort <- function(upload) {
  open <- upload$state == "open"
  upload$state <- if (open) "aborted" else upload$state
  upload$pieces <- list()
  if (open && !is.null(upload$id)) {
    call_perform(writer_call(upload, "AbortMultipartUpload"))
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
