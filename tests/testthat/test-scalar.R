# src/scalar.c and src/output-scalar.c, each type with what it just takes and just refuses.

write <- function(x, type, format = 0L) .Call(c_scalar_write, x, match(type, shape_types), format)

read <- function(text, type) .Call(c_scalar_read, text, match(type, shape_types))

test_that("every type is written as the wire has it", {
  rows <- list(
    list("a", "string", "a"),
    list(as.raw(1:3), "blob", "AQID"),
    list(TRUE, "boolean", "true"),
    list(FALSE, "boolean", "false"),
    list(5L, "integer", "5"),
    list(2^53, "long", "9007199254740992"),
    list("123", "long", "123"),
    list(NaN, "double", "NaN"),
    list(Inf, "double", "Infinity"),
    list(-Inf, "float", "-Infinity"),
    list(1.5, "float", "1.5")
  )
  for (row in rows) {
    expect_identical(write(row[[1]], row[[2]]), row[[3]])
  }
  times <- c("0", "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "19700101T000000Z")
  expect_identical(vapply(1:4, function(format) write(0, "timestamp", format), ""), times)
  expect_error(write(0, "timestamp", 5L), "a format must be from 0 to 4", fixed = TRUE)
  expect_error(write(0, "timestamp", -1L), "a format must be from 0 to 4", fixed = TRUE)
  expect_error(write(0, "map"), "a type must be from 4 to 11", fixed = TRUE)
})

test_that("every type is read from the text of a header, and nothing else is", {
  epoch <- .POSIXct(0, "UTC")
  rows <- list(
    list("x", "string", "x"),
    list("true", "boolean", TRUE),
    list("false", "boolean", FALSE),
    list("1", "integer", 1L),
    list("-1", "integer", -1L),
    list("1.0", "integer", 1L),
    list("1.5", "integer", 1.5),
    list("2147483647.0", "integer", 2147483647L),
    list("2147483648.0", "integer", 2147483648),
    list("1.0", "long", 1),
    list("1.5", "long", 1.5),
    list("2147483647", "integer", 2147483647L),
    list("-2147483647", "integer", -2147483647L),
    list("2147483648", "integer", 2147483648),
    list("-2147483648", "integer", -2147483648),
    list("1", "long", 1),
    list("1.5", "double", 1.5),
    list("NaN", "double", NaN),
    list("Infinity", "float", Inf),
    list("-Infinity", "double", -Inf),
    list("AQID", "blob", as.raw(1:3)),
    list("AQI=", "blob", as.raw(1:2)),
    list("AQ==", "blob", as.raw(1)),
    list("", "blob", raw()),
    list("0", "timestamp", epoch),
    list("1970-01-01", "timestamp", epoch),
    list("1970-01-01T00:00:00Z", "timestamp", epoch),
    list("Thu, 01 Jan 1970 00:00:00 GMT", "timestamp", epoch)
  )
  for (row in rows) {
    expect_identical(read(row[[1]], row[[2]]), row[[3]])
  }
  wrong <- list(
    list(
      c("truf", "fals", "TRUE", "truee", "falsee", "", "0"),
      "boolean",
      "it is neither true nor false"
    ),
    list(c("x", "", "1x", "--1", "."), "integer", "it is not a number"),
    list(c("nan", "Inf", "+Infinity", "Infinit"), "double", "it is not a number"),
    list(c("A", "*", "AQ==A"), "blob", "it is not base64"),
    list(c("x", "1970-13-01"), "timestamp", "it is not a time"),
    list("x", "structure", "it is a scalar where a structure or list belongs"),
    list("x", "list", "it is a scalar where a structure or list belongs")
  )
  for (row in wrong) {
    for (text in row[[1]]) {
      expect_error(read(text, row[[2]]), row[[3]], fixed = TRUE)
    }
  }
})
