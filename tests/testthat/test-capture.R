# The names of the operations that a verb took, in order.
taken <- function(code, fits = function(operation) TRUE) {
  names <- character()
  drive <- function(call) {
    names <<- c(names, call$operation$name)
    call_perform(call)
  }
  refuse <- function(operation) stop("not for ", operation$name)
  value <- capture(code, drive, fits, function(value) stop("no call"), refuse)
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
  alone <- function() client$ping()
  expect_error(taken(alone(), lists), "no call")
  expect_null(the$capture)
})

test_that("where there is nothing but a call that the verb is not for, it is not made", {
  sent <- character()
  client <- claws_stub(
    tiny_client(),
    ping = function(params) sent <<- c(sent, "Ping"),
    list_things = function(params) sent <<- c(sent, "ListThings")
  )
  lists <- function(operation) operation$name == "ListThings"
  wrapper <- function(code) taken(code, lists)
  lazy_pipe <- function(left, right) {
    eval(substitute(right), list2env(list(. = left), parent = parent.frame()))
  }
  ping <- client$ping
  expect_error(taken(client$ping(), lists), "not for Ping")
  expect_error(taken(ping(), lists), "not for Ping")
  expect_error(taken(client[["ping"]](), lists), "not for Ping")
  expect_error(client$ping() |> taken(lists), "not for Ping")
  expect_error(taken(do.call(client$ping, list()), lists), "not for Ping")
  expect_error(do.call(taken, list(quote(client$ping()), lists)), "not for Ping")
  expect_error(wrapper(client$ping()), "not for Ping")
  put <- quote(client$put_everything(Name = client$list_things()))
  expect_error(eval(bquote(taken(.(put), lists))), "not for PutEverything")
  expect_identical(sent, character())
  expect_null(the$capture)
})

test_that("a call that the verb is not for is made where there is more than it", {
  client <- tiny_client()
  lists <- function(operation) operation$name == "ListThings"
  code <- quote({
    client$ping()
    client$list_things()
  })
  expect_equal(eval(bquote(taken(.(code), lists)))$names, "ListThings")
  expect_equal(taken(list(client$ping(), client$list_things()), lists)$names, "ListThings")
  expect_equal(taken(if (is.list(client$ping())) client$list_things(), lists)$names, "ListThings")
  identity_of <- function(...) list(...)
  expect_equal(taken(identity_of(client$ping(), client$list_things()), lists)$names, "ListThings")
  args <- function() do.call(client$list_things, list(NextToken = client$ping()[["Token"]]))
  expect_equal(taken(args(), lists)$names, "ListThings")
  expect_equal(
    taken(do.call(client$list_things, list(client$ping()[["Token"]])), lists)$names,
    "ListThings"
  )
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
