test_that("a row has all that is asked of a scheme", {
  asked <- function(f) {
    names(Filter(function(default) identical(default, quote(expr = )), formals(f)))
  }
  for (row in signers()) {
    expect_equal(asked(row$sign), c("request", "credentials", "scope", "time"))
    expect_named(formals(row$identity), c("client", "operation", "request"))
    if (!is.null(row$sign_url)) {
      expect_equal(asked(row$sign_url), c("request", "credentials", "scope", "time"))
    }
  }
})

test_that("a scheme has its older names, none of them twice", {
  versions <- signer_versions()
  expect_equal(versions[["s3v4"]], "sigv4")
  expect_equal(versions[["bearer"]], "httpBearerAuth")
  expect_false(anyDuplicated(names(versions)) > 0)
})

test_that("a scheme that is not built in has no row", {
  expect_null(signer_of("sigv99"))
  expect_true(is_scheme("noAuth"))
  expect_false(is_scheme("sigv99"))
})
