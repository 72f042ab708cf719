test_that("help for an operation of a companion is a whole page", {
  page <- claws_help("ec2_describe_spot_price_history")
  expect_s3_class(page, "claws_page")
  expect_equal(page$package, "claws.compute")
  lines <- format(page)
  for (part in c("Usage:", "Arguments:", "Value:", "Request syntax:")) {
    expect_match(lines, part, fixed = TRUE, all = FALSE)
  }
  expect_match(as.character(page), "^% Generated from botocore's ec2 model")
})

test_that("printing says which package has the page", {
  page <- claws_help("ec2_describe_spot_price_history")
  expect_message(lines <- capture.output(print(page)), "claws.compute, which is not installed")
  expect_equal(lines, format(page))
})

test_that("an operation of a client finds its page", {
  svc <- ec2(region = "us-east-1")
  expect_equal(claws_help(svc$run_instances)$topic, "ec2_run_instances")
})

test_that("a page as HTML has the arguments in a table", {
  file <- help_html(claws_help("freetier_get_account_plan_state"))
  on.exit(unlink(file))
  expect_match(readLines(file), "<title>", all = FALSE)
})

test_that("what there is no page for is an error that says how to look for it", {
  expect_error(claws_help("ec2_fly"), "claws_search(\"ec2 fly\")", fixed = TRUE)
  expect_error(claws_help("nothing_at_all"), class = "claws_unknown_topic")
  expect_error(claws_help(1), class = "claws_invalid_config")
})

test_that("a file has a URL without a host, on Windows, too", {
  expect_equal(file_url("/tmp/a b.html", windows = FALSE), "file:///tmp/a%20b.html")
  expect_equal(file_url("C:\\Temp\\a b.html", windows = TRUE), "file:///C:/Temp/a%20b.html")
  expect_equal(file_url("C:/Temp/a.html", windows = TRUE), "file:///C:/Temp/a.html")
})

test_that("the lines of an installed page are those that are shown", {
  skip_if(length(utils::help("s3_put_object", package = "claws")) == 0)
  page <- claws_help("s3_put_object")
  lines <- format(page)
  expect_gt(length(lines), 100)
  for (part in c("Description:", "Usage:", "Arguments:", "Value:")) {
    expect_true(part %in% lines, info = part)
  }
  expect_match(lines[which(lines == "Description:") + 2], "Adds an object to a bucket")
  expect_equal(getOption("pager"), options()$pager)
})
