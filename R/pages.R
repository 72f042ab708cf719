# Operations that answer in pages: all pages, one after the other, or one by one. The call is that
# of a user's code (R/capture.R); its first page is made there, the others here.

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
  walk <- pages_run(
    pages_begin(Operation, how),
    function(page) FUN(page, ...),
    progress,
    ahead = TRUE
  )
  values <- walk$kept
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
  values <- pages_run(
    pages_begin(Operation, how),
    function(page) FUN(page, ...),
    progress,
    ahead = TRUE
  )$kept
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
  merged <- items_merge(walk$kept, walk$row, walk$operation)
  merged$NextToken <- pages_mark(walk)
  metadata <- claws_metadata(walk$kept[[length(walk$kept)]])
  metadata$pages <- length(walk$kept)
  metadata$token <- pages_mark(walk)
  structure(merged, claws_metadata = metadata, class = c("claws_result", exact_class))
}

# All that an expression finds on the pages, one after the other.
pages_query <- function(walk, query, progress) {
  jmespath_parse(query) # one that cannot be parsed is told before anything is sent
  walk <- pages_run(walk, function(page) claws_query(list(page), query), progress)
  found <- do.call(c, walk$kept)
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
  attr(x, "token", exact = TRUE) %||% claws_metadata(x)$token
}

# The arguments that all of these have, checked.
pages_how <- function(page_size, max_items, starting_token, stops) {
  if (!is.null(page_size)) {
    page_size <- pages_whole(page_size, "PageSize", 1)
  }
  max_items <- if (is.null(max_items)) Inf else pages_whole(max_items, "MaxItems", 0)
  if (!isTRUE(stops) && !isFALSE(stops)) {
    stop(error_config("StopOnSameToken must be TRUE or FALSE.", setting = "StopOnSameToken"))
  }
  list(
    page_size = page_size,
    max_items = max_items,
    starting_token = starting_token,
    stops = stops
  )
}

# Digits are a number, as in the AWS CLI.
pages_whole <- function(x, name, least) {
  if (is_text(x) && grepl("^[0-9]{1,15}$", x)) {
    x <- as.numeric(x)
  }
  fits <- is.numeric(x) && length(x) == 1L && isTRUE(x >= least && x == floor(x))
  if (!fits || is.infinite(x) && least > 0) {
    message <- sprintf("%s must be a whole number, %d or more.", name, least)
    stop(error_config(message, setting = name))
  }
  as.numeric(x)
}

# The walk of the call in some code, whose first page has come.
pages_begin <- function(code, how) {
  driver <- pages_driver(how)
  passed <- NULL
  fits <- function(operation) {
    fit <- !is.null(pages_row(operation))
    if (!fit) {
      passed <<- operation
    }
    fit
  }
  refuse <- function(...) stop(error_no_paginator(passed))
  capture(code, driver$drive, fits, refuse, refuse)
  driver$walk()
}

# Begins a walk with a call: drive(call) returns the first page, walk() the walk.
pages_driver <- function(how) {
  walk <- NULL
  drive <- function(call) {
    walk <<- pages_walk(call, how)
    walk$failed <- tryCatch(
      {
        walk$waiting <- pages_turn(walk, call)
        NULL
      },
      claws_error = identity
    )
    if (is.null(walk$failed)) walk$waiting else stop(walk$failed)
  }
  begun <- function() {
    if (is.null(walk$waiting)) {
      stop(walk$failed) # the code caught it
    }
    walk
  }
  list(drive = drive, walk = begun)
}

# Uses all pages in turn. The values of use() are kept. ahead: whether use() takes its time.
pages_run <- function(walk, use, progress, ahead = FALSE) {
  force(walk) # its first page comes here
  meter <- pages_meter(walk, progress)
  whole <- FALSE
  on.exit({
    pages_drop(walk)
    meter$end()
    if (!whole) {
      the$last_results <- pages_list(walk)
    }
  })
  tryCatch(
    while (!is.null(page <- pages_next(walk))) {
      if (ahead) {
        pages_ahead(walk)
      }
      walk$kept <- c(walk$kept, list(use(page)))
      walk$mark <- pages_place(walk)
      meter$step()
    },
    interrupt = function(e) {
      the$last_results <- pages_list(walk)
      stop_interrupted(the$last_results, pages = walk$kept, token = pages_mark(walk))
    }
  )
  whole <- TRUE
  walk
}

pages_list <- function(walk) {
  structure(
    walk$kept,
    class = c("claws_pages_list", "list"),
    operation = walk$operation$name,
    token = pages_mark(walk)
  )
}

pages_meter <- function(walk, show) {
  meter <- progress_new(walk$max, show)
  list(
    step = function() meter$step(walk$seen, sprintf("%.0f pages, ", walk$count)),
    end = meter$end
  )
}

pages_iterator <- function(walk, progress) {
  meter <- pages_meter(walk, progress)
  pages <- new.env(parent = emptyenv())
  pages$next_page <- function() {
    page <- pages_next(walk)
    if (is.null(page)) {
      meter$end()
    } else {
      walk$mark <- pages_place(walk)
      pages_ahead(walk)
      meter$step()
    }
    page
  }
  pages$close <- function() {
    walk$waiting <- NULL
    pages_drop(walk)
    walk$ended <- TRUE
    meter$end()
    invisible()
  }
  makeActiveBinding("token", function() pages_mark(walk), pages)
  makeActiveBinding("taken", function() walk$count - !is.null(walk$waiting), pages)
  pages$operation <- walk$operation$name
  class(pages) <- "claws_pages"
  lockEnvironment(pages, bindings = TRUE)
  pages
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
