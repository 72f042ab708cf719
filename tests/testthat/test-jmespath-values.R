# Values that JSON has not, in expressions: bytes, times, vectors and numbers that are none.

search <- function(expression, ...) jmespath_search(expression, list(...))

test_that("a text of a value is its JSON", {
  rows <- list(
    list(TRUE, "true"),
    list(FALSE, "false"),
    list(NaN, "NaN"),
    list(Inf, "Infinity"),
    list(-Inf, "-Infinity"),
    list(-5, "-5"),
    list(1e15, "1000000000000000"),
    list(1e16, "1e+16"),
    list(1.5, "1.5"),
    list(list(), "[]"),
    list(list(NULL), "[null]"),
    list(list(1, "a"), "[1,\"a\"]"),
    list(list(a = 1, b = TRUE), "{\"a\":1,\"b\":true}"),
    list(list("\001\"\\\b\f\n\r\t\037 "), "[\"\\u0001\\\"\\\\\\b\\f\\n\\r\\t\\u001f \"]")
  )
  for (row in rows) {
    expect_identical(search("to_string(a)", a = row[[1]]), row[[2]])
  }
  for (expression in c("to_string(a)", "to_string(&a)")) {
    error <- expect_error(search(expression, a = as.raw(1)), class = "claws_jmespath_error")
    expect_equal(error$problem, "neither bytes nor an expression have a text")
  }
})

test_that("bytes are true when there are any, and equal by what they are", {
  expect_identical(search("a && b", a = as.raw(0), b = 1), 1)
  expect_identical(search("a || b", a = raw(), b = 1), 1)
  expect_identical(search("!a", a = raw()), TRUE)
  expect_identical(search("a == b", a = as.raw(1), b = as.raw(1)), TRUE)
  expect_identical(search("a != b", a = as.raw(1), b = as.raw(2)), TRUE)
  expect_identical(search("a == b", a = as.raw(1), b = as.raw(1:2)), FALSE)
  expect_identical(search("a == b", a = as.raw(1), b = "AQ=="), FALSE)
})

test_that("an element of a vector keeps its type", {
  times <- .POSIXct(c(0, 5), "UTC")
  for (values in list(c(TRUE, FALSE), 1:2, c(1.5, 2.5), c("x", "y"), times)) {
    expect_identical(search("a[1]", a = values), values[2])
    expect_identical(search("a[-2]", a = values), values[1])
  }
  expect_identical(search("a[0]", a = I("x")), "x")
  expect_identical(search("max(a)", a = times), times[2])
  expect_identical(search("a[?@ > `1`]", a = 1:3), list(2L, 3L))
  expect_identical(search("[a, b]", a = c(TRUE, FALSE), b = 1:2), list(c(TRUE, FALSE), 1:2))
})

test_that("values of two kinds differ, but for flags and numbers within lists and objects", {
  values <- c("`0`", "`1`", "`false`", "`true`", "`null`", "''", "'0'", "`[]`", "`{}`")
  taken <- list(c("`0`", "`false`"), c("`1`", "`true`"))
  for (one in values) {
    for (other in values) {
      within <- one == other || any(vapply(taken, function(pair) all(c(one, other) %in% pair), NA))
      expect_identical(search(sprintf("%s == %s", one, other)), one == other)
      expect_identical(search(sprintf("[%s] == [%s]", one, other)), within)
      expect_identical(search(sprintf("{a: %s} != {a: %s}", one, other)), !within)
    }
  }
})

test_that("what is alike keeps its order, and its first is the least and the greatest", {
  pair <- function(...) list(list(k = ..1, n = "a"), list(k = ..2, n = "b"))
  expect_identical(search("sort_by(a, &k)[].n", a = pair(1, 1)), list("a", "b"))
  expect_identical(search("sort_by(a, &k)[].n", a = pair(2, 1)), list("b", "a"))
  expect_identical(search("max_by(a, &k).n", a = pair(1, 1)), "a")
  expect_identical(search("min_by(a, &k).n", a = pair(1, 1)), "a")
  expect_identical(search("max_by(a, &k).n", a = pair(1, 2)), "b")
  expect_identical(search("min_by(a, &k).n", a = pair(2, 1)), "b")
  expect_identical(search("sort(a)", a = c("b", "a")), list("a", "b"))
  error <- expect_error(search("max_by(a, &k)", a = pair(1, "x")), class = "claws_jmespath_error")
  expect_match(error$problem, "numbers or strings")
})

test_that("an expression is nested 999 times, and no deeper", {
  for (made in list(c("!", ""), c("(", ")"), c("[", "]"), c("{a: ", "}"))) {
    nested <- function(depth) paste0(strrep(made[1], depth), "a", strrep(made[2], depth))
    expect_no_error(jmespath_parse(nested(999)))
    expect_error(jmespath_parse(nested(1000)), "too deep", class = "claws_jmespath_error")
  }
})

test_that("a pointer that is no program is refused", {
  pool <- .Call(c_pool_new)
  expect_error(.Call(c_jmespath_search, pool, 1, NULL, FALSE, FALSE, identity), "no parsed")
})

test_that("a function takes as many arguments as its row says", {
  call <- function(name, count) sprintf("%s(%s)", name, paste(rep("@", count), collapse = ", "))
  takes <- list(
    words("abs avg ceil floor keys length max min reverse sort sum to_array to_number to_string"),
    words("contains ends_with join map max_by min_by sort_by starts_with")
  )
  takes[[1]] <- c(takes[[1]], "type", "values")
  for (count in 1:2) {
    for (name in takes[[count]]) {
      for (given in setdiff(0:3, count)) {
        error <- expect_error(jmespath_parse(call(name, given)), class = "claws_jmespath_error")
        said <- sprintf("%s() takes %d argument%s, not %d", name, count, c("", "s")[count], given)
        expect_identical(error$problem, said)
      }
      expect_no_error(jmespath_parse(call(name, count)))
    }
  }
  for (name in c("merge", "not_null")) {
    expect_error(jmespath_parse(call(name, 0)), class = "claws_jmespath_error")
    expect_no_error(jmespath_parse(call(name, 3)))
  }
})

test_that("a character that cannot stand at its place is told as a whole", {
  for (text in c("\u00e9", "\u65e5", "\U1f600", "#")) {
    error <- expect_error(jmespath_parse(paste0("a.", text, text)), class = "claws_jmespath_error")
    expect_identical(error$problem, sprintf("\"%s\" cannot stand here", text))
  }
})

test_that("a function tells all that it takes, and what it was given", {
  said <- c(
    "abs('a')" = "abs() takes a number, not a string",
    "abs(`[]`)" = "abs() takes a number, not an array",
    "contains(`1`, 'a')" = "contains() takes a string or an array, not a number",
    "length(bytes)" = "length() takes a string or an array or an object, not bytes",
    "length(&a)" = "length() takes a string or an array or an object, not an expression",
    "keys(`true`)" = "keys() takes an object, not a boolean",
    "keys(none)" = "keys() takes an object, not null",
    "sum('a')" = "sum() takes an array of numbers, not a string",
    "sum(`[1, \"a\"]`)" = "sum() takes an array of numbers, not an array of others",
    "max(`{}`)" = "max() takes an array of numbers or an array of strings, not an object",
    "join('', `[1]`)" = "join() takes an array of strings, not an array of others",
    "map('a', `[]`)" = "map() takes an expression such as &Name, not a string"
  )
  for (expression in names(said)) {
    error <- expect_error(search(expression, bytes = raw()), class = "claws_jmespath_error")
    expect_identical(error$problem, said[[expression]])
  }
})

test_that("digits are a number where the model says so", {
  operation <- tiny_operation("PutEverything")
  above <- function(expression, ...) {
    shape <- list(operation$output, operation$model$schema())
    program <- jmespath_parse(expression)
    .Call(c_jmespath_search, program, list(...), shape, FALSE, FALSE, identity)
  }
  expect_identical(above("Count > `4`", Count = "5"), TRUE)
  expect_identical(above("Big > `4`", Big = "9007199254740993"), TRUE)
  expect_identical(above("Precise > `4`", Precise = "5"), TRUE)
  expect_identical(above("Bigs[0] > `4`", Bigs = "5"), TRUE)
  expect_identical(above("Labels.a > `4`", Labels = list(a = "5")), TRUE)
  expect_null(above("Text > `4`", Text = "5"))
  expect_null(above("Bytes > `4`", Bytes = "5"))
})
