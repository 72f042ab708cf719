# The parameters of an operation of a service, or what is wrong with them.
given_to <- function(service, operation, ...) {
  operation <- operation_get(model_get(service), operation)
  tryCatch(
    params_check(list(...), operation),
    claws_invalid_params = function(e) e$problems
  )
}

test_that("a named list of lists serves as a list of structures", {
  needs <- list(
    memory = list(value = "1", type = "MEMORY"),
    cpus = list(value = "2", type = "VCPU")
  )
  found <- given_to(
    "batch",
    "RegisterJobDefinition",
    jobDefinitionName = "j",
    type = "container",
    containerProperties = list(image = "x", resourceRequirements = needs)
  )
  expect_identical(found$containerProperties$resourceRequirements, unname(needs))
})

test_that("a named vector or list serves as a list of names and values", {
  tags <- list(list(Key = "team", Value = "a"), list(Key = "Name", Value = "5"))
  put <- function(x) given_to("ec2", "CreateTags", Resources = "i-1", Tags = x)$Tags
  expect_identical(put(c(team = "a", Name = "5")), tags)
  expect_identical(put(list(team = "a", Name = 5)), tags)
  expect_identical(
    given_to("kms", "TagResource", KeyId = "k", Tags = c(team = "a"))$Tags,
    list(list(TagKey = "team", TagValue = "a"))
  )
  filters <- list(
    list(Name = "vpc-id", Values = list("v")),
    list(Name = "state", Values = list("a", "b"))
  )
  describe <- function(x) given_to("ec2", "DescribeSubnets", Filters = x)$Filters
  expect_identical(describe(list("vpc-id" = "v", state = c("a", "b"))), filters)
  expect_identical(describe(list("vpc-id" = "v", state = list("a", "b"))), filters)
  expect_identical(describe(c("vpc-id" = "v")), filters[1])
})

test_that("a list() that was forgotten around a structure is told", {
  advice <- "must be an unnamed list: write list\\(list\\(...\\)\\) for one element"
  expect_match(
    given_to("ec2", "CreateTags", Resources = "i", Tags = list(Key = "a", Value = "b")),
    advice
  )
  expect_match(
    given_to("ec2", "CreateTags", Resources = "i", Tags = c(Key = "a", Value = "b")),
    advice
  )
  expect_match(given_to("ec2", "CreateTags", Resources = "i", Tags = list(a = c("b", "c"))), advice)
  keys <- list(t = list(Keys = list(id = list(S = "1"))))
  expect_match(given_to("dynamodb", "BatchGetItem", RequestItems = keys), advice)
})
