test_that("a trait is FALSE, NA or NULL where it is absent", {
  expect_equal(model_trait(list(at = "2"), 3), c(FALSE, TRUE, FALSE))
  expect_equal(model_trait(list(at = "1 3", value = "a b"), 3), c("a", NA, "b"))
  expect_equal(model_trait(list(at = "2", value = list(5)), 3), list(NULL, 5, NULL))
})

test_that("a model of another format is refused", {
  path <- tempfile(fileext = ".json.xz")
  on.exit(unlink(path))
  writeBin(memCompress(charToRaw('{"format": 99}'), "xz"), path)
  expect_error(model_read(path), "has format 99, not 2")
})

test_that("a model is found by the name of its service", {
  expect_true(file.exists(model_path("sts")))
  expect_error(model_path("nothing"), class = "claws_unknown_service")
})

test_that("names of operations become those of R", {
  expect_identical(
    snake_case(c("CreateTrainingJob", "ListMLModels", "ListVPCs")),
    c("create_training_job", "list_ml_models", "list_vp_cs")
  )
})
