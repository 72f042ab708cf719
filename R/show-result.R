# Results at the console: some fifteen lines, whatever is in them.

#' Print a result
#'
#' Printing shows some fifteen lines: single values, then of each list its size and the first rows
#' as a table that fits the width. A last line says how to take further pages where the answer says
#' that there are some. [str()] shows all.
#'
#' Members that the service's model calls sensitive, and strings whose names are those of secrets,
#' such as passwords and session tokens, are shown as `****`. Only what is printed is masked:
#' `result$SecretString` is the secret.
#'
#' @param x,object The value of an operation, such as `svc$get_secret_value(SecretId = "a")`; or,
#'   out of one, a list of structures, such as `r$Contents`, or a structure or a map with secrets,
#'   such as `r$Credentials`.
#' @param n How many rows of each list to show, a number; `Inf` for all.
#' @param reveal Whether to show what is sensitive: `TRUE` or `FALSE`.
#' @param width How many columns a line has, a number; by default the option `width`.
#' @param ... Passed on to the method of R's lists by `str()`.
#' @return `x`, invisibly; `format()` returns the lines.
#' @name print.claws_result
#' @export
#' @examples
#' svc <- claws_stub(
#'   secretsmanager(region = "us-east-1"),
#'   get_secret_value = list(Name = "a", SecretString = "secret"),
#'   list_secrets = list(SecretList = lapply(1:40, function(i) list(Name = paste0("secret-", i))))
#' )
#' found <- svc$get_secret_value(SecretId = "a")
#' found
#' print(found, reveal = TRUE)
#' svc$list_secrets()
#' print(svc$list_secrets(), n = 3)
print.claws_result <- function(x, n = NULL, reveal = FALSE, width = NULL, ...) {
  writeLines(format(x, n = n, reveal = reveal, width = width))
  invisible(x)
}

#' @rdname print.claws_result
#' @export
format.claws_result <- function(x, n = NULL, reveal = FALSE, width = NULL, ...) {
  width <- width %||% getOption("width")
  operation <- result_operation(x)
  if (is.null(operation)) {
    shown <- if (reveal) exact_bare(result_bare(x)) else value_masked(result_bare(x))
    return(show_printed(shown))
  }
  header <- sprintf("<claws_result: %s>", operation$name)
  if (length(x) == 0) {
    return(show_cut(c(header, "  The answer is empty."), width))
  }
  parts <- show_parts(result_bare(x), operation$output, operation$model, reveal)
  show_all(header, parts, n, width, show_more(x, operation, width))
}

show_all <- function(header, parts, n, width, more = NULL) {
  secret <- any(vapply(parts, show_is_secret, NA))
  footer <- c(more, if (secret) show_revealed)
  room <- show_most - 1L - length(footer)
  show_cut(c(header, show_body(parts, n, width, room), footer), width)
}

#' @rdname print.claws_result
#' @export
str.claws_result <- function(object, ...) {
  utils::str(result_plain(object), ...)
}

#' @exportS3Method pillar::format_glimpse
format_glimpse.claws_result <- function(x, ...) {
  pillar::format_glimpse(result_plain(x), ...)
}

# A result without classes and secrets.
result_plain <- function(x) {
  bare <- result_bare(x)
  if (is.null(result_operation(x))) value_masked(bare) else result_masked(exact_bare(bare), x)
}

# A result takes this many lines.
show_most <- 15L

# Members of a structure: each list(name, value, kind, shape, model, named, reveal). kind: "rows"
# of structures, another "list" or "map" with elements, or a "line". named: whether its name, or all
# of the structure, is that of a secret.
show_parts <- function(values, shape, model, reveal) {
  whole <- shape > 0L && has_trait(model$shapes, "sensitive", shape)
  shapes <- log_element_shapes(names(values), shape, model)
  .mapply(
    function(name, value, shape) {
      named <- whole || is_named_secret(name, shape, model)
      list(
        name = name,
        value = value,
        kind = if (named) "line" else show_kind(value, shape, model),
        shape = shape,
        model = model,
        named = named,
        reveal = reveal
      )
    },
    list(names(values), values, shapes),
    NULL
  )
}

show_kind <- function(value, shape, model) {
  type <- if (shape > 0L) model$shapes$type[[shape]] else ""
  listed <- type %in% c("list", "map") && length(value) > 0
  short <- is.atomic(value) && length(value) <= 3L
  if (!listed || short || has_trait(model$shapes, "sensitive", shape)) {
    "line"
  } else if (is_rows_shape(shape, model)) {
    "rows"
  } else {
    type
  }
}

# The lines of all members, in at most this many where n does not say how many rows there are.
show_body <- function(parts, n, width, room) {
  block <- vapply(parts, function(part) part$kind != "line", NA)
  blocks <- parts[block]
  most <- if (is.null(n)) max(room - length(blocks) - 3L * any(block), 3L) else Inf
  lines <- show_some(vapply(parts[!block], show_line, "", width), parts[!block], most, width)
  left <- if (is.null(n)) max(room - length(lines), 1L) else Inf
  if (length(blocks) > left) {
    folded <- show_some(vapply(blocks, show_size, "", width), blocks, left, width)
    return(c(lines, folded))
  }
  shares <- show_shares(vapply(blocks, show_need, 0), left)
  c(
    lines,
    unlist(.mapply(
      function(part, share) show_block(part, n, width, share),
      list(blocks, shares),
      NULL
    ))
  )
}

# As many lines as there is room for; the last one names the other parts.
show_some <- function(lines, parts, most, width) {
  if (length(lines) <= most) {
    return(lines)
  }
  names <- vapply(parts, `[[`, "", "name")[-seq_len(most - 1L)]
  rest <- sprintf("  and %d more: %s", length(names), paste(names, collapse = ", "))
  c(lines[seq_len(most - 1L)], show_cut(rest, width))
}

# How many lines each block takes of those that are left: one each, so many that it shows something
# in turn, and the rest as they need it.
show_shares <- function(needs, left) {
  shares <- rep(1, length(needs))
  for (enough in c(4, Inf)) {
    for (i in seq_along(needs)) {
      more <- min(needs[[i]], enough) - shares[[i]]
      shares[[i]] <- shares[[i]] + max(0, min(more, left - sum(shares)))
    }
  }
  shares
}

show_need <- function(part) {
  length(part$value) + if (part$kind == "rows") 2 else 1
}

show_line <- function(part, width) {
  value <- part$value
  text <- if (inherits(value, "claws_event_stream")) {
    "events: claws_each_event(x, FUN) takes them"
  } else if (length(value) == 0) {
    "none"
  } else {
    show_value(show_masked(part))
  }
  show_cut(sprintf("  %s: %s", part$name, text), width)
}

show_masked <- function(part) {
  if (part$reveal) {
    part$value
  } else if (part$named) {
    log_mask
  } else {
    shape_masked(part$value, part$shape, part$model)
  }
}

# Whether a part holds what is masked; a stream shows no event.
show_is_secret <- function(part) {
  secret <- part$named || part$shape > 0L && shape_is_secret(part$shape, part$model)
  secret && !part$reveal && !inherits(part$value, "claws_event_stream")
}

# A list or map: its size, and as many of its rows as there is room for.
show_block <- function(part, n, width, room) {
  if (part$kind == "rows") {
    return(show_rows_block(part, n, width, room))
  }
  rows <- min(length(part$value), if (is.null(n)) room - 1L else n)
  header <- show_size(part, width)
  part$value <- part$value[seq_len(rows)]
  shown <- show_masked(part)
  texts <- vapply(seq_along(shown), function(i) show_value(shown[[i]]), "")
  if (part$kind == "map") {
    texts <- sprintf("%s: %s", show_text(names(shown)), texts)
  }
  c(header, if (rows > 0) show_cut(paste0("    ", texts), width))
}

show_size <- function(part, width) {
  count <- length(part$value)
  size <- switch(
    part$kind,
    rows = show_number(count, "row"),
    map = show_number(count, "entry", "entries"),
    show_number(count, "element")
  )
  show_cut(sprintf("  %s: %s", part$name, size), width)
}

show_rows_block <- function(part, n, width, room) {
  count <- length(part$value)
  model <- part$model
  element <- model$members$shape[[shape_members(model, part$shape)]]
  rows <- min(count, if (is.null(n)) max(room - 2L, 0L) else n)
  header <- show_size(part, Inf)
  if (rows == 0) {
    names <- model$members$name[shape_members(model, element)]
    return(show_cut(sprintf("%s of %s", header, paste(names, collapse = ", ")), width))
  }
  part$value <- part$value[seq_len(rows)]
  table <- show_table(part$value, element, model, part$reveal, width - 4L)
  c(show_cut(paste0(header, table$note), width), paste0("    ", table$lines))
}

# That there are further pages, and how to take them.
show_more <- function(x, operation, width) {
  metadata <- claws_metadata(x)
  if (!is.null(metadata$token)) {
    return("  more: StartingToken = resume_token(x) goes on")
  }
  row <- if (is.null(metadata$pages)) pages_row(operation)
  if (is.null(row)) {
    return(NULL)
  }
  tokens <- tryCatch(
    pages_tokens(x, list(row = row, operation = operation)),
    claws_error = function(e) list()
  )
  if (!all(vapply(tokens, is.null, NA))) {
    one <- sprintf("  more: paginate_all(svc$%s(...))", operation$r_name)
    both <- paste0(one, ", claws_table(...)")
    if (nchar(both) <= width) both else one
  }
}

# The lines that R prints of a value. capture.output() by itself takes time that grows with the
# square of their number.
show_printed <- function(x) {
  printed <- rawConnection(raw(), "w")
  on.exit(close(printed))
  utils::capture.output(print(x), file = printed)
  text_parts(rawToChar(rawConnectionValue(printed)), "\n")
}

#' @rdname print.claws_result
#' @export
print.claws_rows <- function(x, n = NULL, reveal = FALSE, width = NULL, ...) {
  writeLines(format(x, n = n, reveal = reveal, width = width))
  invisible(x)
}

#' @rdname print.claws_result
#' @export
format.claws_rows <- function(x, n = NULL, reveal = FALSE, width = NULL, ...) {
  width <- width %||% getOption("width")
  described <- rows_described(x)
  count <- length(x)
  if (is.null(described)) {
    return(show_printed(if (reveal) exact_bare(x) else value_masked(x)))
  }
  header <- sprintf("<claws_rows: %s>", show_number(count, "row"))
  rows <- min(count, n %||% (show_most - 3L))
  if (rows == 0) {
    return(header)
  }
  table <- show_table(x[seq_len(rows)], described$shape, described$model, reveal, width - 2L)
  more <- if (count > rows) "  more: print(x, n = Inf), as.data.frame(x)"
  show_cut(c(paste0(header, table$note), paste0("  ", table$lines), more), width)
}
