# A client's core of a service, in an environment that says no more than it is told.
core_of <- function(service = "tiny", region = "us-east-1", endpoint = NULL, ..., env = env_of()) {
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  config <- config_make(list(...), keys, endpoint, region)
  client_core_make(service, config, list(env = env))
}

resolve <- function(core, operation = "Ping", ...) {
  endpoint_resolve(core, operation_get(model_get(core$service), operation), list(...))
}

url_of <- function(...) {
  endpoint <- resolve(...)
  paste0(endpoint$scheme, "://", endpoint$host, endpoint$path)
}

# Where an operation without parameters goes.
place_of <- function(service, operation, ...) url_of(core_of(service, ...), operation)

test_that("a service without rules is at its prefix in the region", {
  expect_equal(url_of(core_of()), "https://tiny.us-east-1.amazonaws.com")
  expect_equal(url_of(core_of(region = "cn-north-1")), "https://tiny.cn-north-1.amazonaws.com.cn")
  expect_equal(
    url_of(core_of(use_fips_endpoint = TRUE)),
    "https://tiny-fips.us-east-1.amazonaws.com"
  )
  expect_equal(url_of(core_of(use_dualstack_endpoint = TRUE)), "https://tiny.us-east-1.api.aws")
})

test_that("a service is where its rules say", {
  where <- list(
    "us-east-1" = "https://sqs.us-east-1.amazonaws.com",
    "cn-north-1" = "https://sqs.cn-north-1.amazonaws.com.cn",
    "us-gov-west-1" = "https://sqs.us-gov-west-1.amazonaws.com",
    "us-isob-east-1" = "https://sqs.us-isob-east-1.sc2s.sgov.gov"
  )
  for (region in names(where)) {
    expect_equal(place_of("sqs", "ListQueues", region = region), where[[region]])
  }
  expect_equal(
    place_of("sqs", "ListQueues", region = "us-gov-west-1", use_fips_endpoint = TRUE),
    "https://sqs.us-gov-west-1.amazonaws.com"
  )
  expect_equal(
    place_of("sqs", "ListQueues", use_fips_endpoint = TRUE, use_dualstack_endpoint = TRUE),
    "https://sqs-fips.us-east-1.api.aws"
  )
})

test_that("an old name of a FIPS endpoint is its region, with FIPS", {
  for (region in c("fips-us-west-2", "us-west-2-fips")) {
    core <- core_of("sqs", region)
    expect_equal(core$place$region, "us-west-2")
    expect_equal(url_of(core, "ListQueues"), "https://sqs-fips.us-west-2.amazonaws.com")
  }
})

test_that("a service of the whole world is signed for its one region, and needs none", {
  for (region in list("eu-west-1", NULL)) {
    endpoint <- resolve(core_of("iam", region), "ListUsers")
    expect_equal(endpoint$host, "iam.amazonaws.com")
    expect_equal(endpoint$region, "us-east-1")
  }
  expect_equal(resolve(core_of("iam", "cn-north-1"), "ListUsers")$region, "cn-north-1")
  expect_equal(resolve(core_of("health", "eu-west-1"), "DescribeEvents")$region, "us-east-1")
})

test_that("without a region there is no endpoint", {
  expect_error(url_of(core_of(region = NULL)), "AWS_REGION", class = "claws_no_region")
  expect_error(place_of("sqs", "ListQueues", region = NULL), class = "claws_no_region")
})

test_that("an endpoint of one's own is used as it is, and without FIPS and dual-stack", {
  endpoint <- resolve(core_of(endpoint = "http://localhost:5000/base/"))
  expect_equal(
    endpoint[c("scheme", "host", "path")],
    list(scheme = "http", host = "localhost:5000", path = "/base/")
  )
  expect_equal(resolve(core_of(region = NULL, endpoint = "https://x"))$region, "us-east-1")
  expect_equal(
    place_of("sqs", "ListQueues", endpoint = "https://x", use_fips_endpoint = TRUE),
    "https://x"
  )
  expect_equal(
    place_of("sqs", "ListQueues", region = "mars-1", endpoint = "https://x"),
    "https://x"
  )
})

test_that("disable_ssl speaks http to AWS, and leaves an endpoint of one's own alone", {
  expect_equal(
    place_of("sqs", "ListQueues", disable_ssl = TRUE),
    "http://sqs.us-east-1.amazonaws.com"
  )
  expect_equal(
    place_of("sqs", "ListQueues", endpoint = "https://x", disable_ssl = TRUE),
    "https://x"
  )
})

test_that("an endpoint that is no URL says how to write one", {
  for (endpoint in c("localhost:5000", "ftp://x", "http://", "x", "http://a?b")) {
    expect_error(
      core_of(endpoint = endpoint),
      "write it as https://host",
      class = "claws_invalid_config"
    )
  }
  expect_error(
    core_of(endpoint = "http://\xff"),
    "endpoint must be valid text",
    class = "claws_invalid_config"
  )
})

test_that("host prefix, path and headers join the request", {
  request <- request("POST", "/p", c(a = "1"), host_prefix = "a.")
  endpoint <- list(scheme = "https", host = "h", path = "/base", headers = c("x-b" = "2"))
  applied <- endpoint_apply(request, endpoint)
  expect_equal(request_url(applied), "https://a.h/base/p")
  expect_equal(applied$headers, c(a = "1", "x-b" = "2"))
  endpoint$prefix <- FALSE
  expect_equal(endpoint_apply(request, endpoint)$host, "h")
})

test_that("host prefixes can be switched off", {
  expect_true(resolve(core_of())$prefix)
  expect_false(resolve(core_of(disable_host_prefix_injection = TRUE))$prefix)
})

test_that("paths join with one slash", {
  expect_equal(endpoint_path("", ""), "/")
  expect_equal(endpoint_path("", "/"), "/")
  expect_equal(endpoint_path("/b", ""), "/b")
  expect_equal(endpoint_path("/b", "/"), "/b/")
  expect_equal(endpoint_path("/b/", "/"), "/b/")
  expect_equal(endpoint_path("/b/", "/x"), "/b/x")
  expect_equal(endpoint_path("/b", "/x"), "/b/x")
  expect_equal(endpoint_path("/b", "//x"), "/b//x")
})

test_that("endpoints are kept, each for what it depends on", {
  the_forget("endpoints")
  core <- core_of("s3")
  first <- resolve(core, "GetObject", Bucket = "one-bucket", Key = "a")
  expect_length(the$endpoints, 1)
  expect_identical(resolve(core, "GetObject", Bucket = "one-bucket", Key = "b"), first)
  expect_length(the$endpoints, 1)
  expect_equal(
    resolve(core, "GetObject", Bucket = "two-bucket", Key = "a")$host,
    "two-bucket.s3.amazonaws.com"
  )
  resolve(core_of("s3", "eu-west-1"), "GetObject", Bucket = "one-bucket", Key = "a")
  expect_length(the$endpoints, 3)
})

test_that("a session keeps so many endpoints and no more", {
  the_forget("endpoints")
  for (i in 1:4) {
    endpoint_keep(as.character(i), list(), limit = 3)
  }
  expect_length(the$endpoints, 1)
  the_forget("endpoints")
})

# Bad input: a call, and what its condition says.
refused <- list(
  "a region that AWS does not have" = list(
    function() place_of("sqs", "ListQueues", region = "us-east1"),
    "no region \"us-east1\".*Did you mean us-east-1",
    "claws_unknown_region"
  ),
  "FIPS with accelerate" = list(
    function() {
      core <- core_of("s3", use_fips_endpoint = TRUE, s3 = list(use_accelerate_endpoint = TRUE))
      resolve(core, "GetObject", Bucket = "bucket", Key = "k")
    },
    "Accelerate.*FIPS.*Set use_fips_endpoint = FALSE",
    "claws_endpoint_error"
  ),
  "an access point of another partition" = list(
    function() {
      arn <- "arn:aws-cn:s3:cn-north-1:123456789012:accesspoint/mine"
      resolve(core_of("s3"), "GetObject", Bucket = arn, Key = "k")
    },
    "partition `aws`.*aws-cn.*Make the client in a region of the ARN's partition",
    "claws_endpoint_error"
  ),
  "an access point of another region, where only the client's may be used" = list(
    function() {
      arn <- "arn:aws:s3:us-west-2:123456789012:accesspoint/mine"
      core <- core_of("s3", s3 = list(use_arn_region = FALSE))
      resolve(core, "GetObject", Bucket = arn, Key = "k")
    },
    "us-west-2.*us-east-1.*use_arn_region = TRUE",
    "claws_endpoint_error"
  ),
  "a bucket that cannot be a host, with accelerate" = list(
    function() {
      core <- core_of("s3", s3 = list(use_accelerate_endpoint = TRUE))
      resolve(core, "GetObject", Bucket = "Not_A_Host", Key = "k")
    },
    "Accelerate.*use_accelerate_endpoint = FALSE",
    "claws_endpoint_error"
  ),
  "an ARN that is none" = list(
    function() resolve(core_of("s3"), "GetObject", Bucket = "arn:aws:s3:::", Key = "k"),
    "ARN",
    "claws_endpoint_error"
  ),
  "an account id that cannot be in a host" = list(
    function() resolve(core_of("s3control"), "ListJobs", AccountId = "12_34"),
    "AccountId",
    "claws_endpoint_error"
  ),
  "accelerate at an endpoint of one's own" = list(
    function() {
      core <- core_of(
        "s3",
        "us-east-1",
        s3 = list(use_accelerate_endpoint = TRUE),
        endpoint = "https://x"
      )
      resolve(core, "GetObject", Bucket = "bucket", Key = "k")
    },
    "custom endpoint.*Accelerate|Accelerate.*custom endpoint",
    "claws_endpoint_error"
  )
)

for (case in names(refused)) {
  test_that(paste(case, "is refused with what to change"), {
    expect_error(refused[[case]][[1]](), refused[[case]][[2]], class = refused[[case]][[3]])
  })
}

test_that("an endpoint is a host, and a port that there can be", {
  for (url in c(
    "http://a b",
    "http://a:99999",
    "http://a:",
    "http://a\nb",
    "http://u@a\\@b",
    "http://"
  )) {
    expect_error(endpoint_split(url), "no URL of a host", class = "claws_invalid_config")
  }
  for (host in c(
    "a.b-c_d",
    "127.0.0.1:65535",
    "[::1]:9000",
    "u:p@localhost:1",
    "b\u00fccher.example"
  )) {
    expect_equal(endpoint_split(paste0("http://", host, "/x"))$host, host)
  }
})

test_that("what a model puts before the host does not end it", {
  request <- list(host_prefix = "evil.com/", path = "/", headers = character())
  endpoint <- list(scheme = "https", host = "a.example.com", path = "", prefix = TRUE)
  for (prefix in c("evil.com/", "evil.com:1@", "e\r\nX: y", "evil.com#", " ")) {
    request$host_prefix <- prefix
    expect_error(endpoint_apply(request, endpoint), class = "claws_invalid_config")
  }
  request$host_prefix <- "data-"
  expect_equal(endpoint_apply(request, endpoint)$host, "data-a.example.com")
})

test_that("a region that is nothing but FIPS is none", {
  for (region in c("-fips", "fips-")) {
    config <- config_make(list(), list(), NULL, region)
    expect_error(
      client_core_make("sts", config, list(env = env_of())),
      class = "claws_invalid_config"
    )
  }
})

test_that("an endpoint serves again only while all that decides it is the same", {
  svc <- s3(
    region = "eu-west-1",
    credentials = list(creds = list(access_key_id = "a", secret_access_key = "hush-b"))
  )
  host <- function(call) claws_request(call)$url
  expect_match(host(svc$get_object(Bucket = "one", Key = "a")), "^https://one.s3")
  expect_match(host(svc$get_object(Bucket = "one", Key = "b")), "^https://one.s3.*/b$")
  expect_match(host(svc$get_object(Bucket = "two", Key = "b")), "^https://two.s3")
  expect_match(host(svc$get_bucket_location(Bucket = "two")), "^https://s3.*/two")
  expect_match(host(svc$get_object(Bucket = "two", Key = "b")), "^https://two.s3")
  expect_match(host(svc$list_buckets()), "^https://s3.eu-west-1")
})

test_that("the members that decide on an endpoint are known, but for a path", {
  by <- function(service, operation) {
    operation <- operation_get(model_get(service), operation)
    endpoint_by(operation, rules_get(operation$model))
  }
  expect_equal(by("s3", "GetObject"), "Bucket")
  expect_equal(by("sqs", "SendMessage"), character())
  expect_equal(by("dynamodb", "PutItem"), "TableName")
  expect_null(by("dynamodb", "BatchGetItem"))
})

test_that("the account is asked for in each call", {
  id <- "1"
  chain <- list(own = function(client) {
    credentials_new("A", "hush-b", account_id = id, source = "here", provider_name = "own")
  })
  config <- config_make(list(), list(), NULL, "us-east-1")
  client <- client_core_make("dynamodb", config, list(credentials_chain = chain))
  host <- function(table) {
    operation <- client_operation(client, "PutItem")
    endpoint_resolve(client, operation, list(TableName = table))$host
  }
  expect_equal(host("t"), "1.ddb.us-east-1.amazonaws.com")
  expect_equal(host("t"), "1.ddb.us-east-1.amazonaws.com")
  id <- "2"
  expect_equal(host("t"), "2.ddb.us-east-1.amazonaws.com")
  expect_equal(
    host("arn:aws:dynamodb:us-east-1:333333333333:table/t"),
    "333333333333.ddb.us-east-1.amazonaws.com"
  )
})
