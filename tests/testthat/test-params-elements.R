test_that("vectors and lists have elements, bytes and nothing have none", {
  expect_true(is_listlike(list()))
  expect_true(is_listlike(1:2))
  expect_false(is_listlike(NULL))
  expect_false(is_listlike(raw(2)))
  expect_false(is_listlike(mean))
})

test_that("elements keep the class of their vector", {
  times <- .POSIXct(c(0, 1), "UTC")
  expect_identical(as_elements(times)[[2]], times[2])
  expect_identical(as_elements(c(a = 1, b = 2)), list(a = 1, b = 2))
  classed <- structure(list(1, "a"), class = "some")
  expect_identical(as_elements(classed), list(1, "a"))
})

test_that("a data frame is its rows, without what is not given", {
  x <- data.frame(Key = c("a", "b"), Value = c("1", NA))
  expect_identical(data_frame_rows(x), list(list(Key = "a", Value = "1"), list(Key = "b")))
  expect_identical(data_frame_rows(x[0, ]), list())
})

test_that("a matrix is its rows, an array the rows of its rows", {
  expect_identical(array_rows(matrix(1:4, 2)), list(list(1L, 3L), list(2L, 4L)))
  deep <- array_rows(array(1:8, c(2, 2, 2)))
  expect_identical(deep[[1]], list(list(1L, 5L), list(3L, 7L)))
  expect_identical(deep[[2]], list(list(2L, 6L), list(4L, 8L)))
})
