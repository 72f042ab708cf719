test_that("members of a shape are found in model order", {
  model <- tiny_model()
  tree <- match("Tree", model$shapes$name)
  expect_equal(model$members$name[shape_members(model, tree)], c("Name", "Children"))
  expect_length(shape_members(model, match("Text", model$shapes$name)), 0)
})

test_that("a modelled error is found by its code, which may not be its name", {
  model <- tiny_model()
  model$shapes$traits$error <- vector("list", length(model$shapes$name))
  busy <- match("Busy", model$shapes$name)
  model$shapes$traits$error[[busy]] <- list(code = "Tiny.Busy")
  expect_equal(model_error_shape(model, "Tiny.Busy"), busy)
  expect_equal(model_error_shape(model, "NoSuchThing"), match("NoSuchThing", model$shapes$name))
  expect_null(model_error_shape(model, "Busy"))
  expect_null(model_error_shape(list(shapes = list(traits = list())), "Busy"))
})

test_that("a trait with words that a column cannot hold is still text", {
  table <- list(name = c("a", "b"), traits = list(locationName = list(NULL, "two words")))
  expect_equal(trait_text(table, "locationName"), c(NA, "two words"))
  expect_equal(trait_text(table, "location"), c(NA_character_, NA))
})

test_that("which shapes hold others", {
  model <- model_get("ec2")
  shape <- function(name) match(name, model$shapes$name)
  expect_true(rows_within(shape("DescribeInstancesResult"), model))
  expect_false(rows_within(shape("InstanceState"), model))
  expect_setequal(
    model$shapes$name[shape_reaches(shape("InstanceState"), model)],
    c("InstanceState", "Integer", "InstanceStateName")
  )
})

test_that("strings that hooks read as JSON are known", {
  model <- model_get("iam")
  shape <- match("policyDocumentType", model$shapes$name)
  expect_true(is_json_shape(shape, model))
  expect_false(is_json_shape(match("roleNameType", model$shapes$name), model))
  expect_false(is_json_shape(1L, tiny_model()))
})
