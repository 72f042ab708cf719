read <- function(escapes) {
  operation <- tiny_operation("PutEverything")
  body <- charToRaw(sprintf('{"Text": "%s"}', escapes))
  json_read(body, operation$output, operation$model)$Text
}

test_that("two surrogates are a character from the first pair to the last, others are refused", {
  pairs <- c(
    "\\ud800\\udc00" = 0x10000,
    "\\uD800\\uDFFF" = 0x103ff,
    "\\udbff\\udc00" = 0x10fc00,
    "\\uDBFF\\uDFFF" = 0x10ffff,
    "\\ud7ff" = 0xd7ff,
    "\\ue000" = 0xe000,
    "\\u0080" = 0x80,
    "\\u0001" = 1
  )
  for (escapes in names(pairs)) {
    expect_identical(utf8ToInt(read(escapes)), as.integer(pairs[[escapes]]), info = escapes)
  }
  refused <- c(
    "\\ud800\\udbff",
    "\\ud800\\ue000",
    "\\udbff\\u0041",
    "\\ud800",
    "\\ud800x",
    "\\ud800\\n",
    "\\udc00",
    "\\udfff",
    "\\u00g0",
    "\\u000",
    "\\u0000"
  )
  for (escapes in refused) {
    expect_error(read(escapes), class = "claws_unreadable", info = escapes)
  }
})
