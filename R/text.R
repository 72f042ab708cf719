# One string.
is_text <- function(x) is.character(x) && length(x) == 1 && !is.na(x)

# Whether texts match a regular expression of Perl's kind. R's own engine takes milliseconds to read
# one with {1,63} in it, and its letters are those of the locale.
is_like <- function(x, pattern) grepl(pattern, x, perl = TRUE, useBytes = TRUE)
