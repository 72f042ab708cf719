test_that("a part that was replaced stands in the place of the usual one", {
  mine <- function() "mine"
  expect_identical(client_part(list(parts = list(uuid = mine)), "uuid"), mine)
  expect_identical(client_part(list(parts = list(uuid = mine)), "clock"), time_now)
  expect_identical(client_part(list(parts = list()), "transport"), transport_curl)
})

test_that("each part has one that is usual", {
  parts <- c("transport", "clock", "uuid", "sleep", "random", "env", "prompt", "browse")
  for (part in parts) {
    expect_true(is.function(client_part(list(), part)))
  }
  expect_named(client_part(list(), "credentials_chain"))
  expect_null(client_part(list(), "answers"))
})
