# The names of the operations that a verb took, in order.
taken <- function(code, fits = function(operation) TRUE) {
  names <- character()
  drive <- function(call) {
    names <<- c(names, call$operation$name)
    call_perform(call)
  }
  value <- capture(code, drive, fits, function(value) stop("no call"))
  list(names = names, value = value)
}

test_that("the first operation that is entered takes the verb, wherever the call stands", {
  client <- tiny_client()
  wrapper <- function() {
    result <- client$ping()
    list(result, client$list_things())
  }
  expect_equal(taken(client$ping())$names, "Ping")
  expect_equal(taken(client$ping() |> identity())$names, "Ping")
  expect_equal(taken(do.call(client$ping, list()))$names, "Ping")
  expect_equal(taken(wrapper())$names, "Ping")
  expect_length(taken(wrapper())$value, 2)
})

test_that("calls among the arguments have nothing to do with the verb", {
  client <- tiny_client()
  inner <- function() if (length(client$ping()) == 0) "token"
  expect_equal(taken(client$list_things(NextToken = inner()))$names, "ListThings")
})

test_that("an operation that the verb is not for goes its own way", {
  client <- tiny_client()
  lists <- function(operation) operation$name == "ListThings"
  both <- function() list(client$ping(), client$list_things())
  expect_equal(taken(both(), lists)$names, "ListThings")
  expect_error(taken(client$ping(), lists), "no call")
  expect_null(the$capture)
})

test_that("a verb within a verb has its own call", {
  client <- tiny_client()
  outer <- taken({
    inner <- taken(client$ping())
    client$list_things()
    inner$names
  })
  expect_equal(outer$value, "Ping")
  expect_equal(outer$names, "ListThings")
})

test_that("an error leaves no verb behind", {
  expect_error(taken(stop("early")), "early")
  expect_null(the$capture)
})
