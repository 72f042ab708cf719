call_of <- function(since, ..., again = function() NULL, flight = list()) {
  list2env(list(since = since, again = again, flight = flight, ...), new.env())
}

transfer_of <- function(took = c(1, 2, 3), members = list()) {
  transfer <- transfer_new("a", "b")
  transfer$took <- took
  transfer$members <- members
  transfer
}

test_that("a part is slow after four times the median, and not before a second", {
  transfer <- transfer_of()
  slow <- call_of(100)
  tail_take(transfer, slow)
  tail_take(transfer, call_of(103))
  expect_identical(tail_due(list(transfer), 101), 7)
  expect_null(tail_slow(list(transfer), 107))
  expect_identical(tail_slow(list(transfer), 108), slow)
  expect_gt(tail_due(list(transfer), 109), 0)
  transfer$took <- 0.01
  expect_identical(tail_due(list(transfer), 100), 1)
})

test_that("nothing is slow before a part is done, nor what is not on the wire", {
  transfer <- transfer_of(took = NULL)
  tail_take(transfer, call_of(0))
  expect_identical(tail_due(list(transfer), 1e6), Inf)
  expect_null(tail_slow(list(transfer), 1e6))
  transfer$took <- 1
  transfer$sending[[1]]$flight <- NULL
  expect_identical(tail_due(list(transfer), 1e6), Inf)
})

test_that("requests that are no parts, or that their maker pays for, go once", {
  transfer <- transfer_of()
  tail_take(transfer, call_of(0, again = NULL))
  expect_length(transfer$sending, 0)
  payer <- transfer_of(members = list(RequestPayer = "requester"))
  tail_take(payer, call_of(0))
  expect_length(payer$sending, 0)
})

test_that("the time of parts that are done counts, that of others does not", {
  transfer <- transfer_of(took = NULL)
  done <- call_of(10, value = list())
  failed <- call_of(10, value = simpleError("x"))
  for (call in list(done, failed)) {
    tail_take(transfer, call)
    tail_end(transfer, call, 12)
  }
  expect_identical(transfer$took, 2)
  expect_length(transfer$sending, 0)
})
