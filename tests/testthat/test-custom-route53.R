test_that("an id is taken with its prefix", {
  sent <- new.env()
  client <- service_client("route53", xml_answer("<GetHostedZoneResponse/>"), sent)
  client$get_hosted_zone(Id = "/hostedzone/Z1")
  expect_equal(sent$request$path, "/2013-04-01/hostedzone/Z1")
  client$get_hosted_zone(Id = "Z1")
  expect_equal(sent$request$path, "/2013-04-01/hostedzone/Z1")
})

test_that("what is no id is left alone", {
  operation <- operation_get(model_get("route53"), "ListTagsForResource")
  params <- list(ResourceType = "a/b", ResourceId = "c/d")
  expect_equal(route53_ids(params, list(operation = operation))$ResourceType, "a/b")
  count <- operation_get(model_get("route53"), "GetHealthCheckCount")
  expect_equal(route53_ids(list(), list(operation = count)), list())
})
