plan_of <- function(key, ..., model = table_model()) {
  how <- utils::modifyList(table_how_plain, list(...))
  table_plan(match("Output", model$shapes$name), key, model, how)
}
names_of <- function(plan) vapply(plan$columns, `[[`, "", "name")

test_that("steps end at lists, maps and values", {
  steps <- plan_of(c("Rows", "State"))$steps
  expect_identical(vapply(steps, `[[`, "", "type"), c("list", "value"))
  expect_identical(lapply(steps, `[[`, "path"), list("Rows", "State"))
  expect_identical(plan_of(c("Rows", "Map"))$steps[[2]]$type, "map")
  expect_true(plan_of(c("Rows", "Words"))$steps[[2]]$scalar)
  expect_false(plan_of(c("Rows", "Inners"))$steps[[2]]$scalar)
  expect_identical(plan_of(character())$steps[[1]]$type, "value")
})

test_that("types follow the kinds, and longs what is asked for", {
  plan <- plan_of("Rows")
  expect_identical(
    stats::setNames(table_plan_types(plan, "double"), names_of(plan)),
    table_types_of_get
  )
  expect_identical(table_plan_types(plan, "integer64")[[4]], "integer64")
})

test_that("no two columns have the same name", {
  expect_identical(anyDuplicated(names_of(plan_of(c("Rows", "Inners"), unnest = TRUE))), 0L)
  model <- invented_model(
    "json",
    "Get",
    list(),
    list(Map = list(shape = "Map")),
    list(
      Text = list(type = "string"),
      Thing = list(type = "structure", members = list(name = list(shape = "Text"))),
      Map = list(type = "map", key = list(shape = "Text"), value = list(shape = "Thing"))
    )
  )
  expect_identical(names_of(plan_of("Map", model = model)), c("name", "name.1"))
})

test_that("lists of keys and values are tags by their name", {
  model <- table_model()
  shape <- function(name) match(name, model$shapes$name)
  expect_true(is_tags("Tags", shape("Tags"), model))
  expect_false(is_tags("Pairs", shape("Tags"), model))
  expect_false(is_tags("Tags", shape("Inners"), model))
  expect_identical(tags_names(shape("Tag"), model), c("Key", "Value"))
})
