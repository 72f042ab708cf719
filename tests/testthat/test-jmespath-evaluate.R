test_that("a tree is walked as its parts say", {
  found <- function(expression, value) jmespath_evaluate(jmespath_parse(expression), value)
  value <- list(a = list(list(n = 1, s = "x"), list(n = 2, s = "y")), b = NULL)
  expect_equal(found("a[?n > `1`].s", value), list("y"))
  expect_equal(found("a[*].n", value), list(1, 2))
  expect_equal(found("c || a[0].s", value), "x")
  expect_equal(found("a[0].{name: s}", value), list(name = "x"))
  expect_null(found("c.d", value))
})
