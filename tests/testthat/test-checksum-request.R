hex <- function(bytes) paste(as.character(bytes), collapse = "")

sum_of <- function(algorithm, ...) {
  sum <- checksum_start(algorithm)
  for (text in c(...)) {
    sum$update(charToRaw(text))
  }
  hex(sum$digest())
}

# Sums of "hello", in base64.
hello_sums <- list(
  XXHASH64 = "JseCfYifbaM=",
  XXHASH3 = "lVXoVVxi3P0=",
  XXHASH128 = "tenBrQcbPn/Hec+qXlI4GA==",
  CRC32 = "NhCmhg==",
  CRC32C = "mnG7TA==",
  CRC64NVME = "M3eFcAZSQlc=",
  SHA1 = "qvTGHdzF6KLavt4PO0gs2a6pQ00=",
  SHA256 = "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
  SHA512 = paste0(
    "m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre",
    "9G9zvN7AQw=="
  )
)

# The check values of the catalogue of CRCs, and of the standards of the hashes.
published <- list(
  list("CRC32", "123456789", "cbf43926"),
  list("CRC32C", "123456789", "e3069283"),
  list("CRC64NVME", "123456789", "ae8b14860a799888"),
  list("SHA1", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
  list("SHA256", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  list("MD5", "abc", "900150983cd24fb0d6963f7d28e17f72")
)

test_that("sums are those that are published, in one go and in pieces", {
  for (case in published) {
    expect_equal(sum_of(case[[1]], case[[2]]), case[[3]])
    expect_equal(sum_of(case[[1]], strsplit(case[[2]], "")[[1]]), case[[3]])
  }
  expect_equal(
    substr(sum_of("SHA512", "abc"), 1, 32),
    "ddaf35a193617abacc417349ae204131"
  )
  expect_equal(sum_of("CRC32"), "00000000")
  expect_equal(sum_of("CRC64NVME"), "0000000000000000")
})

test_that("every length and alignment gives the sum that bytes one by one give", {
  bytes <- as.raw(bitwAnd(seq_len(100) * 37L, 255L))
  for (algorithm in c("CRC32", "CRC32C", "CRC64NVME")) {
    for (size in c(0:20, 63:65, 100)) {
      one <- checksum_start(algorithm)
      lapply(as.list(bytes[seq_len(size)]), one$update)
      all <- checksum_start(algorithm)
      all$update(bytes[seq_len(size)])
      expect_identical(all$digest(), one$digest())
    }
  }
})

test_that("an upload over TLS has its checksum behind the body", {
  sent <- new.env()
  s3_client(sent = sent)$put_object(Bucket = "b", Key = "k", Body = charToRaw("hello"))
  headers <- as.list(sent$request$headers)
  expect_equal(headers[["x-amz-sdk-checksum-algorithm"]], "CRC32")
  expect_equal(headers[["X-Amz-Trailer"]], "x-amz-checksum-crc32")
  expect_equal(headers[["Content-Encoding"]], "aws-chunked")
  expect_equal(headers[["Transfer-Encoding"]], "chunked")
  expect_equal(headers[["X-Amz-Decoded-Content-Length"]], "5")
  expect_equal(headers[["X-Amz-Content-SHA256"]], "STREAMING-UNSIGNED-PAYLOAD-TRAILER")
  expect_equal(
    rawToChar(body_bytes(sent$request$body)),
    "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"
  )
})

test_that("every algorithm that S3 may answer with is known", {
  trait <- operation_get(model_get("s3"), "GetObject")$traits[["httpChecksum"]]
  expect_setequal(names(checksum_algorithms()), unlist(trait$responseAlgorithms))
})

test_that("an upload in the clear has it in a header, and its body is signed", {
  sent <- new.env()
  client <- s3_client(sent = sent, endpoint = "http://127.0.0.1:9000")
  source <- rawConnection(charToRaw("hello"))
  client$put_object(Bucket = "b", Key = "k", Body = source)
  close(source)
  headers <- as.list(sent$request$headers)
  expect_equal(headers[["x-amz-checksum-crc32"]], "NhCmhg==")
  expect_equal(headers[["X-Amz-Content-SHA256"]], sha256_hex("hello"))
  expect_equal(sent$request$body, charToRaw("hello"))
  client$put_object(
    Bucket = "b",
    Key = "k",
    Body = charToRaw("hello"),
    ChecksumAlgorithm = "XXHASH128"
  )
  headers <- as.list(sent$request$headers)
  expect_equal(headers[["x-amz-checksum-xxhash128"]], hello_sums$XXHASH128)
})

test_that("the algorithm is the one that was chosen", {
  sent <- new.env()
  put <- function(...) {
    s3_client(sent = sent)$put_object(Bucket = "b", Key = "k", Body = charToRaw("hello"), ...)
    sent$request
  }
  request <- put(ChecksumAlgorithm = "SHA256")
  expect_equal(request$headers[["X-Amz-Trailer"]], "x-amz-checksum-sha256")
  expect_equal(request$headers[["x-amz-sdk-checksum-algorithm"]], "SHA256")
  expect_match(
    rawToChar(body_bytes(request$body)),
    paste0("sha256:", checksum_of("SHA256", charToRaw("hello"))),
    fixed = TRUE
  )
  for (algorithm in names(hello_sums)) {
    request <- put(ChecksumAlgorithm = algorithm)
    name <- paste0("x-amz-checksum-", ascii_lower(algorithm))
    expect_equal(request$headers[["X-Amz-Trailer"]], name)
    expect_equal(request$headers[["x-amz-sdk-checksum-algorithm"]], algorithm)
    line <- sprintf("0\r\n%s:%s\r\n\r\n", name, hello_sums[[algorithm]])
    expect_match(rawToChar(body_bytes(request$body)), line, fixed = TRUE)
  }
  expect_match(
    rawToChar(body_bytes(put(ChecksumAlgorithm = "MD5")$body)),
    "x-amz-checksum-md5:XUFAKrxLKna5cZ2REBfFkg==",
    fixed = TRUE
  )
  expect_error(
    put(ChecksumAlgorithm = "ADLER"),
    "ChecksumAlgorithm must be one of CRC32",
    class = "claws_invalid_params"
  )
})

test_that("a sum that the user made is not made again", {
  sent <- new.env()
  s3_client(sent = sent)$put_object(
    Bucket = "b",
    Key = "k",
    Body = charToRaw("hello"),
    ChecksumSHA1 = "qvTGHdzF6KLavt4PO0gs2a6pQ00="
  )
  expect_equal(sent$request$body, charToRaw("hello"))
  expect_false("x-amz-checksum-crc32" %in% names(sent$request$headers))
  expect_false("x-amz-sdk-checksum-algorithm" %in% names(sent$request$headers))
})

test_that("a checksum is sent where it is supported, or only where it is required", {
  sent <- new.env()
  client <- s3_client(
    sent = sent,
    config = list(
      request_checksum_calculation = "when_required",
      response_checksum_validation = "when_required"
    )
  )
  client$put_object(Bucket = "b", Key = "k", Body = charToRaw("hello"))
  expect_false("X-Amz-Trailer" %in% names(sent$request$headers))
  expect_equal(sent$request$body, charToRaw("hello"))
  client$delete_objects(Bucket = "b", Delete = list(Objects = list(list(Key = "k"))))
  expect_equal(
    sent$request$headers[["x-amz-checksum-crc32"]],
    checksum_of("CRC32", sent$request$body)
  )
  client$get_object(Bucket = "b", Key = "k")
  expect_false("x-amz-checksum-mode" %in% names(sent$request$headers))
})

test_that("an encoding and a length that were given are kept", {
  sent <- new.env()
  s3_client(sent = sent)$put_object(
    Bucket = "b",
    Key = "k",
    Body = pipe("printf hello"),
    ContentEncoding = "gzip",
    ContentLength = 5
  )
  headers <- as.list(sent$request$headers)
  expect_equal(headers[["Content-Encoding"]], "gzip,aws-chunked")
  expect_equal(headers[["X-Amz-Decoded-Content-Length"]], "5")
  expect_false("content-length" %in% ascii_lower(names(headers)))
})

test_that("what is downloaded is compared with the sum that came with it", {
  get <- function(...) {
    sent <- new.env()
    answer <- response(200L, list("x-amz-request-id" = "id-1", ...), charToRaw("hello"))
    output <- s3_client(answer, sent)$get_object(Bucket = "b", Key = "k")
    expect_equal(sent$request$headers[["x-amz-checksum-mode"]], "ENABLED")
    rawToChar(output$Body)
  }
  expect_equal(get("x-amz-checksum-crc32" = "NhCmhg=="), "hello")
  expect_equal(get("x-amz-checksum-sha1" = "qvTGHdzF6KLavt4PO0gs2a6pQ00="), "hello")
  expect_equal(get("x-amz-checksum-crc32" = "AAAAAA==-3"), "hello")
  expect_equal(get(), "hello")
  expect_equal(get("x-amz-checksum-xxhash3" = "AAAAAAAAAAA=-2"), "hello")
  for (algorithm in names(hello_sums)) {
    sum <- function(value) {
      stats::setNames(list(value), paste0("x-amz-checksum-", ascii_lower(algorithm)))
    }
    expect_equal(do.call(get, sum(hello_sums[[algorithm]])), "hello")
    expect_error(do.call(get, sum("AAAAAAAAAAA=")), algorithm, class = "claws_checksum_error")
  }
  error <- expect_error(get("x-amz-checksum-crc32" = "AAAAAA=="), class = "claws_checksum_error")
  expect_match(conditionMessage(error), "GetObject came damaged: its CRC32 is NhCmhg==")
  expect_equal(error$expected, "AAAAAA==")
  expect_equal(error$request_id, "id-1")
})

test_that("of several sums that came, the first in botocore's order is believed", {
  operation <- operation_get(model_get("s3"), "GetObject")
  params <- list(ChecksumMode = "ENABLED")
  headers <- hello_sums
  names(headers) <- paste0("x-amz-checksum-", ascii_lower(names(headers)))
  order <- character()
  while (!is.null(expected <- checksum_expected(headers, operation, params))) {
    order <- c(order, expected$algorithm)
    headers[[paste0("x-amz-checksum-", ascii_lower(expected$algorithm))]] <- NULL
  }
  expect_equal(
    order,
    c(
      "XXHASH128",
      "XXHASH3",
      "CRC64NVME",
      "XXHASH64",
      "CRC32C",
      "CRC32",
      "SHA1",
      "SHA256",
      "SHA512"
    )
  )
})

test_that("a connection is read into memory only where its bytes must be known", {
  known <- function(name, scheme, service = "s3") {
    request <- request("PUT", "/", character(), body_connection(rawConnection(charToRaw("a"))))
    on.exit(close(request$body$connection))
    request$scheme <- scheme
    body_known(request, operation_get(model_get(service), name))
  }
  expect_s3_class(known("WriteGetObjectResponse", "https"), "claws_connection")
  expect_equal(known("WriteGetObjectResponse", "http"), charToRaw("a"))
  expect_equal(known("PutObject", "https"), charToRaw("a"))
  expect_equal(known("UploadReadSetPart", "https", "omics"), charToRaw("a"))
})
