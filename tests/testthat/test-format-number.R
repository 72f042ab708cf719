test_that("whole numbers never get an exponent", {
  expect_equal(format_whole(1e5), "100000")
  expect_equal(format_whole(1e15), "1000000000000000")
  expect_equal(format_whole(2^53), "9007199254740992")
  expect_equal(format_whole(-7), "-7")
  expect_equal(format_whole("9223372036854775807"), "9223372036854775807")
})

test_that("doubles have the fewest digits that read back as the same number", {
  expect_equal(format_double(0.1), "0.1")
  expect_equal(format_double(1 / 3), "0.3333333333333333")
  expect_equal(format_double(0.1 + 0.2), "0.30000000000000004")
  expect_equal(format_double(5), "5.0")
  expect_equal(format_double(1e5), "100000.0")
  expect_equal(format_double(-2.5), "-2.5")
})

test_that("a number becomes text where that is exact, without an exponent", {
  whole <- c("0" = 0, "0" = -0, "-7" = -7, "100000" = 1e5, "9007199254740992" = 2^53)
  parts <- c(
    "0.5" = 0.5,
    "0.01" = 0.01,
    "0.00001" = 1e-5,
    "-0.0000012345" = -1.2345e-6,
    "0.00000000000000000001" = 1e-20
  )
  for (i in seq_along(whole)) {
    expect_equal(number_text(whole[[i]], FALSE), names(whole)[[i]])
  }
  for (i in seq_along(parts)) {
    expect_equal(number_text(parts[[i]], TRUE), names(parts)[[i]])
    expect_null(number_text(parts[[i]], FALSE))
  }
  for (other in list(2^53 + 2, -2^53 - 2, NaN, NA_real_, Inf, as.Date("2024-01-01"))) {
    expect_null(number_text(other, TRUE))
  }
})

test_that("every double reads back as itself", {
  numbers <- c(pi, exp(1), 1e300, 1e-300, .Machine$double.xmax, .Machine$double.eps, 2^53 + 2, 1e22)
  for (number in c(numbers, -numbers)) {
    expect_identical(as.numeric(format_double(number)), number)
  }
})

read_double <- function(text) .Call(c_scalar_read, text, match("double", shape_types))

exact <- c(
  "1.5" = 1.5,
  ".5" = 0.5,
  "5." = 5,
  "+0.25" = 0.25,
  "-1E-2" = -0.01,
  "0000.1e1" = 1,
  "123456789012345678" = 123456789012345680,
  "1.00000000000000011102230246251565404236316680908203125" = 1,
  "1.00000000000000011102230246251565404236316680908203126" = 1 + 2^-52,
  "9007199254740993.0" = 2^53,
  "2.2250738585072011e-308" = 2^-1022 - 2^-1074,
  "4.9e-324" = 2^-1074,
  "1e-999999999999" = 0,
  "1.7976931348623157e308" = .Machine$double.xmax
)

for (text in names(exact)) {
  test_that(paste("the nearest double is read of", text), {
    expect_identical(read_double(text), exact[[text]])
  })
}

for (text in c(
  "",
  ".",
  "-",
  "e5",
  "1e",
  "1e+",
  "0x10",
  "1_0",
  " 1",
  "1 ",
  "--1",
  "1.2.3",
  "1,5",
  "inf",
  "nan"
)) {
  test_that(sprintf("\"%s\" is no number", text), {
    expect_error(read_double(text), "is not a number")
  })
}

test_that("random doubles are read as they were written", {
  set.seed(7)
  numbers <- c(
    stats::runif(2000),
    10^stats::runif(2000, -320, 308),
    round(stats::runif(2000, 0, 1e6), 2)
  )
  texts <- vapply(numbers, format_double, "")
  expect_identical(vapply(texts, read_double, 0, USE.NAMES = FALSE), numbers)
})

test_that("a comma as the locale's decimal mark changes no number", {
  with_locale("LC_NUMERIC", "de_DE.UTF-8", {
    expect_equal(format_double(1 / 3), "0.3333333333333333")
    expect_equal(format_double(-2.5e-30), "-2.5e-30")
    expect_identical(read_double("1234.5"), 1234.5)
    expect_identical(read_double("0.1234567890123456"), 0.1234567890123456)
    expect_error(read_double("1234,5"), "is not a number")
  })
})

test_that("both ends of the range of 64 bits are read, and nothing beyond", {
  read_long <- function(text) .Call(c_scalar_read, text, match("long", shape_types))
  for (text in c("-9223372036854775808", "9223372036854775807", "18446744073709551615")) {
    expect_identical(read_long(text), text)
  }
  expect_identical(read_long("+0009223372036854775807"), "9223372036854775807")
  for (text in c("-9223372036854775809", "18446744073709551616", "99999999999999999999")) {
    expect_error(read_long(text), "beyond 64 bits")
  }
})

formats <- list(
  JSON = list(
    write = function(value, operation, schema) {
      .Call(c_json_write, value, operation$input, schema)
    },
    read = function(bytes, operation, schema) .Call(c_json_read, bytes, operation$output, schema)
  ),
  XML = list(
    write = function(value, operation, schema) {
      .Call(c_xml_write, value, operation$input, schema, "R", "", NA_character_)
    },
    read = function(bytes, operation, schema) {
      .Call(c_xml_read, bytes, operation$output, schema, character())[[1]]
    }
  ),
  CBOR = list(
    write = function(value, operation, schema) {
      .Call(c_cbor_write, value, operation$input, schema)
    },
    read = function(bytes, operation, schema) .Call(c_cbor_read, bytes, operation$output, schema)
  )
)

numbers <- list(
  list(Precise = 0.1, When = .POSIXct(1715695200.25, "UTC")),
  list(Precise = -1234.5, When = .POSIXct(-0.5, "UTC")),
  list(Big = "-9223372036854775808"),
  list(Big = "9223372036854775807"),
  list(Big = 2^53)
)

for (name in names(formats)) {
  test_that(paste(name, "brings numbers back as they were, whatever the decimal mark"), {
    operation <- tiny_operation("PutEverything")
    schema <- operation$model$schema()
    for (mark in c("C", "de_DE.UTF-8")) {
      with_locale("LC_NUMERIC", mark, {
        for (value in numbers) {
          bytes <- formats[[name]]$write(value, operation, schema)
          found <- formats[[name]]$read(bytes, operation, schema)
          expect_identical(exact_bare(found), value)
        }
      })
    }
  })
}

test_that("a form has numbers with points", {
  operation <- tiny_operation("PutEverything")
  with_locale("LC_NUMERIC", "de_DE.UTF-8", {
    value <- list(Precise = 1.5, Big = "-9223372036854775808")
    form <- .Call(c_query_write, value, operation$input, operation$model$schema(), "", FALSE)
    expect_match(rawToChar(form), "Precise=1.5", fixed = TRUE)
    expect_match(rawToChar(form), "Big=-9223372036854775808", fixed = TRUE)
  })
})
