test_that("user data goes in base64, from text or bytes", {
  sent <- new.env()
  client <- service_client("ec2", xml_answer("<a/>"), sent)
  for (data in list("#!/bin/sh", charToRaw("#!/bin/sh"))) {
    client$run_instances(MinCount = 1, MaxCount = 1, UserData = data)
    expect_match(rawToChar(sent$request$body), "UserData=IyEvYmluL3No", fixed = TRUE)
  }
  expect_error(
    client$run_instances(MinCount = 1, MaxCount = 1, UserData = TRUE),
    "UserData",
    class = "claws_invalid_params"
  )
})

test_that("what an instance wrote is text", {
  output_of <- function(bytes) {
    document <- sprintf(
      "<GetConsoleOutputResponse><output>%s</output></GetConsoleOutputResponse>",
      openssl::base64_encode(bytes)
    )
    service_client("ec2", xml_answer(document))$get_console_output(InstanceId = "i-1")$Output
  }
  expect_equal(output_of(charToRaw("a\u00e9\n")), "a\u00e9\n")
  expect_equal(output_of(as.raw(c(0x61, 0xff))), "a<ff>")
  answer <- xml_answer("<R><output>~:z</output></R>")
  client <- service_client("ec2", answer)
  expect_equal(client$get_console_output(InstanceId = "i-1")$Output, "~:z")
})

test_that("a snapshot is copied with a URL for the region it comes from", {
  params <- list(SourceRegion = "eu-west-1", SourceSnapshotId = "snap-1", Description = "a b")
  form <- form_sent("ec2", "copy_snapshot", params)
  expect_equal(form$DestinationRegion, "us-east-1")
  expect_equal(form$SourceRegion, "eu-west-1")
  expect_match(form$PresignedUrl, "^https://ec2.eu-west-1.amazonaws.com/\\?Action=CopySnapshot&")
  query <- uri_query(sub(".*\\?", "", form$PresignedUrl))
  expect_equal(query[["Description"]], "a%20b")
  expect_equal(query[["DestinationRegion"]], "us-east-1")
  expect_match(query[["X-Amz-Credential"]], "eu-west-1%2Fec2")
  expect_equal(query[["X-Amz-SignedHeaders"]], "host")
})

test_that("a URL that is given is sent as it is", {
  params <- list(SourceRegion = "eu-west-1", SourceSnapshotId = "snap-1", PresignedUrl = "mine")
  form <- form_sent("ec2", "copy_snapshot", params)
  expect_equal(form$PresignedUrl, "mine")
  expect_null(form$DestinationRegion)
})
