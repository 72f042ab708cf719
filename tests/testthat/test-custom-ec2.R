test_that("user data goes in base64, from text or bytes", {
  sent <- new.env()
  client <- service_client("ec2", xml_answer("<a/>"), sent)
  for (data in list("#!/bin/sh", charToRaw("#!/bin/sh"))) {
    client$run_instances(MinCount = 1, MaxCount = 1, UserData = data)
    expect_match(rawToChar(sent$request$body), "UserData=IyEvYmluL3No", fixed = TRUE)
  }
  expect_error(
    client$run_instances(MinCount = 1, MaxCount = 1, UserData = 1),
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
})
