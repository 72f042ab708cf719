test_that("user data goes in base64", {
  sent <- new.env()
  client <- service_client("autoscaling", xml_answer("<a/>"), sent)
  client$create_launch_configuration(LaunchConfigurationName = "n", UserData = "#!/bin/sh")
  expect_match(rawToChar(sent$request$body), "UserData=IyEvYmluL3No", fixed = TRUE)
})
