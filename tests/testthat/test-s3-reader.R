# A client of a store whose bodies come in pieces. cuts: places of the object at which a body breaks
# off, each once; for Inf each body does, at its beginning.
piecemeal <- function(store, piece = 1000, cuts = numeric()) {
  core <- client_core(depot_client(store))
  core$parts$transport <- function(request, client, live = FALSE) {
    answer <- depot_answer(store, request)
    if (!live || answer$status >= 300L) {
      return(answer)
    }
    range <- headers_of(request)[["range"]] %||% "bytes=0-"
    at <- as.numeric(sub("bytes=([0-9]+)-.*", "\\1", range))
    bytes <- answer$body
    answer$body <- stream(
      function() {
        if (is.infinite(c(cuts, 0)[[1]]) || length(cuts) > 0L && at >= cuts[[1]]) {
          cuts <<- cuts[cuts > at]
          stop(cut_off())
        }
        size <- min(piece, length(bytes), cuts[cuts > at] - at)
        one <- bytes[seq_len(size)]
        bytes <<- bytes[seq_len(length(bytes) - size) + size]
        at <<- at + size
        if (size > 0) one
      },
      function() store$left <- c(store$left, at)
    )
    answer
  }
  core
}

reader_of <- function(core) reader_new(core, list(Bucket = "b", Key = "k"), "s3://b/k")

reader_rest <- function(reader, from = 0) {
  all <- raw()
  repeat {
    bytes <- reader_read(reader, from + length(all))
    if (length(bytes) == 0L) {
      return(all)
    }
    all <- c(all, bytes)
  }
}

asked_for <- function(store, name) {
  lapply(store$requests, function(request) headers_of(request)[[name]])
}

test_that("one request brings all bytes in order, and they are compared", {
  store <- depot_with(4500)
  reader <- reader_of(piecemeal(store))
  expect_identical(reader$size, 4500)
  expect_identical(reader_rest(reader), store$objects[["/b/k"]]$bytes)
  expect_identical(store$seen, "GetObject")
  expect_null(asked_for(store, "range")[[1]])
  expect_identical(reader$expected$algorithm, "CRC64NVME")
  expect_identical(reader$summed, 4500)
})

test_that("a body that breaks off goes on behind its last byte, of the same object", {
  store <- depot_with(4500)
  reader <- reader_of(piecemeal(store, cuts = c(1500, 4499)))
  expect_identical(reader_rest(reader), store$objects[["/b/k"]]$bytes)
  expect_identical(asked_for(store, "range")[-1], list("bytes=1500-", "bytes=4499-"))
  expect_identical(asked_for(store, "if-match")[[3]], store$objects[["/b/k"]]$etag)
  expect_identical(reader$summed, 4500)
})

test_that("a body that always breaks off is an error after five times", {
  store <- depot_with(4500)
  reader <- reader_of(piecemeal(store, cuts = c(2000, Inf)))
  expect_length(reader_read(reader, 0), 1000)
  expect_length(reader_read(reader, 1000), 1000)
  expect_error(reader_read(reader, 2000), class = "claws_transport_error")
  expect_length(store$seen, 6)
  short <- depot_with(10)
  short$fault <- function(request, number) {
    response(200L, list("content-length" = "20"), if (number == 1L) raw(10) else raw())
  }
  reader <- reader_of(piecemeal(short))
  expect_length(reader_read(reader, 0), 10)
  expect_error(reader_read(reader, 10), class = "claws_transfer_error")
})

test_that("a long object may break off more often", {
  reader <- reader_of(piecemeal(depot_with(10)))
  take <- function(at) {
    reader$at <- at
    reader$body <- pieces(list())
    reader_take(reader)
  }
  for (at in c(seq(0, 1e8, 2^21), 1e9 + 1:5)) {
    expect_null(take(at))
  }
  expect_error(take(1e9 + 6), class = "claws_wrong_range")
})

test_that("a damaged object is an error before its last bytes, for good", {
  store <- depot_with(2500)
  store$objects[["/b/k"]]$bytes[[7]] <- as.raw(0xff)
  reader <- reader_of(piecemeal(store))
  expect_length(reader_read(reader, 0), 1000)
  expect_length(reader_read(reader, 1000), 1000)
  for (turn in 1:2) {
    error <- expect_error(reader_read(reader, 2000), class = "claws_checksum_error")
  }
  expect_match(conditionMessage(error), "s3://b/k")
  expect_length(store$left, 1)
})

test_that("an object that is another one meanwhile is told", {
  store <- depot_with(2500)
  reader <- reader_of(piecemeal(store, cuts = 1000))
  reader_read(reader, 0)
  store$objects[["/b/k"]]$etag <- "\"other\""
  error <- expect_error(reader_read(reader, 1000), class = "claws_object_changed")
  expect_match(conditionMessage(error), "s3://b/k changed while it was read")
  store$objects[["/b/k"]] <- NULL
  expect_error(reader_read(reader, 1000), class = "NoSuchKey")
})

test_that("another place is asked for, and only bytes in order are compared", {
  store <- depot_with(4500)
  bytes <- store$objects[["/b/k"]]$bytes
  reader <- reader_of(piecemeal(store))
  expect_identical(reader_read(reader, 2000), bytes[2001:3000])
  expect_identical(asked_for(store, "range")[[2]], "bytes=2000-")
  expect_identical(reader$summed, 0)
  expect_identical(reader_rest(reader, 500), bytes[-(1:500)])
  expect_identical(reader$summed, 0)
  expect_identical(reader_read(reader, 0), bytes[1:1000])
  expect_identical(reader_read(reader, 700), bytes[701:1700])
  expect_identical(reader$summed, 1700)
  again <- reader_of(piecemeal(store))
  reader_read(again, 0)
  expect_identical(reader_rest(again, 700), bytes[-(1:700)])
  expect_identical(again$summed, 4500)
  store$objects[["/b/k"]]$bytes[[4000]] <- as.raw(0xff)
  reader_leave(reader)
  expect_error(reader_rest(reader, 1700), class = "claws_checksum_error")
  expect_identical(reader_read(reader_of(piecemeal(store)), 4500), raw())
})

read_interrupted <- function(reader, from) {
  interrupt <- structure(class = c("interrupt", "condition"), list())
  reader$body <- stream(function() signalCondition(interrupt), reader$body$close)
  tryCatch(reader_read(reader, from), interrupt = function(e) NULL)
}

test_that("after an interrupt no byte is left out", {
  store <- depot_with(4500)
  core <- piecemeal(store)
  reader <- reader_of(core)
  reader_read(reader, 0)
  read_interrupted(reader, 1000)
  expect_identical(store$left, 1000)
  expect_identical(reader_rest(reader, 1000), store$objects[["/b/k"]]$bytes[-(1:1000)])
  expect_identical(reader$summed, 4500)
})

test_that("an interrupt is not the end of an object whose size is not known", {
  store <- depot_new(function(request, number) response(200L, list(), as.raw(1:9)))
  reader <- reader_of(piecemeal(store))
  read_interrupted(reader, 0)
  expect_identical(reader_rest(reader), as.raw(1:9))
})

test_that("a store that gives other bytes than were asked for is an error", {
  store <- depot_with(2500)
  reader <- reader_of(piecemeal(store))
  store$fault <- function(request, number) response(200L, list(etag = "\"x\""), raw(2500))
  expect_error(reader_read(reader, 1000), class = "claws_wrong_range")
  long <- depot_new(function(request, number) response(200L, list("content-length" = "3"), raw(9)))
  reader <- reader_of(piecemeal(long))
  expect_error(reader_read(reader, 0), class = "claws_wrong_range")
  expect_error(reader_read(reader, 0), class = "claws_wrong_range")
})

test_that("an object without bytes or of a size that is not said has an end", {
  store <- depot_with(0)
  expect_identical(reader_rest(reader_of(piecemeal(store))), raw())
  store <- depot_new(function(request, number) response(200L, list(etag = "\"x\""), as.raw(1:9)))
  reader <- reader_of(piecemeal(store, piece = 4))
  expect_identical(reader_rest(reader), as.raw(1:9))
  expect_identical(reader_read(reader, 9), raw())
  expect_length(store$seen, 1)
  expect_null(reader$sum)
})

test_that("an object of parts is compared by the sums of its parts", {
  bytes <- as.raw(rep(0:249, 10))
  sizes <- c(1700, 800)
  digests <- lapply(list(bytes[1:1700], bytes[-(1:1700)]), function(part) {
    as.raw(openssl::sha256(part))
  })
  whole <- paste0(base64(as.raw(openssl::sha256(do.call(c, digests)))), "-2")
  page <- 0L
  store <- depot_new(function(request, number) {
    if (request$operation != "GetObjectAttributes") {
      said <- list(etag = "\"x-2\"", "x-amz-checksum-sha256" = whole, "content-length" = "2500")
      return(response(200L, said, bytes))
    }
    page <<- page %% 2L + 1L
    text <- paste0(
      "<GetObjectAttributesResponse><ObjectParts><IsTruncated>%s</IsTruncated>",
      "<NextPartNumberMarker>1</NextPartNumberMarker><Part><Size>%d</Size></Part>",
      "</ObjectParts></GetObjectAttributesResponse>"
    )
    text <- sprintf(text, c("true", "false")[[page]], sizes[[page]])
    response(200L, list(), charToRaw(text))
  })
  reader <- reader_of(piecemeal(store))
  expect_identical(reader_rest(reader), bytes)
  expect_identical(reader$summed, 2500)
  bytes[[2400]] <- as.raw(0xff)
  expect_error(reader_rest(reader_of(piecemeal(store))), class = "claws_checksum_error")
  sizes <- c(1700, 700)
  expect_null(reader_of(piecemeal(store))$sum)
})
