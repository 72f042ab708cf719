test_that("a pile holds what was put onto it, in its order", {
  things <- pile()
  expect_identical(things$all(), list())
  things$add(1)
  things$add(NULL)
  expect_identical(things$all(), list(1, NULL))
  things$add(list("a"))
  expect_identical(things$all(), list(1, NULL, list("a")))
})
