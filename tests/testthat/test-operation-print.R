test_that("printing an operation shows its name, its arguments and where its help is", {
  lines <- capture.output(print(tiny_client()$list_things))
  expect_equal(
    lines,
    c(
      "<claws_operation: ListThings>",
      "  list_things(NextToken, MaxResults)",
      "  pages: paginate(), paginate_all(), claws_table()",
      "  waiters: svc$wait_until$thing_exists()",
      "  help: ?tiny_list_things"
    )
  )
})

test_that("printing an operation of another package shows what it does", {
  lines <- capture.output(print(freetier(region = "us-east-1")$get_account_plan_state))
  expect_match(lines, "account plan", all = FALSE)
  expect_equal(lines[[length(lines)]], "  help: claws_help(\"freetier_get_account_plan_state\")")
})

test_that("printing an operation says nothing of waiters where it has none", {
  lines <- capture.output(print(tiny_client()$put_everything))
  expect_false(any(grepl("waiters:", lines)))
})

test_that("printing an operation names the errors that it signals", {
  lines <- capture.output(print(s3_client()$head_bucket))
  expect_true("  errors: NoSuchBucket" %in% lines)
  waiters <- "  waiters: svc$wait_until$bucket_exists(), svc$wait_until$bucket_not_exists()"
  expect_true(waiters %in% lines)
})
