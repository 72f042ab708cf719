# Limits, each just within and just beyond.

test_that("texts are as long as they may be", {
  expect_true(is_class_of_code(strrep("A", 199)))
  expect_false(is_class_of_code(strrep("A", 200)))
  expect_identical(text_shown(strrep("a", 500)), strrep("a", 500))
  expect_identical(text_shown(strrep("a", 501)), paste0(strrep("a", 500), "..."))
  expect_identical(text_shown("abc", 2L), "ab...")
  expect_identical(log_scalar(strrep("a", 500)), strrep("a", 500))
  expect_identical(log_scalar(strrep("a", 501)), paste0(strrep("a", 500), "..."))
  expect_false(rule_is_host_bucket("ab", FALSE))
  expect_true(rule_is_host_bucket("abc", FALSE))
})

test_that("numbers are exact as far as they are", {
  for (sign in c(1, -1)) {
    expect_identical(number_text(sign * 2^53, TRUE), sprintf("%.0f", sign * 2^53))
    expect_null(number_text(sign * (2^53 + 2), TRUE))
  }
  expect_identical(show_double(2^53), "9007199254740992")
  expect_identical(show_double(2^53 + 2), "9.007199e+15")
  expect_identical(number_text(1.5, TRUE), "1.5")
  expect_null(number_text(1.5, FALSE))
  expect_identical(range_total("bytes 0-9/9007199254740992"), 2^53)
  expect_identical(range_total("bytes 0-9/9007199254740994"), NA_real_)
  expect_identical(range_total("bytes 0-9/*"), NA_real_)
  expect_identical(range_total("bytes 0-9/10\n"), NA_real_)
  expect_identical(range_first("bytes 7-9/10"), 7)
  for (odd in c("", "7", "bytes 7", "bytes */10", "bytes 7-9/\xff\xfe")) {
    Encoding(odd) <- "UTF-8"
    expect_identical(range_total(odd), NA_real_)
  }
  expect_identical(range_first("7"), NA_real_)
  expect_identical(range_first("octets 7-9/10"), NA_real_)
})

test_that("a port, a time and a file are within their bounds", {
  expect_true(is_authority("h:65535"))
  expect_false(is_authority("h:65536"))
  ping <- tiny_operation("Ping")
  for (seconds in c(1, 604800)) {
    expect_no_error(presign_check_expires(ping, seconds))
  }
  for (seconds in list(0, 604801, 1.5, NA, "1", c(1, 2), NULL)) {
    expect_error(presign_check_expires(ping, seconds), class = "claws_invalid_params")
  }
  path <- tempfile()
  writeBin(raw(10), path)
  expect_length(file_bytes(path, limit = 10), 10)
  expect_error(
    file_bytes(path, limit = 9),
    "it has more than 9 bytes",
    class = "claws_invalid_file"
  )
})

test_that("characters are escaped as Python does from the first beyond ASCII on", {
  expect_identical(python_json("a\u007f"), "\"a\u007f\"")
  expect_identical(python_json("\u0080"), "\"\\u0080\"")
  expect_identical(python_json("\uffff"), "\"\\uffff\"")
  expect_identical(python_json("\U10000"), "\"\\ud800\\udc00\"")
  expect_identical(python_json("\U10ffff"), "\"\\udbff\\udfff\"")
})

test_that("an answer is a success up to status 299", {
  expect_identical(
    vapply(c(200L, 299L, 300L), function(x) is_success(list(status = x)), NA),
    c(TRUE, TRUE, FALSE)
  )
  ping <- tiny_operation("Ping")
  expect_s3_class(response_parse(response(299L, list(), charToRaw("{}")), ping), "claws_result")
  expect_error(
    response_parse(response(300L, list(), charToRaw("{}")), ping),
    class = "claws_service_error"
  )
})

test_that("a rate is above 0, and a clock may be 4 minutes off", {
  for (rate in list(0, -1, NA, "1", c(1, 2), NULL)) {
    expect_error(claws_map(tiny_client()$ping, .rate = rate), class = "claws_invalid_config")
  }
  advice <- function(skew) {
    report <- list(clock_skew = skew, credentials = list(), region = "a")
    report$versions <- list(platform = "x", curl = "8")
    any(grepl("clock", sitrep_advice(report, client_core(tiny_client()), NULL)))
  }
  expect_identical(vapply(c(240, 241, -240, -241), advice, NA), c(FALSE, TRUE, FALSE, TRUE))
})

test_that("a call waits for what is missing of a token, and no token is kept beyond a second", {
  wait <- rate_bucket(2)
  expect_identical(vapply(c(0, 0, 0, 0.25, 0.5), wait, 0), c(0, 0, 0.5, 0.25, 0))
  expect_identical(vapply(c(100, 100, 100), wait, 0), c(0, 0, 0.5))
  slow <- rate_bucket(0.5)
  expect_identical(vapply(c(0, 0, 1, 2), slow, 0), c(0, 2, 1, 0))
  expect_identical(rate_bucket(Inf)(0), 0)
})

test_that("of what a call is about, what holds something is told, three values of each", {
  stop <- operation_get(model_get("ec2"), "StopInstances")
  expect_length(members_named(stop, list(InstanceIds = list())), 0)
  expect_named(members_named(stop, list(InstanceIds = list("a"))), "InstanceIds")
  expect_identical(members_told(list(A = letters[1:3])), 'A "a", "b", "c"')
  expect_identical(
    members_told(list(A = letters[1:4], B = 1e5)),
    'A "a", "b", "c" and 1 more, B "100000"'
  )
})

test_that("a source is asked for what is left, until there is nothing", {
  asked <- numeric()
  source <- function(size) {
    asked <<- c(asked, size)
    raw(min(size, 3))
  }
  expect_length(bytes_of(source, 10), 10)
  expect_identical(asked, c(10, 7, 4, 1))
})

test_that("whole numbers beside digits that no number holds are digits, too", {
  expect_identical(
    table_join(list(c(1e15, NA), NULL, "9007199254740993"), c(2L, 1L, 1L)),
    c("1000000000000000", NA, NA, "9007199254740993")
  )
  expect_identical(table_join(list(1, NULL, 2.5), c(1L, 2L, 1L)), c(1, NA, NA, 2.5))
})

test_that("the cells of a long have one type, digits of an integer only where no number has them", {
  typed <- function(cells, kind, bigint) {
    table_typed(cells, list(kind = table_kinds[[kind]], name = "n"), list(bigint = bigint))
  }
  expect_identical(typed(c(1L, NA), "long", "character"), c("1", NA))
  expect_identical(typed(1L, "integer", "character"), 1L)
  expect_identical(typed(1e10, "integer", "character"), 1e10)
  expect_identical(typed("9007199254740993", "integer", "character"), "9007199254740993")
  expect_error(typed("9007199254740993", "integer", "double"), class = "claws_inexact")
})

test_that("no more sessions are kept than may be", {
  on.exit(the_forget("sessions"))
  the_forget("sessions")
  for (key in seq_len(sessions_max + 1)) {
    session_keep(as.character(key), list())
  }
  expect_length(the$sessions, 1)
})

test_that("a file comes to its place with its mode and time, or stays and says why", {
  skip_on_os("windows")
  folder <- tempfile()
  dir.create(folder)
  part <- file.path(folder, "part")
  target <- file.path(folder, "target")
  place <- function(to, time) .Call(c_file_place, part, to, 384L, time)
  file.create(part, target)
  reason <- place(file.path(folder, "none", "target"), NULL)
  expect_match(reason, "No such file")
  expect_error(place(target, NA), "a time")
  expect_null(place(target, 1e9 + 0.5))
  expect_identical(list.files(folder), "target")
  expect_identical(file_look(target)[["mtime"]], 1e9 + 0.5)
  expect_identical(file_look(target)[["mode"]], 384L)
  for (odd in c(1e15, -1e300, Inf)) {
    file.create(part)
    expect_null(place(target, odd))
    expect_equal(file_look(target)[["mtime"]], as.numeric(Sys.time()), tolerance = 1e-6)
  }
})
