test_that("bytes that are no text are shown, not swallowed", {
  text <- response_text(response(200L, list(), as.raw(c(0x61, 0xff, 0x00))))
  expect_equal(text, "a<ff>")
})

test_that("bytes beyond what UTF-8 has become text that R takes", {
  for (bytes in list(c(0xf4, 0x90, 0x80, 0x80), c(0xf8, 0x88, 0x80, 0x80, 0x80), c(0xc3))) {
    text <- raw_text(as.raw(c(0x61, bytes)))
    expect_true(validUTF8(text))
    expect_match(text, "^a<")
    expect_match(body_shown(as.raw(c(0x61, bytes))), "a")
  }
})

page_of_xhtml <- paste0(
  "<?xml version=\"1.0\"?>\n<!-- x --><!DOCTYPE html>\n<html><p>403 Forbidden</p>by the proxy",
  "</html>"
)
pages <- c(
  "<html><body><h1>403 Forbidden</h1>by the proxy</body></html>",
  "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<HTML><p>403 Forbidden<br>by the proxy",
  page_of_xhtml,
  "\ufeff  <html lang='en'><script>var x = 1;</script>403 Forbidden by the proxy</html>",
  "403 Forbidden by the proxy"
)
services <- list(
  list("sts", "get_caller_identity", list()),
  list("s3", "list_objects_v2", list(Bucket = "b")),
  list("s3", "put_object", list(Bucket = "b", Key = "k")),
  list("s3", "delete_bucket", list(Bucket = "b")),
  list("ec2", "describe_instances", list()),
  list("dynamodb", "list_tables", list()),
  list("sqs", "purge_queue", list(QueueUrl = "https://h/q")),
  list("lambda", "list_functions", list()),
  list("arcregionswitch", "list_plans", list())
)
asked <- function(case, body, status) {
  client <- service_client(case[[1]], xml_answer(body, as.integer(status)))
  tryCatch(do.call(client[[case[[2]]]], case[[3]]), error = identity)
}

test_that("the page of a machine on the way is an error that shows its text, whatever its status", {
  for (case in services) {
    for (page in pages) {
      body_less <- case[[2]] %in% c("put_object", "delete_bucket", "purge_queue")
      for (status in c(
        if (!body_less || page != pages[[5]]) c(200L, 201L),
        300L,
        302L,
        400L,
        403L,
        404L,
        500L,
        503L
      )) {
        error <- asked(case, page, status)
        expect_s3_class(error, c("claws_foreign_answer", "claws_error"))
        expect_equal(error$code, as.character(error$status))
        expect_match(conditionMessage(error), "403 Forbidden ?by the proxy")
        expect_no_match(conditionMessage(error), "<|var x")
      }
    }
  }
})

test_that("a page without any text, or with a long one, is told in few words", {
  expect_s3_class(asked(services[[5]], "}", 200), "claws_foreign_answer")
  error <- asked(services[[2]], "<html></html>", 403)
  expect_match(conditionMessage(error), "^403: Forbidden. ListObjectsV2, Bucket \"b\" \\(HTTP 403")
  error <- asked(services[[1]], paste0("<html>", strrep("\033[31m long ", 1e5)), 200)
  expect_lt(nchar(conditionMessage(error)), 1500)
  expect_no_match(conditionMessage(error), "\033", fixed = TRUE)
})

test_that("JSON with neither code nor message keeps its text", {
  body <- "{\"error\":\"invalid_request\",\"error_description\":\"desc\"}"
  error <- asked(services[[6]], body, 400)
  expect_equal(error$code, "400")
  expect_match(conditionMessage(error), "^400: Bad Request. ListTables")
  expect_match(conditionMessage(error), "invalid_request")
  expect_equal(error$error_response$error_description, "desc")
})

test_that("an answer of XML without its wrapper is none", {
  error <- asked(services[[1]], "<other><body/></other>", 200)
  expect_s3_class(error, "claws_parse_error")
})

test_that("a text that nobody reads is passed over", {
  expect_s3_class(asked(services[[7]], "OK", 200), "claws_result")
})

test_that("outputs that are bytes or text may be pages", {
  page <- pages[[1]]
  client <- service_client("s3", xml_answer(page))
  expect_equal(rawToChar(client$get_object(Bucket = "b", Key = "k")$Body), page)
  expect_equal(client$get_bucket_policy(Bucket = "b")$Policy, page)
})

test_that("the first bytes of most answers say that they are no foreign ones", {
  begins <- function(text, form) .Call(c_begins_as, charToRaw(text), form)
  expect_true(begins("{}", "json"))
  expect_true(begins("<A/>", "xml"))
  expect_true(begins("<?xml version=\"1.0\"?>\n<A/>", "xml"))
  expect_true(.Call(c_begins_as, as.raw(0xa0), "cbor"))
  for (form in names(body_forms)) {
    expect_true(begins("", form))
    expect_true(.Call(c_begins_as, stream_of(raw()), form))
  }
  for (closer in c("<", "<html>", "<HTML>", "<!-- x --><A/>", "<?xml", "<?xml ?>", "text")) {
    expect_false(begins(closer, "xml"))
  }
  expect_false(begins("[]", "json"))
  expect_false(.Call(c_begins_as, charToRaw("\ufeff"), "cbor"))
})

test_that("an answer below 300 is a success", {
  expect_true(is_success(response(299L, list(), raw())))
  expect_false(is_success(response(300L, list(), raw())))
})
