# The results of many calls as one table: the arguments, the rows of each, and errors.

table_results <- function(x, key, how) {
  failed <- results_failed(x)
  made <- results_rows(x, failed, key, how)
  taken <- if (is.null(made)) seq_along(x) else made$from
  columns <- c(
    lapply(results_arguments(x), `[`, taken),
    if (is.null(made)) results_scalars(x, failed) else made$columns
  )
  said <- rep(NA_character_, length(x))
  said[failed] <- vapply(unclass(x)[failed], conditionMessage, "")
  columns$error <- said[taken]
  table_frame(columns, length(taken))
}

# The rows of results of one operation: list(columns, from), the place of the call of each. NULL
# where they are of several, or make no table.
results_rows <- function(x, failed, key, how) {
  answers <- unclass(x)
  fit <- vapply(answers, inherits, NA, "claws_result")
  if (!all(fit | failed) || !any(fit)) {
    return(NULL)
  }
  origins <- lapply(answers[fit], function(one) {
    claws_metadata(one)[c("service", "operation", "model")]
  })
  operation <- if (length(unique(unname(origins))) == 1L) result_operation(answers[fit][[1]])
  if (is.null(operation)) {
    return(NULL)
  }
  plan <- tryCatch(table_plan_of(operation, key, how), claws_no_table = identity)
  if (inherits(plan, "condition")) {
    if (is.null(key)) {
      return(NULL)
    }
    stop(plan)
  }
  made <- table_made(plan, unname(answers[fit]), how, operation$name)
  results_in_place(made, which(fit), which(failed))
}

# The rows in the order of the calls, and a row for each call that failed.
results_in_place <- function(made, answered, failed) {
  from <- c(answered[made$root], failed)
  ordered <- order(from)
  rows <- c(seq_len(made$count), rep(NA_integer_, length(failed)))[ordered]
  list(columns = lapply(made$columns, `[`, rows), from = from[ordered])
}
