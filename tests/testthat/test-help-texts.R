test_that("texts stand in the order of the model's operations", {
  on.exit(the_forget("docs"))
  for (service in c("freetier", "ec2", "s3")) {
    expect_identical(docs_get(service)$operation, model_get(service)$operations$r_name)
  }
})

test_that("a service that does not exist has no texts", {
  expect_error(docs_get("nothing"), class = "claws_unknown_service")
})

test_that("operations that have as many arguments each keep those apart", {
  path <- tempfile(fileext = ".json.xz")
  on.exit(unlink(path))
  text <- "{\"format\": 2, \"arguments\": [[\"a\", \"b\"], [\"c\", \"d\"]]}"
  writeBin(memCompress(text, "xz"), path)
  expect_identical(docs_read(path)$arguments, list(c("a", "b"), c("c", "d")))
})

test_that("texts of another format are refused", {
  path <- tempfile(fileext = ".json.xz")
  on.exit(unlink(path))
  writeBin(memCompress("{\"format\": 99}", "xz"), path)
  expect_error(docs_read(path), "has format 99")
})
