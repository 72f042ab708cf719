# Numbers to digits that read back as the same number; a whole one never has the form 1e+05.

format_whole <- function(x) if (is.character(x)) x else sprintf("%.0f", x)

# The shortest of 15 to 17 significant digits that is exact; a whole number keeps a point.
format_double <- function(x) {
  for (digits in 15:17) {
    text <- sprintf("%.*g", digits, x)
    if (as.numeric(text) == x) {
      break
    }
  }
  if (grepl("[.e]", text)) text else paste0(text, ".0")
}
