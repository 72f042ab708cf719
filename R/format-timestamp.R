# Times between R and the wire.

# A POSIXct in UTC from what users give as a time; NULL when it is none.
as_time <- function(x) {
  if (length(x) != 1 || is.list(x) && !inherits(x, "POSIXlt") || is.logical(x)) {
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

# ISO 8601, "Mon, 02 Jan 2006 15:04:05 GMT" or seconds since 1970; UTC without an offset; NULL for
# anything else.
time_parse <- function(text) if (!is.na(text)) .Call(c_time_parse, text)

# format: a name in time_formats, in any case.
time_format <- function(time, format) {
  .Call(c_time_format, as.numeric(time), time_formats[[ascii_lower(format)]])
}
