# Performs calls of tiny's Ping over a transport; the values in the order in which they were done.
many <- function(client, count, max_active = 2L, ...) {
  core <- client_core(client)
  begun <- 0L
  done <- list()
  next_call <- function() {
    if (begun < count) {
      begun <<- begun + 1L
      call <- call_new(core, client_operation(core, "Ping"), list())
      call$index <- begun
      call
    }
  }
  finish <- function(call, now) {
    done <<- c(done, list(call))
    NULL
  }
  calls_perform(next_call, finish, max_active, core, ...)
  done
}

test_that("all calls are done, once each", {
  done <- many(tiny_client(), 7L)
  expect_setequal(vapply(done, `[[`, 0L, "index"), 1:7)
  expect_true(all(vapply(done, function(call) call$stage == "done", NA)))
})

test_that("a call that pauses lets others go before it", {
  seen <- new.env()
  answers <- list(failure("Throttling"), success(), success(), success())
  done <- many(scripted_client(answers, seen), 3L)
  expect_equal(vapply(done, `[[`, 0L, "index"), c(2L, 3L, 1L))
  expect_length(seen$slept, 1)
})

test_that("an error ends its own call alone", {
  answers <- list(failure("AccessDenied", 403L), success())
  done <- many(scripted_client(answers), 2L)
  expect_s3_class(done[[1]]$value, "AccessDenied")
  expect_s3_class(done[[2]]$value, "claws_result")
})

test_that("calls that pause are not more than those that may be on the wire", {
  begun <- 0L
  answer <- function(request) {
    begun <<- begun + 1L
    failure("Throttling")
  }
  client <- tiny_client(answer, sleep = function(seconds) stop("asleep"), random = function() 1)
  expect_error(many(client, 10L, 3L), "asleep")
  expect_equal(begun, 3L)
})

test_that("a call may be followed by another after a pause", {
  seen <- new.env()
  core <- client_core(scripted_client(list(success()), seen))
  ping <- function() call_new(core, client_operation(core, "Ping"), list())
  given <- list(ping())
  next_call <- function() {
    call <- if (length(given) > 0) given[[1]]
    given <<- list()
    call
  }
  times <- numeric()
  finish <- function(call, now) {
    times <<- c(times, now - 1700000000)
    if (length(times) < 3L) call_wait(ping(), 5, "new")
  }
  calls_perform(next_call, finish, 1L, core)
  expect_equal(times, c(0, 5, 10), tolerance = 1e-4)
  expect_length(seen$requests, 3L)
})

# Seconds that each of 400 calls takes, 0.01 a request, while a call in a hundred is throttled once.
many_seconds <- function(throttled) {
  now <- 1700000000
  clients <- new.env()
  client <- tiny_client(
    function(request) {
      now <<- now + 0.01
      id <- request$headers[["amz-sdk-invocation-id"]]
      again <- startsWith(request$headers[["amz-sdk-request"]], "attempt=2")
      if (throttled && endsWith(id, "00") && !again) failure("Throttling") else success()
    },
    clock = function() .POSIXct(now),
    sleep = function(seconds) now <<- now + seconds,
    random = function() 1,
    uuid = function() as.character(clients$begun)
  )
  core <- client_core(client)
  clients$begun <- 0L
  seconds <- numeric()
  next_call <- function() {
    if (clients$begun < 400L) {
      clients$begun <- clients$begun + 1L
      call <- call_new(core, client_operation(core, "Ping"), list())
      call$index <- clients$begun
      call$start <- now
      call
    }
  }
  finish <- function(call, time) {
    seconds[[call$index]] <<- time - call$start
    NULL
  }
  calls_perform(next_call, finish, 10L, core)
  seconds
}

test_that("one throttled call in a hundred does not hold up the others", {
  plain <- many_seconds(FALSE)
  mixed <- many_seconds(TRUE)
  hit <- 1:400 %% 100 == 0
  expect_gte(min(mixed[hit]), 1)
  expect_equal(
    stats::quantile(mixed[!hit], 0.95),
    stats::quantile(plain[!hit], 0.95),
    tolerance = 1e-3
  )
})
