# Verdicts over all waiters are held against botocore's in tests/conformance/test_waiters.py.

table_result <- function(output, status = 200L) {
  operation <- operation_get(model_get("dynamodb"), "ListTables")
  result(output, response(status, list(), raw()), operation)
}

refusal <- function(code, status = 400) claws_stub_error(code, "No.", status)

matches <- function(matcher, argument, expected, outcome) {
  acceptor <- acceptor_new("success", matcher, argument, expected)
  waiter_verdict(list(acceptors = list(acceptor)), outcome)$state == "success"
}

test_that("a path is equal, in all of a list, or in any of it", {
  two <- table_result(list(TableNames = c("a", "b"), LastEvaluatedTableName = "a"))
  one <- table_result(list(TableNames = "a"))
  none <- table_result(list(TableNames = character()))
  expect_true(matches("path", "LastEvaluatedTableName", "a", two))
  expect_false(matches("path", "LastEvaluatedTableName", "a", one))
  expect_false(matches("path", "TableNames", "a", one)) # a list of one is no string
  expect_true(matches("pathAll", "TableNames", "a", one))
  expect_false(matches("pathAll", "TableNames", "a", two))
  expect_false(matches("pathAll", "TableNames", "a", none))
  expect_false(matches("pathAll", "LastEvaluatedTableName", "a", two)) # no list
  expect_true(matches("pathAny", "TableNames", "b", two))
  expect_false(matches("pathAny", "TableNames", "b", one))
  expect_false(matches("pathAny", "TableNames", "b", none))
  expect_false(matches("pathAny", "LastEvaluatedTableName", "a", two))
  expect_true(matches("path", "length(TableNames) > `1`", TRUE, two))
  expect_true(matches("path", "length(TableNames) > `1`", FALSE, one))
})

test_that("what is expected may hold any character", {
  for (text in c("a'b", "a`b", "a\\b", "a\"b", "\u00e9", "`", "'", " ")) {
    expect_true(matches(
      "path",
      "LastEvaluatedTableName",
      text,
      table_result(
        list(LastEvaluatedTableName = text)
      )
    ))
    expect_false(matches(
      "path",
      "LastEvaluatedTableName",
      text,
      table_result(
        list(LastEvaluatedTableName = paste0(text, "x"))
      )
    ))
  }
})

test_that("an error is never matched by a path, and by its code, its status or at all", {
  error <- refusal("NoSuchTable", 404)
  expect_false(matches("path", "Code", "NoSuchTable", error))
  expect_true(matches("error", NULL, "NoSuchTable", error))
  expect_false(matches("error", NULL, "NoSuchThing", error))
  expect_true(matches("error", NULL, TRUE, error))
  expect_false(matches("error", NULL, FALSE, error))
  expect_true(matches("status", NULL, 404L, error))
  expect_false(matches("status", NULL, 400L, error))
  fine <- table_result(list())
  expect_true(matches("error", NULL, FALSE, fine))
  expect_false(matches("error", NULL, TRUE, fine))
  expect_true(matches("status", NULL, 200L, fine))
})

test_that("the first acceptor that matches decides; else errors fail and answers retry", {
  acceptors <- list(
    acceptor_new("retry", "path", "LastEvaluatedTableName", "a"),
    acceptor_new("success", "status", NULL, 200L)
  )
  verdict <- function(outcome) waiter_verdict(list(acceptors = acceptors), outcome)
  expect_equal(verdict(table_result(list(LastEvaluatedTableName = "a")))$state, "retry")
  expect_equal(verdict(table_result(list()))$state, "success")
  expect_equal(verdict(table_result(list(), 202L)), list(state = "retry", acceptor = NULL))
  expect_equal(verdict(refusal("Oops")), list(state = "failure", acceptor = NULL))
})

test_that("a model's expression that cannot be asked about an answer does not match", {
  expect_false(matches(
    "path",
    "length(LastEvaluatedTableName[]) > `0`",
    TRUE,
    table_result(list())
  ))
})

test_that("a user's expression holds as it does in a filter", {
  holds <- function(expression, output) {
    acceptor <- acceptor_holding(expression, "success")
    waiter_verdict(list(acceptors = list(acceptor)), table_result(output))$state == "success"
  }
  expect_true(holds("TableNames", list(TableNames = "a")))
  expect_false(holds("TableNames", list(TableNames = character())))
  expect_false(holds("TableNames", list()))
  expect_false(holds("LastEvaluatedTableName == 'a' && TableNames", list(TableNames = "b")))
  expect_true(holds("TableNames | [0] == 'a'", list(TableNames = c("a", "b"))))
})

test_that("what was seen is told as counts of values", {
  waiter <- function(...) list(shown = waiter_shown(list(acceptor_new("success", ...))))
  seen <- function(output, ...) waiter_seen(waiter(...), table_result(output))
  names <- list(TableNames = c("b", "a", "b"))
  expect_equal(seen(names, "pathAll", "TableNames", "a"), c(b = 2L, a = 1L))
  expect_equal(seen(names, "path", "length(TableNames) > `0`", TRUE), c("3" = 1L))
  expect_equal(seen(names, "status", NULL, 200L), c("HTTP 200" = 1L))
  expect_length(seen(list(), "pathAll", "TableNames", "a"), 0L)
  expect_equal(waiter_seen(waiter("status", NULL, 200L), refusal("Oops")), c(Oops = 1L))
  expect_equal(seen_text(c(b = 2L, a = 1L)), "b 2, a 1")
  expect_equal(seen_text(c(b = 1L)), "b")
  expect_equal(seen_text(integer()), "nothing")
  expect_match(seen_text(stats::setNames(1:9, letters[1:9])), "e 5 and 4 other values")
})

test_that("the values of an expression are those that it compares", {
  expect_equal(expression_compared("Status == 'ACTIVE'"), "Status")
  expect_equal(expression_compared("a.b != 'x' && c == 'y'"), "a.b")
  expect_equal(expression_compared("length(Items) > `0`"), "length(Items)")
  expect_equal(expression_compared("Items[?a == 'b']"), "Items[?a == 'b']")
  expect_equal(expression_compared("Items"), "Items")
})

test_that("what the model calls sensitive is not told", {
  operation <- operation_get(model_get("secretsmanager"), "GetSecretValue")
  answer <- list(Name = "a", SecretString = "hush-waiter")
  outcome <- result(answer, response(200L, list(), raw()), operation)
  waiter <- waiter_made("SecretString == 'x'", NULL)
  expect_false(any(grepl("hush", names(waiter_seen(waiter, outcome)))))
})
