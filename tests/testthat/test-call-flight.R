test_that("only what libcurl sends is on its way before it is asked for", {
  stub <- client_core(claws_stub(tiny_client(), ping = list()))
  stub$parts$transport <- NULL
  for (core in list(stub, client_core(tiny_client()))) {
    call <- call_new(core, client_operation(core, "Ping"), list())
    expect_false(call_launch(call))
    expect_null(call$stage)
  }
})
