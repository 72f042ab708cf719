test_that("a service without hooks goes the road as it is", {
  client <- list(service = "tiny", parts = list())
  expect_equal(custom(client, "before_serialize")(list(a = 1), NULL), list(a = 1))
})

test_that("a hook of the service changes what passes its point", {
  sent <- new.env()
  hooks <- list(
    tiny = list(
      before_serialize = function(params, operation) c(params, list(MaxResults = 7)),
      before_sign = function(request, operation) {
        request$headers[["X-Hook"]] <- operation$name
        request
      }
    )
  )
  tiny_client(sent = sent, hooks = hooks)$list_things()
  expect_equal(rawToChar(sent$request$body), "{\"MaxResults\":7}")
  expect_equal(sent$request$headers[["X-Hook"]], "ListThings")
  expect_match(sent$request$headers[["Authorization"]], "x-hook")
})

test_that("there are only the named points", {
  expect_error(custom(list(service = "tiny"), "anywhere"))
})
