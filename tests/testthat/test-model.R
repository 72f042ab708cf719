test_that("the columns of a model become vectors of one length", {
  model <- tiny_model()
  shapes <- length(model$shapes$name)
  expect_equal(
    lengths(model$shapes[c("type", "first", "size")]),
    c(
      type = shapes,
      first = shapes,
      size = shapes
    )
  )
  members <- length(model$members$name)
  expect_length(model$members$shape, members)
  expect_length(model$members$required, members)
  expect_false(anyNA(model$members$wire_name))
})

test_that("members of a shape are found in model order", {
  model <- tiny_model()
  tree <- match("Tree", model$shapes$name)
  expect_equal(model$members$name[shape_members(model, tree)], c("Name", "Children"))
  expect_length(shape_members(model, match("Text", model$shapes$name)), 0)
})

test_that("a trait is FALSE, NA or NULL where it is absent", {
  expect_equal(model_trait(list(at = "2"), 3), c(FALSE, TRUE, FALSE))
  expect_equal(model_trait(list(at = "1 3", value = "a b"), 3), c("a", NA, "b"))
  expect_equal(model_trait(list(at = "2", value = list(5)), 3), list(NULL, 5, NULL))
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

test_that("a model is read once a session", {
  the$models[["tiny"]] <- list(mine = TRUE)
  on.exit(tiny_remember())
  expect_equal(model_get("tiny"), list(mine = TRUE))
})

test_that("a model of another format is refused", {
  path <- tempfile(fileext = ".json.xz")
  on.exit(unlink(path))
  writeBin(memCompress(charToRaw('{"format": 99}'), "xz"), path)
  expect_error(model_read(path), "has format 99, not 2")
})

test_that("an unknown service is named", {
  expect_error(
    model_get("nothere"),
    "no service called \"nothere\"",
    class = "claws_unknown_service"
  )
})

test_that("a trait with words that a column cannot hold is still text", {
  table <- list(name = c("a", "b"), traits = list(locationName = list(NULL, "two words")))
  expect_equal(trait_text(table, "locationName"), c(NA, "two words"))
  expect_equal(trait_text(table, "location"), c(NA_character_, NA))
})

test_that("names of operations become those of R", {
  expect_identical(
    snake_case(c("CreateTrainingJob", "ListMLModels", "ListVPCs")),
    c("create_training_job", "list_ml_models", "list_vp_cs")
  )
})
