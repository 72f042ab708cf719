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

test_that("an answer that says what went wrong, and a part of an object, are not compared", {
  wrong <- list("x-amz-checksum-crc32" = "AAAAAA==")
  operation <- operation_get(model_get("s3"), "GetObject")
  call <- list(operation = operation, params = list(ChecksumMode = "ENABLED"))
  refused <- response(404L, wrong, charToRaw("hello"))
  expect_identical(checksum_response(refused, call), refused)
  part <- response(206L, wrong, charToRaw("hello"))
  expect_identical(checksum_response(part, c(call, list(into = new.env()))), part)
  expect_identical(checksum_response(part, c(call, list(sink = sink_kept()))), part)
  expect_error(checksum_response(part, call), class = "claws_checksum_error")
})
