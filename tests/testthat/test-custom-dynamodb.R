test_that("an answer is what its checksum says, or it is asked for again", {
  answers <- list(
    json_answer('{"TableNames":["a"]}', headers = list("x-amz-crc32" = "1")),
    json_answer('{"TableNames":["b"]}', headers = list("x-amz-crc32" = "CRC"))
  )
  sum <- checksum_start("CRC32")
  sum$update(answers[[2]]$body)
  digits <- strtoi(paste(as.character(sum$digest()[2:4]), collapse = ""), 16L)
  digits <- digits + as.integer(sum$digest()[[1]]) * 2^24
  answers[[2]]$headers[["x-amz-crc32"]] <- sprintf("%.0f", digits)
  sent <- new.env()
  client <- service_client("dynamodb", function(request) answers[[length(sent$requests)]], sent)
  result <- client$list_tables()
  expect_equal(result$TableNames, "b")
  expect_equal(claws_metadata(result)$attempts, 2L)

  without <- service_client("dynamodb", json_answer('{"TableNames":["c"]}'))
  expect_equal(without$list_tables()$TableNames, "c")
  always <- service_client("dynamodb", answers[[1]])
  expect_error(always$list_tables(), "its CRC32 is", class = "claws_checksum_error")
})
