# Operations that answer in pages: all pages, one after the other, or one by one. The call is that
# of a user's code (R/capture.R); its first page is made there (R/pages-begin.R), the others here
# (R/pages-run.R).

#' Take all pages of an operation
#'
#' Operations that list things answer in pages. `paginate()` takes a call of such an operation,
#' makes it, and calls on until there is no further page. `paginate_lapply()` and
#' `paginate_sapply()` give each page to a function as it arrives and keep what that returns.
#' `paginate_all()` makes one result of all pages. `claws_pages()` gives pages one by one, of which
#' none is kept.
#'
#' The call may stand in a pipe, in `do.call()`, `lapply()` or a function: of all calls that are
#' made while the argument is evaluated, the first one of an operation with pages is taken. Calls of
#' other operations before it are made as they are. Where the argument is nothing but a call of an
#' operation without pages, that call is not made. The value that the code makes of the first page
#' is not looked at.
#'
#' @section Where to begin and to end:
#' An argument that is written in the call counts before those of `paginate()`: a `MaxKeys` is the
#' page size, a token is where to begin. `MaxItems` counts the items of the operation's first list
#' and cuts the last page. `resume_token()` then has a text with which another call of the same
#' operation goes on behind the last item, given as `StartingToken`. The text is that of boto3 and
#' of the AWS CLI (`--starting-token`), and each of them takes the other's. A token of the service
#' is taken, too.
#'
#' @section The next page:
#' While your function works on a page, or you do between two pages of `claws_pages()`, the request
#' for the next one is sent already, one at most. This is so for operations whose names begin with
#' List, Describe, Get, Scan, Query, Search or Filter; `options(claws.prefetch = FALSE)` turns it
#' off.
#'
#' @section Errors and interrupts:
#' An error in the middle has the fields `pages`, those before it (or what the function returned of
#' them), and `token`, to go on with. An interrupt is of class `claws_interrupted` and has them,
#' too; at the console, [claws_last_results()] has the pages.
#'
#' @param Operation A call, such as `svc$list_objects_v2(Bucket = "b")`.
#' @param FUN A function that is called with each page.
#' @param ... Further arguments of `FUN`.
#' @param PageSize How many items the service is asked for at a time, a whole number. By default the
#'   service decides.
#' @param MaxItems How many items to take in all, a whole number. All by default.
#' @param StartingToken A resume token, or a token of the service.
#' @param StopOnSameToken Whether a service that gives the same token twice has no further page.
#'   Some do so at the end, such as `cloudwatchlogs_get_log_events()`; by default it is an error.
#' @param query A JMESPath expression, a string, as [claws_query()] takes it: it is evaluated on
#'   each page, of which nothing else is kept.
#' @param simplify As in [sapply()]: `TRUE`, `FALSE` or `"array"`.
#' @param progress `TRUE` or `FALSE`: whether a line tells how far it is. By default, in an
#'   interactive session and after two seconds.
#' @return `paginate()`: a list of results, of class `claws_pages_list`; there is at least one.
#'   `paginate_lapply()`: a list. `paginate_sapply()`: a vector, an array or a list.
#'   `paginate_all()`: with `query`, what the expression finds on each page, one after the other.
#'   Otherwise a result with the lists of all pages put one after the other, maps and
#'   structures together by name, numbers summed and texts joined; members that are the same on each
#'   page are those of the first. Its [claws_metadata()] is that of the last page, and `pages` in it
#'   says how many there were. `claws_pages()`: an object with `$next_page()`, which returns the
#'   next page or `NULL` after the last; `$token`, the token to go on with after the pages so far;
#'   and `$close()`.
#'
#'   `resume_token()`: a string, or `NULL` when there is no further item.
#'
#'   Signals `claws_no_paginator` when there is no call of an operation with pages,
#'   `claws_pagination_error` when the same token comes twice, `claws_invalid_params` about an
#'   argument, and what the calls signal.
#' @seealso [list_paginators()], `vignette("pages", "claws")`
#' @export
#' @examples
#' urls <- sprintf("https://sqs/%d", 1:5)
#' svc <- claws_stub(
#'   sqs(region = "us-east-1"),
#'   list_queues = function(params) {
#'     first <- if (is.null(params$NextToken)) 1 else as.numeric(params$NextToken)
#'     list(
#'       QueueUrls = urls[first:min(first + 1, 5)],
#'       NextToken = if (first < 4) as.character(first + 2)
#'     )
#'   }
#' )
#' paginate(svc$list_queues())
#' paginate_all(svc$list_queues())$QueueUrls
#' paginate_all(svc$list_queues(), query = "QueueUrls[?ends_with(@, '5')]")
#' paginate_sapply(svc$list_queues(), function(page) length(page$QueueUrls))
#'
#' some <- paginate_all(svc$list_queues(), MaxItems = 3)
#' some$QueueUrls
#' paginate_all(svc$list_queues(), StartingToken = resume_token(some))$QueueUrls
#'
#' pages <- claws_pages(svc$list_queues())
#' while (!is.null(page <- pages$next_page())) print(page$QueueUrls)
paginate <- function(
  Operation,
  PageSize = NULL,
  MaxItems = NULL,
  StartingToken = NULL,
  StopOnSameToken = FALSE,
  progress = NULL
) {
  how <- pages_how(PageSize, MaxItems, StartingToken, StopOnSameToken)
  walk <- pages_run(pages_begin(Operation, how), identity, progress)
  pages_list(walk)
}

#' @rdname paginate
#' @export
paginate_lapply <- function(
  Operation,
  FUN,
  ...,
  PageSize = NULL,
  MaxItems = NULL,
  StartingToken = NULL,
  StopOnSameToken = FALSE,
  progress = NULL
) {
  FUN <- match.fun(FUN)
  how <- pages_how(PageSize, MaxItems, StartingToken, StopOnSameToken)
  walk <- pages_run(pages_begin(Operation, how), function(page) FUN(page, ...), progress)
  values <- walk$kept$all()
  attr(values, "token") <- pages_mark(walk)
  values
}

#' @rdname paginate
#' @export
paginate_sapply <- function(
  Operation,
  FUN,
  ...,
  simplify = TRUE,
  PageSize = NULL,
  MaxItems = NULL,
  StartingToken = NULL,
  StopOnSameToken = FALSE,
  progress = NULL
) {
  FUN <- match.fun(FUN)
  how <- pages_how(PageSize, MaxItems, StartingToken, StopOnSameToken)
  walk <- pages_run(pages_begin(Operation, how), function(page) FUN(page, ...), progress)
  values <- walk$kept$all()
  if (isFALSE(simplify)) values else simplify2array(values, higher = identical(simplify, "array"))
}

#' @rdname paginate
#' @export
paginate_all <- function(
  Operation,
  PageSize = NULL,
  MaxItems = NULL,
  StartingToken = NULL,
  StopOnSameToken = FALSE,
  progress = NULL,
  query = NULL
) {
  how <- pages_how(PageSize, MaxItems, StartingToken, StopOnSameToken)
  if (!is.null(query)) {
    return(pages_query(pages_begin(Operation, how), query, progress))
  }
  walk <- pages_run(pages_begin(Operation, how), identity, progress)
  pages <- walk$kept$all()
  merged <- items_merge(pages, walk$row, walk$operation)
  merged$NextToken <- pages_mark(walk)
  metadata <- claws_metadata(pages[[length(pages)]])
  metadata$pages <- length(pages)
  metadata$token <- pages_mark(walk)
  structure(merged, claws_metadata = metadata, class = c("claws_result", exact_class))
}

# All that an expression finds on the pages, one after the other.
pages_query <- function(walk, query, progress) {
  jmespath_parse(query) # one that cannot be parsed is told before anything is sent
  walk <- pages_run(walk, function(page) claws_query(list(page), query), progress)
  found <- do.call(c, walk$kept$all())
  attr(found, "token") <- pages_mark(walk)
  found
}

#' @rdname paginate
#' @export
claws_pages <- function(
  Operation,
  PageSize = NULL,
  MaxItems = NULL,
  StartingToken = NULL,
  StopOnSameToken = FALSE,
  progress = NULL
) {
  how <- pages_how(PageSize, MaxItems, StartingToken, StopOnSameToken)
  pages_iterator(pages_begin(Operation, how), progress)
}

#' @param x The value of `paginate()`, `paginate_lapply()`, `paginate_all()` or `claws_pages()`, or
#'   a condition that one of them signalled.
#' @rdname paginate
#' @export
resume_token <- function(x) {
  if (inherits(x, c("claws_pages", "condition"))) {
    return(x$token)
  }
  exact_attr(x, "token") %||% claws_metadata(x)$token
}

#' @export
print.claws_pages <- function(x, ...) {
  cat(sprintf("<claws_pages: %s, pages taken: %.0f>\n", x$operation, x$taken))
  invisible(x)
}

#' @export
print.claws_pages_list <- function(x, ...) {
  cat(sprintf("<claws_pages_list: %s, pages: %d>\n", attr(x, "operation"), length(x)))
  if (!is.null(resume_token(x))) {
    cat("There is more: StartingToken = resume_token() goes on.\n")
  }
  invisible(x)
}
