# src/crc.c: short bytes go through tables; from 256 on, they are folded where the processor can.
test_that("a CRC is the same however its bytes are cut", {
  set.seed(1)
  sizes <- c(0, 1, 7:9, 15:17, 127:129, 255:257, 271:273, 383:385, 1023:1025, sample(5000, 40))
  for (kind in crc_kinds) {
    none <- raw(if (kind == 2L) 8 else 4)
    for (size in sizes) {
      bytes <- as.raw(sample(0:255, size, TRUE))
      begun <- .Call(c_crc_update, kind, none, charToRaw("before"))
      parts <- split(bytes, (seq_along(bytes) - 1) %/% 127)
      cut <- Reduce(function(sum, part) .Call(c_crc_update, kind, sum, part), parts, begun)
      expect_identical(.Call(c_crc_update, kind, begun, bytes), cut)
    }
  }
})

test_that("the CRC of a whole follows from those of its parts", {
  set.seed(2)
  for (algorithm in names(crc_kinds)) {
    for (size in c(0, 1, 5, 300, 4096)) {
      first <- as.raw(sample(0:255, 777, TRUE))
      second <- as.raw(sample(0:255, size, TRUE))
      sums <- lapply(list(first, second, c(first, second)), function(bytes) {
        sum <- checksum_start(algorithm)
        sum$update(bytes)
        sum$digest()
      })
      expect_identical(crc_combine(algorithm, sums[[1]], sums[[2]], size), sums[[3]])
    }
  }
})
