# The results of many calls: a list, in the order of the calls, with errors in their places.

# arguments: what claws_map() was given for each call, a named list.
results_new <- function(results, arguments = NULL) {
  structure(results, class = c("claws_results", "list"), arguments = arguments)
}

# Results that work(state) puts into their places by state$put(place, value); state$failed is the
# place of the error that ended it, or NULL. Nothing that is there is lost by an error or an
# interrupt.
# absent: what is said of a place that nothing came to.
results_collect <- function(count, names, absent, work, arguments = NULL) {
  state <- state_new()
  results <- rep(list(error_not_run(absent)), count)
  names(results) <- names
  # A part of a field of `state` could not be replaced without a copy of the whole.
  state$put <- function(place, value) results[place] <<- list(value)
  state$failed <- NULL
  done <- function() the$last_results <- results_new(results, arguments)
  tryCatch(work(state), interrupt = function(e) stop_interrupted(done()))
  all <- done()
  if (!is.null(state$failed)) {
    error <- all[[state$failed]]
    error$results <- all
    error$index <- state$failed
    stop(error)
  }
  all
}

# The condition that an interrupt becomes: it still is one, so that it ends what an interrupt ends.
# Further arguments are fields of it.
stop_interrupted <- function(results, ...) {
  condition <- structure(
    class = c("claws_interrupted", "interrupt", "condition"),
    list(
      message = "Interrupted; claws_last_results() has what there was.",
      call = NULL,
      results = results,
      ...
    )
  )
  signalCondition(condition)
  message(conditionMessage(condition))
  invokeRestart("abort")
}

#' The results of many calls
#'
#' [claws_map()] and [claws_parallel()] return a list of class `claws_results`. `claws_values()`
#' gives the results of the calls that ended well, `claws_errors()` the conditions of the others.
#' `claws_last_results()` gives what the last of these functions had, also after an error or an
#' interrupt.
#'
#' @param x The value of [claws_map()] or [claws_parallel()].
#' @return `claws_values()` and `claws_errors()`: a list, named by the places of the calls, or by
#'   their names where they have names. `claws_last_results()`: a list of class `claws_results`, or
#'   `NULL` when there was none.
#' @export
#' @examples
#' svc <- claws_stub(
#'   sqs(region = "us-east-1"),
#'   get_queue_url = function(params) {
#'     if (params$QueueName == "none") {
#'       return(claws_stub_error("QueueDoesNotExist", "There is no such queue."))
#'     }
#'     list(QueueUrl = paste0("https://sqs/", params$QueueName))
#'   }
#' )
#' x <- claws_map(svc$get_queue_url, QueueName = c("one", "none"), .on_error = "keep")
#' claws_values(x)$one$QueueUrl
#' conditionMessage(claws_errors(x)$none)
#' as.data.frame(x)
claws_values <- function(x) results_part(x, !results_failed(x))

#' @rdname claws_values
#' @export
claws_errors <- function(x) results_part(x, results_failed(x))

#' @rdname claws_values
#' @export
claws_last_results <- function() the$last_results

results_failed <- function(x) vapply(unclass(x), inherits, NA, "error")

results_part <- function(x, which) {
  names <- names(x) %||% as.character(seq_along(x))
  stats::setNames(unclass(x)[which], names[which])
}

#' @export
`[.claws_results` <- function(x, i) {
  arguments <- lapply(attr(x, "arguments"), `[`, i)
  results_new(unclass(x)[i], if (length(arguments) > 0) arguments)
}

#' @export
print.claws_results <- function(x, ...) {
  failed <- results_failed(x)
  cat(sprintf("<claws_results: %d calls, %d failed>\n", length(x), sum(failed)))
  names <- names(x) %||% sprintf("[[%d]]", seq_along(x))
  shown <- utils::head(which(failed), 10L)
  for (i in shown) {
    message <- text_parts(conditionMessage(x[[i]]), "\n")[[1]]
    cat(strtrim(sprintf("  %s: %s", names[[i]], message), getOption("width")), "\n", sep = "")
  }
  invisible(x)
}

results_arguments <- function(x) {
  Filter(is.atomic, attr(x, "arguments") %||% list())
}

# The members of results that are single values in all of them, as columns.
results_scalars <- function(x, failed) {
  values <- lapply(unclass(x), function(one) if (is.list(one)) unclass(one))
  values[failed] <- list(NULL)
  names <- unique(unlist(lapply(values, names)))
  is_single <- function(one) is.null(one) || is.atomic(one) && length(one) == 1L
  columns <- lapply(names, function(name) {
    column <- lapply(values, `[[`, name)
    if (all(vapply(column, is_single, NA))) results_column(column)
  })
  names(columns) <- names
  Filter(Negate(is.null), columns)
}

results_column <- function(values) {
  there <- !vapply(values, is.null, NA)
  known <- do.call(c, unname(values[there]))
  column <- known[match(seq_along(values), which(there))]
  unname(column)
}
