# One value of one type: what it becomes, or the problem with it.
check <- function(member, x) {
  operation <- tiny_operation("PutEverything")
  params <- list(Text = "ab", Tree = list(Name = "ab"))
  params[[member]] <- x
  tryCatch(
    params_check(params, operation)[[member]],
    claws_invalid_params = function(e) structure(e$problems, class = "problem")
  )
}

good <- list(
  list("Text", "ab", "ab"),
  list("Text", factor("ab"), "ab"),
  list("Text", 1e5, "100000"),
  list("Text", -15L, "-15"),
  list("Text", 2^53, "9007199254740992"),
  list("Text", "\u65e5\u672c", "\u65e5\u672c"),
  list("Flag", TRUE, TRUE),
  list("Flag", c(a = FALSE), c(a = FALSE)),
  list("Count", 1L, 1L),
  list("Count", 1e5, 1e5),
  list("Big", 2^53, 2^53),
  list("Big", -5, -5),
  list("Big", "9223372036854775807", "9223372036854775807"),
  list("Precise", 1.5, 1.5),
  list("Precise", NaN, NaN),
  list("Precise", -Inf, -Inf),
  list("Ratio", 1L, 1L),
  list("Bytes", as.raw(0:255), as.raw(0:255)),
  list("Bytes", "\u00e9", as.raw(c(0xc3, 0xa9))),
  list("Bytes", "", raw()),
  list("When", 0, .POSIXct(0, tz = "UTC"))
)

for (case in good) {
  test_that(paste(case[[1]], "takes", paste(format(case[[2]])[[1]], collapse = " ")), {
    expect_identical(check(case[[1]], case[[2]]), case[[3]])
  })
}

bad <- list(
  list("Text", 1.5, "Text must be a single string, not a number: whole numbers up to 2^53"),
  list("Text", 2^53 + 2, "Text must be a single string, not a number: whole numbers up to 2^53"),
  list("Text", Inf, "Text must be a single string, not a number: whole numbers up to 2^53"),
  list("Text", TRUE, "Text must be a single string, not a logical: as.character() makes one."),
  list("Text", NA, "Text must be a single string, not NA: NULL leaves it out."),
  list("Text", NA_character_, "Text must be a single string, not NA: NULL leaves it out."),
  list("Text", c("ab", "cd"), "Text must be a single string, not a string vector of length 2."),
  list("Text", character(), "Text must be a single string, not a string vector of length 0."),
  list(
    "Text",
    list("ab"),
    "Text must be a single string, not a list of length 1: jsonlite::toJSON(x, auto_"
  ),
  list(
    "Text",
    data.frame(a = 1),
    "Text must be a single string, not a data.frame: jsonlite::toJSON"
  ),
  list(
    "Bytes",
    list(a = 1),
    "Bytes must be a raw vector or a string, not a list of length 1: json"
  ),
  list("Text", "a", "Text must have at least 2 characters, not 1."),
  list("Text", Sys.Date(), "Text must be a single string, not a Date: as.character() makes one."),
  list("Flag", 1, "Flag must be TRUE or FALSE, not a number."),
  list("Flag", "TRUE", "Flag must be TRUE or FALSE, not a string."),
  list("Flag", NA, "Flag must be TRUE or FALSE, not NA."),
  list("Count", 1.5, "Count must be a whole number, not 1.5: round() makes one."),
  list("Count", 1764426123456.78, "Count must be a whole number, not 1764426123456.78: round()"),
  list("Count", "1", "Count must be a whole number, not a string."),
  list("Count", NaN, "Count must be a whole number, not NA."),
  list("Count", Inf, "Count must be a whole number, not a number."),
  list("Count", factor("1"), "Count must be a whole number, not a factor."),
  list("Count", -1, "Count must be at least 0, not -1."),
  list("Big", 2^53 + 2, "Big is beyond 2^53"),
  list("Big", "1e5", "Big must be a whole number, not a string."),
  list("Precise", NA_real_, "Precise must be a number, not NA."),
  list("Precise", "1", "Precise must be a number, not a string."),
  list("Bytes", 1, "Bytes must be a raw vector or a string, not a number."),
  list("Bytes", NA_character_, "Bytes must be a raw vector or a string, not NA."),
  list("When", "tomorrow", "When must be a time (POSIXct, Date, ISO 8601 string or seconds"),
  list("When", NA, "When must be a time"),
  list("When", sum, "When must be a time")
)

for (case in bad) {
  test_that(paste("refused:", case[[3]]), {
    found <- check(case[[1]], case[[2]])
    expect_s3_class(found, "problem")
    expect_match(paste(found, collapse = "\n"), case[[3]], fixed = TRUE)
  })
}

test_that("strings become UTF-8, and bytes that are none are refused", {
  latin1 <- "caf\xe9"
  Encoding(latin1) <- "latin1"
  expect_identical(check("Text", latin1), "caf\u00e9")
  expect_match(check("Text", "\xff\xfe"), "must be valid text", fixed = TRUE)
})

# As readRDS() gives it where bit64 is not loaded: 100, 2^53 + 1, -2^53 and NA.
wide <- function(bits) structure(bits, class = "integer64")
hundred <- wide(4.94065645841247e-322)
beyond <- wide(4.4501477170144033e-308)
missing <- wide(-0)

test_that("a 64-bit integer is what it is, with the package bit64 or without", {
  expect_identical(check("Big", hundred), 100)
  expect_identical(check("Big", beyond), "9007199254740993")
  expect_identical(check("Count", hundred), 100)
  expect_identical(check("Precise", hundred), 100)
  expect_identical(check("Ratio", beyond), 2^53)
  expect_identical(check("Text", hundred), "100")
  expect_identical(check("Text", beyond), "9007199254740993")
  expect_equal(as.numeric(check("When", hundred)), 100)
  expect_match(check("Big", missing), "Big must be a whole number, not NA.", fixed = TRUE)
  expect_identical(
    check("Names", wide(c(unclass(hundred), unclass(beyond)))),
    list("100", "9007199254740993")
  )
  expect_identical(check("Labels", wide(c(a = unclass(hundred)))), list(a = 100))
})

test_that("a 64-bit integer keeps its digits where bit64 is loaded", {
  skip_if_not_installed("bit64")
  expect_identical(check("Big", bit64::as.integer64("9007199254740993")), "9007199254740993")
  expect_identical(check("Labels", c(a = bit64::as.integer64(5))), list(a = 5))
})

# One value of DynamoDB's.
attribute <- function(...) {
  operation <- operation_get(model_get("dynamodb"), "PutItem")
  params <- list(TableName = "t", Item = list(x = list(...)))
  params_check(params, operation)$Item$x
}

test_that("numbers of DynamoDB serve as its strings, exactly and without an exponent", {
  expect_identical(attribute(N = 1), list(N = "1"))
  expect_identical(attribute(N = 1e5), list(N = "100000"))
  expect_identical(attribute(N = 0.1), list(N = "0.1"))
  expect_identical(attribute(N = 1 / 3), list(N = "0.3333333333333333"))
  expect_identical(attribute(N = -1.25e-7), list(N = "-0.000000125"))
  expect_identical(attribute(NS = c(1, 2.5)), list(NS = list("1", "2.5")))
  expect_identical(attribute(S = 7), list(S = "7"))
  expect_error(attribute(S = 1.5), "must be a single string", class = "claws_invalid_params")
  expect_error(attribute(N = 1e300), "must be a single string", class = "claws_invalid_params")
  expect_error(attribute(N = NaN), "must be a single string", class = "claws_invalid_params")
})

# The parameters of an operation of the service logs.
logs_params <- function(operation, ...) {
  params_check(list(...), operation_get(model_get("cloudwatchlogs"), operation))
}

test_that("a time serves where a number counts milliseconds or seconds", {
  at <- as.POSIXct("2024-02-29 12:00:00.1234", tz = "America/New_York")
  seconds <- 1709226000
  found <- logs_params("FilterLogEvents", startTime = at, endTime = as.POSIXlt(at))
  expect_identical(found$startTime, seconds * 1000 + 123)
  expect_identical(found$endTime, seconds * 1000 + 123)
  queried <- list(startTime = as.Date("2024-02-29"), endTime = at, queryString = "q")
  found <- do.call(logs_params, c("StartQuery", queried))
  expect_identical(found$startTime, 1709164800)
  expect_identical(found$endTime, seconds)
  event <- list(timestamp = at, message = "m")
  put <- logs_params(
    "PutLogEvents",
    logGroupName = "g",
    logStreamName = "s",
    logEvents = list(event)
  )
  expect_identical(put$logEvents[[1]]$timestamp, seconds * 1000 + 123)
  expect_error(
    logs_params("FilterLogEvents", limit = at),
    "limit must be a whole number, not a POSIXct: round",
    class = "claws_invalid_params"
  )
  expect_error(
    logs_params("FilterLogEvents", startTime = at[NA]),
    "startTime must be a whole number, not NA",
    class = "claws_invalid_params"
  )
})

test_that("unmarked text of the C locale is UTF-8, or it is refused, wherever it stands", {
  good <- rawToChar(as.raw(c(0x61, 0xc3, 0xa9)))
  wrong <- rawToChar(as.raw(c(0xff, 0xfe)))
  bytes <- charToRaw(good)
  with_locale("LC_CTYPE", "C", {
    expect_identical(charToRaw(check("Text", good)), bytes)
    expect_identical(check("Bytes", good), bytes)
    expect_identical(charToRaw(check("Anything", list(good))[[1]]), bytes)
    for (member in c("Text", "Bytes", "Anything")) {
      expect_match(check(member, wrong), paste(member, "must be valid text"))
    }
    expect_match(check("Anything", list(a = c("x", wrong))), "must be valid text")
    names <- names(check("Labels", stats::setNames(list(1), good)))
    expect_identical(charToRaw(names), bytes)
    for (member in c("Labels", "Anything")) {
      expect_match(
        check(member, stats::setNames(list(1, 2), c("a", wrong))),
        "has a name that is not valid text"
      )
    }
    expect_match(
      check("Tree", stats::setNames(list("a"), wrong)),
      "has a name that is not valid text"
    )
  })
})

test_that("text of another locale is translated", {
  text <- rawToChar(as.raw(c(0x61, 0xa4)))
  with_locale("LC_CTYPE", "en_US.ISO-8859-15", {
    expect_identical(charToRaw(check("Text", text)), charToRaw("a\u20ac"))
    expect_identical(check("Bytes", text), charToRaw("a\u20ac"))
  })
})
