utc <- function(text) as.POSIXct(text, tz = "UTC")

test_that("every kind of time is the same instant", {
  moment <- utc("2024-01-01 15:00:00")
  given <- list(
    moment,
    as.POSIXct("2024-01-01 10:00:00", tz = "America/New_York"),
    as.POSIXlt("2024-01-01 16:00:00", tz = "Europe/Paris"),
    as.numeric(moment),
    "2024-01-01T15:00:00Z",
    "2024-01-01T15:00Z",
    "2024-01-01 15:00:00",
    "2024-01-01T10:00:00-05:00",
    "2024-01-01T20:30:00+0530"
  )
  for (time in given) {
    expect_equal(as.numeric(as_time(time)), as.numeric(moment))
    expect_equal(attr(as_time(time), "tzone"), "UTC")
  }
})

test_that("a date is its midnight in UTC, whatever it is stored as", {
  expect_equal(as_time(as.Date("2024-02-29")), utc("2024-02-29"))
  expect_equal(as_time("2024-02-29"), utc("2024-02-29"))
  expect_equal(as_time(structure(19782L, class = "Date")), utc("2024-02-29"))
})

test_that("fractions of seconds are kept", {
  expect_equal(as.numeric(as_time("2024-01-01T00:00:00.123456Z")) %% 1, 0.123456, tolerance = 1e-6)
})

test_that("what is no time is none", {
  nothing <- list(
    NA,
    TRUE,
    "tomorrow",
    "2024-13-01",
    "2024-02-30",
    "2024-01-01T25:00:00Z",
    "",
    list(1),
    1:2,
    NULL,
    NaN,
    Inf,
    as.POSIXct(NA),
    as.Date(NA),
    "x2024-01-01",
    "2024-01-01x"
  )
  for (value in nothing) {
    expect_null(as_time(value))
  }
})

test_that("HTTP dates are read in any locale", {
  expect_equal(time_parse("Mon, 02 Jan 2006 15:04:05 GMT"), utc("2006-01-02 15:04:05"))
  expect_equal(time_parse("Sunday, 06-Nov-1994 08:49:37 GMT"), utc("1994-11-06 08:49:37"))
  expect_null(time_parse("yesterday"))
  expect_null(time_parse("Mon, 02 Foo 2006 15:04:05 GMT"))
})

test_that("seconds since 1970 have a fraction only where there is one", {
  expect_equal(time_format(utc("2024-01-01"), "unixTimestamp"), "1704067200")
  expect_equal(time_format(.POSIXct(1704067200.5), "unixTimestamp"), "1704067200.5")
  expect_equal(time_format(.POSIXct(1704067200.123456), "unixTimestamp"), "1704067200.123456")
  expect_equal(time_format(.POSIXct(-1.5), "unixTimestamp"), "-1.5")
  expect_equal(time_format(.POSIXct(0), "unixTimestamp"), "0")
  expect_equal(time_format(utc("9999-12-31 23:59:59"), "unixTimestamp"), "253402300799")
})

test_that("ISO 8601 is in UTC, with microseconds where there are any", {
  expect_equal(
    time_format(as.POSIXct("2024-01-01 10:00:00", tz = "America/New_York"), "iso8601"),
    "2024-01-01T15:00:00Z"
  )
  expect_equal(time_format(.POSIXct(0.25), "iso8601"), "1970-01-01T00:00:00.250000Z")
  expect_equal(time_format(.POSIXct(-0.25), "iso8601"), "1969-12-31T23:59:59.750000Z")
  expect_equal(time_format(utc("0099-03-04"), "iso8601"), "0099-03-04T00:00:00Z")
})

test_that("HTTP dates are English and in GMT", {
  expect_equal(
    time_format(as.POSIXct("2024-01-01 10:00:00", tz = "America/New_York"), "rfc822"),
    "Mon, 01 Jan 2024 15:00:00 GMT"
  )
})

test_that("dates about the leap days that a century has or has not go out and come back", {
  days <- c("1900-02-28", "1900-03-01", "2000-02-29", "2000-03-01", "2100-02-28", "2100-03-01")
  for (date in days) {
    time <- as.POSIXct(date, tz = "UTC")
    expect_equal(time_parse(paste0(date, "T00:00:00Z")), time)
    expect_equal(time_parse(time_format(time, "iso8601")), time)
    expect_equal(time_parse(time_format(time, "rfc822")), time)
    expect_equal(as.numeric(time_format(time, "unixTimestamp")), as.numeric(time))
  }
})
