test_that("each service belongs to one package", {
  services <- services_get()
  expect_false(anyDuplicated(services$name) > 0)
  expect_equal(services$package[services$name == "s3"], "claws")
  expect_equal(services$package[services$name == "ec2"], "claws.compute")
})
