test_that("a client has a function for every operation, and its configuration", {
  client <- tiny_client()
  operations <- c("put_everything", "list_things", "touch_label", "ping")
  expect_named(client, c(operations, "generate_presigned_url", ".internal"))
  expect_s3_class(client, "claws_client")
  expect_equal(client$.internal$config$region, "us-east-1")
  expect_equal(client$.internal$config$endpoint, "")
})

test_that("a part of a client is a client with the same configuration", {
  sent <- new.env()
  part <- tiny_client(sent = sent)[c("list_things", ".internal")]
  expect_s3_class(part, "claws_client")
  expect_named(part, c("list_things", ".internal"))
  part$list_things()
  expect_match(sent$request$headers[["Authorization"]], "AKIDEXAMPLE")
})

test_that("an operation keeps its client wherever it is called from", {
  sent <- new.env()
  client <- tiny_client(sent = sent)
  target <- function() sent$request$host
  lapply("ab", client$touch_label)
  expect_equal(target(), "ab.data-tiny.us-east-1.amazonaws.com")
  do.call(client$touch_label, list(Label = "cd"))
  expect_equal(target(), "cd.data-tiny.us-east-1.amazonaws.com")
  Map(client$touch_label, Label = "ef")
  expect_equal(target(), "ef.data-tiny.us-east-1.amazonaws.com")
})

test_that("a client can be saved and read again", {
  path <- tempfile()
  on.exit(unlink(path))
  saveRDS(sqs(region = "us-east-1"), path)
  expect_lt(file.size(path), 2e4)
  again <- readRDS(path)
  expect_equal(again$.internal$config$region, "us-east-1")
  expect_equal(client_core(again)$service, "sqs")
})

test_that("the default client of a service is made once", {
  on.exit(client_forget())
  first <- client_default("tiny")
  expect_identical(client_default("tiny"), first)
  expect_equal(first$service, "tiny")
})

test_that("a client without operations has no core", {
  expect_null(client_core(tiny_client()[".internal"]))
})
