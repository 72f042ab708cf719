# Programs that are run for what they print. No shell looks at their words, and what they print
# stays in memory. R's own system2() cannot be interrupted by a time limit.

# words: the program and its arguments. Returns list(status, out, err): the exit status, 127 when
# there is no such program, NA when it was stopped; and what it printed into its two streams, in
# bytes.
process_run <- function(words, timeout, clock = Sys.time) {
  if (is_windows()) {
    return(process_run_windows(words, timeout))
  }
  program <- .Call(c_process_start, words)
  on.exit(.Call(c_process_end, program))
  end <- as.numeric(clock()) + timeout
  while (!.Call(c_process_wait, program)) {
    if (as.numeric(clock()) > end) {
      return(list(status = NA_integer_, out = raw(), err = raw()))
    }
  }
  .Call(c_process_result, program)
}

process_run_windows <- function(words, timeout) {
  complaints <- tempfile()
  on.exit(unlink(complaints))
  printed <- catch_error(
    suppressWarnings(system2(
      words[[1]],
      shQuote(words[-1]),
      stdout = TRUE,
      stderr = complaints,
      timeout = timeout
    )),
    function(error) structure(character(), status = 127L)
  )
  status <- attr(printed, "status") %||% 0L
  list(
    status = if (status == 124L) NA_integer_ else status,
    out = charToRaw(paste(printed, collapse = "\n")),
    err = charToRaw(file_text(complaints) %||% "")
  )
}
