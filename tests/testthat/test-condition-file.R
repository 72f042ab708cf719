test_that("a file that cannot be read or written is told with the reason", {
  error <- error_file_unreadable("/a", "it is locked")
  expect_equal(conditionMessage(error), "/a cannot be read: it is locked.")
  expect_equal(error$path, "/a")
  error <- error_write("/a", "the disk is full")
  expect_s3_class(error, "claws_write_error")
  warning <- condition_unwritten(error, "The token")
  expect_s3_class(warning, c("claws_write_warning", "warning"), exact = FALSE)
  expect_match(conditionMessage(warning), "The token is not kept: /a cannot be written")
})

test_that("a body that changed on the way is told", {
  expect_match(conditionMessage(error_body_changed("/a", "it is shorter")), "/a changed.*shorter")
})
