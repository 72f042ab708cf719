# R/number.R.

test_that("counts and seconds are single numbers", {
  expect_true(is_count(3))
  expect_false(is_count(2.5) || is_count(0) || is_count(1:2) || is_count("1"))
  expect_true(is_seconds(0))
  expect_false(is_seconds(Inf) || is_seconds(-1) || is_seconds(NA_real_))
})

test_that("code that writes numbers finds the decimal point, and its error leaves the locale", {
  old <- Sys.getlocale("LC_NUMERIC")
  on.exit(suppressWarnings(Sys.setlocale("LC_NUMERIC", old)))
  for (locale in c("C", "C.UTF-8")) {
    suppressWarnings(Sys.setlocale("LC_NUMERIC", locale))
    expect_equal(with_decimal_point(Sys.getlocale("LC_NUMERIC")), "C")
  }
  set <- suppressWarnings(Sys.setlocale("LC_NUMERIC", "de_DE.UTF-8"))
  skip_if(set == "", "there is no locale de_DE.UTF-8")
  expect_error(with_decimal_point(stop(format(1.5))), "1.5", fixed = TRUE)
  expect_equal(Sys.getlocale("LC_NUMERIC"), "de_DE.UTF-8")
})
