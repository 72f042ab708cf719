test_that("functions take what their rows say and give what the specification says", {
  found <- jmespath_search
  people <- list(list(name = "Bo", age = 3), list(name = "Al", age = 7))
  expect_equal(found("max_by(@, &age).name", people), "Al")
  expect_equal(found("sort_by(@, &name)[0].age", people), 7)
  expect_equal(found("join('-', @)", list("a", "b")), "a-b")
  expect_equal(found("sum(@)", list(1, 2.5)), 3.5)
  expect_equal(found("not_null(@, 'x')", NULL), "x")
  expect_error(found("floor('a')", list()), "takes no string", class = "claws_invalid_expression")
})
