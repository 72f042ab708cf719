# Numbers to digits that read back as the same number; a whole one never has the form 1e+05.

format_whole <- function(x) if (is.character(x)) x else sprintf("%.0f", x)

# The shortest digits that are exact; a whole number keeps a point.
format_double <- function(x) .Call(c_format_double, as.numeric(x))
