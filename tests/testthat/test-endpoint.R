endpoint_of <- function(region = "us-east-1", endpoint = NULL) {
  config <- config_make(list(), list(), endpoint, region)
  client <- client_core_make("tiny", config, list(env = env_of()))
  endpoint_resolve(client, tiny_operation("Ping"))
}

test_that("a service is at its prefix in the region", {
  expect_equal(
    endpoint_of()[c("scheme", "host")],
    list(
      scheme = "https",
      host = "tiny.us-east-1.amazonaws.com"
    )
  )
  expect_equal(endpoint_of("cn-north-1")$host, "tiny.cn-north-1.amazonaws.com.cn")
  expect_equal(endpoint_of("us-isob-east-1")$host, "tiny.us-isob-east-1.sc2s.sgov.gov")
  expect_equal(endpoint_of("us-iso-east-1")$host, "tiny.us-iso-east-1.c2s.ic.gov")
})

test_that("without a region there is no endpoint", {
  expect_error(endpoint_of(NULL), "AWS_REGION", class = "claws_no_region")
})

test_that("an endpoint of one's own is used as it is", {
  expect_equal(
    endpoint_of(endpoint = "http://localhost:5000/base/")[c("scheme", "host", "path")],
    list(scheme = "http", host = "localhost:5000", path = "/base")
  )
  expect_equal(endpoint_of(NULL, "https://x")$region, "us-east-1")
})

test_that("an endpoint that is no URL says how to write one", {
  for (endpoint in c("localhost:5000", "ftp://x", "http://", "x", "http://a?b")) {
    expect_error(
      endpoint_of(endpoint = endpoint),
      "write it as https://host",
      class = "claws_invalid_config"
    )
  }
})

test_that("host prefix and path join the endpoint", {
  request <- request("POST", "/p", character(), host_prefix = "a.")
  applied <- endpoint_apply(request, list(scheme = "https", host = "h", path = "/base"))
  expect_equal(request_url(applied), "https://a.h/base/p")
})

test_that("an endpoint of bytes that are no text is refused", {
  expect_error(endpoint_split("http://\xff"), "no URL of a host", class = "claws_invalid_config")
})
