# What C code may not use, since it follows the locale or the machine. Sourced by lint.R.

# pattern: of a line. but: the one file that may, with care.
c_rules <- list(
  list(
    pattern = "\\b(strto(d|f|ld)|ato(f|i|l|ll)|s?scanf|R_(strtod|atof))\\(",
    but = "number.c",
    why = "its decimal mark, or its rounding, is not ours: read_double() reads numbers"
  ),
  list(
    pattern = "\"[^\"]*%[-+ #0-9.*]*[lL]?[aAeEfFgG]",
    but = "number.c",
    why = "the decimal mark is the locale's: write_double() writes numbers"
  ),
  list(
    pattern = paste0(
      "\\b(is(alnum|alpha|blank|cntrl|digit|graph|lower|print|punct|space|upper|xdigit)|",
      "to(lower|upper)|strn?casecmp|strcoll|strftime)\\(|<ctype\\.h>|<wctype\\.h>"
    ),
    but = "",
    why = "it follows the locale: is_digit(), is_letter() and ascii.c do not"
  ),
  list(
    pattern = "\\bsetlocale\\(|\\blocaleconv\\(|<locale\\.h>",
    but = "text.c",
    why = "the locale is R's to set and text.c's to ask for"
  ),
  list(
    pattern = "\\bRf_translateChar(UTF8)?\\(",
    but = "text.c",
    why = "it changes bytes in the C locale: utf8_of() and native_of() do not"
  )
)

# Findings as "src/file.c:7: reason".
lint_c <- function(files = Sys.glob("src/*.[ch]"), rules = c_rules) {
  unlist(lapply(files, function(file) {
    lines <- readLines(file, encoding = "UTF-8")
    unlist(lapply(rules, function(rule) {
      found <- if (basename(file) == rule$but) integer() else grep(rule$pattern, lines, perl = TRUE)
      if (length(found) > 0) sprintf("%s:%d: %s", file, found, rule$why)
    }))
  }))
}
