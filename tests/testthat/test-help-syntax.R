test_that("request syntax shows every member as R code", {
  lines <- syntax_request(tiny_operation("PutEverything"))
  expect_equal(lines[[1]], "svc$put_everything(")
  expect_equal(lines[[length(lines)]], ")")
  expect_match(lines, "^  Flag = TRUE\\|FALSE,$", all = FALSE)
  when <- grep("as.POSIXct(", lines, fixed = TRUE)[[1]]
  expect_equal(trimws(lines[when + 1:2]), c("\"2015-01-01\"", "),"))
})

test_that("an operation without input has no request syntax, one without output no value", {
  expect_null(syntax_request(tiny_operation("Ping")))
  expect_null(syntax_output(tiny_operation("Ping")))
})

test_that("a shape that is open already is an empty list", {
  operation <- operation_get(model_get("dynamodb"), "PutItem")
  lines <- syntax_request(operation)
  at <- grep("M = list(", lines, fixed = TRUE)[[1]]
  expect_equal(trimws(lines[at + 1:2]), c("list()", "),"))
})

test_that("an enum is all its values", {
  model <- tiny_model()
  choice <- which(model$members$name == "Choice")[[1]]
  expect_gt(length(syntax_enum(model, choice)), 1)
  expect_match(syntax_scalar(model, choice, "string"), "^\"[^\"]+\"(\\|\"[^\"]+\")+$")
})

test_that("above the limit each structure is written once", {
  operation <- operation_get(model_get("quicksight"), "DescribeTemplateDefinition")
  lines <- syntax_output(operation)
  expect_lt(sum(nchar(lines) + 1), syntax_limit)
  expect_match(lines, "list(...)", fixed = TRUE, all = FALSE)
  expect_null(syntax_write(operation$model, operation$output, once = FALSE))
})
