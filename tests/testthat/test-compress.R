compressed <- function(
  body = charToRaw(strrep("a", 20000)),
  headers = character(),
  ...,
  trait = "gzip"
) {
  operation <- tiny_operation("ListThings")
  operation$traits$requestcompression <- list(encodings = as.list(trait))
  config <- config_make(list(...), list(), NULL, NULL)
  client <- client_core_make("tiny", config, list(env = env_of()))
  call <- list(client = client, operation = operation)
  compress_request(request("POST", "/", headers, body), call)
}

# gzcon() gives what is not compressed as it is.
gunzip <- function(bytes) {
  stopifnot(identical(bytes[1:2], as.raw(c(0x1f, 0x8b))))
  connection <- gzcon(rawConnection(bytes))
  on.exit(close(connection))
  readBin(connection, "raw", 1e6)
}

test_that("a body that is large enough is compressed", {
  request <- compressed(headers = c("content-encoding" = "x"))
  expect_equal(request$headers, c("Content-Encoding" = "x,gzip"))
  expect_lt(length(request$body), 200)
  expect_equal(gunzip(request$body), charToRaw(strrep("a", 20000)))
  expect_equal(compressed(charToRaw(strrep("a", 10239)))$headers, character())
  small <- compressed(charToRaw("ab"), request_min_compression_size_bytes = 2)
  expect_equal(small$headers, c("Content-Encoding" = "gzip"))
  expect_equal(gunzip(small$body), charToRaw("ab"))
})

test_that("nothing is compressed that must not be", {
  expect_equal(compressed(disable_request_compression = TRUE)$headers, character())
  expect_equal(compressed(signature_version = "v2")$headers, character())
  expect_equal(compressed(trait = "br")$headers, character())
  expect_equal(compressed(trait = character())$headers, character())
})

test_that("bytes of all kinds come out as they went in", {
  for (size in c(0, 1, 1000, 70000)) {
    bytes <- as.raw(bitwAnd(seq_len(size) * 73L, 255L))
    packed <- gzip(bytes)
    expect_identical(gunzip(packed), bytes)
    # A head of 10 bytes in the place of 2, a tail of 8 in that of 4.
    expect_length(packed, length(memCompress(bytes, "gzip")) + 12)
  }
})
