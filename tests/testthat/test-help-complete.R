test_that("a client completes its operations and nothing else", {
  client <- tiny_client()
  found <- utils::.DollarNames(client, "^list")
  expect_equal(as.vector(found), "list_things")
  expect_false(".internal" %in% utils::.DollarNames(client, ""))
  expect_equal(attr(found, "helpHandler"), "claws:::help_handler")
})

test_that("an operation's arguments are real ones", {
  bound <- tiny_client()$list_things
  expect_equal(names(formals(bound)), c("NextToken", "MaxResults", "..."))
  expect_equal(bound_arguments(bound), c("NextToken", "MaxResults"))
  svc <- s3(region = "us-east-1")
  expect_equal(bound_arguments(svc$upload_file), c("Filename", "Bucket", "Key", "..."))
  expect_false("..." %in% bound_arguments(svc$download_file))
})

test_that("a front end is told what an operation does and what it takes", {
  client <- freetier(region = "us-east-1")
  shown <- help_handler("completion", "get_account_plan_state", client)
  expect_equal(shown$title, "freetier_get_account_plan_state")
  expect_equal(shown$signature, "get_account_plan_state()")
  expect_true(nzchar(shown$description))
  arguments <- help_handler("parameter", "get_free_tier_usage", client)
  expect_equal(arguments$args, bound_arguments(client$get_free_tier_usage))
  expect_false("..." %in% arguments$args)
})

# The handlers get_custom_help, get_custom_parameter_help and show_custom_help_topic in RStudio's
# SessionHelp.R find ours by the attribute's text and give it the text of the source.
test_that("RStudio's calls find the operation", {
  assign("claws_test_svc", freetier(region = "us-east-1"), globalenv())
  on.exit(rm("claws_test_svc", envir = globalenv()))
  found <- utils::.DollarNames(get("claws_test_svc", globalenv()), "^get_free")
  handler <- eval(parse(text = attr(found, "helpHandler")))
  shown <- handler("completion", found[[1]], "claws_test_svc")
  expect_equal(shown$title, "freetier_get_free_tier_usage")
  arguments <- handler("parameter", NULL, paste0("claws_test_svc$", found[[1]]))
  expect_equal(arguments$args, c("filter", "maxResults", "nextToken"))
  expect_match(handler("url", found[[1]], "claws_test_svc"), "^(file|http)://")
  expect_null(handler("parameter", NULL, "claws_test_svc$fly"))
  expect_null(handler("parameter", NULL, "claws_test_svc$.internal"))
  expect_null(handler("parameter", NULL, "sum"))
})

# Positron's R kernel calls .DollarNames(x = , pattern = ) and reads formals of what it evaluates.
test_that("Positron's call gives the names as they are shown", {
  client <- tiny_client()
  found <- utils::.DollarNames(x = client, pattern = "")
  expect_type(found, "character")
  expect_setequal(found, names(Filter(is.function, unclass(client))))
  expect_true(all(vapply(found, function(name) is.function(client[[name]]), NA)))
})

test_that("a page that is not installed is shown from a file", {
  url <- help_handler("url", "get_account_plan_state", freetier(region = "us-east-1"))
  expect_match(url, "^file://")
  expect_true(file.exists(sub("^file://", "", url)))
})

test_that("a front end that asks about something else gets nothing", {
  expect_null(help_handler("completion", "fly", "there_is_no_such_client"))
  client <- freetier(region = "us-east-1")
  expect_null(help_handler("url", "fly", client))
  expect_null(help_handler("parameter", "fly", s3_client()$wait_until))
  own <- list(get = client$get_account_plan_state)
  expect_null(help_handler("parameter", "get", own))
})

test_that("a front end is told what the arguments of a waiter are", {
  told <- help_handler("parameter", "bucket_exists", s3_client()$wait_until)
  expect_identical(told$args[1:2], c("Bucket", "ExpectedBucketOwner"))
  expect_true(all(nzchar(told$arg_descriptions)))
  expect_match(told$arg_descriptions[told$args == ".timeout"], "given up")
})

test_that("the page of an installed package is where R's help server has it", {
  expect_identical(
    help_url("/somewhere/claws/help/s3_get_object", 8000L),
    "http://127.0.0.1:8000/library/claws/html/s3_get_object.html"
  )
})
