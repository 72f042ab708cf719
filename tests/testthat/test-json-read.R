read_of <- function(json) {
  operation <- tiny_operation("PutEverything")
  json_read(
    jsonlite::parse_json(json, bigint_as_char = TRUE),
    operation$output,
    operation$model,
    ""
  )
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
  list('{"Precise":7}', list(Precise = 7)),
  list('{"Precise":"NaN"}', list(Precise = NaN)),
  list('{"Precise":"-Infinity"}', list(Precise = -Inf)),
  list('{"When":1.25}', list(When = utc(1.25))),
  list('{"When":"1970-01-01T00:00:01Z"}', list(When = utc(1))),
  list('{"When":"Thu, 01 Jan 1970 00:00:01 GMT"}', list(When = utc(1))),
  list('{"When":"1.5"}', list(When = utc(1.5))),
  list('{"Bytes":"AP8="}', list(Bytes = as.raw(c(0, 255)))),
  list('{"Bytes":""}', list(Bytes = raw())),
  list('{"Names":["a","b"]}', list(Names = c("a", "b"))),
  list('{"Names":[]}', list(Names = character())),
  list('{"Names":["a",null]}', list(Names = c("a", NA))),
  list('{"Times":[1,2]}', list(Times = utc(1, 2))),
  list('{"Times":[]}', list(Times = utc())),
  list('{"Bigs":[1,2]}', list(Bigs = c(1, 2))),
  list('{"Bigs":[1,9007199254740993]}', list(Bigs = c("1", "9007199254740993"))),
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
    list(Anything = list(a = 1:2, b = list(1L, "x"), c = NULL, d = list(e = TRUE)))
  ),
  list('{"Anything":"text"}', list(Anything = "text"))
)

for (case in cases) {
  test_that(paste("read:", case[[1]]), {
    expect_identical(read_of(case[[1]]), case[[2]])
  })
}

wrong <- c(
  '{"Text":1}' = "Text is not a JSON string",
  '{"Flag":"true"}' = "Flag is not a JSON boolean",
  '{"Count":"many"}' = "Count is not a JSON number",
  '{"Count":true}' = "Count is not a JSON number",
  '{"Names":{"a":1}}' = "Names is not a JSON array",
  '{"Names":["a",1]}' = "Names[[2]] is not a JSON string",
  '{"Labels":["a"]}' = "Labels is not a JSON object",
  '{"Tree":"a"}' = "Tree is not a JSON object",
  '{"Tree":{"Children":[{"Name":1}]}}' = "Tree$Children[[1]]$Name is not a JSON string",
  '{"When":"soon"}' = "When is not a JSON time",
  '{"Bytes":"*"}' = "Bytes is not a JSON base64 string"
)

for (json in names(wrong)) {
  test_that(paste("refused:", json), {
    expect_error(read_of(json), wrong[[json]], fixed = TRUE, class = "claws_unreadable")
  })
}
