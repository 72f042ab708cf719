# R CMD check parses the tests in the locale C, too, where R cannot hold a name beyond ASCII: it says so
# in a warning. A test gives such names by setNames(). A test that measures time fails on a machine that
# is slow, and one that sleeps on a machine that is slower than it thinks.

lint_tests <- function() {
  unlist(lapply(Sys.glob("tests/testthat/*.R"), lint_test))
}

lint_test <- function(file) {
  tokens <- utils::getParseData(parse(file, keep.source = TRUE))
  tokens <- tokens[tokens$terminal, ]
  measures <- basename(file) == "helper-costs.R"
  c(lint_test_names(tokens, file), if (!measures) lint_test_times(tokens, file))
}

lint_test_names <- function(tokens, file) {
  named <- which(tokens$token %in% c("EQ_SUB", "EQ_FORMALS")) - 1
  found <- tokens[named, ][grepl("(^|[^\\\\])(\\\\\\\\)*\\\\[uU]|[^ -~]", tokens$text[named]), ]
  sprintf("%s:%d: a name beyond ASCII: give it by setNames()", file, found$line1)
}

lint_test_times <- function(tokens, file) {
  found <- tokens[tokens$text %in% c("system.time", "proc.time", "Sys.sleep"), ]
  sprintf("%s:%d: time that is measured: use expect_done(), or no time at all", file, found$line1)
}
