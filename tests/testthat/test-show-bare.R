test_that("a plain value is shown as it is, and a nested one without its classes", {
  expect_identical(value_masked(list(a = 1, b = list("x"))), list(a = 1, b = list("x")))
  expect_identical(value_masked(exact(list(a = exact(list(b = 1))))), list(a = list(b = 1)))
  day <- as.Date("2024-02-03")
  expect_identical(value_masked(list(day)), list(day))
})

test_that("of a structure whose model is not on this machine, all is a secret", {
  lost <- structure(
    list(A = "hush-1", B = 2),
    claws_shape = list("Keys", "absent"),
    class = c("claws_confidential", exact_class)
  )
  expect_identical(unlist(value_masked(lost), use.names = FALSE), rep(log_mask, 2))
  inside <- value_masked(list(Keys = lost, Id = "a"))
  expect_identical(inside$Id, "a")
  expect_false(any(grepl("hush", unlist(inside))))
})
