# Times between R and the wire.

# A POSIXct in UTC from what users give as a time; NULL when it is none.
as_time <- function(x) {
  if (length(x) != 1 || is.list(x) && !inherits(x, "POSIXlt")) {
    return(NULL)
  }
  time <- if (inherits(x, c("POSIXct", "POSIXlt"))) {
    as.POSIXct(x)
  } else if (inherits(x, "Date")) {
    .POSIXct(unclass(x) * 86400)
  } else if (is.numeric(x)) {
    .POSIXct(as.numeric(x))
  } else if (is.character(x)) {
    time_parse(x)
  }
  if (is.null(time) || !is.finite(time)) NULL else .POSIXct(as.numeric(time), tz = "UTC")
}

# Seconds since 1970 at the beginning of the year 1, and at the end of the year 9999.
time_first <- -62135596800
time_end <- 253402300800

# ISO 8601, "Mon, 02 Jan 2006 15:04:05 GMT" or seconds since 1970; UTC without an offset; NULL for
# anything else.
time_parse <- function(text) if (!is.na(text)) .Call(c_time_parse, text)

# format: a name in time_formats, in any case.
time_format <- function(time, format) {
  .Call(c_time_format, as.numeric(time), time_formats[[ascii_lower(format)]])
}

time_formats <- c(unixtimestamp = 1L, iso8601 = 2L, rfc822 = 3L, basic = 4L)
