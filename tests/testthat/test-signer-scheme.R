# The scope of an operation of a service, for these settings and what the endpoint offers.
scope_of <- function(service, operation, config = list(), schemes = NULL, env = env_of()) {
  client <- client_core_make(
    service,
    config_make(config, list(), NULL, "us-east-1"),
    list(env = env)
  )
  endpoint <- list(region = "us-east-1", auth_schemes = schemes)
  auth_resolve(client, operation_get(model_get(service), operation), endpoint)
}

scheme_of <- function(...) scope_of(...)$scheme

test_that("the service says how its requests are signed, and for whom", {
  expect_equal(
    scope_of("sts", "GetCallerIdentity"),
    list(scheme = "sigv4", region = "us-east-1", service = "sts", s3 = FALSE)
  )
  expect_true(scope_of("s3", "ListBuckets")$s3)
  expect_true(scope_of("s3control", "ListJobs")$s3)
  expect_false(scope_of("s3outposts", "ListEndpoints")$s3)
  expect_equal(scheme_of("codecatalyst", "ListSpaces"), "httpBearerAuth")
  expect_equal(scheme_of("simpledb", "ListDomains"), "sigv2")
  expect_equal(
    scope_of("importexport", "ListJobs")[c("scheme", "service")],
    list(scheme = "sigv4", service = "IngestionService")
  )
})

test_that("who lists SigV4a first is signed for all regions, or for those that are set", {
  scope <- scope_of("sustainability", "GetEstimatedCarbonEmissions")
  expect_equal(scope[c("scheme", "region")], list(scheme = "sigv4a", region = "*"))
  config <- list(sigv4a_signing_region_set = "us-east-1,eu-west-1")
  scope <- scope_of("sustainability", "GetEstimatedCarbonEmissions", config)
  expect_equal(scope$region, "us-east-1,eu-west-1")
})

test_that("the endpoint overrides scheme, region and service", {
  schemes <- list(list(
    name = "sigv4a",
    signingName = "s3-object-lambda",
    signingRegionSet = list("us-*", "eu-*")
  ))
  expect_equal(
    scope_of("s3", "GetObject", schemes = schemes),
    list(scheme = "sigv4a", region = "us-*,eu-*", service = "s3-object-lambda", s3 = TRUE)
  )
  schemes <- list(list(name = "beta"), list(name = "sigv4", signingRegion = "eu-west-3"))
  expect_equal(scope_of("sts", "GetCallerIdentity", schemes = schemes)$region, "eu-west-3")
})

test_that("operations for anybody stay so", {
  schemes <- list(list(name = "sigv4"))
  expect_equal(scheme_of("sts", "AssumeRoleWithSAML", schemes = schemes), "noAuth")
  expect_equal(scheme_of("cognitoidentity", "GetId"), "noAuth")
})

test_that("a signature version that is asked for goes before all that is offered", {
  schemes <- list(list(name = "sigv4a"), list(name = "sigv4", signingRegion = "eu-west-3"))
  asked <- function(version) {
    scope_of("s3", "GetObject", list(signature_version = version), schemes)
  }
  expect_equal(asked("s3v4")[c("scheme", "region")], list(scheme = "sigv4", region = "eu-west-3"))
  expect_equal(asked("v4a")$scheme, "sigv4a")
  expect_error(asked("v99"), "v99", class = "claws_invalid_config")
})

test_that("a preference chooses among what is offered", {
  preferring <- function(preference) {
    scheme_of("sts", "GetCallerIdentity", list(auth_scheme_preference = preference))
  }
  expect_equal(preferring("sigv4a, sigv4"), "sigv4a")
  expect_equal(preferring("httpBearerAuth,\tsigv4a"), "sigv4a")
  expect_equal(preferring("httpBearerAuth"), "sigv4")
  env <- env_of(AWS_AUTH_SCHEME_PREFERENCE = "sigv4a")
  expect_equal(scheme_of("sts", "GetCallerIdentity", env = env), "sigv4a")
})

test_that("a token of the service is preferred, unless the code says otherwise", {
  env <- env_of(AWS_BEARER_TOKEN_BEDROCK = "hush-b", AWS_AUTH_SCHEME_PREFERENCE = "sigv4")
  expect_equal(scheme_of("bedrock", "ListGuardrails", env = env), "httpBearerAuth")
  expect_equal(scheme_of("bedrock", "ListGuardrails"), "sigv4")
  config <- list(auth_scheme_preference = "sigv4")
  expect_equal(scheme_of("bedrock", "ListGuardrails", config, env = env), "sigv4")
  config <- list(signature_version = "v4")
  expect_equal(scheme_of("bedrock", "ListGuardrails", config, env = env), "sigv4")
})

test_that("a scheme that is not built in is named", {
  schemes <- list(list(name = "sigv99"))
  expect_error(
    scope_of("sts", "GetCallerIdentity", schemes = schemes),
    "sigv99",
    class = "claws_unsupported"
  )
})
