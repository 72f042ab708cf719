test_that("the cells of pages are put one after the other, in the type that holds them all", {
  expect_identical(table_join(list(1:2, c(3, 1e10)), c(2L, 2L)), c(1, 2, 3, 1e10))
  expect_identical(table_join(list("a", character(), NA_character_), c(1L, 0L, 1L)), c("a", NA))
  digits <- "9007199254740993"
  expect_identical(
    table_join(list(c(1e5, NA), 2^53, digits), c(2L, 1L, 1L)),
    c(
      "100000",
      NA,
      "9007199254740992",
      digits
    )
  )
  expect_identical(table_join(list(list(1, NULL), list("b")), 2:1), list(1, NULL, "b"))
})

test_that("a table without a column has nothing there", {
  expect_identical(table_join(list(NULL, 1:2), c(1L, 2L)), c(NA, 1L, 2L))
  expect_identical(table_join(list(list(1), NULL), 1:2), list(1, NULL, NULL))
  expect_identical(table_join(list(NULL, character()), c(2L, 0L)), c(NA_character_, NA))
})

test_that("times, large integers and what is masked stay as they are", {
  time <- .POSIXct(c(1, 2.5), "UTC")
  expect_identical(table_join(list(time[1], NULL, time[2]), c(1L, 1L, 1L)), time[c(1, NA, 2)])
  masked <- masked_new(c("hush-a", "hush-b"))
  expect_identical(table_join(list(masked[1], masked[2]), c(1L, 1L)), masked)
  lists <- masked_new(list("hush-a", NULL))
  expect_identical(table_join(list(lists, NULL), 2:1), masked_new(list("hush-a", NULL, NULL)))
  skip_if_not_installed("bit64")
  whole <- bit64::as.integer64(c("9007199254740993", NA))
  expect_identical(table_join(list(whole[1], whole[2]), c(1L, 1L)), whole)
})

# A client whose operation answers with these pages.
paged <- function(client, operation, pages, take, give) {
  stub <- function(params) {
    at <- as.integer(params[[take]] %||% "1")
    c(pages[[at]], if (at < length(pages)) stats::setNames(list(as.character(at + 1L)), give))
  }
  do.call(claws_stub, c(list(client), stats::setNames(list(stub), operation)))
}

test_that("the table of a call is that of its pages", {
  instances <- function(owner, ids) {
    list(OwnerId = owner, Instances = lapply(ids, function(id) list(InstanceId = id)))
  }
  svc <- paged(
    service_client("ec2"),
    "describe_instances",
    list(
      list(Reservations = list(instances("1", c("i-1", "i-2")), instances("2", character()))),
      list(Reservations = list()),
      list(Reservations = list(instances("3", "i-3")))
    ),
    "NextToken",
    "NextToken"
  )
  key <- "Reservations[].Instances[]"
  for (drop in c(TRUE, FALSE)) {
    table <- claws_table(svc$describe_instances(), key = key, drop = drop, tags = TRUE)
    pages <- paginate(svc$describe_instances())
    expect_identical(table, as.data.frame(pages, key = key, drop = drop, tags = TRUE))
    expect_identical(table$InstanceId, c("i-1", "i-2", "i-3"))
    expect_identical(table$Reservations.OwnerId, c("1", "1", "3"))
  }
  expect_identical(names(table), claws_columns(svc, "describe_instances", key, tags = TRUE)$column)
})

test_that("rows that are maps have the names of all pages", {
  pages <- list(
    list(Items = list(list(a = list(S = "x"))), Count = 1L),
    list(Items = list(), Count = 0L),
    list(Items = list(list(b = list(N = "1")), list(a = list(S = "y"))), Count = 2L)
  )
  asked <- 0
  svc <- claws_stub(service_client("dynamodb"), scan = function(params) {
    asked <<- asked %% 3 + 1
    c(pages[[asked]], if (asked < 3) list(LastEvaluatedKey = list(a = list(S = asked))))
  })
  table <- claws_table(svc$scan(TableName = "t"))
  expect_identical(table, as.data.frame(paginate(svc$scan(TableName = "t"))))
  expect_identical(names(table), c("a", "b"))
  expect_identical(table$b, list(NULL, list(N = "1"), NULL))
})

test_that("what an error carries are the tables of the pages before it", {
  svc <- claws_stub(service_client("s3"), list_objects_v2 = function(params) {
    if (!is.null(params$ContinuationToken)) {
      return(claws_stub_error("SlowDown", status = 400))
    }
    list(Contents = list(list(Key = "a")), IsTruncated = TRUE, NextContinuationToken = "2")
  })
  error <- expect_error(claws_table(svc$list_objects_v2(Bucket = "b")), class = "SlowDown")
  expect_identical(do.call(rbind, error$pages)$Key, "a")
  expect_type(error$token, "character")
})
