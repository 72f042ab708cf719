s3_body <- function(name, ...) {
  operation <- operation_get(model_get("s3"), name)
  rawToChar(protocol_rest_xml()$serialize(operation, params_check(list(...), operation))$body)
}

test_that("a payload is written under the name that its member has", {
  expect_equal(
    s3_body(
      "PutBucketTagging",
      Bucket = "b",
      Tagging = list(TagSet = list(list(Key = "a&b", Value = "<>\"")))
    ),
    paste0(
      '<Tagging xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><TagSet><Tag>',
      "<Key>a&amp;b</Key><Value>&lt;&gt;\"</Value></Tag></TagSet></Tagging>"
    )
  )
})

test_that("an input for the body of which nothing is given has none", {
  input <- list(Name = list(shape = "Text"))
  model <- invented_model("rest-xml", "Ask", input, list(), list(Text = list(type = "string")))
  request <- protocol_rest_xml()$serialize(operation_get(model, "Ask"), list())
  expect_length(request$body, 0)
})

test_that("attributes stand in the start tag, with their namespace", {
  grantee <- list(Type = "CanonicalUser", ID = "i")
  body <- s3_body(
    "PutBucketAcl",
    Bucket = "b",
    AccessControlPolicy = list(Grants = list(list(Grantee = grantee)))
  )
  expect_match(
    body,
    paste0(
      '<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ',
      'xsi:type="CanonicalUser"><ID>i</ID></Grantee>'
    ),
    fixed = TRUE
  )
})

test_that("flattened lists stand beside other members, and an empty element closes itself", {
  body <- s3_body(
    "DeleteObjects",
    Bucket = "b",
    Delete = list(Objects = list(list(Key = "a"), list(Key = "b", ETag = "")), Quiet = TRUE)
  )
  expect_match(
    body,
    "<Object><Key>b</Key><ETag /></Object><Quiet>true</Quiet></Delete>",
    fixed = TRUE
  )
})

s3_error <- function(body, status = 404L, headers = list()) {
  operation <- operation_get(model_get("s3"), "GetObject")
  protocol_rest_xml()$parse_error(operation, response(status, headers, charToRaw(body)))
}

test_that("an error is the root, or below it", {
  error <- s3_error(
    "<Error><Code>NoSuchKey</Code><Message>m</Message><Key>k</Key><RequestId>i</RequestId></Error>"
  )
  expect_equal(error$code, "NoSuchKey")
  expect_equal(error$shape, "NoSuchKey")
  expect_equal(error$message, "m")
  expect_equal(error$fields, list(Key = "k"))
  expect_equal(error$request_id, "i")
  below <- s3_error(
    "<ErrorResponse><Error><Code>C</Code></Error><RequestId>i</RequestId></ErrorResponse>"
  )
  expect_equal(below$code, "C")
  expect_equal(below$request_id, "i")
})

test_that("without XML the status says what happened", {
  expect_equal(s3_error("")$code, "404")
  expect_equal(s3_error("")$message, "Not Found")
  expect_equal(s3_error("<html><p>", 403L)$message, "Forbidden")
  expect_equal(s3_error("", 799L)$message, "")
})

test_that("a map has an element for each entry, in one of its own", {
  operation <- tiny_operation("PutEverything")
  written <- .Call(
    c_xml_write,
    list(Labels = list(a = 1, b = 2)),
    operation$input,
    operation$model$schema(),
    "R",
    NA_character_,
    NA_character_
  )
  entry <- function(key, value) {
    sprintf("<entry><key>%s</key><value>%d</value></entry>", key, value)
  }
  expect_equal(
    rawToChar(written),
    sprintf("<R><Labels>%s%s</Labels></R>", entry("a", 1), entry("b", 2))
  )
})

test_that("a body of several members is called as the operation's input says", {
  operation <- operation_get(model_get("route53"), "CreateHostedZone")
  body <- xml_write(list(Name = "a", CallerReference = "b"), operation$input, operation, 0L)
  expect_identical(
    rawToChar(body),
    paste0(
      '<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/">',
      "<Name>a</Name><CallerReference>b</CallerReference></CreateHostedZoneRequest>"
    )
  )
})
