row_of <- function(service, name) {
  pages_row(operation_get(model_get(service), name))
}

test_that("a paginator is that of the model", {
  row <- row_of("s3", "ListObjectVersions")
  expect_equal(row$input, c("KeyMarker", "VersionIdMarker"))
  expect_equal(row$output, c("NextKeyMarker", "NextVersionIdMarker"))
  expect_equal(row$more, "IsTruncated")
  expect_equal(row$limit, "MaxKeys")
  expect_equal(row$limit_type, "integer")
  expect_equal(row$items[[1]][c("path", "type")], list(path = "Versions", type = "list"))
  expect_equal(
    row_of("kinesis", "DescribeStream")$items[[1]]$path,
    c("StreamDescription", "Shards")
  )
  expect_equal(row_of("route53", "ListHostedZones")$limit_type, "string")
})

test_that("a token that leads on by its name makes pages, too", {
  row <- row_of("athena", "ListWorkGroups")
  expect_equal(c(row$input, row$output, row$limit), c("NextToken", "NextToken", "MaxResults"))
  expect_equal(row$items[[1]]$path, "WorkGroups")
  row <- row_of("servicecatalog", "SearchProducts")
  expect_equal(c(row$input, row$output, row$limit), c("PageToken", "NextPageToken", "PageSize"))
  expect_equal(
    vapply(row$items, `[[`, "", "path"),
    c("ProductViewSummaries", "ProductViewAggregations")
  )
  expect_equal(row$once, list())
  row <- row_of("cloudwatchlogs", "GetLogEvents")
  expect_equal(row$output, "nextForwardToken")
  expect_equal(row$once, list("nextBackwardToken"))
  expect_equal(row_of("dynamodb", "BatchGetItem")$input, "RequestItems")
})

test_that("other tokens make no pages", {
  expect_null(row_of("s3", "GetObject"))
  expect_null(row_of("ec2", "RunInstances"))
  expect_null(row_of("waf", "CreateRule"))
  expect_null(row_of("networkfirewall", "UpdateFirewallPolicy"))
  expect_null(row_of("route53", "ListTrafficPolicyInstances"))
})

test_that("the operations with pages are listed", {
  listed <- list_paginators(service_client("sqs"))
  expect_equal(listed, c("list_dead_letter_source_queues", "list_queues"))
  expect_equal(list_paginators(tiny_client()), "list_things")
  svc <- service_client("sqs")
  expect_equal(list_paginators(svc[c("list_queues", "delete_queue")]), "list_queues")
  expect_error(list_paginators(list()), class = "claws_invalid_config")
  expect_error(list_paginators("sqs"), class = "claws_invalid_config")
})
