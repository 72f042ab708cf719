# Numbers of R: a count, seconds.

is_count <- function(x) is.numeric(x) && length(x) == 1L && isTRUE(x >= 1 && x == floor(x))

is_seconds <- function(x) is.numeric(x) && length(x) == 1L && is.finite(x) && x >= 0

# Evaluates code that writes or reads numbers: C has them with the comma of LC_NUMERIC where that is
# set.
with_decimal_point <- function(code) {
  locale <- Sys.getlocale("LC_NUMERIC")
  if (locale != "C") {
    Sys.setlocale("LC_NUMERIC", "C")
    on.exit(suppressWarnings(Sys.setlocale("LC_NUMERIC", locale))) # R warns of any other than C
  }
  code
}
