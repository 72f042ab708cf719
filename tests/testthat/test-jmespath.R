find_in <- function(expression, json) {
  jmespath_search(expression, jsonlite::fromJSON(json, simplifyVector = FALSE))
}

refusal <- function(expression, value = list()) {
  tryCatch(jmespath_search(expression, value), claws_jmespath_error = identity)
}

test_that("fields, elements and slices are found, and NULL where nothing is", {
  expect_equal(find_in("a.b[0]", '{"a": {"b": [1, 2]}}'), 1)
  expect_equal(find_in("a[-1]", '{"a": [1, 2]}'), 2)
  expect_null(find_in("a.b.c", '{"a": 1}'))
  expect_null(find_in("a[99999999999999999999]", '{"a": [1]}'))
  expect_equal(find_in("a[1:]", '{"a": [1, 2, 3]}'), list(2L, 3L))
  expect_equal(find_in("a[::-1]", '{"a": [1, 2, 3]}'), list(3L, 2L, 1L))
})

test_that("steps, projections and multiselects are walked as the expression says", {
  value <- list(a = list(list(n = 1, s = "x"), list(n = 2, s = "y")), b = NULL)
  expect_equal(jmespath_search("a[?n > `1`].s", value), list("y"))
  expect_equal(jmespath_search("a[*].n", value), list(1, 2))
  expect_equal(jmespath_search("c || a[0].s", value), "x")
  expect_equal(jmespath_search("a[0].{name: s, none: t}", value), list(name = "x", none = NULL))
  expect_equal(jmespath_search("a[0].{k: s, k: n}", value), list(k = 1))
  expect_equal(jmespath_search("a[0].{i: s, k: s, k: n}", value), list(i = "x", k = 1))
  expect_null(jmespath_search("c.d", value))
})

test_that("functions take what their rows say and give what the specification says", {
  people <- list(list(name = "Bo", age = 3), list(name = "Al", age = 7), list(name = "Cy", age = 3))
  expect_equal(jmespath_search("max_by(@, &age).name", people), "Al")
  expect_equal(jmespath_search("min_by(@, &age).name", people), "Bo")
  expect_equal(jmespath_search("sort_by(@, &age)[].name", people), list("Bo", "Cy", "Al"))
  expect_equal(jmespath_search("join('-', @)", list("a", "b")), "a-b")
  expect_equal(jmespath_search("sum(@)", list(1, 2.5)), 3.5)
  expect_equal(jmespath_search("not_null(@, 'x')", NULL), "x")
  expect_equal(
    jmespath_search("merge(@, {b: `2`}, {a: `3`})", list(a = 1, c = 4)),
    list(a = 3, c = 4, b = 2)
  )
  expect_equal(jmespath_search("reverse('a\u00e9b')", NULL), "b\u00e9a")
  expect_equal(
    jmespath_search("to_string(@)", list(a = list(1, NULL, "\""))),
    "{\"a\":[1,null,\"\\\"\"]}"
  )
  for (name in c("floor('a')", "sum(`[\"a\"]`)", "sort(`[1, \"a\"]`)", "sort_by(`[{}]`, &a)")) {
    expect_s3_class(refusal(name), "claws_jmespath_error")
  }
})

test_that("vectors, which results hold for lists of scalars, are arrays", {
  expect_equal(jmespath_search("a[1]", list(a = c("x", "y"))), "y")
  expect_equal(jmespath_search("a[]", list(a = c("x", "y"))), list("x", "y"))
  expect_equal(jmespath_search("length(a)", list(a = character())), 0)
  expect_equal(jmespath_search("contains(a, 'y')", list(a = c("x", "y"))), TRUE)
  expect_equal(jmespath_search("length(a)", list(a = I("xyz"))), 1)
  expect_equal(jmespath_search("a[]", list(a = c("x", NA, "y"))), list("x", "y"))
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

test_that("an expression that cannot be used is refused with the place", {
  places <- c(
    "a." = 3,
    "a[" = 3,
    "a b" = 3,
    "a[*" = 4,
    "@." = 3,
    "a.b(" = 3,
    "{a}" = 3,
    "{a: b c: d}" = 7,
    "contains(a b)" = 12,
    "[?a = b]" = 5,
    "a[::0]" = 5,
    "nothere(a)" = 1,
    "a.abs(b, c)" = 3,
    "[0].abs('a')" = 5,
    "`\"`" = 1,
    "\"\\x\"" = 1,
    "&a" = 2
  )
  places <- c(places, setNames(c(1, 5), c("\u00e9", "'\u00e9' 'a")))
  for (expression in names(places)) {
    error <- refusal(expression, list(1))
    expect_s3_class(error, "claws_jmespath_error")
    expect_equal(error$position, places[[expression]], info = expression)
    expect_equal(error$expression, expression)
  }
  expect_match(
    conditionMessage(refusal("abs(a, b)")),
    "abs() takes 1 argument, not 2.",
    fixed = TRUE
  )
  expect_match(conditionMessage(refusal("")), "it is empty")
})

test_that("a caret shows the place, in a long expression, too", {
  message <- conditionMessage(refusal("Reservations[].Instances[?State.Name = 'x']"))
  lines <- strsplit(message, "\n")[[1]]
  expect_equal(substr(lines[[2]], nchar(lines[[3]]), nchar(lines[[3]])), "=")
  long <- paste0(
    strrep("\u65e5", 0),
    paste(rep("abc", 100), collapse = "."),
    " # ",
    strrep("x", 100)
  )
  lines <- strsplit(conditionMessage(refusal(long)), "\n")[[1]]
  expect_equal(substr(lines[[2]], nchar(lines[[3]]), nchar(lines[[3]])), "#")
  expect_lt(nchar(lines[[2]]), 80)
})

test_that("depth and length are bounded, and long expressions are read in linear time", {
  for (deep in c(strrep("(", 2000), strrep("[", 2000), strrep("!", 2000), strrep("a == ", 2000))) {
    expect_s3_class(refusal(paste0(deep, "a")), "claws_jmespath_error")
  }
  expect_match(conditionMessage(refusal(strrep("a", 1000001))), "more than 1000000 bytes")
  expect_null(jmespath_search(paste(rep("a", 20000), collapse = "."), list()))
  expect_null(jmespath_search(paste(rep("a", 20000), collapse = " || "), list()))
  expect_equal(jmespath_search(strrep("[]", 20000), list()), list())
  deep <- 1
  for (i in 1:1000) {
    deep <- list(deep)
  }
  expect_equal(nchar(jmespath_search("to_string(@)", deep)), 2001)
  expect_match(conditionMessage(refusal("to_string(@)", list(deep))), "nested too deep")
})

test_that("values that have no order are refused with what was wanted", {
  for (call in c("sort_by(@, &a)", "max_by(@, &a)", "min_by(@, &a)")) {
    for (keys in list(list(TRUE), list(1, "a"))) {
      said <- conditionMessage(refusal(call, lapply(keys, function(key) list(a = key))))
      expect_match(said, "keys that are numbers or strings", fixed = TRUE)
    }
  }
})

test_that("a filter evaluates its left side once", {
  expect_equal(jmespath_search(paste(rep("[?@]", 60), collapse = " | "), list(1)), list(1))
})

test_that("expressions are parsed once, and 256 are remembered", {
  the_forget("jmespath")
  program <- jmespath_parse("a.b")
  expect_identical(jmespath_parse("a.b"), program)
  for (i in 1:300) {
    jmespath_parse(sprintf("a%d", i))
  }
  expect_length(the$jmespath$texts, 45)
  expect_equal(jmespath_search("a300", list(a300 = 1)), 1)
  the_forget("jmespath")
})

test_that("the type of what is found follows from the model", {
  model <- model_get("ec2")
  operation <- operation_get(model, "DescribeInstances")
  form <- function(expression) {
    program <- jmespath_parse(expression)
    .Call(c_jmespath_form, program, operation$output, model$schema(), error_jmespath)
  }
  named <- function(shape) model$shapes$name[[shape]]
  expect_equal(named(form("Reservations[].Instances[]")[[1]]), "Instance")
  expect_equal(named(form("Reservations[].Instances[?State.Name == 'running'][]")[[1]]), "Instance")
  expect_equal(named(form("Reservations[0].Instances[0].State.Code")[[1]]), "Integer")
  made <- form("Reservations[].Instances[].{a: length(Tags), b: `true`, c: Tags[].Key, a: 'x'}")[[
    1
  ]]
  expect_identical(made[c("a", "b")], list(a = "string", b = "boolean"))
  expect_equal(named(made$c[[1]]), "String")
  expect_identical(form("{n: length(Reservations)}"), list(list(n = "double")))
  expect_identical(form("Reservations[].[OwnerId]"), list(NULL))
  expect_identical(form("nothing"), list(NULL))
  alike <- function(one, other) form(sprintf("Reservations[].[%s, %s][]", one, other))[[1]]
  expect_equal(named(alike("OwnerId", "ReservationId")), "String")
  expect_null(alike("OwnerId", "Groups"))
  expect_null(alike("OwnerId", "'x'"))
  expect_identical(alike("length(Groups)", "length(Instances)"), "double")
  expect_null(alike("length(Groups)", "'x'"))
  expect_equal(named(alike("Groups[].GroupId", "Instances[].InstanceId")[[1]]), "String")
  expect_null(alike("Groups[].GroupId", "Instances[].length(InstanceId)")[[1]])
  expect_null(alike("Groups[].GroupId", "OwnerId"))
  expect_null(alike("[OwnerId]", "[length(Groups)]]["))
})

test_that("C refuses what is no program, shape or flag", {
  search <- function(...) .Call(c_jmespath_search, ...)
  program <- jmespath_parse("a")
  columns <- model_get("sqs")$schema()
  expect_error(search(list(), 1, NULL, FALSE, FALSE, identity), "no parsed")
  expect_error(search(program, 1, "a", FALSE, FALSE, identity), "shape")
  expect_error(search(program, 1, list(1L), FALSE, FALSE, identity), "shape")
  expect_error(search(program, 1, list("a", columns), FALSE, FALSE, identity), "shape")
  expect_error(
    search(program, 1, list(.Machine$integer.max, columns), FALSE, FALSE, identity),
    "shape"
  )
  expect_error(search(program, 1, list(1L, columns[-1]), FALSE, FALSE, identity), "no column type")
  expect_error(search(program, 1, NULL, NA, FALSE, identity), "TRUE or FALSE")
  expect_error(search(program, 1, NULL, TRUE, FALSE, identity), "list")
  expect_error(search(program, 1, NULL, FALSE, FALSE, 1), "function")
  form <- function(...) .Call(c_jmespath_form, ...)
  expect_error(form(list(), 1L, columns, identity), "no parsed")
  expect_error(form(program, 1e9, columns, identity), "shape")
  expect_error(form(program, 1L, NULL, identity))
  expect_error(form(program, 1L, columns, 1), "function")
  expect_error(.Call(c_jmespath_parse, c("a", "b"), identity), "string")
  expect_error(.Call(c_jmespath_parse, NA_character_, identity), "string")
})

jmespath_holds <- function(case, given) {
  found <- tryCatch(
    list(value = jmespath_search(case$expression, given)),
    claws_jmespath_error = function(e) NULL
  )
  if (!is.null(case$error)) {
    return(is.null(found))
  }
  as_json <- function(x) jsonlite::toJSON(x, auto_unbox = TRUE, null = "null", digits = NA)
  !is.null(found) && identical(as_json(found$value), as_json(case$result))
}

test_that("the published cases hold", {
  count <- 0
  for (file in Sys.glob(file.path(published("jmespath"), "*.json"))) {
    for (suite in jsonlite::read_json(file)) {
      cases <- Filter(function(case) is.null(case$bench), suite$cases)
      for (case in cases) {
        expect_true(
          jmespath_holds(case, suite$given),
          label = paste(basename(file), case$expression)
        )
      }
      count <- count + length(cases)
    }
  }
  expect_equal(count, 892)
})

test_that("any bytes are an expression or refused", {
  set.seed(1)
  parts <- strsplit(
    "a b . [ ] [? [] * @ & && || ! ( ) { } , : ` ' \" \\ 0 -1 `1` 'x' == < sort_by length",
    " "
  )[[1]]
  outcome <- function(expression) {
    tryCatch(
      {
        jmespath_search(expression, list(a = list(list(b = "x"), 2, NULL)))
        "value"
      },
      claws_jmespath_error = function(e) "refused"
    )
  }
  for (i in seq_len(as.integer(Sys.getenv("CLAWS_FUZZ", "300")) * 10L)) {
    bytes <- rawToChar(as.raw(sample(1:255, sample(12, 1), TRUE)))
    tokens <- paste(sample(parts, sample(14, 1), TRUE), collapse = "")
    expect_true(all(vapply(c(bytes, tokens), outcome, "") %in% c("value", "refused")))
  }
})
