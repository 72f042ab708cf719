topic_of <- function(topic) suppressMessages(help_topic(topic))

test_that("an operation is named in many ways", {
  for (name in c(
    "s3_put_object",
    "S3 put object",
    "PutObject",
    "s3$put_object",
    "s3:PutObject",
    "put_object",
    "Amazon S3 PutObject",
    "s3.put_object",
    "s3api put-object"
  )) {
    expect_equal(topic_of(name), "s3_put_object", info = name)
  }
  expect_equal(topic_of("Step Functions start execution"), "sfn_start_execution")
  expect_equal(topic_of("logs filter_log_events"), "cloudwatchlogs_filter_log_events")
  expect_equal(topic_of("EC2 RunInstances"), "ec2_run_instances")
})

test_that("a service is named in many ways", {
  for (name in c("S3", "s3api", "Amazon S3")) {
    expect_equal(topic_of(name), "s3", info = name)
  }
  expect_equal(topic_of("logs"), "cloudwatchlogs")
})

test_that("of the operations that have a name, others than the first are told", {
  expect_message(found <- help_topic("PutObject"), "mediastoredata_put_object")
  expect_equal(found, "s3_put_object")
})

test_that("functions name their page", {
  svc <- s3(region = "us-east-1")
  expect_equal(help_topic(svc$put_object), "s3_put_object")
  expect_equal(help_topic(s3_put_object), "s3_put_object")
  expect_equal(help_topic(svc$generate_presigned_url), "s3_generate_presigned_url")
  expect_equal(help_topic(svc), "s3")
  expect_equal(help_topic(paginate, quote(paginate)), "paginate")
})

test_that("an operation of a constructor is taken as it is written", {
  expect_equal(
    suppressMessages(claws_help(sqs$purge_queue))[[1]],
    claws_help("sqs_purge_queue")[[1]]
  )
  svc <- sqs(region = "us-east-1")
  expect_null(help_written(quote(svc$purge_queue), environment()))
  expect_null(help_written(quote(f(x)), environment()))
})

test_that("a slip is told the nearest pages", {
  near <- function(topic) {
    expect_error(help_topic(topic), class = "claws_unknown_topic")$nearest
  }
  expect_equal(near("s3_put_objekt"), "s3_put_object")
  expect_true("secretsmanager_get_secret_value" %in% near("secretsmanager GetSecret"))
  expect_true("paginate" %in% near("paginat"))
  expect_true("sqs_send_message" %in% near("send_mesage"))
})
