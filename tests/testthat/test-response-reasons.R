test_that("statuses have the names of HTTP, and others have none", {
  expect_identical(http_reason(404L), "Not Found")
  expect_identical(http_reason(503), "Service Unavailable")
  expect_identical(http_reason(299L), "")
  expect_identical(http_reason(999L), "")
})
