test_that("columns say where each member of an operation stands", {
  operation <- operation_get(model_get("s3"), "GetObject")
  columns <- operation$ready$writes
  expect_equal(columns$name, operation$arguments)
  row <- function(columns, name) {
    lapply(columns[c("wire", "location", "header")], `[[`, match(name, columns$name))
  }
  expect_equal(
    row(columns, "Key"),
    list(wire = "Key", location = "uri", header = NA_character_)
  )
  expect_equal(
    row(columns, "IfMatch"),
    list(wire = "If-Match", location = "header", header = "if-match")
  )
  expect_equal(row(columns, "PartNumber")$location, "querystring")
  expect_false(columns$has_body)
  expect_equal(columns$payload, 0L)
})

test_that("a time and a list have no plain text, and a map of headers is in each answer", {
  columns <- operation_get(model_get("s3"), "GetObject")$ready$reads
  of <- function(column, name) columns[[column]][[match(name, columns$name)]]
  expect_true(of("scalar", "LastModified"))
  expect_false(of("plain", "LastModified"))
  expect_true(of("plain", "ContentLength"))
  expect_true(of("scalar", "ETag"))
  expect_true(of("plain", "ETag"))
  expect_false(of("scalar", "Metadata"))
  expect_equal(columns$name[columns$at == match("headers", rest_places)], "Metadata")
  expect_equal(columns$header[columns$name == "Metadata"], "x-amz-meta-")
  expect_equal(columns$payload_name, "Body")
  expect_equal(columns$payload_type, "blob")
})

test_that("a template of a URI is taken apart once", {
  expect_equal(
    rest_template("/{Bucket}/x/{Key+}?tagging&a=b"),
    list(
      between = c("/", "/x/", ""),
      labels = c("Bucket", "Key"),
      keeps = c(FALSE, TRUE),
      query = c(tagging = NA, a = "b")
    )
  )
  expect_equal(rest_template("?acl")$between, "")
  expect_null(rest_template("/a")$query)
})

test_that("operations without input or output have no columns of it", {
  ready <- operation_get(model_get("s3"), "DeleteObject")$ready
  expect_null(operation_get(model_get("s3"), "PutBucketAcl")$ready$reads)
  expect_type(ready$writes$place, "integer")
  expect_null(operation_get(model_get("sqs"), "SendMessage")$ready)
})
