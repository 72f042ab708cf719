# 64-bit integers of the package bit64: the bits of one stand in a double of R. They are read here,
# so that they mean the same whether that package is loaded or not.

is_integer64 <- function(x) inherits(x, "integer64") && is.double(x)

# A vector of them as a list of single ones: R's own functions lose the class without bit64.
integer64_elements <- function(x) lapply(unclass(x), structure, class = "integer64")

# A single one as a number where that is exact, else as its digits; NA for NA.
integer64_value <- function(x) {
  digits <- .Call(c_integer64_digits, x)
  number <- as.numeric(digits)
  if (is.na(digits) || abs(number) <= 2^53 && sprintf("%.0f", number) == digits) number else digits
}
