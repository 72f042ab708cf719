key_of <- function(service, name, key) {
  pages_key(key, operation_get(model_get(service), name))
}

join <- function(service, name, key, ...) {
  items_join(list(...), key_of(service, name, key), model_get(service))
}

test_that("lists are put one after the other, whatever is empty", {
  names <- function(...) join("dynamodb", "ListTables", "TableNames", ...)
  expect_identical(names("a", character(), c("b", "c")), c("a", "b", "c"))
  expect_identical(names(list(), "a"), "a")
  expect_identical(names(character(), character()), character())
  buckets <- join("s3", "ListObjectsV2", "Contents", list(list(Key = "a")), list(list(Key = "b")))
  expect_equal(buckets, list(list(Key = "a"), list(Key = "b")))
})

test_that("maps and structures are put together by name, and lists within, too", {
  used <- join(
    "apigateway",
    "GetUsage",
    "items",
    list(k1 = list(c(1, 2)), k2 = list(c(3, 4))),
    list(k2 = list(c(5, 6)), k3 = list(c(7, 8)))
  )
  expect_equal(used, list(k1 = list(c(1, 2)), k2 = list(c(3, 4), c(5, 6)), k3 = list(c(7, 8))))
  history <- join(
    "budgets",
    "DescribeBudgetPerformanceHistory",
    "BudgetPerformanceHistory",
    list(BudgetName = "b", BudgetedAndActualAmountsList = list(list(a = 1))),
    list(BudgetName = "b", TimeUnit = "DAILY", BudgetedAndActualAmountsList = list(list(a = 2)))
  )
  expect_equal(
    history,
    list(
      BudgetName = "b",
      BudgetedAndActualAmountsList = list(list(a = 1), list(a = 2)),
      TimeUnit = "DAILY"
    )
  )
})

test_that("maps of very many names are put together in linear time", {
  named <- function(numbers) stats::setNames(lapply(numbers, list), paste0("k", numbers))
  join_usage <- function(...) join("apigateway", "GetUsage", "items", ...)
  expect_done(used <- join_usage(named(1:160000), named(80001:240000)))
  expect_identical(names(used), paste0("k", 1:240000))
  expect_identical(used$k120000, list(120000L, 120000L))
})

test_that("numbers are summed and texts joined", {
  expect_identical(join("dynamodb", "Scan", "Count", 2L, 3L), 5L)
  expect_identical(join("dynamodb", "Scan", "Count", .Machine$integer.max, 1L), 2^31)
  expect_identical(join("rds", "DownloadDBLogFilePortion", "LogFileData", "a", "b"), "ab")
})

test_that("items of all kinds are counted and cut", {
  map <- list(a = 1, b = 2, c = 3)
  expect_equal(items_count(map, "map"), 3)
  expect_equal(items_head(map, "map", 2), map[1:2])
  expect_equal(items_tail(map, "map", 2), map[3])
  expect_equal(items_count("a\u00e9", "string"), 2)
  expect_equal(items_head(5, "integer", 1), 5)
  expect_null(items_head(5, "integer", 0))
  expect_equal(items_tail(5, "integer", 0), 5)
  expect_null(items_tail(5, "integer", 1))
  expect_equal(items_head("abc", "string", 2), "ab")
  expect_equal(items_tail("abc", "string", 2), "c")
  expect_equal(items_count(NULL, "list"), 0)
  expect_equal(items_count(list(a = 1), "structure"), 1)
  expect_null(items_head(list(a = 1), "structure", 0))
  expect_equal(items_none(3, "integer"), 3)
  expect_equal(items_none(c("a", "b"), "list"), character())
})

test_that("pages of maps lose nothing, and are cut and gone on with", {
  days <- list(list(k1 = list(c(1, 2)), k2 = list(c(3, 4))), list(k3 = list(c(5, 6))))
  svc <- claws_stub(service_client("apigateway"), get_usage = function(params) {
    page <- as.numeric(params$position %||% 1)
    list(items = days[[page]], position = if (page < 2) "2")
  })
  usage <- function(...) {
    paginate_all(
      svc$get_usage(usagePlanId = "p", startDate = "2024-01-01", endDate = "2024-01-02"),
      ...
    )
  }
  expect_named(usage()$items, c("k1", "k2", "k3"))
  one <- usage(MaxItems = 1)
  expect_named(one$items, "k1")
  expect_named(usage(StartingToken = resume_token(one))$items, c("k2", "k3"))
})

test_that("lists within a structure of the first page are those of all pages", {
  operation <- operation_get(model_get("ecr"), "DescribeImageScanFindings")
  page <- function(name) {
    list(imageScanFindings = list(findings = list(list(name = name)), imageScanCompletedAt = name))
  }
  merged <- items_merge(list(page("a"), page("b")), pages_row(operation), operation)
  expect_equal(merged$imageScanFindings$findings, list(list(name = "a"), list(name = "b")))
  expect_equal(merged$imageScanFindings$imageScanCompletedAt, "a")
})
