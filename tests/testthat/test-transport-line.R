test_that("a line that was given back is taken again, one in use is not", {
  line_forget()
  on.exit(line_forget())
  first <- line_take()
  second <- line_take()
  expect_false(identical(first, second))
  line_give(second)
  line_give(first)
  expect_identical(line_take(), first)
  expect_identical(line_take(), second)
  expect_length(the$lines, 0)
})

test_that("a line is its process' own", {
  expect_true(.Call(c_line_is_own, .Call(c_line_new)))
})
