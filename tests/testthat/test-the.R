test_that("what lasts longer than a call can be cleared", {
  the$models[["x"]] <- list()
  the$clients[["x"]] <- list()
  curl_handle()
  model_forget()
  client_forget()
  curl_handle_forget()
  expect_null(the$models)
  expect_null(the$clients)
  expect_null(the$handle_pid)
})

test_that("an operation outside a client is bound to none", {
  expect_null(.client)
})
