test_that("only what libcurl sends is on its way before it is asked for", {
  stub <- client_core(claws_stub(tiny_client(), ping = list()))
  stub$parts$transport <- NULL
  for (core in list(stub, client_core(tiny_client()))) {
    call <- call_new(core, client_operation(core, "Ping"), list())
    expect_false(call_launch(call))
    expect_null(call$stage)
  }
})

test_that("a call that is on its way ends with what came meanwhile", {
  server <- loopback()
  on.exit(server$close())
  config <- list(endpoint = server$url, retries = list(total_max_attempts = 1L))
  core <- client_core(tiny_client(config = config))
  core$parts$transport <- NULL
  launched <- function() {
    call <- call_new(core, client_operation(core, "Ping"), list())
    expect_true(call_launch(call))
    expect_identical(call$stage, "sent")
    call
  }
  whole <- launched()
  server$answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
  expect_s3_class(call_perform(whole), "claws_result")
  expect_null(whole$flight)
  server$hang_up()
  cut <- launched()
  server$answer("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{}")
  server$hang_up()
  expect_error(call_perform(cut), class = "claws_connection_closed")
  expect_null(cut$flight)
})
