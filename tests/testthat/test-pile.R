test_that("a pile holds what was put onto it, in its order", {
  things <- pile()
  expect_identical(things$all(), list())
  things$add(1)
  things$add(NULL)
  expect_identical(things$all(), list(1, NULL))
  things$add(list("a"))
  expect_identical(things$all(), list(1, NULL, list("a")))
})

test_that("a state is changed in place, and has nothing that it was not given", {
  state <- state_new()
  note <- function(x) x$seen <- 1
  note(state)
  expect_identical(
    mget(c("seen", "c"), state, ifnotfound = NA, inherits = TRUE),
    list(seen = 1, c = NA)
  )
})
