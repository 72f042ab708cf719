# A rule set from its rules, each a list as JSON gives it.
rules_of <- function(..., parameters = list()) {
  given <- c("Region", "Flag", "Text", "List")
  all <- stats::setNames(lapply(given, function(name) list(type = "string")), given)
  rules_compile(list(parameters = utils::modifyList(all, parameters), rules = list(...)))
}

leaf <- function(url, ..., properties = list(), headers = list()) {
  list(
    type = "endpoint",
    conditions = list(...),
    endpoint = list(url = url, properties = properties, headers = headers)
  )
}

fn <- function(fn, ..., assign = NULL) {
  c(list(fn = fn, argv = list(...)), if (!is.null(assign)) list(assign = assign))
}

ref <- function(name) list(ref = name)

# What a function of the language says: the URL of the endpoint that it lets through.
says <- function(call, params = list()) {
  call$assign <- "found"
  rules <- rules_of(leaf("{found}", call), leaf("nothing"))
  rules_evaluate(rules, params)$url
}

test_that("the first rule that fits is taken", {
  rules <- rules_of(
    leaf("https://{Region}.one", fn("isSet", ref("Region"))),
    leaf("https://two", fn("not", fn("isSet", ref("Region"))))
  )
  expect_equal(rules_evaluate(rules, list(Region = "r"))$url, "https://r.one")
  expect_equal(rules_evaluate(rules, list())$url, "https://two")
})

test_that("where no rule of a tree fits, the next rule is tried", {
  rules <- rules_of(
    list(
      type = "tree",
      conditions = list(fn("isSet", ref("Region"))),
      rules = list(leaf("inner", fn("stringEquals", ref("Region"), "a")))
    ),
    leaf("outer")
  )
  expect_equal(rules_evaluate(rules, list(Region = "a"))$url, "inner")
  expect_equal(rules_evaluate(rules, list(Region = "b"))$url, "outer")
})

test_that("an error says what the rules say", {
  rules <- rules_of(list(
    type = "error",
    conditions = list(fn("isSet", ref("Text"))),
    error = "no {Text} here"
  ))
  expect_equal(rules_evaluate(rules, list(Text = "x")), list(error = "no x here"))
  expect_match(rules_evaluate(rules, list())$error, "No rule fits")
})

test_that("a parameter has its default, and is asked for where it has none and is needed", {
  rules <- rules_of(
    leaf("{Region}", fn("booleanEquals", ref("Flag"), TRUE)),
    parameters = list(
      Region = list(type = "string", required = TRUE),
      Flag = list(type = "boolean", required = TRUE, default = TRUE)
    )
  )
  expect_equal(rules_evaluate(rules, list(Region = "r"))$url, "r")
  expect_match(rules_evaluate(rules, list())$error, "Region is needed")
})

test_that("properties and headers are filled at any depth", {
  rules <- rules_of(leaf(
    "u",
    properties = list(authSchemes = list(list(name = "sigv4", signingRegion = "{Region}"))),
    headers = list("x-one" = list("{Region}!"))
  ))
  found <- rules_evaluate(rules, list(Region = "r"))
  expect_equal(found$properties$authSchemes, list(list(name = "sigv4", signingRegion = "r")))
  expect_equal(found$headers, list("x-one" = "r!"))
})

test_that("references and calls stand in properties as in URLs", {
  schemes <- list(list(name = "sigv4", signingRegion = ref("Region")))
  of_call <- list(found = fn("isSet", ref("Region")), at = ref("Region"))
  rules <- rules_of(leaf("u", properties = list(authSchemes = schemes, told = of_call)))
  found <- rules_evaluate(rules, list(Region = "r"))$properties
  expect_equal(found$authSchemes, list(list(name = "sigv4", signingRegion = "r")))
  expect_equal(found$told, list(found = TRUE, at = "r"))
})

test_that("unused parameters are known", {
  rules <- rules_of(leaf("{Region}", fn("isSet", ref("Text"))))
  expect_setequal(rules$used, c("Region", "Text"))
})

test_that("a substring is cut from either side, from what is ASCII and long enough", {
  cut <- function(text, start, stop, reverse) {
    says(fn("substring", text, start, stop, reverse))
  }
  expect_equal(cut("abcdef", 0L, 2L, FALSE), "ab")
  expect_equal(cut("abcdef", 0L, 2L, TRUE), "ef")
  expect_equal(cut("abcdef", 1L, 4L, TRUE), "cde")
  expect_equal(cut("abc", 0L, 4L, FALSE), "nothing")
  expect_equal(cut("abc", 2L, 2L, FALSE), "nothing")
  expect_equal(cut("\u00e4bc", 0L, 2L, FALSE), "nothing")
  expect_equal(says(fn("substring", ref("Text"), 0L, 1L, FALSE)), "nothing")
})

test_that("an attribute is a member, an element, or an element of a member", {
  arn <- fn("aws.parseArn", "arn:aws:s3:r:1:a/b:c")
  expect_equal(says(fn("getAttr", arn, "service")), "s3")
  expect_equal(says(fn("getAttr", arn, "resourceId[2]")), "c")
  expect_equal(says(fn("getAttr", arn, "resourceId[3]")), "nothing")
  expect_equal(says(fn("getAttr", ref("List"), "[0]"), list(List = c("x", "y"))), "x")
  expect_equal(says(fn("getAttr", ref("List"), "[0]"), list(List = character())), "nothing")
})

test_that("an ARN has six parts, of which region and account may be empty", {
  expect_equal(
    rule_arn("arn:aws:iam:::user/x/"),
    list(
      partition = "aws",
      service = "iam",
      region = "",
      accountId = "",
      resourceId = list("user", "x", "")
    )
  )
  for (text in c("arn:aws:s3", "arn::s3:::x", "arn:aws::::x", "arn:aws:s3:::", "x", "")) {
    expect_null(rule_arn(text))
  }
  expect_null(rule_arn(NULL))
})

test_that("a URL has scheme, authority and path, and no query", {
  url <- rule_url("https://h.com:80/a/../b//c")
  expect_equal(
    url[c("scheme", "authority", "path")],
    list(
      scheme = "https",
      authority = "h.com:80",
      path = "/a/../b//c"
    )
  )
  expect_equal(url$normalizedPath, "/b/c/")
  expect_false(url$isIp)
  expect_equal(rule_url("http://h")$normalizedPath, "/")
  expect_true(rule_url("http://127.0.0.1:9000")$isIp)
  expect_true(rule_url("http://[::1]:9000")$isIp)
  for (text in c("ftp://x", "https://h?a", "h", "https://h:port", "http://[::1")) {
    expect_null(rule_url(text))
  }
})

test_that("a host label has letters, digits and hyphens within, and at most 63 of them", {
  expect_true(rule_is_host_label("a-1", FALSE))
  expect_true(rule_is_host_label("a.b", TRUE))
  expect_true(rule_is_host_label(strrep("a", 63), FALSE))
  for (text in c("a.b", "-a", "a-", "a_b", "", strrep("a", 64))) {
    expect_false(rule_is_host_label(text, FALSE))
  }
  for (text in c("a..b", ".a", "a.", "")) {
    expect_false(rule_is_host_label(text, TRUE))
  }
  expect_false(rule_is_host_label(NULL, FALSE))
})

test_that("a bucket that may be a host has no capitals, three characters, and is no address", {
  expect_true(rule_is_host_bucket("abc", FALSE))
  expect_true(rule_is_host_bucket("a.bc", TRUE))
  for (text in c("ab", "Abc", "1.2.3.4", "a_bc")) {
    expect_false(rule_is_host_bucket(text, TRUE))
  }
})

test_that("what the rules do not know is refused when they are read", {
  expect_error(rules_of(leaf("u", fn("aws.guess", "x"))), "unknown function \"aws.guess\"")
  expect_error(rules_of(list(type = "maybe")), "unknown type \"maybe\"")
})

test_that("services have their words in the rules that they share", {
  first <- rules_read(model_get("prometheusservice")$endpoints)
  second <- rules_read(model_get("amplify")$endpoints)
  expect_equal(model_get("prometheusservice")$endpoints$rules, model_get("amplify")$endpoints$rules)
  expect_match(jsonlite::toJSON(first, auto_unbox = TRUE), "https://aps.{Region}", fixed = TRUE)
  expect_match(jsonlite::toJSON(second, auto_unbox = TRUE), "https://amplify.{", fixed = TRUE)
})

test_that("rules are compiled once a session", {
  the_forget("rules")
  first <- rules_get(model_get("sqs"))
  expect_identical(the$rules[["sqs"]], first)
  expect_identical(rules_get(model_get("sqs")), first)
})

test_that("a rule sees parameters and what rules assign, and nothing else of R", {
  secret <- list(list(fn = "isSet", argv = list(list(ref = "the"))))
  url <- function(url) list(url = url, properties = list(), headers = list())
  leaking <- list(conditions = secret, endpoint = url("https://a.example.com"), type = "endpoint")
  expect_error(rules_of(leaking), "refers to the, which is neither a parameter nor assigned")
  for (path in c("https://{the#credentials}.example.com", "https://{letters}.example.com")) {
    rule <- list(conditions = list(), endpoint = url(path), type = "endpoint")
    expect_error(rules_of(rule), "neither a parameter nor assigned")
  }
  later <- list(
    conditions = list(list(fn = "parseURL", argv = list("https://x"), assign = "the")),
    endpoint = url("https://b.example.com"),
    type = "endpoint"
  )
  expect_equal(rules_evaluate(rules_of(leaking, later), list())$url, "https://b.example.com")
})

test_that("rules that are broken, or fail, are told", {
  for (set in list(
    list(rules = list("a")),
    list(rules = 3),
    list(rules = list(list(type = "x")))
  )) {
    expect_error(
      rules_own(set, "file"),
      "rules of file cannot be used",
      class = "claws_invalid_file"
    )
  }
  failing <- list(fn = "getAttr", argv = list("abc", "a"))
  rule <- list(conditions = list(failing), error = "no", type = "error")
  expect_match(rules_evaluate(rules_of(rule), list())$error, "The rules fail")
})
