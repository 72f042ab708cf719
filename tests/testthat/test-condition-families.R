test_that("a code is a class only where it looks like one of AWS's and is nobody else's", {
  for (code in c(
    "NoSuchKey",
    "InvalidInstanceID.NotFound",
    "AWS.SimpleQueueService.NonExistentQueue",
    "404",
    "throttlingException",
    strrep("A", 199)
  )) {
    expect_true(is_class_of_code(code))
  }
  others <- c(
    "interrupt",
    "error",
    "condition",
    "simpleError",
    "try-error",
    "rlang_error",
    "rlib_error_2_0",
    "shiny.silent.error",
    "claws_error",
    "claws_transport_error",
    "paws_error",
    "http_404",
    "warning",
    "message",
    "Date",
    "POSIXct",
    "FutureError",
    "CStackOverflowError",
    "factor",
    "data.frame",
    "",
    NA_character_,
    "a b",
    "A\nB",
    "A B",
    "A-",
    "\u00c4rger",
    strrep("A", 200),
    "DLLInfo",
    "packageNotFoundError",
    "subscriptOutOfBoundsError",
    "Exception",
    "NULL",
    "S4",
    "R6"
  )
  for (code in others) {
    expect_false(is_class_of_code(code))
  }
  expect_false(is_class_of_code(c("A", "B")))
  expect_false(is_class_of_code(list()))
})

test_that("the codes of all models may be classes", {
  codes <- unlist(lapply(c("s3", "ec2", "sqs", "dynamodb", "iam", "rds"), function(service) {
    model <- model_get(service)
    shapes <- which(as.logical(model$shapes$traits[["exception"]]))
    vapply(shapes, function(shape) shape_error_code(model, shape), "")
  }))
  expect_true(all(vapply(codes, is_class_of_code, NA)))
})

test_that("a server cannot choose R's own classes", {
  for (said in c("interrupt", "simpleError", "claws_no_credentials", "Date")) {
    answer <- json_answer("{}", 400L, list("x-amzn-errortype" = said))
    error <- tryCatch(tiny_client(answer)$ping(), condition = identity)
    expect_equal(class(error)[[1]], "claws_service_error")
    expect_equal(error$code, said)
  }
})

test_that("families serve for all services, by code and then by status", {
  families <- list(
    claws_not_found = list(
      c("NoSuchKey", 404),
      c("ResourceNotFoundException", 400),
      c("404", 404),
      c("410", 410),
      c("InvalidVpcID.NotFound", 400),
      c("AWS.SimpleQueueService.NonExistentQueue", 400),
      c("QueueDoesNotExist", 400),
      c("NoSuchEntity", 404),
      c("StateMachineDoesNotExist", 400)
    ),
    claws_access_denied = list(
      c("AccessDenied", 403),
      c("AccessDeniedException", 400),
      c("UnauthorizedOperation", 403),
      c("403", 403),
      c("401", 401),
      c("InvalidClientTokenId", 403),
      c("UnrecognizedClientException", 400),
      c("SignatureDoesNotMatch", 403),
      c("NotAuthorizedException", 400),
      c("AuthFailure", 401)
    ),
    claws_throttled = list(
      c("ThrottlingException", 400),
      c("Throttling", 400),
      c("SlowDown", 503),
      c("429", 429),
      c("TooManyRequestsException", 429),
      c("ProvisionedThroughputExceededException", 400),
      c("RequestLimitExceeded", 503),
      c("ThrottledException", 400)
    ),
    claws_conflict = list(
      c("ConflictException", 409),
      c("409", 409),
      c("412", 412),
      c("PreconditionFailed", 412),
      c("ConditionalCheckFailedException", 400),
      c("BucketAlreadyOwnedByYou", 409),
      c("EntityAlreadyExists", 409),
      c("ResourceInUseException", 400),
      c("InvalidGroup.Duplicate", 400),
      c("ConcurrentModificationException", 400),
      c("BucketNotEmpty", 409)
    ),
    claws_expired_credentials = list(
      c("ExpiredToken", 400),
      c("ExpiredTokenException", 403),
      c("RequestExpired", 400)
    ),
    claws_quota_exceeded = list(
      c("ServiceQuotaExceededException", 402),
      c("LimitExceededException", 400),
      c("LimitExceeded", 409),
      c("VcpuLimitExceeded", 400),
      c("ResourceQuotaExceededException", 429),
      c("TooManyBuckets", 400),
      c("DBClusterQuotaExceededFault", 403),
      c("QuotaExceeded.CacheSecurityGroup", 400)
    ),
    none = list(
      c("ValidationException", 400),
      c("DryRunOperation", 412),
      c("InvalidObjectState", 403),
      c("ExpiredNextTokenException", 400),
      c("InternalError", 500),
      c("503", 503),
      c("301", 301),
      c("EntitySizeLimitExceeded", 413),
      c("RequestTimeTooSkewed", 403)
    )
  )
  for (family in names(families)) {
    for (case in families[[family]]) {
      expect_equal(
        condition_family(case[[1]], as.integer(case[[2]])) %||% "none",
        family,
        info = case[[1]]
      )
    }
  }
})
