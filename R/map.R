# Many calls of one operation, or of several, at once.

#' Make many calls at once
#'
#' `claws_map()` calls one operation for each element of its arguments. `claws_parallel()` makes
#' calls of any operations and clients. Both keep up to `.max_active` requests on the wire, from one
#' R process, and return when all calls have ended.
#'
#' Each call is retried as it would be alone; one that waits does not hold up the others. The calls
#' of a client share its retry quota. With `.on_error = "stop"`, `claws_map()` checks the arguments
#' of all calls before it sends the first request.
#'
#' With `.on_error = "stop"` the first error ends the whole: no further call begins, those on the
#' wire end, and the error is signalled with the fields `results`, what there is by then, and
#' `index`, the place of its call. An interrupt keeps what there is, too: its condition, of class
#' `claws_interrupted`, has `results`, and `claws_last_results()` gives them back at the console.
#' Places of calls that were not made hold a condition of class `claws_not_run`.
#'
#' @param operation An operation, such as `svc$head_object`, or a function that calls one.
#' @param ... For `claws_map()`, arguments of the operation: each has one value for all calls, or
#'   one for each. A list is taken element by element; `I(list(...))` is one value for all calls.
#'   For `claws_parallel()`, calls such as `svc$list_queues()`, with or without names; they are
#'   evaluated as the function begins.
#' @param .more A named list of further arguments that all calls have in common, as they are.
#' @param .then A function that is called with each result as it arrives; its value is kept instead
#'   of the result.
#' @param .max_active How many requests are on the wire at most, a whole number.
#' @param .rate Calls that begin each second, at most.
#' @param .on_error `"stop"`, or `"keep"`: errors stand in the places of the results, those of
#'   arguments and of your own functions (for a body, or `.then`) as well.
#' @param .progress `TRUE` or `FALSE`: whether a line tells how far the calls are. By default, in an
#'   interactive session and after two seconds.
#' @return A list of class `claws_results`: the results, in the order of the calls. `claws_map()`
#'   takes names from the first argument that has names or is a character vector.
#'
#'   Signals `claws_invalid_params` when arguments do not fit, and with `.on_error = "stop"` what
#'   the calls signal.
#' @seealso [claws_values()] and [claws_errors()] take results apart.
#'   `vignette("cookbook", "claws")` has jobs that need many calls.
#' @export
#' @examples
#' svc <- claws_stub(
#'   sqs(region = "us-east-1"),
#'   get_queue_url = function(params) list(QueueUrl = paste0("https://sqs/", params$QueueName))
#' )
#' urls <- claws_map(svc$get_queue_url, QueueName = c("one", "two"))
#' urls$two$QueueUrl
#'
#' both <- claws_parallel(
#'   a = svc$get_queue_url(QueueName = "one"),
#'   b = svc$get_queue_url(QueueName = "two")
#' )
#' both$b$QueueUrl
claws_map <- function(
  operation,
  ...,
  .more = list(),
  .then = NULL,
  .max_active = 20,
  .rate = Inf,
  .on_error = c("stop", "keep"),
  .progress = NULL
) {
  written <- substitute(operation)
  if (!is.function(operation) && !is_text(operation)) {
    problem <- "must be an operation such as svc$get_queue_url, whose arguments come after it"
    stop(error_argument("operation", sprintf("%s, not %s", problem, describe(operation))))
  }
  operation <- match.fun(operation)
  columns <- map_columns(list(...), .more)
  arguments <- function(i) c(lapply(columns$values, `[[`, i), .more)
  call_at <- map_calls(operation, arguments, written)
  how <- map_how(.then, .max_active, .rate, match.arg(.on_error), .progress)
  if (how$stops) {
    map_check(columns$count, call_at)
  }
  map_run(columns$count, call_at, columns$names, how, columns$shown)
}

#' @rdname claws_map
#' @export
claws_parallel <- function(
  ...,
  .then = NULL,
  .max_active = 20,
  .rate = Inf,
  .on_error = c("stop", "keep"),
  .progress = NULL
) {
  names <- ...names_of(...)
  calls <- lapply(seq_len(...length()), function(i) capture_call(...elt(i)))
  how <- map_how(.then, .max_active, .rate, match.arg(.on_error), .progress)
  map_run(length(calls), function(i) calls[[i]], names, how)
}

# A function from a number to its call, with those arguments. Calls of an operation's own function
# are made as the first one was, which is captured: capturing takes longer than making.
map_calls <- function(operation, arguments, written = NULL) {
  captured <- function(i) {
    map_written(capture_call(do.call(operation, arguments(i), quote = TRUE)), written)
  }
  if (!inherits(operation, "claws_operation")) {
    return(captured)
  }
  first <- NULL
  function(i) {
    given <- arguments(i)
    if (is.null(first) || !all(names(given) %in% operation_arguments(first$operation))) {
      call <- captured(i)
      first <<- as.list(call)[c("client", "operation", "called_as")]
      return(call)
    }
    params <- params_given(given, first$operation)
    call_new(first$client, first$operation, params, first$called_as)
  }
}

# The arguments of claws_map() for each call: list(values, count, names, shown).
map_columns <- function(given, more) {
  shared <- vapply(given, inherits, NA, "AsIs")
  given[shared] <- lapply(given[shared], function(x) list(map_plain(x)))
  sizes <- lengths(given)
  count <- if (length(given) == 0) {
    1L
  } else if (any(sizes == 0L)) {
    0L
  } else {
    max(sizes)
  }
  unnamed <- length(given) > 0 && (is.null(names(given)) || any(names(given) == ""))
  if (unnamed || !all(sizes %in% c(1L, count))) {
    stop(error_map(sizes))
  }
  values <- lapply(given, function(x) if (length(x) == count) x else rep(x, count))
  named <- Find(function(x) !is.null(names(x)) || is.character(x), given[sizes == count])
  list(
    values = values,
    count = count,
    names = names(named) %||% (if (is.character(named)) as.vector(named)),
    shown = values
  )
}

map_plain <- function(x) {
  class(x) <- setdiff(class(x), "AsIs")
  x
}

# A call whose function stands in it as a value is named as the operation was given.
map_written <- function(call, written) {
  if (is.function(call$called_as[[1]])) {
    call$called_as <- as.call(list(written))
  }
  call
}

# All arguments are checked before the first request; a dozen calls stand for a million.
map_check <- function(count, call_at) {
  problems <- character()
  for (i in seq_len(count)) {
    call <- call_at(i)
    said <- tryCatch(
      {
        call_check(call)
        NULL
      },
      claws_invalid_params = function(e) e$problems
    )
    problems <- c(problems, if (length(said) > 0) sprintf("call %d: %s", i, said))
  }
  if (length(problems) > 0) {
    more <- length(problems) - map_most_problems
    shown <- utils::head(problems, map_most_problems)
    stop(error_invalid_params(
      call$operation,
      c(shown, if (more > 0) sprintf("%d more.", more))
    ))
  }
}

map_most_problems <- 10L

# The arguments with a dot, checked.
map_how <- function(then, max_active, rate, on_error, progress) {
  if (!is.null(then)) {
    then <- match.fun(then)
  }
  if (!is_count(max_active)) {
    stop(error_config(".max_active must be a whole number above 0.", setting = ".max_active"))
  }
  if (!is.numeric(rate) || length(rate) != 1L || is.na(rate) || rate <= 0) {
    stop(error_config(".rate must be a number of calls a second, above 0.", setting = ".rate"))
  }
  list(
    then = then,
    max_active = max_active,
    rate = rate,
    stops = on_error == "stop",
    progress = progress
  )
}

# call_at(i): the call at a place. Returns the results of all of them.
map_run <- function(count, call_at, names, how, arguments = NULL) {
  progress <- progress_new(count, how$progress)
  on.exit(progress$end())
  work <- function(state) {
    state$begun <- state$ended <- 0L
    map_drive(count, call_at, how, state, progress)
  }
  results_collect(count, names, "The call was not made.", work, arguments)
}

map_drive <- function(count, call_at, how, state, progress) {
  if (count == 0L) {
    return(invisible())
  }
  call_or_error <- function(i) {
    call <- catch_error(call_at(i), function(error) {
      if (how$stops) stop(error) else call_failed(error)
    })
    call$index <- i
    call
  }
  client <- call_or_error(1L)$client
  next_call <- function() {
    if (state$begun == count || !is.null(state$failed)) {
      return(NULL)
    }
    state$begun <- state$begun + 1L
    call_or_error(state$begun)
  }
  finish <- function(call, now) {
    value <- map_value(call$value, how$then)
    if (inherits(value, "error") && how$stops && is.null(state$failed)) {
      state$failed <- call$index
    }
    state$put(call$index, value)
    state$ended <- state$ended + 1L
    progress$step(state$ended)
    NULL
  }
  calls_perform(next_call, finish, how$max_active, client, rate_bucket(how$rate))
}

# The kept value of a call: then() of its result, or the error in that.
map_value <- function(value, then) {
  if (inherits(value, "error") || is.null(then)) {
    return(value)
  }
  catch_error(then(value), identity)
}

# A function that says how long the next call has to wait, so that no more than these begin in a
# second; it takes a token when that is 0.
rate_bucket <- function(rate) {
  if (is.infinite(rate)) {
    return(function(now) 0)
  }
  most <- max(1, rate)
  tokens <- most
  at <- NULL
  function(now) {
    tokens <<- min(most, tokens + rate * (now - (at %||% now)))
    at <<- now
    if (tokens < 1) {
      return((1 - tokens) / rate)
    }
    tokens <<- tokens - 1
    0
  }
}
