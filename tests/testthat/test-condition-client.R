test_that("a name that is not there leads to those that are near", {
  error <- error_unknown_operation("s3", "get_objekt", c("get_object", "put_object"), quote(s3()))
  expect_s3_class(error, c("claws_unknown_operation", "claws_error"), exact = FALSE)
  expect_match(conditionMessage(error), "s3 has no operation \"get_objekt\".*get_object")
  expect_equal(error$nearest[[1]], "get_object")
  far <- error_unknown_operation(NULL, "fly_home", "get_object", quote(s3()))
  expect_match(conditionMessage(far), "claws_search(\"fly home\")", fixed = TRUE)
})

test_that("a help page that is not there leads to those that may be meant", {
  said <- function(...) conditionMessage(error_unknown_topic("s3$x_y", ...))
  none <- "There is no help page \"s3$x_y\". "
  look <- "Look for it: claws_search(\"s3 x y\")."
  expect_equal(said(), paste0(none, look))
  expect_equal(said(c("a", "b")), paste0(none, "Did you mean a or b? ", look))
})

test_that("what cannot be done is told with the operation", {
  operation <- tiny_operation("Ping")
  error <- error_unsupported(operation, "it rains")
  expect_equal(conditionMessage(error), "Ping cannot be called yet: it rains.")
  expect_equal(error_no_answer(operation)$operation, "Ping")
  expect_match(conditionMessage(error_no_answer(operation)), "ping = list(...)", fixed = TRUE)
  error <- error_client_method(list(service = "s3"), 5, "get_object")
  expect_match(conditionMessage(error), "must be the name of an operation")
})
