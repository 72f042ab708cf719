# Pages begin: arguments are checked, and the call in a user's code makes the first one.

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
