test_that("the default client of a service is made once", {
  on.exit(the_forget("clients", "memory"))
  first <- client_default("tiny")
  expect_identical(client_default("tiny"), first)
  expect_equal(first$service, "tiny")
})

test_that("a client without operations has no core", {
  expect_null(client_core(tiny_client()[".internal"]))
})
