# Drivers of waits: one, or many at once, over the pool that other calls use, too.

# One wait, here and now, unless wait_all() takes it along. Returns its result or signals its error.
wait_run <- function(wait) {
  take <- the$take_wait
  if (!is.null(take)) {
    the$take_wait <- NULL
    take(wait)
  }
  progress <- wait_progress(list(wait), wait$how$progress)
  on.exit(progress$end())
  waits_perform(list(wait), function(wait) NULL, progress)
  wait_value(wait)
}

# Polls until all waits are over, each at its own times. finish(wait): takes one that is over, and
# may end all of them by an error. patience: seconds after which all are over at the latest.
waits_perform <- function(waits, finish, progress, patience = Inf) {
  client <- waits[[1]]$client
  now <- as.numeric(client_part(client, "clock")())
  for (wait in waits) {
    wait_begin(wait, now, patience)
  }
  waiting <- lapply(waits, wait_poll)
  next_call <- function() {
    if (length(waiting) == 0) {
      return(NULL)
    }
    call <- waiting[[1]]
    waiting <<- waiting[-1]
    call
  }
  polled <- function(call, now) {
    pause <- wait_take(call$wait, call$value, now)
    progress$step(now)
    if (is.null(pause)) {
      finish(call$wait)
      return(NULL)
    }
    call_wait(wait_poll(call$wait), pause, "new")
  }
  calls_perform(next_call, polled, length(waits), client)
}

# The progress of waits: one line with the current values.
wait_progress <- function(waits, show) {
  line <- progress_line(show)
  step <- function(now) {
    over <- sum(vapply(waits, function(wait) !is.null(wait$value), NA))
    text <- wait_line(waits, over, now)
    signalCondition(condition_progress(over, length(waits), text))
    line$say(text, over == length(waits))
  }
  list(step = step, end = line$end)
}

wait_line <- function(waits, over, now) {
  first <- waits[[1]]
  seen <- unlist(lapply(waits, function(wait) rep(names(wait$seen), wait$seen)))
  what <- if (length(waits) == 1L) {
    first$waiter$r_name
  } else {
    sprintf("%d of %d waits over", over, length(waits))
  }
  patience <- max(vapply(waits, function(wait) wait$until - wait$began, 0))
  sprintf(
    "%s: %s, %.0f s%s",
    what,
    seen_text(seen_counts(seen)),
    now - first$began,
    if (is.finite(patience)) sprintf(" of %.0f s", patience) else ""
  )
}

#' Wait for several things at once
#'
#' Polls for all of them side by side, each at its own times, and returns when all waits are over.
#'
#' With `on_error = "stop"` the first wait that fails ends the whole. Its error is signalled with
#' the fields `results`, what there is by then, and `index`, the place of the wait; waits that were
#' not over hold a condition of class `claws_not_run`. An interrupt keeps what there is, too, as it
#' does in [claws_map()].
#'
#' @param ... Waits, with or without names: calls of [wait_until()] or of a client's waiters, such
#'   as `svc$wait_until$table_exists(TableName = "a")`. They are evaluated as the function begins. A
#'   function without arguments that makes such a call stands for it, so that `do.call()` takes any
#'   number of them.
#' @param timeout Seconds after which all waits are given up at the latest, a number. Each keeps its
#'   own patience, too.
#' @param on_error `"stop"`, or `"keep"`: errors stand in the places of the results.
#' @param progress `TRUE` or `FALSE`: whether a line on standard error shows the current values. By
#'   default, in an interactive session and after two seconds.
#' @return A list of class `claws_results`: the last answer of each wait, in their order.
#'   [claws_values()] and [claws_errors()] take it apart.
#' @export
#' @examples
#' svc <- claws_stub(
#'   dynamodb(region = "us-east-1"),
#'   describe_table = list(Table = list(TableStatus = "ACTIVE"))
#' )
#' x <- wait_all(
#'   a = svc$wait_until$table_exists(TableName = "a"),
#'   b = wait_until(svc$describe_table(TableName = "b"), "table_exists"),
#'   timeout = 60
#' )
#' x$b$Table$TableStatus
#'
#' waits <- lapply(c(x = "x", y = "y"), function(name) {
#'   function() svc$wait_until$table_exists(TableName = name)
#' })
#' names(do.call(wait_all, waits))
wait_all <- function(..., timeout = NULL, on_error = c("stop", "keep"), progress = NULL) {
  patience <- wait_how(timeout = timeout)$timeout %||% Inf
  stops <- match.arg(on_error) == "stop"
  names <- ...names_of(...)
  waits <- lapply(seq_len(...length()), function(i) wait_capture(...elt(i), i))
  if (all(names == "")) {
    names <- NULL
  }
  results_collect(length(waits), names, "The wait was not over.", function(state) {
    waits_drive(waits, state, stops, patience, progress)
  })
}

waits_drive <- function(waits, state, stops, patience, progress) {
  if (length(waits) == 0) {
    return(invisible())
  }
  for (i in seq_along(waits)) {
    waits[[i]]$index <- i
  }
  shown <- wait_progress(waits, progress)
  on.exit(shown$end())
  finish <- function(wait) {
    state$put(wait$index, wait$value)
    if (stops && inherits(wait$value, "error")) {
      state$failed <- wait$index
      signalCondition(waits_stopped)
    }
  }
  tryCatch(
    waits_perform(waits, finish, shown, patience),
    claws_waits_stopped = function(condition) NULL
  )
}

waits_stopped <- structure(
  class = c("claws_waits_stopped", "condition"),
  list(message = "A wait failed.", call = NULL)
)

# The first wait that begins while code is evaluated, which is left there.
wait_capture <- function(code, place) {
  before <- the$take_wait
  on.exit(the$take_wait <- before)
  the$take_wait <- function(wait) {
    signalCondition(structure(
      class = c("claws_wait_captured", "condition"),
      list(message = "The wait was captured.", call = NULL, wait = wait)
    ))
  }
  tryCatch(
    {
      value <- force(code)
      if (is.function(value)) {
        value()
      }
      stop(error_config(sprintf("Argument %d has no wait in it.", place), "..."))
    },
    claws_wait_captured = function(condition) condition$wait
  )
}
