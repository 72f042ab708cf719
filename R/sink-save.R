# The first call in an expression, into a sink.

#' Save or use the output of a call as it arrives
#'
#' Operations that answer with a stream of bytes, such as `s3_get_object()` or
#' `polly_synthesize_speech()`, give it as one raw vector. These functions evaluate such a call and
#' put the bytes elsewhere, so that an answer of any size needs little memory.
#'
#' `claws_save()` writes beside the file and renames when all is on the disk: the file is whole or
#' as it was, whatever happens. A full disk, a missing right and a path that is no file are an
#' error of class `claws_write_error`. Links are followed, and a file that is replaced keeps its
#' mode. When an attempt breaks off and the call is tried again, it begins anew.
#'
#' `claws_each_chunk()` cannot take back what the function was given: a connection that breaks off
#' later is an error of class `claws_stream_cut` and the call is not tried again. The bytes are
#' checked against the service's checksum only when all of them came.
#'
#' @param call A call of an operation with a streaming output, such as
#'   `svc$get_object(Bucket = "b", Key = "k")`.
#' @param file Path of the file to write. One that is there is replaced.
#' @param FUN A function that is called with each piece of the output, a raw vector of any length
#'   above zero, in order.
#' @return The result of the call, invisibly. In place of the bytes `claws_save()` has the path of
#'   the file, and `claws_each_chunk()` nothing.
#' @export
#' @examples
#' \dontrun{
#' svc <- s3(region = "us-east-1")
#' claws_save(svc$get_object(Bucket = "bucket", Key = "big.csv"), "big.csv")
#'
#' size <- 0
#' claws_each_chunk(
#'   svc$get_object(Bucket = "bucket", Key = "big.csv"),
#'   function(bytes) size <<- size + length(bytes)
#' )
#' }
#'
#' # An operation that answers with no stream of bytes is refused:
#' try(claws_save(list(), tempfile()))
claws_save <- function(call, file) {
  if (!is.character(file) || length(file) != 1L || is.na(file) || file == "") {
    stop(error_sink(sprintf("`file` must be the path of a file, not %s.", describe(file))))
  }
  file <- path_native(file)
  if (!dir.exists(dirname(file))) {
    stop(error_sink(sprintf("There is no directory %s to write to.", dirname(file))))
  }
  sink <- sink_file(file)
  on.exit(sink$close())
  result <- with_sink(sink, call)
  sink$commit()
  invisible(result)
}

#' @rdname claws_save
#' @export
claws_each_chunk <- function(call, FUN) {
  invisible(with_sink(sink_function(match.fun(FUN)), call))
}

with_sink <- function(sink, code) {
  drive <- function(call) {
    call$sink <- sink
    call_perform(call)
  }
  refuse <- function(...) {
    stop(error_sink(
      "Nothing was written: the operation does not answer with a stream of bytes."
    ))
  }
  capture(code, drive, function(operation) operation$gives_bytes, refuse, refuse)
}
