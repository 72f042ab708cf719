test_that("what lasts longer than a call can be cleared", {
  the$models[["x"]] <- list()
  the$clients[["x"]] <- list()
  pool_take()
  on.exit(tiny_remember())
  model_forget()
  client_forget()
  pool_forget()
  expect_null(the$models)
  expect_null(the$clients)
  expect_null(the$pools)
})

test_that("an operation outside a client is bound to none", {
  expect_null(.client)
})
