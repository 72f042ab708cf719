test_that("what an operation says goes before what the client says", {
  rules <- rules_get(model_get("s3control"))
  operation <- operation_get(model_get("s3control"), "ListRegionalBuckets")
  context <- endpoint_context(operation, list(AccountId = "1", OutpostId = "op-1"), rules)
  expect_equal(
    context[order(names(context))],
    list(
      AccountId = "1",
      OutpostId = "op-1",
      RequiresAccountId = TRUE
    )
  )
})

test_that("a member says what a path into the input would, and what is empty says nothing", {
  rules <- list(contextual = TRUE, used = c("Bucket", "Key", "Fixed"))
  operation <- list(
    context = list(
      members = c(Bucket = "Bucket"),
      paths = list(Bucket = "Other", Key = "Delete.Objects[0].Key", Unused = "Other"),
      fixed = list(Fixed = TRUE)
    )
  )
  params <- list(Bucket = "b", Other = "o", Delete = list(Objects = list(list(Key = "k"))))
  context <- endpoint_context(operation, params, rules)
  expect_equal(context[order(names(context))], list(Bucket = "b", Fixed = TRUE, Key = "k"))
  expect_equal(endpoint_context(operation, list(), rules), list(Fixed = TRUE))
  rules$contextual <- FALSE
  expect_equal(endpoint_context(operation, params, rules), list())
})

test_that("an operation's context is what its model says", {
  context <- operation_get(model_get("s3"), "GetObject")$context
  expect_equal(context$members[["Bucket"]], "Bucket")
  expect_length(operation_get(model_get("s3"), "ListBuckets")$context$members, 0)
})
