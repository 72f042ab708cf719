test_that("the first failure stands for all, with what became of them", {
  failed <- structure(
    class = c("NoSuchKey", "claws_error", "error", "condition"),
    list(
      message = "no such key",
      call = NULL
    )
  )
  value <- data.frame(status = c("done", "failed", "failed"))
  error <- error_transfer(failed, value)
  expect_equal(class(error)[1:3], c("NoSuchKey", "claws_transfer_error", "claws_error"))
  expect_equal(conditionMessage(error), "2 of 3 failed: no such key")
  expect_equal(error$transfers, value)
  expect_equal(conditionMessage(error_transfer(failed, value[2, , drop = FALSE])), "no such key")
})

test_that("parts that are left can be found", {
  error <- error_parts_left(simpleError("cut off"), "id-1")
  expect_equal(error$upload_id, "id-1")
  expect_match(conditionMessage(error), "cut off\nParts of the upload id-1", fixed = TRUE)
})

test_that("a file that is not as it was is named", {
  expect_s3_class(
    error_file_changed("/a"),
    c("claws_file_changed", "claws_transfer_error"),
    exact = FALSE
  )
  damaged <- error_transfer_damaged("/a", "CRC32", "x", "y")
  expect_equal(conditionMessage(damaged), "/a is damaged: its CRC32 is y, not x.")
})

test_that("the class of transfers stands before that of all errors, or last", {
  one <- data.frame(status = "failed")
  classes <- c("claws_invalid_sink", "claws_transfer_error", "claws_error", "error", "condition")
  expect_identical(class(error_transfer(error_sink("no"), one)), classes)
  expect_identical(
    class(error_transfer(simpleError("no"), one)),
    c("simpleError", "error", "condition", "claws_transfer_error")
  )
})
