test_that("an attribute stays what it is when it is read, and text has what it needs alone", {
  schema <- model_get("s3")$schema()
  shape <- schema$member_shape[schema$wire_name == "AccessControlPolicy"][[1]]
  odd <- "a\"b<c>&\r\n\t"
  grants <- list(Grants = list(list(Grantee = list(Type = odd, ID = odd))))
  written <- rawToChar(.Call(c_xml_write, grants, shape, schema, "R", NA_character_, NA_character_))
  expect_match(written, "xsi:type=\"a&quot;b&lt;c&gt;&amp;&#13;&#10;&#09;\"", fixed = TRUE)
  expect_match(written, "<ID>a\"b&lt;c&gt;&amp;\r\n\t</ID>", fixed = TRUE)
})

test_that("a time is ISO 8601 where the model has no other format for it", {
  schema <- model_get("s3")$schema()
  is_time <- schema$type[schema$member_shape] == match("timestamp", shape_types)
  written <- function(format) {
    member <- which(is_time & schema$time_format == format)[[1]]
    shape <- which(schema$first <= member & member < schema$first + schema$size)[[1]]
    value <- stats::setNames(list(.POSIXct(0)), schema$name[[member]])
    rawToChar(.Call(c_xml_write, value, shape, schema, "R", NA_character_, NA_character_))
  }
  expect_match(written(0L), ">1970-01-01T00:00:00Z<", fixed = TRUE)
  expect_match(written(2L), ">1970-01-01T00:00:00Z<", fixed = TRUE)
  expect_match(written(3L), ">Thu, 01 Jan 1970 00:00:00 GMT<", fixed = TRUE)
})
