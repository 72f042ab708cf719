read_of <- function(json) {
  operation <- tiny_operation("PutEverything")
  exact_bare(json_read(charToRaw(json), operation$output, operation$model))
}

utc <- function(...) .POSIXct(c(numeric(), ...), tz = "UTC")

cases <- list(
  list("{}", structure(list(), names = character())),
  list('{"Text":"ab","New":1}', list(Text = "ab")),
  list('{"Text":null}', structure(list(), names = character())),
  list('{"wireName":"ab"}', list(Renamed = "ab")),
  list('{"Count":7}', list(Count = 7L)),
  list('{"Count":3000000000}', list(Count = 3e9)),
  list('{"Big":9007199254740992}', list(Big = 2^53)),
  list('{"Big":9007199254740993}', list(Big = "9007199254740993")),
  list('{"Big":-5}', list(Big = -5)),
  list('{"Big":-9223372036854775808}', list(Big = "-9223372036854775808")),
  list('{"Big":18446744073709551615}', list(Big = "18446744073709551615")),
  list('{"Precise":7}', list(Precise = 7)),
  list('{"Precise":"NaN"}', list(Precise = NaN)),
  list('{"Precise":"-Infinity"}', list(Precise = -Inf)),
  list('{"When":1.25}', list(When = utc(1.25))),
  list('{"When":"1970-01-01T00:00:01Z"}', list(When = utc(1))),
  list('{"When":"Thu, 01 Jan 1970 00:00:01 GMT"}', list(When = utc(1))),
  list('{"When":"1.5"}', list(When = utc(1.5))),
  list('{"Bytes":"AP8="}', list(Bytes = as.raw(c(0, 255)))),
  list('{"Bytes":""}', list(Bytes = raw())),
  list('{"Bytes":" AP\\n8=\\r\\n\\t"}', list(Bytes = as.raw(c(0, 255)))),
  list('{"When":"1900-03-01T00:00:00Z"}', list(When = utc(-2203891200))),
  list('{"When":"2000-02-29T00:00:00Z"}', list(When = utc(951782400))),
  list('{"When":"2100-03-01T00:00:00Z"}', list(When = utc(4107542400))),
  list('{"When":"Mon, 01 Mar 2100 00:00:00 GMT"}', list(When = utc(4107542400))),
  list('{"When":"Thu, 01 Mar 1900 00:00:00 GMT"}', list(When = utc(-2203891200))),
  list('{"Names":["a","b"]}', list(Names = c("a", "b"))),
  list('{"Names":[]}', list(Names = character())),
  list('{"Names":["a",null]}', list(Names = c("a", NA))),
  list('{"Times":[1,2]}', list(Times = utc(1, 2))),
  list('{"Times":[]}', list(Times = utc())),
  list('{"Bigs":[1,2]}', list(Bigs = c(1, 2))),
  list('{"Bigs":[1,9007199254740993]}', list(Bigs = c("1", "9007199254740993"))),
  list('{"Bigs":[100000,9007199254740993]}', list(Bigs = c("100000", "9007199254740993"))),
  list('{"Labels":{"a b":1}}', list(Labels = list("a b" = 1L))),
  list('{"Labels":{}}', list(Labels = structure(list(), names = character()))),
  list(
    '{"Tree":{"Name":"a","Children":[{"Name":"b"}]}}',
    list(Tree = list(Name = "a", Children = list(list(Name = "b"))))
  ),
  list('{"Tree":{"Children":[]}}', list(Tree = list(Children = list()))),
  list('{"One":{"Word":"x"}}', list(One = list(Word = "x"))),
  list(
    '{"One":{"Newer":"x","__type":"y"}}',
    list(One = list(SDK_UNKNOWN_MEMBER = list(name = "Newer")))
  ),
  list(
    '{"Anything":{"a":[1,2],"b":[1,"x"],"c":null,"d":{"e":true}}}',
    list(Anything = list(a = c(1, 2), b = list(1, "x"), c = NULL, d = list(e = TRUE)))
  ),
  list('{"Anything":"text"}', list(Anything = "text")),
  list('{"Anything":[]}', list(Anything = list())),
  list(' {"Text" : "a\\u00e9\\ud83d\\ude00\\n\\/"}\n', list(Text = "a\u00e9\U0001f600\n/")),
  list('{"Text":"\\u00C9\\uD83D\\uDE00\\u00aF"}', list(Text = "\u00c9\U0001f600\u00af")),
  list('{"Text":1.50}', list(Text = "1.50")),
  list('{"Text":true}', list(Text = "true")),
  list('{"Flag":"true"}', list(Flag = TRUE)),
  list('{"Count":"7"}', list(Count = 7L)),
  list('{"Count":1e2}', list(Count = 100L)),
  list('{"Big":"9223372036854775807"}', list(Big = "9223372036854775807")),
  list('{"New":{"a":[1,{"b":"}"}]},"Count":7}', list(Count = 7L))
)

for (case in cases) {
  test_that(paste("read:", case[[1]]), {
    expect_identical(read_of(case[[1]]), case[[2]])
  })
}

wrong <- c(
  '{"Flag":"yes"}' = "Flag is neither true nor false",
  '{"Count":"many"}' = "Count is not a number",
  '{"Count":true}' = "Count is not a number",
  '{"Big":99999999999999999999}' = "Big is a number beyond 64 bits",
  '{"Big":-9223372036854775809}' = "Big is a number beyond 64 bits",
  '{"Big":18446744073709551616}' = "Big is a number beyond 64 bits",
  '{"Precise":1e999}' = "Precise is a number beyond what a double holds",
  '{"Names":{"a":1}}' = "Names is not a JSON array",
  '{"Names":["a",{}]}' = "Names[[2]] is a JSON array or object where a scalar belongs",
  '{"Labels":["a"]}' = "Labels is not a JSON object",
  '{"Tree":"a"}' = "Tree is not a JSON object",
  '{"Tree":{"Children":[{"Name":{}}]}}' = "Tree$Children[[1]]$Name is a JSON array or object",
  '{"Labels":{"a b":{}}}' = "Labels$`a b` is a JSON array or object",
  '{"When":"soon"}' = "When is not a time",
  '{"Bytes":"*"}' = "Bytes is not base64",
  '{"Bytes":5}' = "Bytes is not base64",
  '{"Text":"\\u0000"}' = "Text holds a NUL character",
  '{"Text":"\\ud800"}' = "Text is not JSON",
  '{"Text":"a' = "Text is not JSON",
  '{"Text":"a\nb"}' = "Text is not JSON",
  '{"Text":"a",}' = "it is not JSON",
  '{"Text" "a"}' = "it is not JSON",
  '{"Count":01}' = "Count is not JSON",
  '{"Count":-}' = "Count is not JSON",
  '{"New":[1,]}' = "is not JSON",
  "{} {}" = "it is not JSON",
  "null" = "it is not a JSON object",
  "[]" = "it is not a JSON object"
)

for (json in names(wrong)) {
  test_that(paste("refused:", json), {
    error <- expect_error(read_of(json), class = "claws_unreadable")
    expect_match(conditionMessage(error), wrong[[json]], fixed = TRUE)
  })
}

test_that("text that is not UTF-8 is refused", {
  operation <- tiny_operation("PutEverything")
  body <- c(charToRaw('{"Text":"'), as.raw(0xff), charToRaw('"}'))
  error <- expect_error(json_read(body, operation$output, operation$model))
  expect_equal(conditionMessage(error), "Text is not UTF-8")
})

test_that("nesting has a limit, for what is known and what is not", {
  known <- paste0(strrep('{"Children":[', 1e5), strrep("]}", 1e5))
  expect_error(
    read_of(paste0('{"Tree":', known, "}")),
    "deeper than 1000",
    class = "claws_unreadable"
  )
  expect_error(read_of(strrep('{"New":[', 1e5)), "deeper than 1000", class = "claws_unreadable")
  expect_error(read_of(paste0('{"Anything":', strrep("[", 1e5))), class = "claws_unreadable")
})

test_that("every body that is cut is refused", {
  whole <- charToRaw('{"Tree":{"Name":"\\u00e9","Children":[]},"Count":-1.5e3,"Flag":true}')
  operation <- tiny_operation("PutEverything")
  for (size in seq_len(length(whole) - 1)) {
    expect_error(json_read(whole[seq_len(size)], operation$output, operation$model))
  }
})

test_that("a comma as the locale's decimal mark changes no number", {
  with_locale("LC_NUMERIC", "de_DE.UTF-8", {
    expect_identical(read_of('{"Precise":1234.5}'), list(Precise = 1234.5))
    expect_identical(read_of('{"When":1.25}'), list(When = utc(1.25)))
    expect_identical(read_of('{"Anything":[0.5,1e-3]}'), list(Anything = c(0.5, 0.001)))
    expect_error(read_of('{"Precise":1,5}'), "is not JSON")
  })
})
