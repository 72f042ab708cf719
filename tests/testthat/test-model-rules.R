test_that("the tables of the generator are read once", {
  rules <- compile_rules()
  expect_setequal(names(rules), c("traits", "pages", "uris_without", "hosts_without", "aliases"))
  expect_identical(the$compile_rules, rules)
})

test_that("the references of a shape are those to its members, its element, its key and value", {
  a <- list(shape = "A")
  b <- list(shape = "B")
  expect_equal(compile_parts(list(type = "structure", members = list(x = a))), list(x = a))
  expect_equal(compile_parts(list(type = "list", member = a)), list(member = a))
  expect_equal(compile_parts(list(type = "map", key = a, value = b)), list(key = a, value = b))
  expect_null(compile_parts(list(type = "string")))
  expect_null(compile_parts(list()))
})
