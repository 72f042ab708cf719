s3_members <- function(name) {
  model <- model_get("s3")
  operation <- operation_get(model, name)
  model$members$name[shape_members(model, operation$output)]
}

s3_read <- function(name, body = "", headers = list(), status = 200L) {
  operation <- operation_get(model_get("s3"), name)
  protocol_rest_xml()$parse(operation, response(status, headers, charToRaw(body)))
}

test_that("an output is read from headers and body, in the order of the model", {
  output <- s3_read(
    "GetObject",
    "bytes",
    list(
      "content-length" = "5",
      etag = "\"e\"",
      "last-modified" = "Thu, 01 Jan 1970 00:00:01 GMT",
      "x-amz-meta-one" = "1",
      "x-amz-missing-meta" = "2"
    )
  )
  expect_equal(output$Body, charToRaw("bytes"))
  expect_equal(output$ContentLength, 5)
  expect_equal(output$LastModified, .POSIXct(1, tz = "UTC"))
  expect_equal(output$MissingMeta, 2L)
  expect_equal(output$Metadata, list(one = "1"))
  expect_false(is.unsorted(match(names(output), s3_members("GetObject"))))
})

test_that("members of a body stand among those of headers; what the model does not know, behind", {
  body <- "<ListPartsResult><Bucket>b</Bucket><IsTruncated>true</IsTruncated></ListPartsResult>"
  headers <- list("x-amz-abort-rule-id" = "r", "x-amz-request-charged" = "requester")
  names <- c("AbortRuleId", "Bucket", "IsTruncated", "RequestCharged")
  expect_named(s3_read("ListParts", body, headers), names)
  columns <- operation_get(model_get("s3"), "ListParts")$ready$reads
  body <- list(Unknown = 1, IsTruncated = TRUE, Bucket = "b")
  read <- .Call(c_rest_read, headers, NULL, 200L, body, columns)
  expect_named(read[[1]], c(names, "Unknown"))
  expect_length(read[[2]], 0)
})

test_that("a list in a header is split at its commas", {
  expect_equal(header_elements("a, b,c", "string"), c("a", "b", "c"))
  expect_equal(header_elements("\"a,b\",\"c\\\"d\"", "string"), c("a,b", "c\"d"))
  dates <- "Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT"
  expect_length(header_elements(dates, "timestamp"), 2)
})

test_that("a header that is not of its type is unreadable", {
  expect_error(
    s3_read("GetObject", "", list("content-length" = "many")),
    "is not a number",
    class = "claws_unreadable"
  )
})

test_that("an output without members in the body does not look at it", {
  expect_equal(s3_read("PutObject", "not xml", list(etag = "e")), list(ETag = "e"))
})

test_that("a map of headers keeps the case of its names", {
  output <- s3_read("HeadObject", "", list("X-Amz-Meta-One" = "1", "x-amz-meta-two" = "2"))
  expect_equal(output$Metadata, list(One = "1", two = "2"))
})

test_that("a payload is there even when the answer has no body", {
  expect_equal(s3_read("GetObject")$Body, raw())
})

test_that("a header that cannot be read is named", {
  svc <- s3_client(xml_answer("", 200L, "last-modified" = "yesterday"))
  error <- expect_error(svc$head_object(Bucket = "b", Key = "k"), class = "claws_parse_error")
  expect_match(conditionMessage(error), "header Last-Modified: .*is not a time")
})
