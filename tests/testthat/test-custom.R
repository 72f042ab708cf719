hooked <- function(...) function() list(...)

hooks_for <- function(client, name) custom_of(client, tiny_operation(name))

test_that("a service without hooks has none", {
  expect_length(hooks_for(list(service = "tiny", parts = list()), "Ping"), 0)
})

test_that("a hook of the service changes what passes its point", {
  sent <- new.env()
  hooks <- list(
    tiny = hooked(
      before_params = list("*" = function(params, call) c(params, list(NextToken = "aa"))),
      before_serialize = list(
        ListThings = function(params, call) utils::modifyList(params, list(MaxResults = 7)),
        Ping = function(params, call) stop("this is another operation's")
      ),
      after_serialize = list("*" = function(request, call) {
        request$headers[["X-Params"]] <- paste(names(call$params), collapse = " ")
        request$headers[["X-Service"]] <- call$client$service
        request
      }),
      before_sign = list("*" = function(request, call) {
        request$headers[["X-Hook"]] <- call$operation$name
        request
      }),
      before_parse = list("*" = function(response, call) {
        response$body <- charToRaw("{\"NextToken\":\"n\"}")
        response
      }),
      after_parse = list("*" = function(output, call) {
        output$Given <- names(call$given)
        output$Read <- length(call$response$body)
        output
      })
    )
  )
  result <- tiny_client(sent = sent, hooks = hooks)$list_things(MaxResults = 3, NextToken = NULL)
  expect_equal(rawToChar(sent$request$body), "{\"MaxResults\":7,\"NextToken\":\"aa\"}")
  expect_equal(sent$request$headers[["X-Params"]], "MaxResults NextToken")
  expect_equal(sent$request$headers[["X-Service"]], "tiny")
  expect_equal(sent$request$headers[["X-Hook"]], "ListThings")
  expect_match(sent$request$headers[["Authorization"]], "x-hook")
  expect_equal(result$Given, "MaxResults")
  expect_equal(result$NextToken, "n")
  expect_equal(result$Read, 17)
  expect_equal(claws_metadata(result)$status, 200L)
})

test_that("hooks of all operations come before those of one, in their order", {
  step <- function(letter) function(params, call) paste0(params, letter)
  hooks <- list(
    tiny = hooked(before_params = list(Ping = list(step("b"), step("c")), "*" = step("a")))
  )
  client <- list(service = "tiny", parts = list(hooks = hooks))
  before_params <- function(name) {
    Reduce(function(x, hook) hook(x, NULL), hooks_for(client, name)$before_params, "")
  }
  expect_equal(before_params("Ping"), "abc")
  expect_equal(before_params("ListThings"), "a")
})

test_that("a hook may be for the operations of which a fact is true", {
  hook <- custom_where(function(operation) operation$output == 0L, function(params, call) params)
  client <- list(
    service = "tiny",
    parts = list(
      hooks = list(
        tiny = hooked(
          before_params = list("*" = hook)
        )
      )
    )
  )
  expect_length(hooks_for(client, "Ping")$before_params, 1)
  expect_length(hooks_for(client, "ListThings")$before_params, 0)
})

test_that("there are only the named points", {
  hooks <- list(tiny = hooked(anywhere = list(Ping = function(params, call) params)))
  client <- list(service = "tiny", parts = list(hooks = hooks))
  expect_error(hooks_for(client, "Ping"), "custom_points")
})

test_that("the hooks of a service are made once a session", {
  on.exit(the_forget("hooks"))
  the_forget("hooks")
  made <- hooks_for(list(service = "s3"), "Ping")
  kept <- the$hooks$s3
  expect_identical(hooks_for(list(service = "s3"), "Ping"), made)
  expect_identical(the$hooks$s3, kept)
})
