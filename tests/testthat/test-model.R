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

test_that("a model is read once a session", {
  the$models[["tiny"]] <- list(mine = TRUE)
  on.exit(tiny_remember())
  expect_equal(model_get("tiny"), list(mine = TRUE))
})

test_that("an unknown service is named", {
  expect_error(
    model_get("nothere"),
    "no service called \"nothere\"",
    class = "claws_unknown_service"
  )
})
