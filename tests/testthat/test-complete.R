test_that("a client completes its operations and nothing else", {
  client <- tiny_client()
  found <- utils::.DollarNames(client, "^list")
  expect_equal(as.vector(found), "list_things")
  expect_false(".internal" %in% utils::.DollarNames(client, ""))
  expect_equal(attr(found, "helpHandler"), "claws:::help_handler")
})

test_that("an operation's arguments are real ones", {
  expect_equal(names(formals(tiny_client()$list_things)), c("NextToken", "MaxResults"))
})

test_that("a front end is told what an operation does and what it takes", {
  client <- freetier(region = "us-east-1")
  shown <- help_handler("completion", "get_account_plan_state", client)
  expect_equal(shown$title, "freetier_get_account_plan_state")
  expect_equal(shown$signature, "get_account_plan_state()")
  expect_true(nzchar(shown$description))
  arguments <- help_handler("parameter", "get_free_tier_usage", client)
  expect_equal(arguments$args, names(formals(client$get_free_tier_usage)))
})

test_that("a page that is not installed is shown from a file", {
  url <- help_handler("url", "get_account_plan_state", freetier(region = "us-east-1"))
  expect_match(url, "^file://")
  expect_true(file.exists(sub("^file://", "", url)))
})

test_that("a front end that asks about something else gets nothing", {
  expect_null(help_handler("completion", "fly", "there_is_no_such_client"))
  expect_null(help_handler("url", "fly", freetier(region = "us-east-1")))
})
