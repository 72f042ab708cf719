# Sinks: where the bytes of a streaming output go instead of into the result. A sink is a list:
#
# start(): an attempt begins; what an earlier one left is forgotten.
# write(bytes): takes the next bytes.
# end(): all bytes came; what stands in the result for them.
# again: whether start() can undo what was written, so that a call may be tried once more.
#
# claws_save() and claws_each_chunk() put a sink on the first call with a streaming output that is
# entered while their argument is evaluated (R/capture.R).

# A sink into a file, which is there when commit() was called. That it cannot be written is told
# before anything is asked for.
sink_file <- function(file) {
  draft <- file_draft(file)
  list(
    start = function() {
      draft$discard()
      draft <<- file_draft(file)
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

# The bytes stay on the connection: a stream of them is the member of the output, for who made the
# call to read, compare with their checksum and close.
sink_kept <- function() list(stays = TRUE)

sink_keeps <- function(sink) isTRUE(sink$stays)

# Lets the body of a response flow into the sink of its call. The answer that says what went wrong
# is no output.
sink_fill <- function(response, call) {
  sink <- call$sink
  if (is.null(sink) || !is_success(response)) {
    return(response)
  }
  body <- body_stream(response)
  if (sink_keeps(sink)) {
    response["body"] <- list(body)
    return(response)
  }
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
