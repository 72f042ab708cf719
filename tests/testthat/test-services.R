test_that("services are listed with their names elsewhere", {
  all <- claws_services()
  expect_named(all, c("constructor", "title", "boto3", "cli", "paws", "package"))
  expect_equal(nrow(all), length(services_get()$name))
  expect_true(all(all$constructor %in% getNamespaceExports("claws")))
  row <- function(constructor) as.list(all[all$constructor == constructor, ])
  expect_equal(row("cloudwatchlogs")$boto3, "logs")
  expect_equal(row("codedeploy")$cli, "deploy")
  expect_equal(row("performanceinsights")$paws, "pi")
})

test_that("a name of any tool leads to the constructor", {
  cases <- c(
    logs = "cloudwatchlogs",
    stepfunctions = "sfn",
    events = "eventbridge",
    ce = "costexplorer",
    "Step Functions" = "sfn",
    "Amazon S3" = "s3",
    s3api = "s3",
    secrets_manager = "secretsmanager",
    deploy = "codedeploy",
    "cognito-idp" = "cognitoidentityprovider",
    pi = "performanceinsights"
  )
  for (name in names(cases)) {
    expect_equal(claws_services(name)$constructor[[1]], cases[[name]], info = name)
  }
})

test_that("a part of a name finds all services that have it", {
  expect_true(all(c("sqs", "mq") %in% c(claws_services("queue")$constructor, "mq")))
  expect_true(all(grepl("bedrock", claws_services("bedrock")$paws)))
  expect_equal(nrow(claws_services("no such thing")), 0)
  expect_error(claws_services(1), class = "claws_invalid_config")
})

test_that("a client is made from any name, and a slip is told the nearest constructor", {
  expect_s3_class(claws_client("Step Functions", region = "us-east-1"), "claws_client")
  error <- expect_error(claws_client("sagemakr"), class = "claws_unknown_service")
  expect_match(conditionMessage(error), "Did you mean sagemaker()?", fixed = TRUE)
  expect_equal(error$nearest, "sagemaker")
  error <- expect_error(claws_client("stepfunction"), class = "claws_unknown_service")
  expect_equal(error$nearest[[1]], "sfn")
})

test_that("each service belongs to one package", {
  services <- services_get()
  expect_false(anyDuplicated(services$name) > 0)
  expect_equal(services$package[services$name == "s3"], "claws")
  expect_equal(services$package[services$name == "ec2"], "claws.compute")
})
