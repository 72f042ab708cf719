test_that("a call goes the whole road", {
  sent <- new.env()
  client <- tiny_client(json_answer('{"Text":"cd","Names":[]}'), sent)
  result <- client$put_everything(
    Text = "ab",
    Tree = list(Name = "root"),
    Token = "tt",
    When = as.Date("2024-01-01")
  )
  expect_equal(result$Text, "cd")
  expect_equal(result$Names, character())
  expect_equal(
    rawToChar(sent$request$body),
    '{"Text":"ab","When":1704067200,"Tree":{"Name":"root"},"Token":"tt"}'
  )
  expect_equal(request_url(sent$request), "https://tiny.us-east-1.amazonaws.com/")
})

test_that("arguments may be given by position", {
  sent <- new.env()
  tiny_client(sent = sent)$list_things("token", 5)
  expect_equal(rawToChar(sent$request$body), '{"NextToken":"token","MaxResults":5}')
})

test_that("a missing required argument is a problem of the parameters", {
  expect_error(tiny_client()$touch_label(), "Label is required.", class = "claws_invalid_params")
})

test_that("an abbreviated argument is refused", {
  expect_error(
    tiny_client()$list_things(Max = 5),
    "Max is unknown. Did you mean MaxResults?",
    class = "claws_invalid_params"
  )
})

test_that("an argument that nothing begins like is refused by R", {
  expect_error(tiny_client()$list_things(Zebra = 5), "unused argument")
})

test_that("a transport without an answer is a condition that names the endpoint", {
  client <- tiny_client(function(request) {
    stop(error_transport_failure("connection_error", "Connection refused"))
  })
  error <- expect_error(client$list_things(), class = "claws_transport_error")
  expect_match(conditionMessage(error), "https://tiny.us-east-1.amazonaws.com: Connection refused")
  expect_equal(error$endpoint, "https://tiny.us-east-1.amazonaws.com")
})

test_that("an emitted function uses the default client of its service", {
  on.exit(the_forget("clients", "memory"))
  sent <- new.env()
  core <- client_core(tiny_client(json_answer('{"TrainingJobArn":"arn:x"}'), sent))
  the$clients[["sagemaker"]] <- utils::modifyList(core, list(service = "sagemaker"))
  answer <- sagemaker_stop_training_job(TrainingJobName = "x")
  expect_equal(rawToChar(sent$request$body), '{"TrainingJobName":"x"}')
  expect_equal(sent$request$headers[["X-Amz-Target"]], "SageMaker.StopTrainingJob")
  expect_equal(claws_metadata(answer)$request_id, "id-1")
})

test_that("an emitted function is the same function as a client's", {
  bound <- sagemaker(region = "us-east-1")$create_training_job
  expect_equal(formals(bound), formals(sagemaker_create_training_job))
  expect_equal(body(bound), body(sagemaker_create_training_job), ignore_srcref = TRUE)
})

test_that("a service whose protocol is not built in says so", {
  model <- tiny_model()
  model$metadata$protocol <- "smoke-signals"
  expect_error(
    protocol_of(operation_read(model, "Ping")),
    "the protocol smoke-signals is not built in",
    class = "claws_unsupported"
  )
})

test_that("a client's own token maker is used", {
  sent <- new.env()
  client <- tiny_client(sent = sent, uuid = function() "fixed")
  client$put_everything(Text = "ab", Tree = list(Name = "ab"))
  expect_match(rawToChar(sent$request$body), "\"Token\":\"fixed\"", fixed = TRUE)
})
