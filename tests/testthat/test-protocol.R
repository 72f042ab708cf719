test_that("every protocol fills the contract", {
  for (make in protocols()) {
    protocol <- make()
    wanted <- c("request", "serialize", "parse", "parse_error")
    expect_setequal(setdiff(names(protocol), c("form", "ready")), wanted)
    expect_true(all(vapply(protocol[wanted], is.function, NA)))
    expect_true(protocol$form %in% names(body_forms))
  }
})

test_that("a protocol that is not built in is named", {
  model <- tiny_model()
  model$metadata$protocol <- "carrier-pigeon"
  expect_error(
    protocol_check(operation_read(model, "Ping")),
    "carrier-pigeon is not built in",
    class = "claws_unsupported"
  )
})

test_that("a host prefix is filled from the parameters", {
  operation <- tiny_operation("TouchLabel")
  expect_equal(host_prefix(operation, list(Label = "my.label")), "my.label.data-")
  expect_equal(host_prefix(tiny_operation("Ping"), list()), "")
})

test_that("what cannot be part of a host name is refused", {
  operation <- tiny_operation("TouchLabel")
  for (label in c("a/b", "a b", "evil.com#", "")) {
    expect_error(
      host_prefix(operation, list(Label = label)),
      "Label becomes part of the host name",
      class = "claws_invalid_params"
    )
  }
})
