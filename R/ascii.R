# Names, header fields and variables in lower and upper case: ASCII letters alone, in every locale.
# R's own functions follow the locale; in Turkish, the capital of "i" is no "I".

ascii_lower <- function(x) .Call(c_ascii_case, as_texts(x), FALSE)

ascii_upper <- function(x) .Call(c_ascii_case, as_texts(x), TRUE)

as_texts <- function(x) if (is.character(x)) x else as.character(x)

# A regular expression, its letters in either case. The option ignore.case follows the locale.
any_case <- function(pattern) {
  parts <- strsplit(pattern, "")[[1]]
  letter <- parts %in% c(letters, LETTERS)
  parts[letter] <- sprintf("[%s%s]", ascii_lower(parts[letter]), ascii_upper(parts[letter]))
  paste(parts, collapse = "")
}
