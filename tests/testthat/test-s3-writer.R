test_that("what fits into a part goes in one request", {
  store <- store_new()
  out <- s3_writer("s3://b/log.txt", client = store$client)
  out$write("a")
  out$write(c("\u00e9", "\n"))$write(as.raw(1:3))
  expect_length(store$calls, 0)
  done <- out$close()
  expect_equal(store$calls, "put_object")
  expect_equal(store$objects[["b/log.txt"]]$bytes, c(charToRaw("a\u00e9\n"), as.raw(1:3)))
  expect_equal(done$size, 7)
  expect_equal(done$path, "s3://b/log.txt")
  expect_equal(store$params[[1]]$ContentType, "text/plain")
  expect_equal(out$state, "closed")
  expect_output(print(out), "<claws_writer: s3://b/log.txt, closed>", fixed = TRUE)
  expect_error(out$write("x"), "closed", class = "claws_writer_closed")
  expect_null(out$abort())
})

test_that("an empty object is written", {
  store <- store_new()
  s3_writer("s3://b/empty", client = store$client)$close()
  expect_equal(store$objects[["b/empty"]]$bytes, raw())
})

test_that("more goes in parts, two at a time", {
  store <- store_new()
  bytes <- as.raw(sample(0:255, 2^20, TRUE))
  out <- s3_writer("s3://b/big", StorageClass = "STANDARD_IA", client = store$client)
  for (i in 1:19) {
    out$write(bytes)
  }
  expect_equal(store$calls, c("create_multipart_upload", "upload_part", "upload_part"))
  expect_equal(store$params[[1]]$StorageClass, "STANDARD_IA")
  done <- out$close()
  expect_equal(utils::tail(store$calls, 2), c("upload_part", "complete_multipart_upload"))
  expect_equal(done$parts, 3)
  expect_equal(done$size, 19 * 2^20)
  expect_identical(store$objects[["b/big"]]$bytes, rep(bytes, 19))
  numbers <- unlist(lapply(store$params, `[[`, "PartNumber"))
  expect_equal(numbers, 1:3)
})

test_that("parts of 10,000 hold 5 TiB", {
  expect_equal(writer_part_size(1), 8 * 2^20)
  expect_equal(writer_part_size(1001), 16 * 2^20)
  expect_gte(sum(writer_part_size(1:10000)), 5 * 2^40)
  expect_lte(writer_part_size(10000), 5 * 2^30)
})

test_that("a writer that is aborted, fails or is collected leaves nothing", {
  store <- store_new()
  out <- s3_writer("s3://b/k", client = store$client)
  out$write(raw(17 * 2^20))
  out$abort()
  expect_equal(utils::tail(store$calls, 1), "abort_multipart_upload")
  expect_error(out$close(), "aborted", class = "claws_writer_closed")

  out <- s3_writer("s3://b/k", client = store$client)
  out$write(raw(17 * 2^20))
  rm(out)
  gc()
  expect_equal(sum(store$calls == "abort_multipart_upload"), 2)

  aborted <- 0
  client <- claws_stub(
    service_client("s3"),
    create_multipart_upload = list(UploadId = "u"),
    upload_part = claws_stub_error("AccessDenied", "No.", 403),
    abort_multipart_upload = function(params) {
      aborted <<- aborted + 1
      list()
    }
  )
  out <- s3_writer("s3://b/k", client = client)
  expect_error(out$write(raw(17 * 2^20)), class = "claws_access_denied")
  expect_equal(aborted, 1)
  expect_length(store$objects, 0)
})

test_that("arguments are checked", {
  svc <- store_new()$client
  expect_error(s3_writer("s3://b/k", Oops = 1, client = svc), class = "claws_invalid_params")
  expect_error(s3_writer("s3://b", client = svc), class = "claws_invalid_params")
  expect_error(s3_writer("s3://b/k", client = svc)$write(1), class = "claws_invalid_params")
})

test_that("an object is held against the checksums of its parts, a lost answer is no failure", {
  store <- depot_new()
  depot_lose(store, "CompleteMultipartUpload")
  out <- s3_writer("s3://b/k", client = depot_client(store))
  bytes <- as.raw(rep(0:250, length.out = 17 * 2^20))
  out$write(bytes)$write("end")
  done <- out$close()
  expect_identical(store$objects[["/b/k"]]$bytes, c(bytes, charToRaw("end")))
  expect_identical(done$size, 17 * 2^20 + 3)
  expect_identical(paste0("\"", done$etag, "\""), store$objects[["/b/k"]]$etag)
  sent <- Filter(function(one) one$operation == "CompleteMultipartUpload", store$requests)
  expect_identical(headers_of(sent[[1]])[["x-amz-checksum-crc64nvme"]], store$objects[["/b/k"]]$sum)
  expect_length(store$uploads, 0)
})

test_that("a writer that is interrupted while it sends leaves nothing and cannot go on", {
  interrupt <- structure(class = c("interrupt", "condition"), list(message = "", call = NULL))
  store <- depot_new(function(request, number) if (number == 3L) signalCondition(interrupt))
  out <- s3_writer("s3://b/k", client = depot_client(store))
  tryCatch(out$write(raw(17 * 2^20)), interrupt = function(e) NULL)
  expect_identical(out$state, "aborted")
  expect_length(store$uploads, 0)
  expect_error(out$close(), class = "claws_writer_closed")
})

test_that("a writer whose parts fill it exactly is completed", {
  store <- depot_new()
  out <- s3_writer("s3://b/one", client = depot_client(store))
  out$write(raw(8 * 2^20))
  expect_identical(out$close()$parts, 1L)
  expect_identical(store$seen, "PutObject")
  out <- s3_writer("s3://b/k", client = depot_client(store))
  out$write(raw(24 * 2^20))
  done <- out$close()
  expect_identical(c(done$size, done$parts), c(24 * 2^20, 3))
  expect_length(store$objects[["/b/k"]]$bytes, 24 * 2^20)
})
