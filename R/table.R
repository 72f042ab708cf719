# Answers as tables: one page, all pages, the results of many calls, or a list out of an answer.

#' Results as tables
#'
#' `claws_table()` takes a call, makes it, takes all further pages where the operation answers in
#' pages, and returns a data frame. `as.data.frame()`, `as_tibble()` of the package tibble and
#' `as.data.table()` of data.table make the same of what is there already: a result, the pages of
#' [paginate()], the results of [claws_map()] or a list out of a result, such as `r$Contents`.
#'
#' @section Rows:
#' Rows are the items of the operation's paginator, such as `Contents` of `list_objects_v2()`.
#' Of an operation without pages they are the only list of structures in its answer, or the only
#' list or map where the answer has no other member. An answer without any list is one row. Where
#' that does not tell, the error says which keys there are. `key` chooses:
#' `"Reservations[].Instances[]"` goes through lists within lists, `"@"` is the answer itself. With
#' such a path, strings, numbers, booleans and times of the outer lists come first, as
#' `Reservations.OwnerId`.
#'
#' `query` is another way: a JMESPath expression, as [claws_query()] takes it, is evaluated on each
#' page, and what it finds are the rows. Of objects, such as those of
#' `"Contents[?Size > `1000`].{key: Key, size: Size}"`, the names are the columns; strings or
#' numbers are one column, `value`. Null is no row. No page is kept.
#'
#' A list of strings or numbers is one column with the name of the list. A map has its names in the
#' column `name`.
#'
#' @section Columns:
#' The service's model says which columns there are: always all members, in its order, also where
#' there is no row or no row has them. So tables of the same operation fit together.
#'
#' | member | column |
#' | --- | --- |
#' | string | character |
#' | boolean | logical |
#' | integer | integer, or double where one is larger than R's integers |
#' | long | double, or by `bigint` |
#' | float, double | double |
#' | timestamp | `POSIXct`, in UTC |
#' | list, map, structure, blob, document | list, `NULL` where there is none |
#'
#' Columns with values that the model calls sensitive are printed as `****`, also after dplyr put
#' them beside other columns. A value that is taken out of its cell, also by `unnest_wider()` or
#' `unnest_longer()`, is what it is; `unnest = TRUE` keeps it masked.
#'
#' @param Operation A call, such as `svc$list_objects_v2(Bucket = "b")`; or a value that
#'   `as.data.frame()` takes.
#' @param x A result of an operation, the value of [paginate()], [claws_map()] or
#'   [claws_parallel()], or a list of structures out of a result. Of many calls, the columns of the
#'   arguments come first, and `error` last; a call that failed has a row of its own.
#' @param key A string: which list the rows are, such as `"Reservations[].Instances[]"`.
#' @param query A JMESPath expression, a string, whose findings are the rows; in place of `key`.
#' @param unnest `TRUE` puts members of structures in their places, as `State.Name`. Lists and maps
#'   stay as they are.
#' @param tags `TRUE` makes a list with names of each list of tags, which are pairs of a key and a
#'   value.
#' @param parents Whether the columns of outer lists are there: `TRUE` or `FALSE`.
#' @param drop `TRUE` leaves out columns that are missing in all rows.
#' @param bigint Type of the columns of longs: `"double"`, `"character"`, or `"integer64"` of the
#'   package bit64. A double that would not be exact is an error of class `claws_inexact`. The
#'   option `claws.bigint` is the default.
#' @param row.names,optional As in [as.data.frame()]; `optional` is not used.
#' @param ... Not used.
#' @inheritParams paginate
#' @return A data frame; of `as_tibble()` a tibble, of `as.data.table()` a data.table.
#'   `claws_columns()`: a data frame with `column`, `type` (R's) and `sensitive`, a row for each
#'   column.
#'
#'   Signals `claws_no_table`, whose `keys` are the lists that there are; `claws_inexact`;
#'   `claws_missing_package` where bit64 is not installed; and what the calls signal. An error of
#'   `claws_table()` has the tables of the pages before it, `pages`, and the `token` to go on with.
#' @examples
#' svc <- claws_stub(
#'   ec2(region = "us-east-1"),
#'   describe_instances = list(Reservations = list(list(
#'     OwnerId = "123456789012",
#'     Instances = list(
#'       list(InstanceId = "i-1", State = list(Name = "running")),
#'       list(InstanceId = "i-2", State = list(Name = "stopped"))
#'     )
#'   )))
#' )
#' claws_table(
#'   svc$describe_instances(),
#'   key = "Reservations[].Instances[]",
#'   unnest = TRUE,
#'   drop = TRUE
#' )
#' r <- svc$describe_instances()
#' as.data.frame(r, drop = TRUE)
#' as.data.frame(r$Reservations[[1]]$Instances, drop = TRUE)
#' head(claws_columns(svc, "describe_instances", key = "Reservations[].Instances[]"))
#' @export
claws_table <- function(
  Operation,
  key = NULL,
  unnest = FALSE,
  tags = FALSE,
  parents = TRUE,
  drop = FALSE,
  bigint = getOption("claws.bigint", "double"),
  PageSize = NULL,
  MaxItems = NULL,
  StartingToken = NULL,
  StopOnSameToken = FALSE,
  progress = NULL,
  query = NULL
) {
  how <- table_how(unnest, tags, parents, drop, bigint, query)
  paging <- pages_how(PageSize, MaxItems, StartingToken, StopOnSameToken)
  taken <- table_take(Operation, key, how, paging, progress)
  if (is.null(taken$plan)) {
    return(table_of(taken$value, key, how))
  }
  table_bind(taken$plan, taken$tables, drop)
}

#' @rdname claws_table
#' @export
as.data.frame.claws_result <- function(
  x,
  row.names = NULL,
  optional = FALSE,
  ...,
  key = NULL,
  unnest = FALSE,
  tags = FALSE,
  parents = TRUE,
  drop = FALSE,
  bigint = getOption("claws.bigint", "double")
) {
  table_named(table_of(x, key, table_how(unnest, tags, parents, drop, bigint)), row.names)
}

#' @rdname claws_table
#' @export
as.data.frame.claws_pages_list <- as.data.frame.claws_result

#' @rdname claws_table
#' @export
as.data.frame.claws_rows <- as.data.frame.claws_result

#' @rdname claws_table
#' @export
as.data.frame.claws_results <- as.data.frame.claws_result

# Methods of tibble's generic, which are registered when tibble is loaded.

#' @exportS3Method tibble::as_tibble
as_tibble.claws_result <- function(x, ...) tibble::as_tibble(as.data.frame(x, ...))

#' @exportS3Method tibble::as_tibble
as_tibble.claws_pages_list <- as_tibble.claws_result

#' @exportS3Method tibble::as_tibble
as_tibble.claws_rows <- as_tibble.claws_result

#' @exportS3Method tibble::as_tibble
as_tibble.claws_results <- as_tibble.claws_result

# Methods of data.table's generic, which are registered when data.table is loaded.

#' @exportS3Method data.table::as.data.table
as.data.table.claws_result <- function(x, ...) {
  asNamespace("data.table")$as.data.table(as.data.frame(x, ...))
}

#' @exportS3Method data.table::as.data.table
as.data.table.claws_pages_list <- as.data.table.claws_result

#' @exportS3Method data.table::as.data.table
as.data.table.claws_rows <- as.data.table.claws_result

#' @exportS3Method data.table::as.data.table
as.data.table.claws_results <- as.data.table.claws_result

#' @param svc A client, such as `s3()`.
#' @param operation Name of an operation, such as `"list_objects_v2"`.
#' @rdname claws_table
#' @export
claws_columns <- function(
  svc,
  operation,
  key = NULL,
  unnest = FALSE,
  tags = FALSE,
  parents = TRUE,
  bigint = getOption("claws.bigint", "double"),
  query = NULL
) {
  how <- table_how(unnest, tags, parents, FALSE, bigint, query)
  plan <- table_plan_of(table_operation(svc, operation), key, how)
  data.frame(
    column = vapply(plan$columns, `[[`, "", "name"),
    type = table_plan_types(plan, how$bigint),
    sensitive = vapply(plan$columns, `[[`, NA, "secret"),
    stringsAsFactors = FALSE
  )
}

table_operation <- function(svc, operation) {
  core <- if (inherits(svc, "claws_client")) client_core(svc)
  if (is.null(core) || !is_text(operation)) {
    stop(error_config("svc must be a client and operation a name of one of its operations.", "svc"))
  }
  operation_of(svc[[operation]])
}

# The arguments that say how a table is made, checked.
table_how <- function(unnest, tags, parents, drop, bigint, query = NULL) {
  flags <- list(unnest = unnest, tags = tags, parents = parents, drop = drop)
  wrong <- names(flags)[!vapply(flags, function(x) isTRUE(x) || isFALSE(x), NA)]
  if (length(wrong) > 0) {
    stop(error_config(sprintf("%s must be TRUE or FALSE.", wrong[[1]]), wrong[[1]]))
  }
  types <- c("double", "character", "integer64")
  if (!is_text(bigint) || !bigint %in% types) {
    choices <- paste0("\"", types, "\"", collapse = " or ")
    stop(error_config(sprintf("bigint must be %s.", choices), "bigint"))
  }
  if (bigint == "integer64" && !requireNamespace("bit64", quietly = TRUE)) {
    stop(error_missing_package("bit64", "bigint = \"integer64\""))
  }
  if (!is.null(query) && !is_text(query)) {
    stop(error_config("query must be a JMESPath expression, a string.", "query"))
  }
  c(flags, bigint = bigint, query = query)
}

# The answer of the first call in some code: list(plan, tables), a table of each page; or
# list(value), that of the code, where there is no call.
table_take <- function(code, key, how, paging, progress) {
  operation <- NULL
  plan <- NULL
  answer <- NULL
  pages <- pages_driver(paging)
  drive <- function(call) {
    operation <<- call$operation
    plan <<- table_plan_of(operation, key, how) # one that cannot be is refused before it is sent
    if (!is.null(pages_row(operation))) {
      return(pages$drive(call))
    }
    if (is.finite(paging$max_items)) {
      stop(error_no_paginator(operation))
    }
    answer <<- call_perform(call)
  }
  refuse <- function(operation) stop(error_no_table(operation))
  value <- capture(code, drive, function(operation) operation$output > 0L, identity, refuse)
  if (is.null(plan)) {
    return(list(value = value))
  }
  how$drop <- FALSE # a column may be missing on one page alone
  make <- function(page) table_frame_of(plan, table_values(page, how), how, operation$name)
  tables <- if (is.null(answer)) {
    pages_run(pages$walk(), make, progress)$kept$all()
  } else {
    list(make(answer))
  }
  list(plan = plan, tables = tables)
}

# The values of a table: an answer itself, or the findings of a query in it.
table_values <- function(answer, how) {
  if (is.null(how$query)) list(answer) else table_query_rows(answer, how$query)
}

# named: what stands in a message.
table_frame_of <- function(plan, values, how, named) {
  made <- table_made(plan, values, how, named)
  table_frame(made$columns, made$count)
}

# The table of a value.
table_of <- function(x, key, how) {
  if (!is.null(how$query) && inherits(x, c("claws_results", "claws_rows"))) {
    stop(error_config("`query` is for a call, a result or the pages of one.", "query"))
  }
  if (inherits(x, "claws_results")) {
    return(table_results(x, key, how))
  }
  if (inherits(x, "claws_rows")) {
    return(table_rows(x, key, how))
  }
  answers <- if (inherits(x, "claws_result")) list(x) else x
  fit <- is.list(answers) && all(vapply(answers, inherits, NA, "claws_result"))
  operation <- if (fit && length(answers) > 0) result_operation(answers[[1]])
  if (is.null(operation)) {
    stop(error_no_rows("This is neither a call of an operation nor a result with a known model."))
  }
  values <- unlist(lapply(answers, table_values, how), recursive = FALSE)
  table_frame_of(table_plan_of(operation, key, how), values, how, operation$name)
}

# The table of a list of structures out of a result.
table_rows <- function(x, key, how) {
  described <- rows_described(x)
  if (is.null(described)) {
    stop(error_no_rows("The model of this list's service is not on this machine."))
  }
  names <- if (is.null(key)) character() else table_parse(key)
  plan <- table_plan(described$shape, names, described$model, how)
  table_frame_of(plan, rows_bare(x), how, attr(x, "claws_shape")[[1]])
}

table_named <- function(table, names) {
  if (!is.null(names)) {
    row.names(table) <- names
  }
  table
}
