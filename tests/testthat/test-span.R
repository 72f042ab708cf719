opened <- function(bytes) {
  path <- tempfile()
  writeBin(bytes, path)
  list(file = file_open(path, "change"), path = path)
}

test_that("a span is a part of a file", {
  file <- opened(as.raw(1:200))
  body <- body_span(file$file, file$path, 10, 100)
  expect_identical(body_size(body), 100)
  expect_true(body_can_rewind(body))
  expect_identical(body_bytes(body), as.raw(11:110))
  for (algorithm in c("CRC32", "CRC32C", "CRC64NVME", "SHA256", "MD5")) {
    expect_identical(checksum_of(algorithm, body), checksum_of(algorithm, as.raw(11:110)))
  }
  expect_identical(body_sha256(body), sha256_hex(as.raw(11:110)))
})

test_that("a span that has become shorter is told", {
  file <- opened(as.raw(1:20))
  body <- body_span(file$file, file$path, 10, 100)
  expect_error(body_bytes(body), class = "claws_body_changed")
  expect_error(checksum_of("CRC32", body), "it has become shorter", class = "claws_body_changed")
})

test_that("the hashes of a span are those of its bytes, and a shorter file is told", {
  file <- opened(charToRaw(strrep("0123456789", 60000)))
  body <- body_span(file$file, file$path, 10, 5e5)
  bytes <- charToRaw(strrep("0123456789", 50000))
  for (algorithm in names(checksum_algorithms)) {
    expect_identical(checksum_of(algorithm, body), checksum_of(algorithm, bytes), info = algorithm)
  }
  expect_identical(body_sha256(body), sha256_hex(bytes))
  longer <- body_span(file$file, file$path, 10, 7e5)
  expect_error(body_sha256(longer), "become shorter", class = "claws_body_changed")
  hash <- .Call(c_hash_start, "MD5")
  expect_error(.Call(c_hash_span, hash, list(1)), "a span")
  expect_error(.Call(c_hash_span, 1, span_of(file$file, 0, 1)), "a hash")
  chunked <- span_of(file$file, 0, 1, "CRC32", trailer = "x-amz-checksum-crc32")
  expect_error(.Call(c_hash_span, hash, chunked), "no trailer")
})

test_that("a span in chunks has one chunk and its checksum behind", {
  file <- opened(charToRaw("hello"))
  body <- body_chunked(
    body_span(file$file, file$path, 0, 5),
    "CRC64NVME",
    "x-amz-checksum-crc64nvme"
  )
  text <- "5\r\nhello\r\n0\r\nx-amz-checksum-crc64nvme:M3eFcAZSQlc=\r\n\r\n"
  expect_identical(rawToChar(body_bytes(body)), text)
  expect_identical(body_open(body)$span[[6]], "x-amz-checksum-crc64nvme")
})

test_that("libcurl sends of a span in chunks what R would", {
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  file <- opened(charToRaw("hello"))
  for (algorithm in names(crc_kinds)) {
    for (size in c(0, 5)) {
      body <- body_chunked(body_span(file$file, file$path, 0, size), algorithm, "x-amz-sum")
      exchange <- exchange_begun(pool, server$url, body_open(body)$span)
      exchange_turn(exchange, "headers", 0.05)
      server$answer(raw())
      exchange_turn(exchange, "headers", 0.05)
      expect_identical(server$body(), body_bytes(body))
      .Call(c_exchange_close, exchange)
    }
  }
})

test_that("what comes goes behind what is there, and the CRC with it", {
  file <- opened(raw(0))
  into <- into_new(file$file, file$path, 5, 20, "CRC64NVME")
  call <- list(into = into, params = list(Range = "bytes=5-24"))
  head <- list("content-range" = "bytes 5-24/30", etag = "\"e\"")
  request <- list(headers = c(Range = "bytes=5-24"))
  expect_identical(into_continue(request, call)$headers, c(Range = "bytes=5-24"))
  answer <- into_fill(response(206L, head, as.raw(1:8)), call)
  expect_identical(answer$body, raw())
  again <- into_continue(request, call)
  expect_identical(again$headers, c(Range = "bytes=13-24", "If-Match" = "\"e\""))
  into_fill(response(206L, head, as.raw(9:20)), call)
  expect_identical(into$done, 20)
  expect_identical(openssl::base64_encode(into$sum), checksum_of("CRC64NVME", as.raw(1:20)))
  expect_identical(readBin(file$path, "raw", 99), c(raw(5), as.raw(1:20)))
})

test_that("an attempt without a body, or a call without a place for it, notes nothing", {
  call <- list(into = new.env())
  call$into$done <- 5
  into_note(call, list(sink = NULL), list(etag = "a"))
  expect_identical(as.list(call$into), list(done = 5))
  expect_no_error(into_note(list(), list(sink = list(size = 1, is_long = TRUE)), list()))
})

test_that("more bytes than were asked for are refused, and refusals are no bytes", {
  file <- opened(raw(0))
  operation <- operation_get(model_get("s3"), "GetObject")
  call <- list(into = into_new(file$file, file$path, 0, 4), operation = operation)
  refusal <- response(404L, list(), as.raw(1:9))
  expect_identical(into_fill(refusal, call), refusal)
  expect_error(into_fill(response(206L, list(), as.raw(1:9)), call), class = "claws_wrong_range")
})
