# A client of tables, each with states of its own; `seen$polls` has the times of each one's polls.
tables_client <- function(states, seen = new.env()) {
  seen$now <- 0
  seen$polls <- list()
  seen$slept <- numeric()
  transport <- function(request, client) {
    name <- jsonlite::fromJSON(rawToChar(request$body))$TableName
    seen$polls[[name]] <- c(seen$polls[[name]], seen$now)
    state <- states[[name]][[min(length(seen$polls[[name]]), length(states[[name]]))]]
    if (state == "none") no_table() else table_answer(state)
  }
  parts <- list(
    transport = transport,
    clock = function() as.POSIXct(seen$now, origin = "1970-01-01", tz = "UTC"),
    sleep = function(seconds) {
      seen$slept <- c(seen$slept, seconds)
      seen$now <- seen$now + seconds
    },
    random = function() 0.5,
    env = env_of()
  )
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client("dynamodb", list(), keys, NULL, "us-east-1", parts)
}

test_that("waits go on side by side, each at its own times", {
  seen <- new.env()
  svc <- tables_client(list(a = c("CREATING", "ACTIVE"), b = c(rep("CREATING", 4), "ACTIVE")), seen)
  x <- wait_all(
    a = svc$wait_until$table_exists("a", .delay = 80),
    b = wait_until(svc$describe_table(TableName = "b"), "table_exists", delay = 8)
  )
  expect_s3_class(x, "claws_results")
  expect_named(x, c("a", "b"))
  expect_equal(x$a$Table$TableStatus, "ACTIVE")
  expect_equal(x$b$Table$TableStatus, "ACTIVE")
  expect_equal(round(seen$polls$a, 5), c(0, 10))
  expect_equal(round(seen$polls$b, 5), c(0, 1, 3, 7, 15))
})

test_that("50 waits at once keep their own schedules", {
  names <- sprintf("t%d", 1:50)
  states <- lapply(stats::setNames(1:50, names), function(i) c(rep("CREATING", i %% 5), "ACTIVE"))
  seen <- new.env()
  svc <- tables_client(states, seen)
  delays <- 8 + seq_along(names)
  waits <- lapply(seq_along(names), function(i) {
    function() svc$wait_until$table_exists(TableName = names[[i]], .delay = delays[[i]])
  })
  x <- do.call(wait_all, waits)
  expect_length(claws_values(x), 50L)
  for (i in seq_along(names)) {
    pauses <- vapply(seq_len(i %% 5), wait_early, 0, delay = delays[[i]], random = 0.5)
    expect_equal(seen$polls[[names[[i]]]], c(0, cumsum(pauses)), tolerance = 1e-6)
  }
})

test_that("the first failure ends the whole, and nothing that is there is lost", {
  svc <- tables_client(list(a = "ACTIVE", b = "CREATING", c = c("CREATING", "none")))
  e <- expect_error(
    wait_all(
      a = svc$wait_until$table_exists("a"),
      b = svc$wait_until$table_exists("b"),
      c = svc$wait_until$table_exists("c", .timeout = 60)
    ),
    class = "claws_waiter_timeout"
  )
  expect_equal(e$index, 3L)
  expect_equal(e$results$a$Table$TableStatus, "ACTIVE")
  expect_s3_class(e$results$b, "claws_not_run")
  expect_match(conditionMessage(e$results$b), "not over")
  expect_identical(claws_last_results(), e$results)
})

test_that("errors stay in their places when they are to be kept", {
  svc <- tables_client(list(a = "ACTIVE", b = "CREATING"))
  x <- wait_all(
    svc$wait_until$table_exists("b"),
    svc$wait_until$table_exists("a"),
    timeout = 30,
    on_error = "keep"
  )
  expect_s3_class(x[[1]], "claws_waiter_timeout")
  expect_equal(x[[1]]$seconds, 30)
  expect_equal(x[[2]]$Table$TableStatus, "ACTIVE")
  expect_null(names(x))
  some <- wait_all(a = svc$wait_until$table_exists("a"), svc$wait_until$table_exists("a"))
  expect_named(some, c("a", ""))
})

test_that("an argument without a wait is refused, and no wait is a wait of nothing", {
  svc <- tables_client(list(a = "ACTIVE"))
  expect_error(wait_all(a = 3), "no wait", class = "claws_invalid_config")
  expect_error(wait_all(svc$describe_table(TableName = "a")), class = "claws_invalid_config")
  expect_null(the$take_wait)
  expect_length(wait_all(), 0L)
})

test_that("an interrupt leaves at once, and keeps what there is", {
  seen <- new.env()
  svc <- tables_client(list(a = "ACTIVE", b = "CREATING"), seen)
  core <- client_core(svc)
  core$parts$sleep <- function(seconds) {
    signalCondition(structure(class = c("interrupt", "condition"), list(message = "", call = NULL)))
  }
  svc <- client_bind(core, client_model(core), client_config(svc))
  found <- tryCatch(
    suppressMessages(wait_all(
      a = svc$wait_until$table_exists("a"),
      b = svc$wait_until$table_exists("b")
    )),
    claws_interrupted = function(e) e$results
  )
  expect_equal(found$a$Table$TableStatus, "ACTIVE")
  expect_s3_class(found$b, "claws_not_run")
  expect_equal(lengths(seen$polls), c(a = 1L, b = 1L))
})

test_that("each poll is a condition with the current values", {
  svc <- tables_client(list(a = c("CREATING", "ACTIVE"), b = "ACTIVE"))
  told <- character()
  withCallingHandlers(
    {
      svc$wait_until$table_exists("a")
      wait_all(svc$wait_until$table_exists("a"), svc$wait_until$table_exists("b"))
    },
    claws_progress = function(condition) told <<- c(told, conditionMessage(condition))
  )
  expect_equal(
    told[1:2],
    c(
      "table_exists: CREATING, 0 s of 500 s",
      "table_exists: ACTIVE, 2 s of 500 s"
    )
  )
  expect_match(utils::tail(told, 1L), "2 of 2 waits over: ACTIVE 2")
})

test_that("waits in a stub sleep not at all", {
  stub <- claws_stub(
    dynamodb(region = "us-east-1"),
    describe_table = list(Table = list(TableStatus = "CREATING"))
  )
  expect_null(body(client_core(stub)$parts$sleep))
  expect_error(stub$wait_until$table_exists("t"), class = "claws_waiter_timeout")
})
