write_of <- function(...) {
  operation <- tiny_operation("PutEverything")
  text <- rawToChar(json_serialize(operation, list(...))$body)
  Encoding(text) <- "UTF-8"
  text
}

cases <- list(
  list(list(Text = "ab"), '{"Text":"ab"}'),
  list(list(Renamed = "ab"), '{"wireName":"ab"}'),
  list(list(Flag = TRUE), '{"Flag":true}'),
  list(list(Count = 100000), '{"Count":100000}'),
  list(list(Big = "9223372036854775807"), '{"Big":9223372036854775807}'),
  list(list(Big = -2^53), '{"Big":-9007199254740992}'),
  list(list(Precise = 0.1), '{"Precise":0.1}'),
  list(list(Precise = 5), '{"Precise":5.0}'),
  list(list(Precise = NaN), '{"Precise":"NaN"}'),
  list(list(Precise = Inf), '{"Precise":"Infinity"}'),
  list(list(Precise = -Inf), '{"Precise":"-Infinity"}'),
  list(list(When = .POSIXct(1.5)), '{"When":1.5}'),
  list(list(WhenIso = .POSIXct(1.5)), '{"WhenIso":"1970-01-01T00:00:01.500000Z"}'),
  list(list(WhenHttp = .POSIXct(1)), '{"WhenHttp":"Thu, 01 Jan 1970 00:00:01 GMT"}'),
  list(list(Bytes = as.raw(c(0, 255))), '{"Bytes":"AP8="}'),
  list(list(Bytes = raw()), '{"Bytes":""}'),
  list(list(Names = list("ab", "cd")), '{"Names":["ab","cd"]}'),
  list(list(Names = list()), '{"Names":[]}'),
  list(list(Sparse = list("ab", NULL)), '{"Sparse":["ab",null]}'),
  list(list(Labels = list("a\"b" = 1)), '{"Labels":{"a\\"b":1}}'),
  list(list(Labels = structure(list(), names = character())), '{"Labels":{}}'),
  list(
    list(Tree = list(Name = "ab", Children = list(list(Name = "cd")))),
    '{"Tree":{"Name":"ab","Children":[{"Name":"cd"}]}}'
  ),
  list(list(One = list(Number = 1)), '{"One":{"Number":1}}'),
  list(
    list(Anything = list(a = 1, b = list("x", NULL, TRUE), c = 1:2)),
    '{"Anything":{"a":1,"b":["x",null,true],"c":[1,2]}}'
  ),
  list(list(), "{}")
)

for (case in cases) {
  test_that(paste("written:", case[[2]]), {
    expect_equal(do.call(write_of, case[[1]]), case[[2]])
  })
}

test_that("every string reads back as itself", {
  strings <- c(
    "",
    "plain",
    "say \"hi\"",
    "back\\slash",
    "\t\r\n\b\f\x01\x1f\x7f",
    "caf\u00e9 \u65e5",
    "\U0001f600",
    "</script>",
    "\u2028",
    "%s"
  )
  for (string in strings) {
    expect_identical(jsonlite::parse_json(write_of(Text = string))$Text, string)
  }
})

test_that("every byte value survives", {
  text <- write_of(Bytes = as.raw(0:255))
  expect_equal(openssl::base64_decode(jsonlite::parse_json(text)$Bytes), as.raw(0:255))
})

test_that("doubles have the fewest digits that read back as the same number", {
  numbers <- c(
    0.1,
    1 / 3,
    1e5,
    123456789012345680,
    1e16,
    1e-5,
    5e-324,
    1.7976931348623157e308,
    -2.5
  )
  for (number in numbers) {
    text <- sub("^\\{\"Precise\":(.*)\\}$", "\\1", write_of(Precise = number))
    expect_identical(as.numeric(text), number)
  }
  expect_equal(write_of(Precise = 1 / 3), '{"Precise":0.3333333333333333}')
  expect_equal(write_of(Precise = 1e16), '{"Precise":1e+16}')
  expect_equal(write_of(Precise = 1e-5), '{"Precise":1e-05}')
  expect_equal(write_of(Precise = 0.0001), '{"Precise":0.0001}')
})

test_that("a document is as its R value", {
  document <- function(value) rawToChar(.Call(c_json_document, value))
  expect_equal(document(NULL), "null")
  expect_equal(document(NA), "null")
  expect_equal(document(c(a = 1, b = NA)), '{"a":1,"b":null}')
  expect_equal(document(list(1L, 2.5, 1e5, 1e20)), "[1,2.5,100000,1e+20]")
  expect_equal(document(character()), "[]")
  nested <- list()
  for (i in 1:2000) {
    nested <- list(nested)
  }
  expect_error(document(nested), "deeper than 1000")
})
