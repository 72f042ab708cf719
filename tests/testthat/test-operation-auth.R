test_that("an operation's own schemes are told by their names", {
  of <- function(...) auth_of_operation(list(traits = list(...)))
  expect_identical(of(auth = list("aws.auth#sigv4a", "smithy.api#noAuth")), c("sigv4a", "noAuth"))
  expect_identical(of(authtype = "none"), "noAuth")
  expect_null(of(authtype = "v4-unsigned-body"))
  expect_null(of())
})

test_that("a service without schemes has that of its signature's version", {
  of <- function(name = "some", ...) {
    auth_of_service(list(service = list(name = name), metadata = list(...)))
  }
  expect_identical(of(auth = list("smithy.api#httpBearerAuth")), "httpBearerAuth")
  expect_identical(of(), "sigv4")
  expect_identical(of(signatureVersion = "v4"), "sigv4")
  expect_identical(of("importexport", signatureVersion = "v2"), "sigv4")
})

test_that("a service is signed for by its name, or else by its prefix", {
  of <- function(name = "some", ...) {
    auth_name_of_service(list(service = list(name = name), metadata = list(...)))
  }
  expect_identical(of(signingName = "signed", endpointPrefix = "prefix"), "signed")
  expect_identical(of(endpointPrefix = "prefix"), "prefix")
  expect_identical(of("importexport", endpointPrefix = "prefix"), "IngestionService")
})

test_that("bodies are left out of the signature where the model says so", {
  of <- function(...) has_unsigned_payload(list(traits = list(...)))
  expect_true(of(authtype = "v4-unsigned-body"))
  expect_true(of(unsignedPayload = TRUE))
  expect_false(of(unsignedPayload = FALSE))
  expect_false(of())
})
