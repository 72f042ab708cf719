test_that("the default client of a service is made once", {
  on.exit(the_forget("clients", "memory"))
  first <- client_default("tiny")
  expect_identical(client_default("tiny"), first)
  expect_equal(first$service, "tiny")
})

test_that("a function of one's own in a client does not hide its core", {
  svc <- tiny_client()
  own <- structure(c(list(own = function() 1), unclass(svc)), class = oldClass(svc))
  expect_identical(client_core(own), client_core(svc))
})

test_that("a client without operations has no core", {
  expect_null(client_core(tiny_client()[".internal"]))
})
