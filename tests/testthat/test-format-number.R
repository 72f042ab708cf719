test_that("whole numbers never get an exponent", {
  expect_equal(format_whole(1e5), "100000")
  expect_equal(format_whole(1e15), "1000000000000000")
  expect_equal(format_whole(2^53), "9007199254740992")
  expect_equal(format_whole(-7), "-7")
  expect_equal(format_whole("9223372036854775807"), "9223372036854775807")
})

test_that("doubles have the fewest digits that read back as the same number", {
  expect_equal(format_double(0.1), "0.1")
  expect_equal(format_double(1 / 3), "0.3333333333333333")
  expect_equal(format_double(0.1 + 0.2), "0.30000000000000004")
  expect_equal(format_double(5), "5.0")
  expect_equal(format_double(1e5), "100000.0")
  expect_equal(format_double(-2.5), "-2.5")
})

test_that("every double reads back as itself", {
  numbers <- c(pi, exp(1), 1e300, 1e-300, .Machine$double.xmax, .Machine$double.eps, 2^53 + 2, 1e22)
  for (number in c(numbers, -numbers)) {
    expect_identical(as.numeric(format_double(number)), number)
  }
})
