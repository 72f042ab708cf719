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

test_that("arguments that an operation does not have are told with the nearest name", {
  client <- tiny_client()
  refused <- function(code) expect_error(code, class = "claws_invalid_params")
  error <- refused(client$list_things(Zebra = stop("evaluated"), MaxResultss = 1))
  expect_match(conditionMessage(error), "Zebra is unknown; known are: NextToken, MaxResults.")
  expect_match(conditionMessage(error), "MaxResultss is unknown. Did you mean MaxResults?")
  expect_identical(conditionCall(error), quote(client$list_things()))
  expect_length(error$problems, 2)
  within <- function(...) client$list_things(...)
  expect_match(refused(within(Zebra = 5))$problems, "Zebra is unknown")
  expect_match(refused(lapply(1, client$list_things, Zebra = 5))$problems, "Zebra is unknown")
  expect_match(refused(do.call(client$list_things, list(Zebra = 5)))$problems, "Zebra")
  for (name in c("client", "frame", "all", "params", "written", "...", "x", "\u00e9")) {
    given <- stats::setNames(list(5), name)
    expect_match(refused(do.call(client$list_things, given))$problems, "is unknown")
    expect_match(refused(do.call(within, given))$problems, "is unknown")
  }
})

test_that("arguments without a name that are too many are counted", {
  problems <- function(code) expect_error(code, class = "claws_invalid_params")$problems
  client <- tiny_client()
  expect_identical(
    problems(client$list_things(1, 2, 3)),
    "1 argument is too many; known are: NextToken, MaxResults."
  )
  expect_match(problems(client$list_things(1, 2, 3, 4)), "^2 arguments are too many")
  expect_identical(problems(client$ping(1, )), "2 arguments are too many; known are: none.")
  expect_identical(problems(client$ping(A = 1)), "A is unknown; known are: none.")
  expect_match(problems(claws_invoke("s3", "GetObject", list(Bucket = 1, Bucket = 2))), "^1 arg")
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

test_that("an emitted function is the same function as a client's, which refuses by itself", {
  bound <- sagemaker(region = "us-east-1")$create_training_job
  emitted <- sagemaker_create_training_job
  expect_equal(formals(bound), as.pairlist(c(formals(emitted), alist(... = ))))
  body(emitted)[[2]][[5]] <- quote(.params(...))
  expect_equal(body(bound), body(emitted), ignore_srcref = TRUE)
})

test_that("a service whose protocol is not built in says so", {
  model <- tiny_model()
  model$metadata$protocol <- "smoke-signals"
  expect_error(
    protocol_check(operation_read(model, "Ping")),
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

test_that("an argument called like a function of base does no harm", {
  arguments <- function(environment, list, names, parent.frame) .params()
  expect_named(arguments(1), c("environment", "list", "names", "parent.frame"), ignore.order = TRUE)
})

test_that("arguments that begin with a dot do not come, and surplus ones by their names alone", {
  arguments <- function(a, .b, ...) .params(...)
  expect_identical(arguments(1, 2), list(a = 1))
  given <- arguments(1, 2, stop("evaluated"), frame = stop("evaluated"))
  expect_identical(given[-1], stats::setNames(list(NULL, NULL), c("", "frame")))
})

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
