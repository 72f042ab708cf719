# A model with one operation, whose input and output have members of these types.
raw_pages <- function(given, found) {
  scalar <- function(type) list(type = type)
  refers <- function(types) {
    list(type = "structure", members = lapply(as.list(types), function(type) list(shape = type)))
  }
  list(
    operations = list(Take = list(input = list(shape = "In"), output = list(shape = "Out"))),
    shapes = list(
      In = refers(given),
      Out = refers(found),
      string = scalar("string"),
      integer = scalar("integer"),
      structure = list(type = "structure"),
      list = list(type = "list", member = list(shape = "string")),
      map = list(type = "map", key = list(shape = "string"), value = list(shape = "string"))
    )
  )
}

derived_of <- function(given, found, paginators = list()) {
  compile_derived(raw_pages(given, found), paginators, "invented")
}

test_that("a token that leads on by its name makes pages", {
  expect_identical(
    derived_of(
      c(NextToken = "string", maxresults = "integer", Limit = "string"),
      c(NextToken = "string", Count = "integer", Things = "list")
    ),
    list(
      Take = list(
        input_token = "NextToken",
        output_token = "NextToken",
        limit_key = "maxresults",
        result_key = "Things"
      )
    )
  )
  expect_identical(
    derived_of(
      c(marker = "string", Limit = "integer", MaxItems = "integer"),
      c(nextmarker = "string", Things = "list", ByName = "map", Whole = "structure")
    )$Take,
    list(
      input_token = "marker",
      output_token = "nextmarker",
      result_key = list("Things", "ByName")
    )
  )
  whole <- derived_of(c(PageToken = "string"), c(PageToken = "string", Whole = "structure"))
  expect_identical(whole$Take$result_key, "Whole")
})

test_that("other tokens, and operations that have a paginator, get none", {
  token <- c(NextToken = "string")
  things <- c(token, Things = "list")
  expect_null(derived_of(token, token))
  expect_null(derived_of(c(NextToken = "integer"), things))
  expect_null(derived_of(c(Id = "string"), things))
  expect_null(derived_of(c(LockToken = "string"), c(LockToken = "string", Things = "list")))
  expect_null(derived_of(c(token, PageToken = "string"), c(things, PageToken = "string")))
  expect_null(derived_of(token, things, paginators = list(Take = list())))
  none <- list(operations = list(Take = list()), shapes = list())
  expect_null(compile_derived(none, list(), "invented"))
})

test_that("a row is used where no rule tells the pages", {
  raw <- raw_pages(c(nextToken = "string"), c(nextForwardToken = "string", events = "list"))
  names(raw$operations) <- "GetLogEvents"
  expect_null(compile_derived(raw, list(), "invented"))
  expect_equal(
    compile_derived(raw, list(), "logs")$GetLogEvents$output_token,
    "nextForwardToken"
  )
})
