parse_of <- function(...) response_parse(json_answer(...), tiny_operation("PutEverything"))

# The same with an answer that cannot be read as the error of its call.
outcome_of <- function(answer) {
  operation <- tiny_operation("PutEverything")
  call <- list(operation = operation, response = answer)
  outcome <- call_outcome(call, response_parse(answer, operation))
  if (inherits(outcome, "error")) stop(outcome) else outcome
}

test_that("an error of the service is a condition with its classes and fields", {
  body <- '{"__type":"x#NoSuchThing","message":"gone","ThingName":"t"}'
  error <- expect_error(parse_of(body, 404L), class = "NoSuchThing")
  expect_s3_class(
    error,
    c(
      "NoSuchThing",
      "claws_not_found",
      "claws_service_error",
      "paws_error",
      "http_404",
      "http_400",
      "http_error",
      "claws_error",
      "error",
      "condition"
    ),
    exact = TRUE
  )
  expect_equal(
    conditionMessage(error),
    "NoSuchThing: gone. PutEverything (HTTP 404, request id id-1)"
  )
  expect_equal(error$code, "NoSuchThing")
  expect_equal(error$status, 404L)
  expect_equal(error$status_code, 404L)
  expect_equal(error$request_id, "id-1")
  expect_equal(error$operation, "PutEverything")
  expect_equal(error$service, "tiny")
  expect_equal(
    exact_bare(error$error_response),
    list(
      Code = "NoSuchThing",
      Message = "gone",
      message = "gone",
      ThingName = "t"
    )
  )
})

test_that("an exact hundred is one class", {
  error <- expect_error(parse_of('{"__type":"X"}', 400L), class = "http_400")
  expect_equal(sum(class(error) == "http_400"), 1)
})

test_that("a silent server error says its status", {
  for (body in c("", "  \n", "<html><body>busy</body></html>")) {
    error <- expect_error(parse_of(body, 503L), class = "http_503")
    said <- "503: Service Unavailable. PutEverything (HTTP 503, request id id-1)"
    expect_equal(strsplit(conditionMessage(error), "\n")[[1]][[1]], said)
  }
  expect_error(parse_of("", 599L), class = "http_599")
  expect_error(parse_of('{"__type":"Busy"}', 503L), class = "Busy")
})

test_that("a redirect is an error", {
  expect_error(parse_of("", 301L), class = "http_301")
})

test_that("an answer that cannot be read is a condition with the request id", {
  for (body in c("<html>", "{\"Text\":", "[]", "3", "{\"Text\":[3]}", "\"text\"")) {
    answer <- json_answer(body)
    error <- expect_error(outcome_of(answer), "Request id: id-1.", class = "claws_parse_error")
    expect_equal(error$operation, "PutEverything")
    expect_equal(error$status, 200L)
  }
})

test_that("an answer in an encoding that was not asked for says so", {
  answer <- json_answer("\x1f", headers = list("Content-Encoding" = "br"))
  expect_error(outcome_of(answer), "encoded \\(br\\)", class = "claws_parse_error")
})

test_that("an answer that was compressed on its way is read, and a refusal", {
  operation <- tiny_operation("PutEverything")
  for (encoding in c("gzip", "GZIP", "deflate")) {
    answer <- json_answer("", headers = list("Content-Encoding" = encoding))
    answer$body <- memCompress(charToRaw("{\"Text\":\"a\"}"), "gzip")
    expect_equal(response_parse(answer, operation)$Text, "a")
    answer$status <- 400L
    answer$body <- memCompress(charToRaw("{\"message\":\"no.\"}"), "gzip")
    expect_error(response_parse(answer, operation), "no.", fixed = TRUE, class = "http_400")
  }
  answer <- json_answer("no gzip", headers = list("Content-Encoding" = "gzip"))
  expect_error(outcome_of(answer), "encoded \\(gzip\\)", class = "claws_parse_error")
})

test_that("an error that is not the reader's passes as it is", {
  operation <- tiny_operation("PutEverything")
  limit <- simpleError("reached elapsed time limit")
  operation$protocol <- list(form = "json", parse = function(...) stop(limit))
  error <- expect_error(response_parse(json_answer("{}"), operation), class = "simpleError")
  expect_equal(conditionMessage(error), conditionMessage(limit))
})

test_that("a compressed answer may become neither too large nor too many times larger", {
  operation <- tiny_operation("PutEverything")
  packed <- function(size) {
    answer <- json_answer("", headers = list("Content-Encoding" = "gzip"))
    answer$body <- memCompress(charToRaw(sprintf('{"Text":"%s"}', strrep("a", size))), "gzip")
    answer
  }
  expect_equal(nchar(response_parse(packed(1e6), operation)$Text), 1e6)
  class <- "claws_answer_too_large"
  expect_error(response_parse(packed(1e6), operation, 1000), "more than 1000 bytes", class = class)
  expect_error(response_parse(packed(2^24 + 1), operation), "unpacked", class = class)
  refusal <- packed(2^24 + 1)
  refusal$status <- 503L
  expect_error(response_parse(refusal, operation), class = class)
})

test_that("compressed streams that follow each other are all there, and what is cut is none", {
  inflate <- function(bytes, most = Inf) .Call(c_inflate, bytes, most)
  gzip <- function(text) {
    path <- tempfile()
    on.exit(unlink(path))
    connection <- gzfile(path, "wb")
    writeBin(charToRaw(text), connection)
    close(connection)
    readBin(path, raw(), 1000)
  }
  expect_equal(rawToChar(inflate(c(gzip("ab"), gzip("cd")))), "abcd")
  expect_equal(rawToChar(inflate(c(gzip("ab"), as.raw(1:9)))), "ab")
  expect_equal(inflate(gzip("abc"), 2), 2)
  expect_equal(rawToChar(inflate(gzip("abc"), 3)), "abc")
  expect_null(inflate(utils::head(gzip("abc"), -9)))
  expect_null(inflate(raw()))
  expect_null(inflate(charToRaw("abc")))
  expect_error(inflate("abc"), "type raw")
  expect_error(inflate(raw(), character()), "number")
})

test_that("of a page of any size only the beginning is looked at, in every protocol", {
  pages <- list(
    paste0("x", strrep(" ", 2e5), "y"),
    strrep(" ", 2e5),
    paste0("<html>", strrep("<p ", 1e5)),
    strrep("a#:;", 1e5),
    strrep("x", 2^20 + 1)
  )
  services <- list(tiny = "PutEverything", s3 = "ListBuckets", ec2 = "DescribeInstances")
  for (service in names(services)) {
    model <- if (service == "tiny") tiny_model() else model_get(service)
    operation <- operation_get(model, services[[service]])
    for (page in pages) {
      for (status in c(301L, 403L, 500L)) {
        answer <- response(status, list(), charToRaw(page))
        expect_done(
          error <- expect_error(response_parse(answer, operation), class = "claws_service_error")
        )
        expect_lt(nchar(conditionMessage(error)), 2000)
      }
    }
  }
})

parse_of <- function(...) response_parse(json_answer(...), tiny_operation("PutEverything"))

test_that("an output carries what came with it, out of sight", {
  result <- parse_of('{"Text":"ab"}')
  expect_equal(result$Text, "ab")
  expect_equal(
    claws_metadata(result),
    list(
      request_id = "id-1",
      status = 200L,
      headers = exact(list("x-amzn-requestid" = "id-1")),
      attempts = 1L,
      service = "tiny",
      operation = "PutEverything"
    )
  )
  expect_equal(capture.output(print(result)), c("<claws_result: PutEverything>", "  Text: ab"))
  expect_type(result, "list")
  expect_null(claws_metadata(list()))
})

test_that("a result has the shape of its operation's output, where there is one", {
  operation <- tiny_operation("PutEverything")
  expect_equal(result_shape(parse_of("{}"))$shape, operation$output)
  expect_null(result_shape(response_parse(json_answer("{}"), tiny_operation("Ping"))))
  expect_null(result_shape(list()))
})

test_that("a member that is not there is not taken for another whose name begins alike", {
  result <- parse_of('{"Text":"ab"}')
  expect_null(result$Te)
  expect_null(result[["Te"]])
})

test_that("an answer without a request id has none", {
  expect_identical(claws_metadata(parse_of("{}", 200L, list()))$request_id, NA_character_)
})
