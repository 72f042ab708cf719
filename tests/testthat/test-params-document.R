# What stands in the JSON of a request for a document.
json_of <- function(x) {
  operation <- tiny_operation("PutEverything")
  checked <- params_check(
    list(Text = "ab", Tree = list(Name = "ab"), Anything = list(x = x)),
    operation
  )
  text <- rawToChar(.Call(c_json_document, checked$Anything))
  sub("^\\{\"x\":(.*)\\}$", "\\1", text)
}

cases <- list(
  list("a matrix keeps its rows", matrix(1:4, 2), "[[1,3],[2,4]]"),
  list("a column keeps its rows", matrix(1:2, 2), "[[1],[2]]"),
  list("an array keeps its slices", array(1:8, c(2, 2, 2)), "[[[1,5],[3,7]],[[2,6],[4,8]]]"),
  list("a matrix of lists keeps its rows", matrix(list(1, "a"), 1), "[[1,\"a\"]]"),
  list(
    "a matrix of dates",
    structure(19782:19783, class = "Date", dim = 2:1),
    "[[\"2024-02-29\"],[\"2024-03-01\"]]"
  ),
  list("an array of one dimension is a vector", array(1:2, 2), "[1,2]"),
  list("an empty matrix", matrix(numeric(), 0, 2), "[]"),
  list("a Date is a date", as.Date("2024-02-29"), "\"2024-02-29\""),
  list("a Date may be missing", as.Date(c("2024-02-29", NA)), "[\"2024-02-29\",null]"),
  list("a time", .POSIXct(1.5, "UTC"), "\"1970-01-01T00:00:01.500000Z\""),
  list("a time may be missing", .POSIXct(NA_real_), "null"),
  list("a time in parts", as.POSIXlt(.POSIXct(0, "UTC")), "\"1970-01-01T00:00:00Z\""),
  list("names of times stay", c(a = as.Date("2024-02-29")), "{\"a\":\"2024-02-29\"}"),
  list("I() keeps an array of one", I("a"), "[\"a\"]"),
  list("I() of more", I(c(1, 2)), "[1,2]"),
  list("a single value is a scalar", "a", "\"a\""),
  list("an empty list is an array", list(), "[]"),
  list("an empty named list is an object", stats::setNames(list(), character()), "{}"),
  list("a data frame is a list of rows", data.frame(a = 1:2), "[{\"a\":1},{\"a\":2}]"),
  list("bytes are base64", as.raw(1:3), "\"AQID\""),
  list("a 64-bit integer", structure(4.94065645841247e-322, class = "integer64"), "100"),
  list(
    "one beyond 2^53",
    structure(4.4501477170144033e-308, class = "integer64"),
    "9007199254740993"
  ),
  list("one that is missing", structure(-0, class = "integer64"), "null"),
  list(
    "64-bit integers in a data frame",
    data.frame(a = I(structure(4.94065645841247e-322, class = "integer64"))),
    "[{\"a\":100}]"
  )
)

for (case in cases) {
  test_that(paste("in a document,", case[[1]]), {
    expect_equal(json_of(case[[2]]), case[[3]])
  })
}

test_that("what no JSON holds is refused with its path", {
  expect_error(json_of(sum), "Anything cannot hold a builtin", class = "claws_invalid_params")
  expect_error(json_of(1i), "Anything cannot hold a complex", class = "claws_invalid_params")
  for (time in list(.POSIXct(Inf), .POSIXct(c(0, Inf)), .Date(c(0, -Inf)))) {
    expect_error(json_of(time), "not finite", class = "claws_invalid_params")
  }
})
