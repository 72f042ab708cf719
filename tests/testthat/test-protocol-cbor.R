tiny_cbor <- function(..., name = "PutEverything") {
  operation <- tiny_operation(name)
  .Call(c_cbor_write, list(...), operation$input, operation$model$schema())
}

hex <- function(text) {
  as.raw(strtoi(substring(text, seq(1, nchar(text), 2), seq(2, nchar(text), 2)), 16L))
}

tiny_read <- function(text) {
  operation <- tiny_operation("PutEverything")
  exact_bare(cbor_read(hex(text), operation$output, operation$model))
}

test_that("a request says in its path which operation it is", {
  of_cbor <- function(name) {
    operation <- tiny_operation(name)
    operation$request <- cbor_request(operation)
    operation
  }
  request <- cbor_serialize(of_cbor("Ping"), list())
  expect_equal(request$path, "/service/Tiny_20240101/operation/Ping")
  expect_equal(request$headers[["smithy-protocol"]], "rpc-v2-cbor")
  expect_equal(request$headers[["Accept"]], "application/cbor")
  expect_equal(request$body, raw())
  expect_false("Content-Type" %in% names(request$headers))
  with <- cbor_serialize(of_cbor("ListThings"), list(MaxResults = 5))
  expect_equal(with$headers[["Content-Type"]], "application/cbor")
  expect_equal(with$body, hex("a16a4d6178526573756c747305"))
})

test_that("items are written in the fewest bytes of their type", {
  count <- function(x) tiny_cbor(Count = x)[-(1:7)]
  expect_equal(count(0), hex("00"))
  expect_equal(count(24L), hex("1818"))
  expect_equal(count(1e5), hex("1a000186a0"))
  expect_equal(count(-1), hex("20"))
  expect_equal(tiny_cbor(Big = "-9223372036854775808")[-(1:5)], hex("3b7fffffffffffffff"))
  expect_equal(tiny_cbor(Precise = 1.5)[-(1:9)], hex("fb3ff8000000000000"))
  expect_equal(tiny_cbor(Precise = NaN)[-(1:9)], hex("f97e00"))
  expect_equal(tiny_cbor(Ratio = -Inf)[-(1:7)], hex("f9fc00"))
  expect_equal(tiny_cbor(Ratio = 0.5)[-(1:7)], hex("fa3f000000"))
  expect_equal(tiny_cbor(When = .POSIXct(1))[-(1:6)], hex("c101"))
  expect_equal(tiny_cbor(When = .POSIXct(1.5))[-(1:6)], hex("c1fb3ff8000000000000"))
  expect_equal(tiny_cbor(Names = list("a"))[-(1:7)], hex("816161"))
  expect_equal(tiny_cbor(Flag = TRUE)[-(1:6)], hex("f5"))
  expect_equal(tiny_cbor(Bytes = as.raw(255))[-(1:7)], hex("41ff"))
})

test_that("both ends of the range of 64 bits go out and come back", {
  for (end in c("-9223372036854775808", "9223372036854775807")) {
    operation <- tiny_operation("PutEverything")
    expect_identical(cbor_read(tiny_cbor(Big = end), operation$output, operation$model)$Big, end)
  }
})

test_that("items are read by their shape, of definite length or not", {
  expect_equal(tiny_read("bf65436f756e7418ffff"), list(Count = 255L))
  expect_equal(tiny_read("a1634269671bffffffffffffffff"), list(Big = "18446744073709551615"))
  expect_equal(tiny_read("a1634269673b0020000000000000"), list(Big = "-9007199254740993"))
  expect_equal(tiny_read("a1654e616d65739f61617f61626163ffff"), list(Names = c("a", "bc")))
  expect_equal(tiny_read("a16750726563697365f93e00"), list(Precise = 1.5))
  expect_equal(
    tiny_read("a1645768656ec1fb3ff8000000000000"),
    list(When = .POSIXct(1.5, tz = "UTC"))
  )
  expect_equal(tiny_read("a2634e6577a161618201f665436f756e7407"), list(Count = 7L))
  expect_equal(tiny_read("a165436f756e74f6"), structure(list(), names = character()))
})

test_that("a float of 16 bits is read as any other", {
  halves <- list(
    "0000" = 0,
    "0001" = 2^-24,
    "03ff" = 1023 * 2^-24,
    "0400" = 2^-14,
    "3c00" = 1,
    "3c01" = 1 + 2^-10,
    "c000" = -2,
    "7bff" = 65504,
    "7c00" = Inf,
    "fc00" = -Inf,
    "7c01" = NaN,
    "7e00" = NaN
  )
  for (bits in names(halves)) {
    found <- tiny_read(paste0("a16750726563697365f9", bits))
    expect_identical(found$Precise, halves[[bits]], info = bits)
  }
})

test_that("maps are read by the shape of what is in them, without what is null", {
  expect_equal(tiny_read("a1664c6162656c73a26161016163f6"), list(Labels = list(a = 1)))
  get <- operation_get(model_get("dynamodb"), "GetItem")
  item <- cbor_read(hex("a1644974656da16161a161536162"), get$output, get$model)
  expect_equal(exact_bare(item), list(Item = list(a = list(S = "b"))))
  bad <- "a1664c6162656c73a161616162"
  expect_error(tiny_read(bad), "Labels$a is not a number", fixed = TRUE, class = "claws_unreadable")
})

bad <- c(
  "a1" = "is not CBOR",
  "a165436f756e74" = "Count is not CBOR",
  "a165436f756e746161" = "Count is not a number",
  "a1654e616d65739bffffffffffffffff" = "Names is not CBOR",
  "a1645465787461ff" = "Text is not UTF-8",
  "a16454657874" = "Text is not CBOR",
  "a1645768656ec201" = "When is not CBOR",
  "a10000" = "has a name that is not text",
  "80" = "is not a CBOR map",
  "a0a0" = "is not CBOR",
  "a1634269673b8000000000000000" = "Big is a number beyond 64 bits",
  "a1634269673bffffffffffffffff" = "Big is a number beyond 64 bits"
)

for (text in names(bad)) {
  test_that(paste("refused:", text), {
    expect_error(tiny_read(text), bad[[text]], class = "claws_unreadable")
  })
}

test_that("nesting has a limit", {
  expect_error(
    tiny_read(paste0("a1634e6577", strrep("81", 1e5), "00")),
    "deeper than 1000",
    class = "claws_unreadable"
  )
})

test_that("an answer has what the operation gives, and nothing where it gives nothing", {
  answer <- function(name, body) cbor_parse(tiny_operation(name), response(200L, list(), body))
  count <- hex("a165436f756e7405")
  expect_equal(exact_bare(answer("PutEverything", count)), list(Count = 5L))
  expect_equal(answer("PutEverything", raw()), no_members)
  expect_equal(answer("Ping", count), list())
})

test_that("an error says in its body which it is", {
  operation <- tiny_operation("ListThings")
  expect_equal(cbor_parse_error(operation, response(400L, list(), raw()))$code, "400")
  body <- c(hex("a2665f5f7479706563"), charToRaw("a#B"), hex("676d657373616765616d"))
  error <- cbor_parse_error(operation, response(400L, list(), body))
  expect_equal(error$code, "B")
  expect_equal(error$message, "m")
})

test_that("a member of a union that is newer than the model is told by its name", {
  newer <- list(One = list(SDK_UNKNOWN_MEMBER = list(name = "Newer")))
  expect_equal(tiny_read("a1634f6e65a1654e657765726178"), newer)
  expect_equal(tiny_read("a1634f6e65a2654e657765726178665f5f747970656179"), newer)
})
