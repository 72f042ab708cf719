test_that("SourceRegion makes a URL and is not sent", {
  source <- "arn:aws:rds:eu-west-1:123456789012:snapshot:a"
  params <- list(
    SourceDBSnapshotIdentifier = source,
    TargetDBSnapshotIdentifier = "b",
    SourceRegion = "eu-west-1"
  )
  form <- form_sent("rds", "copy_db_snapshot", params)
  expect_null(form$SourceRegion)
  expect_match(form$PreSignedUrl, "^https://rds.eu-west-1.amazonaws.com/\\?Action=CopyDBSnapshot&")
  query <- uri_query(sub(".*\\?", "", form$PreSignedUrl))
  expect_false("SourceRegion" %in% names(query))
  expect_equal(query[["DestinationRegion"]], "us-east-1")
  expect_match(query[["X-Amz-Credential"]], "eu-west-1%2Frds")

  own <- form_sent("rds", "copy_db_snapshot", c(params, list(PreSignedUrl = "mine")))
  expect_equal(own$PreSignedUrl, "mine")
  expect_null(own$SourceRegion)
  local <- form_sent("rds", "copy_db_snapshot", params[1:2])
  expect_null(local$PreSignedUrl)
})

test_that("Neptune and DocumentDB do the same", {
  params <- list(
    SourceDBClusterSnapshotIdentifier = "a",
    TargetDBClusterSnapshotIdentifier = "b",
    SourceRegion = "eu-west-1"
  )
  for (service in c("neptune", "docdb")) {
    form <- form_sent(service, "copy_db_cluster_snapshot", params)
    expect_match(form$PreSignedUrl, "Action=CopyDBClusterSnapshot&", info = service)
    expect_null(form$SourceRegion, info = service)
  }
})
