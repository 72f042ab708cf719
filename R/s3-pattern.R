# Shell patterns on keys and paths: `*` stands for any characters, slashes too, `?` for one, `[abc]`
# and `[!a-c]` for one of a set. All else is itself.

# Whether texts match a pattern as a whole.
pattern_match <- function(texts, pattern) {
  grepl(pattern_regex(pattern), as_utf8(texts), perl = TRUE)
}

# The pattern as a regular expression of Perl's kind.
pattern_regex <- function(pattern) {
  signs <- strsplit(as_utf8(pattern), "")[[1]]
  parts <- character()
  at <- 1L
  while (at <= length(signs)) {
    set <- if (signs[[at]] == "[") pattern_set(signs, at)
    parts <- c(parts, if (is.null(set)) pattern_sign(signs[[at]]) else set$regex)
    at <- if (is.null(set)) at + 1L else set$after
  }
  paste0("(?s)^", paste(parts, collapse = ""), "\\z")
}

pattern_sign <- function(sign) {
  switch(sign, "*" = ".*", "?" = ".", pattern_quote(sign))
}

# ASCII punctuation is quoted; letters of other scripts and spaces are themselves.
pattern_quote <- function(sign) if (is_like(sign, "^[!-/:-@[-`{-~]$")) paste0("\\", sign) else sign

# list(regex, after) of the set that begins at a place; NULL where none ends, so that `[` is itself.
# A `]` that comes first belongs to the set.
pattern_set <- function(signs, at) {
  from <- at + 1L
  negated <- from <= length(signs) && signs[[from]] == "!"
  from <- from + negated
  ends <- which(signs == "]")
  ends <- ends[ends > from]
  if (length(ends) == 0L) {
    return(NULL)
  }
  inner <- signs[from:(ends[[1]] - 1L)]
  quoted <- ifelse(inner == "-", "-", vapply(inner, pattern_quote, ""))
  quoted[inner == "-" & seq_along(inner) %in% c(1L, length(inner))] <- "\\-"
  regex <- paste0("[", if (negated) "^", paste(quoted, collapse = ""), "]")
  list(regex = regex, after = ends[[1]] + 1L)
}
