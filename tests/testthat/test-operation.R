test_that("an operation knows its names, shapes and traits", {
  operation <- tiny_operation("TouchLabel")
  expect_equal(operation$r_name, "touch_label")
  expect_equal(operation_arguments(operation), "Label")
  expect_equal(operation_function(operation), "tiny_touch_label")
  expect_equal(operation$traits$endpoint$hostPrefix, "{Label}.data-")
  expect_equal(operation_arguments(tiny_operation("Ping")), character())
})

test_that("an operation is read once, and by its model", {
  model <- tiny_model()
  operation <- operation_get(model, "Ping")
  expect_identical(model$met$Ping, operation)
  expect_null(tiny_model()$met$Ping)
  expect_false(operation$sends_bytes || operation$gives_bytes)
})

test_that("formals are in model order, required ones without a default", {
  model <- tiny_model()
  formals <- operation_formals(model, alist(... = ))(1L)
  expect_equal(names(formals)[1:2], c("Text", "Choice"))
  expect_identical(formals$Text, quote(expr = ))
  expect_null(formals$Choice)
  expect_identical(rev(names(formals))[[1]], "...")
  expect_null(operation_formals(model, NULL)(0L))
})

test_that("an operation knows the errors that it is said to give", {
  named <- function(name) {
    operation <- tiny_operation(name)
    operation$model$shapes$name[operation_errors(operation)]
  }
  expect_equal(named("PutEverything"), c("NoSuchThing", "Busy"))
  expect_equal(named("Ping"), character())
})
