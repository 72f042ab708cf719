# R CMD check parses the tests in the locale C, too, where R cannot hold a name beyond ASCII: it says so
# in a warning. A test gives such names by setNames().

lint_tests <- function() {
  unlist(lapply(Sys.glob("tests/testthat/*.R"), lint_test_names))
}

lint_test_names <- function(file) {
  tokens <- utils::getParseData(parse(file, keep.source = TRUE))
  tokens <- tokens[tokens$terminal, ]
  named <- which(tokens$token %in% c("EQ_SUB", "EQ_FORMALS")) - 1
  found <- tokens[named, ][grepl("(^|[^\\\\])(\\\\\\\\)*\\\\[uU]|[^ -~]", tokens$text[named]), ]
  sprintf("%s:%d: a name beyond ASCII: give it by setNames()", file, found$line1)
}
