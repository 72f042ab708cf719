# The unit tests in the locale that LC_ALL says, numbers included.
wanted <- Sys.getenv("LC_ALL")
stopifnot(Sys.getlocale("LC_CTYPE") == wanted)
suppressWarnings(Sys.setlocale("LC_NUMERIC", wanted))
files <- Sys.getenv("FILES")
testthat::test_dir(
  "tests/testthat",
  package = "claws",
  load_package = "installed",
  reporter = "check",
  filter = if (files != "") files
)
