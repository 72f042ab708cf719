test_that("a request says in its headers which operation it is", {
  request <- json_serialize(tiny_operation("ListThings"), list(MaxResults = 5))
  expect_equal(request$method, "POST")
  expect_equal(request$path, "/")
  expect_equal(
    request$headers,
    c(
      "X-Amz-Target" = "Tiny_20240101.ListThings",
      "Content-Type" = "application/x-amz-json-1.1"
    )
  )
  expect_equal(rawToChar(request$body), "{\"MaxResults\":5}")
})

test_that("no input and an empty input are an empty object", {
  expect_equal(rawToChar(json_serialize(tiny_operation("Ping"), list())$body), "{}")
  expect_equal(rawToChar(json_serialize(tiny_operation("ListThings"), list())$body), "{}")
})

test_that("a service with older error codes is asked for them", {
  model <- tiny_model()
  model$metadata$awsQueryCompatible <- list()
  operation <- operation_read(model, "ListThings")
  expect_equal(json_serialize(operation, list())$headers[["x-amzn-query-mode"]], "true")
})

error_of <- function(body, status = 400L, headers = list()) {
  json_parse_error(tiny_operation("ListThings"), json_answer(body, status, headers))
}

codes <- c(
  '{"__type":"NoSuchThing"}' = "NoSuchThing",
  '{"__type":"com.amazon.tiny#NoSuchThing"}' = "NoSuchThing",
  '{"__type":"NoSuchThing:http://internal.amazon.com/x"}' = "NoSuchThing",
  '{"__type":"aws.tiny#NoSuchThing:http://internal.amazon.com/x#y"}' = "NoSuchThing",
  '{"message":"x"}' = "400",
  "not json" = "400",
  "[1]" = "400"
)

for (body in names(codes)) {
  test_that(paste("the code of", body), {
    expect_equal(error_of(body)$code, codes[[body]])
  })
}

test_that("without a type in the body, its code or a header says which error it is", {
  expect_equal(error_of('{"code":"x#NoSuchThing:http://y"}')$code, "NoSuchThing")
  header <- list("x-amzn-errortype" = "NoSuchThing:http://y")
  expect_equal(error_of("", headers = header)$code, "NoSuchThing")
  expect_equal(error_of('{"__type":"Busy"}', headers = header)$code, "Busy")
})

test_that("an error without a body has its status for a code", {
  expect_equal(error_of("")$code, "400")
})

test_that("the message has either spelling, or is the body itself", {
  expect_equal(error_of('{"message":"a","Message":"b"}')$message, "a")
  expect_equal(error_of('{"Message":"b"}')$message, "b")
  expect_equal(error_of('{"__type":"X"}')$message, "")
  expect_equal(error_of("not json")$message, "not json")
})

test_that("what is no string where one should be is shown as it was written", {
  expect_equal(error_of('{"__type":5,"message":{"a":[1]}}')$message, '{"a":[1]}')
  expect_equal(error_of('{"__type":5}')$code, "5")
})

test_that("the code of the query protocol goes first where it is sent", {
  headers <- list("x-amzn-query-error" = "AWS.Tiny.Old;Sender")
  expect_equal(error_of('{"__type":"x#New"}', headers = headers)$code, "AWS.Tiny.Old")
  headers <- list("x-amzn-query-error" = "no separator")
  expect_equal(error_of('{"__type":"x#New"}', headers = headers)$code, "New")
})

test_that("other members of an error are its fields", {
  fields <- error_of('{"__type":"X","ThingName":"t"}')$fields
  expect_equal(exact_bare(fields), list(ThingName = "t"))
})

test_that("the members of a modelled error are read by its shape", {
  error <- error_of('{"__type":"x#NoSuchThing","message":"m","ThingName":"t","Other":1}')
  expect_equal(error$shape, "NoSuchThing")
  expect_equal(error$fields, list(message = "m", ThingName = "t"))
  broken <- error_of('{"__type":"x#NoSuchThing","ThingName":[]}')
  expect_equal(exact_bare(broken$fields), list(ThingName = list()))
})

test_that("an empty answer to an operation without output is an empty list", {
  expect_equal(json_parse(tiny_operation("Ping"), json_answer("")), list())
})

test_that("an error keeps the class of its shape when an older code is sent along", {
  answer <- json_answer(
    '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no"}',
    400L,
    list("x-amzn-query-error" = "AWS.SimpleQueueService.NonExistentQueue;Sender")
  )
  client <- service_client("sqs", answer)
  error <- expect_error(client$get_queue_url(QueueName = "q"), class = "QueueDoesNotExist")
  expect_s3_class(error, "AWS.SimpleQueueService.NonExistentQueue")
  expect_equal(error$code, "AWS.SimpleQueueService.NonExistentQueue")
})
