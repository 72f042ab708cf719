# Numbers to digits that read back as the same number; a whole one never has the form 1e+05.

format_whole <- function(x) if (is.character(x)) x else sprintf("%.0f", x)

# The shortest digits that are exact; a whole number keeps a point.
format_double <- function(x) .Call(c_format_double, as.numeric(x))

# A number as text where that is exact: a whole one up to 2^53 in its digits; another, where
# fractions are allowed, as the shortest decimal that reads back as the same, without an exponent.
# NULL for others.
number_text <- function(x, fractions) {
  if (is.object(x) || !is.finite(x)) {
    NULL
  } else if (x == trunc(x)) {
    if (abs(x) <= 2^53) sprintf("%.0f", x + 0)
  } else if (fractions) {
    without_exponent(format_double(x))
  }
}

without_exponent <- function(text) {
  parts <- text_parts(text, "e-")
  if (length(parts) == 1) {
    return(text)
  }
  digits <- gsub("[.-]", "", parts[[1]])
  zeros <- strrep("0", as.integer(parts[[2]]) - 1L)
  paste0(if (startsWith(text, "-")) "-", "0.", zeros, digits)
}
