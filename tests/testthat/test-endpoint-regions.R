test_that("the regions of a service are those it is listed for", {
  ec2 <- claws_regions("ec2")
  expect_true(all(c("us-east-1", "eu-central-1") %in% ec2))
  expect_false(any(grepl("global", ec2)))
  expect_equal(claws_regions(ec2(region = "us-east-1")), ec2)
  expect_equal(claws_regions("sqs", "aws-cn"), c("cn-north-1", "cn-northwest-1"))
  expect_true(length(claws_regions("devicefarm")) < length(ec2))
})

test_that("a service of a whole partition has the region that it is signed for", {
  expect_equal(claws_regions("iam"), "us-east-1")
  expect_equal(claws_regions("iam", "aws-cn"), "cn-north-1")
  expect_equal(claws_regions("devicefarm", "aws-cn"), character())
})

test_that("a service that is not listed may be anywhere", {
  expect_equal(claws_regions("controlcatalog"), claws_regions())
  expect_true("eu-west-1" %in% claws_regions())
})

test_that("a service or partition that there is not is told", {
  expect_error(claws_regions("no such"), class = "claws_unknown_service")
  expect_error(claws_regions(1), class = "claws_invalid_config")
  expect_error(claws_regions(partition = "aws-moon"), "aws-cn", class = "claws_invalid_config")
})
