test_that("operations are found by name and by text, the best first", {
  on.exit(the_forget("corpus"))
  found <- claws_search("spot price", service = c("ec2", "sqs"))
  expect_equal(found$topic[[1]], "ec2_describe_spot_price_history")
  expect_equal(found$package[[1]], "claws.compute")
  expect_gt(nrow(found), 1)
  expect_true(nrow(claws_search("deadletter queue", service = "sqs")) == 0)
  expect_equal(
    claws_search("SEND message Batch", service = "sqs")$topic[[1]],
    "sqs_send_message_batch"
  )
})

test_that("all words have to occur", {
  on.exit(the_forget("corpus"))
  one <- claws_search("queue", service = "sqs")
  both <- claws_search("queue tag", service = "sqs")
  expect_gt(nrow(one), nrow(both))
  expect_true(all(both$topic %in% one$topic))
})

test_that("no words find nothing", {
  expect_equal(nrow(claws_search("", service = "sqs")), 0)
})

test_that("printing shows a line each and says how many more there are", {
  on.exit(the_forget("corpus"))
  found <- claws_search("queue", service = "sqs")
  lines <- capture.output(print(found, n = 3))
  expect_length(lines, 4)
  expect_match(lines[[4]], "more")
  expect_equal(capture.output(print(found[0, ])), "No operation was found.")
})

test_that("a service that does not exist is refused", {
  expect_error(claws_search("x", service = "nothing"), class = "claws_unknown_service")
})
