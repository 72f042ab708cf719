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
    time_parse_iso8601(x)
  }
  if (is.null(time) || !is.finite(time)) NULL else .POSIXct(as.numeric(time), tz = "UTC")
}

# ISO 8601 with a date and optionally a time, a fraction and an offset; UTC without one.
time_parse_iso8601 <- function(text) {
  pattern <- paste0(
    "^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})([.,]\\d+)?)?)?",
    "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?$"
  )
  parts <- regmatches(text, regexec(pattern, text, perl = TRUE))[[1]]
  if (length(parts) == 0) {
    return(NULL)
  }
  number <- function(i) if (parts[[i]] == "") 0 else as.numeric(sub(",", ".", parts[[i]]))
  day <- as.Date(sprintf("%s-%s-%s", parts[[2]], parts[[3]], parts[[4]]), optional = TRUE)
  if (is.na(day) || number(5) > 24 || number(6) > 59 || number(7) > 60) {
    return(NULL)
  }
  seconds <- number(5) * 3600 + number(6) * 60 + number(7)
  .POSIXct(as.numeric(day) * 86400 + seconds + number(8) - time_offset(parts[[9]]), tz = "UTC")
}

# Seconds east of UTC of an offset such as +05:30.
time_offset <- function(zone) {
  if (!grepl("^[+-]", zone)) {
    return(0)
  }
  digits <- gsub("[^0-9]", "", zone)
  size <- as.numeric(substr(digits, 1, 2)) * 3600 + as.numeric(substr(digits, 3, 4)) * 60
  if (startsWith(zone, "-")) -size else size
}

# "Mon, 02 Jan 2006 15:04:05 GMT", whatever the locale.
time_parse_rfc822 <- function(text) {
  pattern <- "(\\d{1,2})[ -]([A-Za-z]{3})[ -](\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}(?:\\.\\d+)?)"
  parts <- regmatches(text, regexec(pattern, text, perl = TRUE))[[1]]
  month <- match(tolower(parts[3]), tolower(month.abb))
  if (length(parts) == 0 || is.na(month)) {
    return(NULL)
  }
  time_parse_iso8601(sprintf(
    "%s-%02d-%02dT%s:%s:%sZ",
    parts[[4]],
    month,
    as.integer(parts[[2]]),
    parts[[5]],
    parts[[6]],
    parts[[7]]
  ))
}

# Seconds since 1970 as JSON writes them: whole seconds without a fraction, else microseconds.
time_format_epoch <- function(time) {
  micro <- round(as.numeric(time) * 1e6)
  if (micro %% 1e6 == 0) {
    return(sprintf("%.0f", micro / 1e6))
  }
  format_double(micro / 1e6)
}

time_format_iso8601 <- function(time) {
  micro <- round(as.numeric(time) * 1e6)
  second <- .POSIXct(floor(micro / 1e6), tz = "UTC")
  fraction <- if (micro %% 1e6 == 0) "" else sprintf(".%06.0f", micro %% 1e6)
  paste0(time_stamp(second, "%s-%02d-%02dT%02d:%02d:%02d"), fraction, "Z")
}

time_format_rfc822 <- function(time) {
  parts <- as.POSIXlt(time, tz = "UTC")
  sprintf(
    "%s, %02d %s %04d %02d:%02d:%02.0f GMT",
    c("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")[[parts$wday + 1]],
    parts$mday,
    month.abb[[parts$mon + 1]],
    parts$year + 1900,
    parts$hour,
    parts$min,
    floor(parts$sec)
  )
}

time_stamp <- function(time, pattern) {
  parts <- as.POSIXlt(time, tz = "UTC")
  sprintf(
    pattern,
    sprintf("%04d", parts$year + 1900),
    parts$mon + 1L,
    parts$mday,
    parts$hour,
    parts$min,
    as.integer(floor(parts$sec))
  )
}
