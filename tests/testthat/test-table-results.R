many <- function(...) {
  svc <- claws_stub(service_client("ec2"), describe_instances = function(params) {
    id <- params$InstanceIds[[1]]
    if (id == "gone") {
      return(claws_stub_error("InvalidInstanceID.NotFound", "No such instance."))
    }
    list(Reservations = list(list(OwnerId = "1", Instances = list(list(InstanceId = id)))))
  })
  claws_map(svc$describe_instances, InstanceIds = c(...), .on_error = "keep")
}

test_that("the rows of many calls are one table, with their arguments and errors", {
  table <- as.data.frame(many("a", "gone", "b"), key = "Reservations[].Instances[]")
  expect_identical(table$InstanceIds, c("a", "gone", "b"))
  expect_identical(table$InstanceId, c("a", NA, "b"))
  expect_identical(table$Reservations.OwnerId, c("1", NA, "1"))
  expect_match(table$error[[2]], "No such instance")
  expect_identical(is.na(table$error), c(TRUE, FALSE, TRUE))
  expect_identical(claws_table(many("a"), key = "Reservations[]")$OwnerId, "1")
})

test_that("columns are those of one call, also where all failed", {
  table <- as.data.frame(many("a"))
  expect_identical(
    names(table),
    c("InstanceIds", claws_columns(service_client("ec2"), "describe_instances")$column, "error")
  )
  expect_named(as.data.frame(many("gone")), c("InstanceIds", "error"))
})

test_that("answers of one row are a row for each call", {
  svc <- claws_stub(service_client("sqs"), get_queue_url = function(params) {
    list(QueueUrl = paste0("https://sqs/", params$QueueName))
  })
  table <- as.data.frame(claws_map(svc$get_queue_url, QueueName = c("a", "b")))
  expect_identical(table$QueueUrl, c("https://sqs/a", "https://sqs/b"))
})

test_that("where one value is no answer, the columns are what is single in all", {
  mixed <- many("a", "b")
  mixed[[2]] <- list(OwnerId = "2")
  expect_identical(as.data.frame(mixed)$OwnerId, c(NA, "2"))
})

test_that("a key that no operation has is an error", {
  expect_error(as.data.frame(many("a"), key = "Nothing"), class = "claws_no_table")
})
