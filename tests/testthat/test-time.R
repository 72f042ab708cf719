# src/time.c, held against R's own calendar and a regular expression.

parse <- function(text) .Call(c_time_parse, text)

months <- c("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
days <- c("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")
clock <- "([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:[.,][0-9]+)?))?"
zone <- " *(Z|z|GMT|UTC|[+-][0-9]{2}:?(?:[0-9]{2})?)?$"
iso8601 <- paste0("^ *([0-9]{4})-([0-9]{2})-([0-9]{2})(?:(?:[Tt]| (?=[0-9]))", clock, ")?", zone)
rfc822 <- paste0(
  "^(?:[^,]*+,)?+ *([0-9]{1,2}+).(",
  paste(months, collapse = "|"),
  ").([0-9]{4}) *",
  clock,
  zone
)

# The seconds that a text says; NULL when it says none.
expected <- function(text) {
  part <- regmatches(text, regexec(iso8601, text, perl = TRUE))[[1]]
  if (length(part) == 0) {
    part <- regmatches(text, regexec(rfc822, text, perl = TRUE))[[1]]
    if (length(part) == 0) {
      return(NULL)
    }
    part[2:4] <- c(part[4], match(part[3], months), part[2])
  }
  date <- as.Date(paste(part[2:4], collapse = "-"), "%Y-%m-%d")
  time <- as.numeric(sub(",", ".", ifelse(part[5:7] == "", "0", part[5:7])))
  if (is.na(date) || time[1] > 24 || time[2] >= 60 || floor(time[3]) > 60) {
    return(NULL)
  }
  east <- 0
  if (grepl("^[+-]", part[8])) {
    digits <- as.numeric(substring(sub(":", "", paste0(part[8], "00")), c(2, 4), c(3, 5)))
    east <- sum(digits * c(3600, 60)) * ifelse(startsWith(part[8], "-"), -1, 1)
  }
  as.numeric(date) * 86400 + sum(time * c(3600, 60, 1)) - east
}

near <- function(text) {
  places <- seq_len(nchar(text))
  cut <- substr(rep(text, nchar(text)), 1, places - 1)
  rest <- substring(text, places + 1)
  put <- c("", "0", "3", "6", "x", " ", "Z", ",", ".", ":", "-", "::")
  unique(c(text, cut, paste0(outer(cut, put, paste0), rest)))
}

test_that("a text says a time when it has the form of one to the last character", {
  texts <- c(
    "2024-02-29",
    "2024-02-29T23:59Z",
    " 2023-12-31t23:59:59.25-12:34",
    "2023-02-28 24:00:60,5 UTC",
    "1969-07-20T20:17:40+0530",
    "Mon, 02 Jan 2006 15:04:05 GMT",
    "Sunday, 6-Nov-1994 08:49:37.5 +01",
    "29 Feb 1900  08:49z"
  )
  for (text in grep("^ *[0-9]*$", unlist(lapply(texts, near)), value = TRUE, invert = TRUE)) {
    found <- parse(text)
    wanted <- expected(text)
    same <- is.null(found) == is.null(wanted) && all(abs(as.numeric(found) - wanted) < 1e-5)
    if (!same) fail(paste(text, "is", format(found, digits = 15), "and not", wanted))
  }
  succeed()
})

test_that("every month has its days", {
  for (year in c(1900, 2000, 2023, 2024)) {
    for (month in 1:12) {
      for (day in c(0, 28:32)) {
        text <- sprintf("%d-%02d-%02d", year, month, day)
        expect_equal(as.numeric(parse(text)), as.numeric(expected(text)), info = text)
      }
    }
  }
})

test_that("times are written as R's calendar has them", {
  set.seed(1)
  around <- outer(c(-1, 0, 1), c(0, 86400, 951782400, -2208988800, 4107542400), `+`)
  seconds <- c(around, floor(stats::runif(200, -6e10, 2.5e11)))
  for (time in seconds) {
    at <- as.POSIXlt(.POSIXct(time, "UTC"))
    date <- sprintf("%04d-%02d-%02d", at$year + 1900L, at$mon + 1L, at$mday)
    clock <- sprintf("%02d:%02d:%02d", at$hour, at$min, as.integer(at$sec))
    expect_equal(time_format(time, "iso8601"), sprintf("%sT%sZ", date, clock))
    expect_equal(as.numeric(time_format(time, "unixTimestamp")), time)
    expect_equal(
      time_format(time, "rfc822"),
      sprintf(
        "%s, %02d %s %04d %s GMT",
        days[at$wday + 1],
        at$mday,
        months[at$mon + 1],
        at$year + 1900L,
        clock
      )
    )
  }
})
