s3_request <- function(name, ...) {
  operation <- operation_get(model_get("s3"), name)
  rest_serialize(
    operation,
    params_check(params_given(list(...), operation), operation),
    list(
      write = xml_write,
      empty = raw(),
      empty_input = FALSE,
      content_type = NULL
    )
  )
}

test_that("a map without entries is no header", {
  for (empty in list(list(), stats::setNames(list(), character()), character())) {
    request <- s3_request("CreateMultipartUpload", Bucket = "b", Key = "k", Metadata = empty)
    expect_identical(request$headers, character())
  }
})

test_that("keys arrive as they are", {
  keys <- list(
    c("a//b", "a//b"),
    c("/a", "/a"),
    c("a/../b/.", "a/../b/."),
    c("a b+c%d", "a%20b%2Bc%25d"),
    c("\u65e5\u672c", "%E6%97%A5%E6%9C%AC"),
    c("a?b&c=d#e", "a%3Fb%26c%3Dd%23e"),
    c("\\1", "%5C1")
  )
  for (key in keys) {
    expect_equal(s3_request("GetObject", Bucket = "b", Key = key[[1]])$path, paste0("/", key[[2]]))
  }
})

test_that("members stand in the query, with what the model puts there", {
  request <- s3_request("ListObjectsV2", Bucket = "b", Prefix = "a b", MaxKeys = 1e5)
  expect_equal(request$path, "")
  expect_equal(request$query, c("list-type" = "2", "max-keys" = "100000", prefix = "a%20b"))
  request <- s3_request("GetBucketAcl", Bucket = "b")
  expect_equal(request$query, c(acl = NA_character_))
})

test_that("members stand in headers, a map under a prefix", {
  request <- s3_request(
    "PutObject",
    Bucket = "b",
    Key = "k",
    Body = raw(1),
    BucketKeyEnabled = TRUE,
    ContentLength = 1e5,
    Expires = .POSIXct(0.9),
    Metadata = list(one = "1", Two = "2")
  )
  expect_equal(request$headers[["x-amz-server-side-encryption-bucket-key-enabled"]], "true")
  expect_equal(request$headers[["Content-Length"]], "100000")
  expect_equal(request$headers[["Expires"]], "Thu, 01 Jan 1970 00:00:00 GMT")
  expect_equal(request$headers[["x-amz-meta-one"]], "1")
  expect_equal(request$headers[["x-amz-meta-Two"]], "2")
  expect_equal(request$body, raw(1))
})

test_that("strings with commas are quoted in a header's list, and an empty list is none", {
  attributes <- function(...) {
    s3_request("GetObjectAttributes", Bucket = "b", Key = "k", ObjectAttributes = list(...))$headers
  }
  expect_equal(attributes("a", "b,c", "d\"e")[[1]], "a,\"b,c\",\"d\\\"e\"")
  expect_length(attributes(), 0)
})

test_that("a name that comes again in a map of queries replaces the one before it", {
  expect_equal(uri_query("a=b&c&d="), c(a = "b", c = NA, d = ""))
  expect_null(uri_encode_pairs(NULL))
  operation <- operation_get(model_get("route53globalresolver"), "ListFirewallRules")
  request <- function(...) {
    protocol_rest_json()$serialize(operation, params_check(list(...), operation))
  }
  expect_named(request(dnsViewId = "i", filters = list())$query, "dnsview_id")
})

test_that("an operation without input has its path", {
  request <- s3_request("ListBuckets")
  expect_equal(request$path, "/")
  expect_equal(request$body, raw())
})

test_that("what breaks a header is refused by its path, all of it at once", {
  refused <- function(name, ...) {
    expect_error(s3_request(name, Bucket = "b", Key = "k", ...), class = "claws_invalid_params")
  }
  error <- refused(
    "PutObject",
    CacheControl = "a\r\n\r\nDELETE /all HTTP/1.1",
    ContentType = "text/plain\t",
    Metadata = list(a = "x\nX-Injected: yes", "b: c" = "1", "d\r\ne" = "2", ok = "3")
  )
  expect_length(error$problems, 4)
  expect_match(error$problems[[1]], "^CacheControl becomes a header")
  expect_match(error$problems[[2]], "^Metadata\\$a becomes a header")
  expect_match(error$problems[[3]], "^Metadata\\$`b: c` becomes the name")
  expect_match(error$problems[[4]], "^Metadata\\$`d")
  error <- refused("GetObjectAttributes", ObjectAttributes = list("ETag", "a\nb"))
  expect_match(error$problems, "^ObjectAttributes\\[\\[2\\]\\] becomes")
})

test_that("plain scalars are written in C as R writes all members", {
  cases <- list(
    GetObject = list(Bucket = "b", Key = "a/b c", IfMatch = "\"e\"", PartNumber = 3L),
    ListObjectsV2 = list(Bucket = "b", Prefix = "a b&c", MaxKeys = 10L, FetchOwner = TRUE),
    PutObject = list(Bucket = "b", Key = "k", CacheControl = "\u00e9", ContentLength = 1e5)
  )
  for (name in names(cases)) {
    operation <- operation_get(model_get("s3"), name)
    ready <- operation$ready
    params <- cases[[name]]
    written <- .Call(c_rest_write, params, ready$writes, ready$uri)
    expect_equal(written, rest_write(operation, params, ready))
  }
})

test_that("members that are not plain, and headers that must not be sent, are left to R", {
  ready <- operation_get(model_get("s3"), "PutObject")$ready
  write <- function(...) {
    .Call(c_rest_write, list(Bucket = "b", Key = "k", ...), ready$writes, ready$uri)
  }
  expect_type(write(Body = raw(1)), "list")
  expect_null(write(Expires = .POSIXct(1)))
  expect_null(write(Metadata = list(a = "b")))
  expect_null(write(CacheControl = "a\nb"))
  expect_error(.Call(c_rest_write, list(Bucket = "b"), ready$writes, ready$uri), "label Key")
})

test_that("a content type that is given is the only one", {
  sent <- new.env()
  svc <- service_client("bedrockagentcore", json_answer("{}"), sent = sent)
  invoke <- function(...) {
    arn <- "arn:aws:bedrock-agentcore:us-east-1:123456789012:runtime/a"
    body <- list(command = "ls")
    try(svc$invoke_agent_runtime_command(agentRuntimeArn = arn, body = body, ...), silent = TRUE)
    headers <- sent$request$headers
    unname(unlist(headers[ascii_lower(names(headers)) == "content-type"]))
  }
  expect_equal(invoke(contentType = "x/y"), "x/y")
  expect_equal(invoke(), "application/json")
})

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
