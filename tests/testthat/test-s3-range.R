test_that("ranges that lie near each other come with one request", {
  rows <- rbind(c(100, 199), c(0, 9), c(150, 400), c(5000, 5009))
  merged <- range_merge(rows, 100)
  expect_equal(merged$from, c(0, 5000))
  expect_equal(merged$to, c(400, 5009))
  expect_equal(merged$member, c(1L, 1L, 1L, 2L))
  merged <- range_merge(rows, 90)
  expect_equal(merged$from, c(0, 100, 5000))
  expect_equal(merged$member, c(2L, 1L, 2L, 3L))
})

test_that("ranges must be such", {
  for (range in list(
    1,
    c(2, 1),
    c(-1, 2),
    c(0.5, 2),
    "a",
    c(NA, 1),
    1:3,
    matrix(1:3, 1),
    rbind(c(0, 1), c(Inf, Inf)),
    numeric()
  )) {
    expect_error(range_rows(range), "`range`", class = "claws_invalid_params")
  }
  expect_equal(range_rows(c(0, Inf)), matrix(c(0, Inf), 1))
})

test_that("bytes of ranges are those of the object", {
  store <- store_new()
  bytes <- as.raw(rep(0:255, 20))
  store_put(store, "k", bytes)
  client <- store$client
  expect_equal(s3_read("s3://b/k", range = c(10, 19), client = client), bytes[11:20])
  expect_equal(s3_read("s3://b/k", range = c(5000, Inf), client = client), bytes[5001:5120])
  expect_equal(s3_read("s3://b/k", range = c(5000, 9000), client = client), bytes[5001:5120])
  rows <- rbind(c(0, 3), c(100, 103), c(2, 5))
  pieces <- s3_read("s3://b/k", range = rows, client = client)
  expect_equal(pieces, list(bytes[1:4], bytes[101:104], bytes[3:6]))
  expect_equal(sum(store$calls == "get_object"), 4)
  expect_error(s3_read("s3://b/none", range = c(0, 1), client = client), class = "NoSuchKey")
})

test_that("an object that changes between its ranges is told", {
  calls <- 0
  client <- claws_stub(service_client("s3"), get_object = function(params) {
    calls <<- calls + 1
    list(Body = raw(4), ETag = sprintf("\"%d\"", calls))
  })
  expect_error(
    s3_read("s3://b/k", range = rbind(c(0, 3), c(2^30, 2^30 + 3)), client = client),
    class = "claws_object_changed"
  )
})

test_that("other bytes than those of the range are an error, the whole object is cut", {
  range_of <- function(...) {
    svc <- claws_stub(service_client("s3"), get_object = list(...))
    s3_read("s3://b/k", range = c(2, 4), client = svc)
  }
  expect_equal(range_of(Body = as.raw(0:9)), as.raw(2:4))
  expect_equal(range_of(Body = as.raw(2:4), ContentRange = "bytes 2-4/10"), as.raw(2:4))
  expect_equal(range_of(Body = as.raw(2:3), ContentRange = "bytes 2-3/4"), as.raw(2:3))
  for (place in c("bytes 0-2/10", "x", "bytes 2-4/99999999999999999999")) {
    expect_error(range_of(Body = as.raw(2:4), ContentRange = place), class = "claws_wrong_range")
  }
  short <- quote(range_of(Body = as.raw(2), ContentRange = "bytes 2-4/10"))
  expect_error(eval(short), class = "claws_wrong_range")
})
