# Values in one line of text.

# Texts cut to a width.
show_cut <- function(texts, width) {
  long <- nchar(texts, "width") > width
  texts[long] <- paste0(strtrim(texts[long], max(width - 3L, 0L)), "...")
  texts
}

# Texts without control characters.
show_text <- function(texts) {
  shown <- encodeString(as.character(texts))
  shown[is.na(texts)] <- "NA"
  shown
}

show_count <- function(count) format(count, big.mark = ",", scientific = FALSE)

show_number <- function(count, unit, units = paste0(unit, "s")) {
  paste(show_count(count), if (count == 1) unit else units)
}

show_scalars <- function(x) {
  if (inherits(x, "POSIXct")) {
    text <- format(x, "%Y-%m-%d %H:%M:%S", tz = "UTC")
    return(ifelse(is.na(text), "NA", text))
  }
  if (is.double(x) && !is.object(x)) {
    return(vapply(x, show_double, "", USE.NAMES = FALSE))
  }
  shown <- show_text(x)
  shown[shown == ""] <- "\"\""
  shown
}

show_double <- function(x) {
  whole <- is.finite(x) && x == trunc(x) && abs(x) <= 2^53
  if (whole) sprintf("%.0f", x) else format(x, digits = 7)
}

# A value with all that is in it, as far as some elements and some depth go.
show_value <- function(x, depth = 3L) {
  if (is.null(x)) {
    "NULL"
  } else if (is.raw(x)) {
    sprintf("%s bytes", show_count(length(x)))
  } else if (is.function(x)) {
    "a function"
  } else if (is.atomic(x)) {
    show_elements(show_scalars(utils::head(x, show_elements_most)), length(x))
  } else if (inherits(x, "claws_rows")) {
    show_number(length(x), "row")
  } else {
    show_list(x, depth)
  }
}

show_elements_most <- 20L

show_elements <- function(texts, count) {
  text <- paste(texts, collapse = ", ")
  if (count > length(texts)) sprintf("%s, ... (%s)", text, show_count(count)) else text
}

show_list <- function(x, depth) {
  x <- unclass(x)
  named <- !is.null(names(x))
  marks <- if (named) c("{", "}") else c("[", "]")
  if (depth == 0L) {
    return(sprintf("%s%s%s", marks[[1]], show_count(length(x)), marks[[2]]))
  }
  first <- utils::head(x, show_elements_most)
  texts <- vapply(first, show_value, "", depth - 1L, USE.NAMES = FALSE)
  if (named) {
    texts <- sprintf("%s: %s", show_text(names(first)), texts)
  }
  sprintf("%s%s%s", marks[[1]], show_elements(texts, length(x)), marks[[2]])
}
