# From page to page. A walk is an environment that knows the call, its paginator and how far it is.
#
# row, operation, client, given, called_as: the paginator (R/pages-row.R) and the call, as it was
#   written.
# max: how many items in all, or Inf. stops: whether the same token twice is the end, or an error.
# token: the tokens of the next request. before: those of the request before, once there was one.
# first: whether no page has come. began: the resume token of the beginning.
# cut: how many items of the first page were there already; NULL where it begins.
# ahead: the call of the next page, where that is on its way.
# seen, count: items and pages so far. waiting: a page that came and was not given out yet.
# ended: whether there is no further page. resume: the token to go on with after the end, or NULL.
# repeated: whether the last page gave the tokens of the one before.
# kept, mark: the pile of the pages that were used, and where they end, see pages_place().

# how: list(page_size, max_items, starting_token, stops), as pages_how() makes it.
pages_walk <- function(call, how) {
  row <- pages_row(call$operation)
  walk <- state_new()
  walk$row <- row
  walk$operation <- call$operation
  walk$client <- call$client
  walk$called_as <- call$called_as
  walk$max <- pages_max(how, row, call$operation)
  walk$stops <- how$stops
  walk$seen <- walk$count <- 0
  walk$first <- TRUE
  walk$ended <- walk$repeated <- FALSE
  walk$kept <- pile()
  pages_start(walk, call$given, how$starting_token)
  walk$given <- pages_sized(call$given, how$page_size, row, call$operation)
  walk$mark <- walk$began
  walk
}

pages_max <- function(how, row, operation) {
  if (is.finite(how$max_items) && length(row$items) == 0L) {
    stop(error_invalid_params(operation, "`MaxItems`: its pages have no items to count."))
  }
  how$max_items
}

# Where the walk begins: with a token that was given, or one that is written in the call.
pages_start <- function(walk, given, token) {
  input <- walk$row$input
  written <- input[!vapply(given[input], is.null, NA)]
  if (!is.null(token) && length(written) > 0) {
    stop(error_invalid_params(
      walk$operation,
      sprintf("`StartingToken` and `%s` both say where to begin: leave one out.", written[[1]])
    ))
  }
  start <- if (!is.null(token)) token_decode(token, walk$row, walk$operation)
  absent <- stats::setNames(vector("list", length(input)), input)
  tokens <- start$tokens %||% given[written]
  walk$token <- c(tokens, absent[setdiff(input, names(tokens))])
  walk$cut <- start$cut
  walk$began <- if (is_text(token)) token else token_encode(walk$token, walk$operation)
  if (walk$stops && !is.null(walk$began)) {
    walk$before <- walk$token
  }
}

# The arguments with the size of a page, unless the call has one.
pages_sized <- function(given, size, row, operation) {
  if (is.null(size)) {
    return(given)
  }
  if (is.null(row$limit)) {
    problem <- "`PageSize`: it has no argument for the size of a page."
    stop(error_invalid_params(operation, problem))
  }
  if (is.null(given[[row$limit]])) {
    given[[row$limit]] <- if (row$limit_type == "string") format_whole(size) else size
  }
  given
}

# The next page, or NULL at the end.
pages_next <- function(walk) {
  page <- walk$waiting
  walk$waiting <- NULL
  if (!is.null(page) || walk$ended) {
    return(page)
  }
  if (walk$repeated) {
    stop(pages_carry(error_pagination(walk$operation), walk))
  }
  call <- walk$ahead %||% pages_call(walk)
  walk$ahead <- NULL
  pages_turn(walk, call)
}

pages_call <- function(walk) call_new(walk$client, walk$operation, walk$given, walk$called_as)

# Sends for the next page, so that it is on its way while R works on this one. An operation whose
# name does not say that it only reads is called when its answer is wanted.
pages_ahead <- function(walk) {
  if (pages_goes_ahead(walk)) {
    call <- pages_call(walk)
    call$given <- pages_given(walk$given, walk$token)
    walk$ahead <- if (call_launch(call)) call
  }
}

pages_goes_ahead <- function(walk) {
  more <- is.null(walk$waiting) && !walk$ended && !walk$repeated
  more && walk$operation$reads && !isFALSE(getOption("claws.prefetch"))
}

# Gives up a page that is on its way.
pages_drop <- function(walk) {
  if (!is.null(walk$ahead)) {
    call_close(walk$ahead)
    walk$ahead <- NULL
  }
}

# call: that of the user, or another like it.
pages_turn <- function(walk, call) {
  if (is.null(call$stage)) {
    call$given <- pages_given(walk$given, walk$token)
  }
  result <- tryCatch(call_perform(call), claws_error = function(e) stop(pages_carry(e, walk)))
  pages_take(walk, result)
}

pages_given <- function(given, tokens) {
  given[names(tokens)] <- NULL
  there <- !vapply(tokens, function(token) is.null(token) || identical(token, "None"), NA)
  c(given, tokens[there])
}

# An error with the pages there were before it, and the token to go on with.
pages_carry <- function(error, walk) {
  error["pages"] <- list(walk$kept$all())
  error["token"] <- list(pages_mark(walk))
  error
}

# A result to the page that is given out of it, as the walk moves on.
pages_take <- function(walk, result) {
  page <- if (walk$first && !is.null(walk$cut)) pages_resumed(walk, result) else result
  left <- if (walk$first) walk$cut %||% 0 else 0
  found <- pages_count(page, walk$row)
  walk$first <- FALSE
  walk$count <- walk$count + 1
  if (walk$seen + found > walk$max) {
    keep <- walk$max - walk$seen
    walk$seen <- walk$max
    pages_end(walk, walk$token, left + keep)
    return(pages_cut(page, walk$row$items[[1]], function(value, type) {
      items_head(value, type, keep)
    }))
  }
  walk$seen <- walk$seen + found
  pages_move(walk, pages_tokens(result, walk))
  page
}

# The walk with the tokens of the next page.
pages_move <- function(walk, tokens) {
  if (all(vapply(tokens, is.null, NA))) {
    pages_end(walk)
  } else if (walk$seen == walk$max) {
    pages_end(walk, tokens)
  } else if (identical(tokens, walk$before)) {
    if (walk$stops) pages_end(walk) else walk$repeated <- TRUE
  }
  walk$token <- walk$before <- tokens
}

pages_end <- function(walk, tokens = list(), cut = NULL) {
  walk$ended <- TRUE
  walk$resume <- token_encode(tokens, walk$operation, cut)
}

# Where the pages that came so far end: a resume token, the tokens of the next request, or NULL.
pages_place <- function(walk) {
  if (walk$ended) {
    walk$resume
  } else if (walk$first) {
    walk$began
  } else {
    walk$token
  }
}

# The token to go on with after the pages that were used, or NULL.
pages_mark <- function(walk) {
  if (is.list(walk$mark)) token_encode(walk$mark, walk$operation) else walk$mark
}

# The tokens in a result, NULL for each that is absent or empty.
pages_tokens <- function(result, walk) {
  operation <- walk$operation
  described <- list(shape = operation$output, columns = operation$model$schema())
  find <- function(expression) {
    value <- jmespath_search(expression, result, described)
    if (is_true_enough(value)) value
  }
  more <- is.null(walk$row$more) || !is.null(find(walk$row$more))
  tokens <- if (more) lapply(walk$row$output, find) else vector("list", length(walk$row$output))
  stats::setNames(tokens, walk$row$input)
}

# Truth as in Python, in which tokens are defined.
is_true_enough <- function(value) {
  if (length(value) == 0L) {
    FALSE
  } else if (length(value) > 1L || is.list(value) || is.raw(value) || is.na(value)) {
    TRUE
  } else if (is.character(value)) {
    nzchar(value)
  } else {
    value != 0
  }
}

pages_count <- function(page, row) {
  if (length(row$items) == 0L) {
    return(0)
  }
  items_count(pages_get(page, row$items[[1]]$path), row$items[[1]]$type)
}

# A page whose first items were there already. Its other lists were there as well; of numbers
# nothing was taken away.
pages_resumed <- function(walk, page) {
  for (i in seq_along(walk$row$items)) {
    page <- pages_cut(page, walk$row$items[[i]], function(value, type) {
      if (i == 1L) items_tail(value, type, walk$cut) else items_none(value, type)
    })
  }
  page
}

# A page with another value in place of a key's: change(value, type).
pages_cut <- function(page, key, change) {
  value <- pages_get(page, key$path)
  if (is.null(value)) page else pages_set(page, key$path, change(value, key$type))
}
