find_in <- function(expression, json) {
  jmespath_search(expression, jsonlite::fromJSON(json, simplifyVector = FALSE))
}

test_that("fields, elements and slices are found, and NULL where nothing is", {
  expect_equal(find_in("a.b[0]", '{"a": {"b": [1, 2]}}'), 1)
  expect_equal(find_in("a[-1]", '{"a": [1, 2]}'), 2)
  expect_null(find_in("a.b.c", '{"a": 1}'))
  expect_equal(find_in("a[1:]", '{"a": [1, 2, 3]}'), list(2L, 3L))
  expect_equal(find_in("a[::-1]", '{"a": [1, 2, 3]}'), list(3L, 2L, 1L))
})

test_that("vectors, which results hold for lists of scalars, are arrays", {
  expect_equal(jmespath_search("a[1]", list(a = c("x", "y"))), "y")
  expect_equal(jmespath_search("a[]", list(a = c("x", "y"))), list("x", "y"))
  expect_equal(jmespath_search("length(a)", list(a = character())), 0)
  expect_equal(jmespath_search("contains(a, 'y')", list(a = c("x", "y"))), TRUE)
})

test_that("the paths of endpoint rules are understood", {
  params <- list(
    TransactItems = list(
      list(Put = list(TableName = "a")),
      list(Get = list(TableName = "b"), Delete = list(TableName = "c"))
    )
  )
  expect_equal(jmespath_search("TransactItems[*].Get.TableName", params), list("b"))
  expect_equal(
    jmespath_search("TransactItems[*].[Put.TableName, Delete.TableName][]", params),
    list("a", "c")
  )
  expect_equal(jmespath_search("keys(RequestItems)", list(RequestItems = list(t = 1))), list("t"))
})

test_that("what is no expression is refused with the place", {
  for (text in c("a.", "a[", "a b", "a[*", "@.", "a.b(", "'a", "#", "{a}")) {
    expect_error(jmespath_parse(text), "is no JMESPath", class = "claws_invalid_expression")
  }
  expect_error(find_in("nothere(a)", "{}"), "no function", class = "claws_invalid_expression")
  expect_error(find_in("abs('a')", "{}"), "takes no string", class = "claws_invalid_expression")
})

test_that("expressions are parsed once", {
  jmespath_forget()
  tree <- jmespath_parse("a.b")
  expect_identical(the$jmespath[["a.b"]], tree)
})

# The published cases, which stand beside the repository.
jmespath_case_files <- function() {
  shared <- Sys.getenv("CLAWS_SHARED", "/nonexistent")
  Sys.glob(file.path(shared, "vectors", "jmespath", "*.json"))
}

test_that("the published cases hold", {
  skip_if(length(jmespath_case_files()) == 0, "the published JMESPath cases are not there")
  count <- 0
  for (file in jmespath_case_files()) {
    for (suite in jsonlite::fromJSON(file, simplifyVector = FALSE)) {
      for (case in suite$cases) {
        if (!is.null(case$bench)) {
          next
        }
        count <- count + 1
        label <- paste(basename(file), case$expression)
        if (!is.null(case$error)) {
          expect_error(
            jmespath_search(case$expression, suite$given),
            class = "claws_invalid_expression",
            label = label
          )
        } else {
          found <- jmespath_search(case$expression, suite$given)
          expect_true(jmespath_equal(found, case$result), label = label)
        }
      }
    }
  }
  expect_gt(count, 800)
})
