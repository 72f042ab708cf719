# Messages of an event stream, as src/event-message.c reads one, and R one after the other.

decode <- function(bytes, from = 0) .Call(c_event_decode, bytes, from)

# A message with these bytes for headers, whose checksums are right.
message_of <- function(headers, total = 16 + length(headers), size = length(headers)) {
  event_message(headers, raw(), c(big_endian(total), big_endian(size)))
}

test_that("the checksum is the one that gzip has", {
  expect_equal(crc(charToRaw("123456789")), as.raw(c(0xcb, 0xf4, 0x39, 0x26)))
})

cases <- list(
  list("true", 0, raw(), TRUE),
  list("false", 1, raw(), FALSE),
  list("byte", 2, 0x80, -128L),
  list("short", 3, c(0x80, 0), -32768L),
  list("integer", 4, c(0x7f, 0xff, 0xff, 0xff), .Machine$integer.max),
  list("integer that R has for NA", 4, c(0x80, 0, 0, 0), -2^31),
  list("long", 5, c(0, 0, 0, 0, 0, 0, 0, 7), 7L),
  list("long beyond an integer", 5, c(0, 0, 1, 0, 0, 0, 0, 0), 2^40),
  list("long of 2^53", 5, c(0, 0x20, 0, 0, 0, 0, 0, 0), 2^53),
  list("long beyond 2^53", 5, c(0, 0x20, 0, 0, 0, 0, 0, 1), "9007199254740993"),
  list("smallest long", 5, c(0x80, 0, 0, 0, 0, 0, 0, 0), "-9223372036854775808"),
  list("bytes", 6, c(0, 2, 1, 2), as.raw(1:2)),
  list("no bytes", 6, c(0, 0), raw()),
  list("string", 7, c(0, 2, 0xc3, 0xa9), "\u00e9"),
  list("no string", 7, c(0, 0), ""),
  list("timestamp", 8, c(0, 0, 0, 0, 0, 0, 5, 0xdc), .POSIXct(1.5, tz = "UTC")),
  list("uuid", 9, 0:15, as.raw(0:15))
)

for (case in cases) {
  test_that(paste("a header is read:", case[[1]]), {
    expect_identical(
      decode(message_of(event_header(case[[2]], case[[3]])))$headers,
      list(a = case[[4]])
    )
  })
}

malformed <- list(
  list("a type that is none", event_header(10), "has the type 10, which is none"),
  list("a name that is not all there", as.raw(c(5, 0x61)), "goes beyond its end"),
  list("a name without a type", as.raw(c(1, 0x61)), "goes beyond its end"),
  list("no name", as.raw(c(0, 0, 0)), "has no name"),
  list("a name with a NUL", as.raw(c(1, 0, 0)), "NUL"),
  list("a name that is not UTF-8", as.raw(c(1, 0xff, 0)), "not UTF-8"),
  list(
    "a string longer than the message",
    event_header(7, c(0xff, 0xff, 0x61)),
    "goes beyond its end"
  ),
  list("a number that is not all there", event_header(5, 1:7), "goes beyond its end"),
  list("a uuid that is not all there", event_header(9, 1:15), "goes beyond its end"),
  list("a string that is not UTF-8", event_header(7, c(0, 1, 0xff)), "not UTF-8"),
  list("a string with a NUL", event_header(7, c(0, 1, 0)), "NUL"),
  list("the same name twice", c(event_header(0), event_header(1)), "the header a twice")
)

for (case in malformed) {
  test_that(paste("a malformed header is refused:", case[[1]]), {
    expect_error(decode(message_of(case[[2]])), case[[3]])
  })
}

test_that("lengths that contradict each other or the limits are refused", {
  expect_error(decode(message_of(raw(), total = 15)), "15 bytes cannot have 0 bytes of headers")
  expect_error(decode(message_of(raw(), size = 1)), "16 bytes cannot have 1 bytes of headers")
  expect_error(decode(message_of(raw(), total = 2^20, size = 131073)), "131073 bytes, more than")
  expect_error(decode(message_of(raw(), total = 16 + 24 * 2^20 + 1)), "25165825 bytes, more than")
  expect_null(decode(message_of(raw(), total = 16 + 24 * 2^20)))
})

test_that("a wrong checksum is told, that of the prelude before the rest is there", {
  message <- event_encode(list(a = "b"), charToRaw("{}"))
  flipped <- function(place) replace(message, place, xor(message[[place]], as.raw(1)))
  expect_error(decode(flipped(1)[1:12]), "prelude")
  for (place in c(13, length(message) - 5, length(message))) {
    expect_error(decode(flipped(place)), "checksum of a message is wrong")
  }
})

test_that("a message is taken from its place, and waited for until it is whole", {
  message <- event_encode(list(a = "b"), charToRaw("{}"))
  two <- c(message, event_encode(list(c = TRUE)))
  expect_equal(decode(two)$size, length(message))
  expect_identical(decode(two, length(message))$headers, list(c = TRUE))
  for (size in seq_len(length(message)) - 1) {
    expect_null(decode(utils::head(message, size)))
  }
  expect_null(decode(two, length(two)))
  expect_error(decode(two, length(two) + 1), "no byte to begin at")
  expect_error(decode(two, -1), "no byte to begin at")
})

read_counted <- function(parts) {
  asked <- 0
  body <- stream(
    function() {
      asked <<- asked + 1
      if (asked <= length(parts)) parts[[asked]]
    },
    function() NULL
  )
  list(body = body, asked = function() asked)
}

test_that("a message is given as soon as it is whole, however it is cut", {
  first <- event_encode(list(a = "b"), "first")
  second <- event_encode(list(), "second")
  bytes <- c(first, second)
  messages <- event_messages(pieces(lapply(seq_along(bytes), function(i) bytes[i])))
  expect_identical(messages$read()[c("headers", "payload")], decode(first)[c("headers", "payload")])
  expect_identical(messages$read()$payload, charToRaw("second"))
  expect_null(messages$read())
  cut <- list(c(first, second[1:5]), second[-(1:5)])
  messages <- event_messages(pieces(cut))
  expect_identical(messages$read()$payload, charToRaw("first"))
  expect_identical(messages$read()$payload, charToRaw("second"))
  counted <- read_counted(list(first, second))
  messages <- event_messages(counted$body)
  expect_equal(counted$asked(), 0)
  messages$read()
  expect_equal(counted$asked(), 1)
})

test_that("a stream that ends within a message is closed and told", {
  closed <- 0
  for (size in c(1, 12, 20)) {
    part <- event_encode(list(a = "b"), "first")[seq_len(size)]
    messages <- event_messages(pieces(list(part), function() closed <<- closed + 1))
    expect_error(messages$read(), "ends within a message", class = "claws_unreadable")
  }
  expect_equal(closed, 3)
})
