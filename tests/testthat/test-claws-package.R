test_that("an argument called like a function of base does no harm", {
  the$models[["tiny"]] <- tiny_model()
  operation <- function(environment, list) invoke(tiny_core(), "tiny", "Ping", .params())
  tiny_core <- function() client_core(tiny_client())
  expect_length(operation(), 0)
  expect_length(operation(1, 2), 0)
})

test_that("arguments that begin with a dot come only where they are asked for", {
  arguments <- function(a, .b, all) .params(all = all)
  expect_named(arguments(1, 2, FALSE), c("a", "all"), ignore.order = TRUE)
  expect_named(arguments(1, 2, TRUE), c(".b", "a", "all"), ignore.order = TRUE)
})
