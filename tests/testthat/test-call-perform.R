test_that("a driver sends, sleeps as long as the policy says, and gives the output", {
  seen <- new.env()
  client <- scripted_client(list(failure("Throttling"), success()), seen)
  core <- client_core(client)
  call <- call_new(core, client_operation(core, "Ping"), list())
  expect_s3_class(call_perform(call), "claws_result")
  expect_equal(seen$slept, 0.5)
  expect_equal(call$stage, "done")
})

test_that("an error of a call is signalled when the call is done", {
  core <- client_core(scripted_client(list(failure("AccessDenied", 403L))))
  call <- call_new(core, client_operation(core, "Ping"), list())
  expect_error(call_perform(call), class = "AccessDenied")
  expect_s3_class(call$value, "AccessDenied")
})

test_that("only what libcurl sends is on its way before it is asked for", {
  stub <- client_core(claws_stub(tiny_client(), ping = list()))
  stub$parts$transport <- NULL
  for (core in list(stub, client_core(tiny_client()))) {
    call <- call_new(core, client_operation(core, "Ping"), list())
    expect_false(call_launch(call))
    expect_null(call$stage)
  }
})
