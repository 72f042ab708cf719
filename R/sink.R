# Sinks: where the bytes of a streaming output go instead of into the result. A sink is a list:
#
# start(): an attempt begins; what an earlier one left is forgotten.
# write(bytes): takes the next bytes.
# end(): all bytes came; what stands in the result for them.
# again: whether start() can undo what was written, so that a call may be tried once more.
#
# claws_save() and claws_each_chunk() put a sink on the first call with a streaming output that is
# entered while their argument is evaluated (R/capture.R).

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
  file <- as_native(path.expand(file))
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
  missing <- function(value) {
    stop(error_sink(
      "Nothing was written: the call is none of an operation that answers with a stream of bytes."
    ))
  }
  capture(code, drive, function(operation) operation$gives_bytes, missing)
}

# A sink into a file, which is there when commit() was called. That it cannot be written is told
# before anything is asked for.
sink_file <- function(file) {
  draft <- file_draft(file)
  begun <- FALSE
  list(
    start = function() {
      if (begun) {
        draft$discard()
        draft <<- file_draft(file)
      }
      begun <<- TRUE
    },
    write = function(bytes) draft$write(bytes),
    end = function() file,
    commit = function() draft$commit(),
    close = function() draft$discard(),
    again = TRUE
  )
}

sink_function <- function(FUN) {
  list(start = function() NULL, write = FUN, end = function() NULL, again = FALSE)
}

# Lets the body of a response flow into the sink of its call. The answer that says what went wrong
# is no output.
sink_fill <- function(response, call) {
  sink <- call$sink
  if (is.null(sink) || response$status >= 300L) {
    return(response)
  }
  body <- body_stream(response)
  on.exit(body$close())
  sink$start()
  written <- 0
  repeat {
    bytes <- sink_read(body, written, sink, call$operation, response)
    if (is.null(bytes)) {
      break
    }
    sink$write(bytes)
    written <- written + length(bytes)
  }
  response["body"] <- list(sink$end())
  response
}

sink_read <- function(body, written, sink, operation, response) {
  if (sink$again || written == 0) {
    return(body$read())
  }
  tryCatch(
    body$read(),
    claws_transport_error = function(e) stop(error_stream_cut(operation, response, written, e)),
    claws_checksum_error = function(e) stop(error_final(e))
  )
}

# The body of a response as a stream, whether it is still arriving or not.
body_stream <- function(response) {
  if (is_stream(response$body)) response$body else stream_of(response$body)
}
