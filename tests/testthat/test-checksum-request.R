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
  expect_setequal(names(checksum_algorithms), unlist(trait$responseAlgorithms))
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
