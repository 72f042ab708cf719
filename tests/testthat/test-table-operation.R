# R/table-operation.R.

test_that("the plan of an operation's table is of its key, or of a query", {
  operation <- client_operation(client_core(service_client("s3")), "ListObjectsV2")
  plan <- table_plan_of(operation)
  expect_identical(table_plan_of(operation), plan)
  expect_true(all(c("Key", "Size") %in% vapply(plan$columns, `[[`, "", "name")))
  how <- c(table_how_plain, query = "Contents[].{Name: Key}")
  found <- table_plan_of(operation, how = how)
  expect_equal(vapply(found$columns, `[[`, "", "name"), "Name")
  expect_error(table_plan_of(operation, "Contents", how), "either", class = "claws_invalid_config")
})
