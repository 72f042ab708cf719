refusal <- function(service, operation, params, status = 404L, code = "X", message = "No.") {
  operation <- operation_get(model_get(service), operation)
  error <- list(code = code, message = message, fields = list(Extra = "1"))
  error_from_service(
    operation,
    response(status, list("x-amzn-requestid" = "id-1"), raw()),
    error,
    params
  )
}
message_of <- function(...) conditionMessage(refusal(...))

test_that("a code without an end is told in its beginning", {
  long <- refusal("sts", "GetCallerIdentity", list(), code = strrep("A", 1e6))
  expect_lt(nchar(conditionMessage(long)), 1000)
  expect_equal(nchar(long$code), 1e6)
})

test_that("fields that came count before those that were read", {
  said <- list(Code = "X", Message = "No.")
  fields <- list(Message = "Yes.", a = NULL, b = 1, b = 2)
  expect_identical(error_said(said, fields), list(Code = "X", Message = "Yes.", b = 2))
  expect_identical(error_said(said, list()), said)
  expect_identical(error_said(said, NULL), said)
})

test_that("the message says what the call was about, status and request id", {
  cases <- list(
    list(
      "s3",
      "GetObject",
      list(Bucket = "b", Key = "a/k"),
      "GetObject, Bucket \"b\", Key \"a/k\""
    ),
    list(
      "dynamodb",
      "GetItem",
      list(TableName = "t", Key = list(a = 1)),
      "GetItem, TableName \"t\""
    ),
    list(
      "sqs",
      "SendMessage",
      list(QueueUrl = "u", MessageBody = "hush"),
      "SendMessage, QueueUrl \"u\""
    ),
    list("lambda", "Invoke", list(FunctionName = "f"), "Invoke, FunctionName \"f\""),
    list("kms", "Decrypt", list(CiphertextBlob = raw(1)), "Decrypt"),
    list(
      "secretsmanager",
      "GetSecretValue",
      list(SecretId = "s"),
      "GetSecretValue, SecretId \"s\""
    ),
    list(
      "secretsmanager",
      "CreateSecret",
      list(Name = "n", SecretString = "hush"),
      "CreateSecret, Name \"n\""
    ),
    list("sts", "GetCallerIdentity", list(), "GetCallerIdentity"),
    list(
      "ec2",
      "TerminateInstances",
      list(InstanceIds = list("i-1", "i-2", "i-3", "i-4")),
      "TerminateInstances, InstanceIds \"i-1\", \"i-2\", \"i-3\" and 1 more"
    )
  )
  for (case in cases) {
    expected <- sprintf("X: No. %s (HTTP 404, request id id-1)", case[[4]])
    expect_equal(message_of(case[[1]], case[[2]], case[[3]]), expected)
  }
})

test_that("what identifies is shown on one line, cut, and never secret", {
  shown <- message_of("s3", "GetObject", list(Bucket = "b", Key = paste0("a\nb", strrep("x", 500))))
  expect_match(shown, "Key \"a\\\\nbx{97}\"...", perl = TRUE)
  model <- invented_model(
    "json",
    "Op",
    list(
      UserName = list(shape = "Hidden"),
      ApiKey = list(shape = "Text"),
      Id = list(shape = "Text")
    ),
    list(),
    list(Hidden = list(type = "string", sensitive = TRUE), Text = list(type = "string"))
  )
  model$members$required[] <- TRUE
  operation <- operation_get(model, "Op")
  expect_equal(operation_identifiers(operation), "Id")
})

test_that("control sequences of a service's text are not in the message", {
  shown <- message_of("s3", "ListBuckets", list(), message = "a\033]0;x\007\nb\tc")
  expect_equal(shown, "X: a?]0;x?\nb\tc. ListBuckets (HTTP 404, request id id-1)")
})

test_that("members and fields are on the condition, and paws' attributes", {
  error <- refusal("s3", "GetObject", list(Bucket = "b", Key = "k"), 404L, "NoSuchKey")
  expect_equal(error$members, list(Bucket = "b", Key = "k"))
  expect_equal(attr(error, "status_code"), 404L)
  expect_equal(
    exact_bare(attr(error, "error_response")),
    list(Code = "NoSuchKey", Message = "No.", Extra = "1")
  )
  expect_equal(error$error_response, attr(error, "error_response"))
  expect_equal(class(error)[1:3], c("NoSuchKey", "claws_not_found", "claws_service_error"))
})

test_that("all members that identify are no secrets, in the models of the core", {
  for (service in c("s3", "iam", "cognitoidentity", "ssm", "sagemaker", "glue", "rdsdataservice")) {
    model <- model_get(service)
    for (name in model$operations$name) {
      operation <- operation_get(model, name)
      places <- shape_members(model, max(operation$input, 1L))
      named <- places[model$members$name[places] %in% operation_identifiers(operation)]
      expect_false(any(vapply(named, holds_secret, NA, model)))
    }
  }
})
