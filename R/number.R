# Numbers of R: a count, seconds.

is_count <- function(x) is.numeric(x) && length(x) == 1L && isTRUE(x >= 1 && x == floor(x))

is_seconds <- function(x) is.numeric(x) && length(x) == 1L && is.finite(x) && x >= 0
