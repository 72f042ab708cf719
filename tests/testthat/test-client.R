test_that("a client has a function for every operation, and its configuration", {
  client <- tiny_client()
  operations <- c("put_everything", "list_things", "touch_label", "ping")
  expect_named(client, c(operations, "generate_presigned_url", "wait_until", ".internal"))
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

test_that("what is assigned to another field than the configuration is that field", {
  for (value in list(list(config = list(region = "x")), list(1), "x")) {
    expect_identical(unclass(client_assign(tiny_client(), "own", value))$own, value)
  }
  kept <- client_assign(tiny_client(), ".internal", "x")
  expect_identical(unclass(kept)$.internal, "x")
})

test_that("an assignment to the configuration of a client takes effect", {
  sent <- new.env()
  svc <- service_client(
    "sts",
    answer = xml_answer("<R><GetCallerIdentityResult/></R>"),
    sent = sent
  )
  before <- svc
  svc$.internal$config$region <- "eu-west-1"
  svc$get_caller_identity()
  expect_equal(sent$request$host, "sts.eu-west-1.amazonaws.com")
  expect_equal(svc$.internal$config$region, "eu-west-1")
  svc$.internal$config$endpoint <- "http://localhost:1"
  svc$get_caller_identity()
  expect_equal(sent$request$host, "localhost:1")
  svc[[".internal"]]$config$credentials$creds$access_key_id <- "AKIDOTHER"
  svc$get_caller_identity()
  expect_match(headers_of(sent$request)$authorization, "AKIDOTHER")
  before$get_caller_identity()
  expect_equal(sent$request$host, "sts.us-east-1.amazonaws.com")
  expect_error(svc$.internal$config$region <- 5, "region must be", class = "claws_invalid_config")
})

test_that("a name that is no operation is an error that names the nearest", {
  svc <- service_client("s3")
  told <- function(expression) {
    error <- expect_error(expression, class = "claws_unknown_operation")
    expect_s3_class(error, "claws_error")
    conditionMessage(error)
  }
  expect_equal(told(svc$put_objct()), "s3 has no operation \"put_objct\". Did you mean put_object?")
  expect_match(told(svc$list_object()), "mean list_objects or list_objects_v2?", fixed = TRUE)
  expect_match(told(svc[["getObject"]]), "Did you mean get_object?", fixed = TRUE)
  expect_match(told(svc$put.object), "Did you mean put_object?", fixed = TRUE)
  expect_match(told(svc$frobnicate_all()), "claws_search(\"frobnicate all\")", fixed = TRUE)
  expect_match(told(svc["get_object"]$get_objects), "Did you mean get_object?", fixed = TRUE)
  error <- expect_error(s3(region = "us-east-1", credentials = list())$fly, "no operation")
  expect_equal(deparse(error$call), "s3()$fly")
  expect_equal(error$operation, "fly")
})

test_that("a client is still a list to all that does not ask for a wrong name", {
  svc <- tiny_client()
  expect_null(svc$.missing)
  expect_null(unclass(svc)$fly)
  expect_false("fly" %in% names(svc))
  expect_identical(svc[[1]], svc$put_everything)
  expect_identical(svc[["ping", exact = FALSE]], svc$ping)
  expect_length(Filter(is.function, lapply(svc, identity)), 6L)
  expect_true(is.function(with(svc, ping)))
  svc$fly <- function() "mocked"
  expect_equal(svc$fly(), "mocked")
  svc[["ping"]] <- NULL
  expect_error(svc$ping, class = "claws_unknown_operation")
})

test_that("an assignment of something else is kept, and a part of a client stays one", {
  svc <- service_client("sts")
  svc$get_caller_identity <- function() "mine"
  expect_equal(svc$get_caller_identity(), "mine")
  svc$.internal$config$region <- "eu-west-1"
  expect_equal(svc$get_caller_identity(), "mine")
  part <- svc[c("get_caller_identity", "assume_role")]
  part[["assume_role"]] <- NULL
  expect_named(part, "get_caller_identity")
  expect_s3_class(part, "claws_client")
  expect_output(print(svc[".internal"]), "no operations")
  expect_true(inherits(svc, "list"))
})

test_that("a part of a client with a name that it has not is an error that names the nearest", {
  client <- s3_client()
  expect_error(
    client[c("get_object", "get_objct")],
    "get_object",
    class = "claws_unknown_operation"
  )
  expect_error(client[["get_objct"]], "get_object", class = "claws_unknown_operation")
  expect_error(getElement(client, "get_objct"), "get_object", class = "claws_unknown_operation")
  expect_error(client$"get_objct", "get_object", class = "claws_unknown_operation")
  expect_error(client$wait_until$bucket_exist, "bucket_exists")
  expect_named(client["get_object"], "get_object")
})
