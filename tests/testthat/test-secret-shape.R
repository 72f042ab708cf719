test_that("lists, keys and structures that are sensitive are masked, and other types stay", {
  model <- invented_model(
    "json",
    "Get",
    list(),
    list(
      Words = list(shape = "Words"),
      Map = list(shape = "Map"),
      All = list(shape = "All"),
      Rows = list(shape = "Rows"),
      Count = list(shape = "Count")
    ),
    list(
      Secret = list(type = "string", sensitive = TRUE),
      Words = list(type = "list", member = list(shape = "Secret")),
      Map = list(type = "map", key = list(shape = "Secret"), value = list(shape = "Count")),
      All = list(type = "structure", members = list(A = list(shape = "Count")), sensitive = TRUE),
      Row = list(type = "structure", members = list(S = list(shape = "Secret"))),
      Rows = list(type = "list", member = list(shape = "Row")),
      Count = list(type = "integer")
    )
  )
  value <- list(
    Words = c("hush-a", "hush-b"),
    Map = list("hush-c" = 1L),
    All = list(A = 1L),
    Rows = list(list(S = "hush-d")),
    Count = 2L
  )
  output <- operation_get(model, "Get")$output
  expect_identical(
    shape_masked(value, output, model),
    list(
      Words = c("****", "****"),
      Map = list("****" = 1L),
      All = "****",
      Rows = list(list(S = "****")),
      Count = 2L
    )
  )
  shape <- function(name) match(name, model$shapes$name)
  expect_identical(shape_masked(c("hush-c" = 1L), shape("Map"), model), c("****" = 1L))
  expect_identical(shape_masked(c(X = "a"), shape("Row"), model), c(X = "a"))
})

test_that("a list of one secret is masked as longer lists are", {
  model <- model_get("connect", models_find("connect"))
  actions <- match("ViewActions", model$shapes$name)
  expect_equal(log_masked(c("x", "y"), actions, model), list(log_mask, log_mask))
  expect_equal(log_masked("x", actions, model), list(log_mask))
})

test_that("a secret is hidden wherever it stands in a URL", {
  expect_equal(log_hide("https://x/a%2Fb?y=a/b", "a/b"), "https://x/****?y=****")
})

test_that("a secret that holds another is hidden whole", {
  expect_equal(log_hide("key=hush-x1 and x", c("x", "hush-x1")), "key=**** and ****")
})

test_that("a value beside the name of a secret is masked, and the password of a URL", {
  shown <- function(...) log_masked(list(...), 0L, tiny_model())
  expect_equal(
    shown(Name = "DB_PASSWORD", Value = "hush-a"),
    list(Name = "DB_PASSWORD", Value = log_mask)
  )
  pairs <- list(
    list(key = "api-key", values = list("hush-b")),
    c(name = "clientSecret", value = "h")
  )
  masked <- list(
    list(key = "api-key", values = log_mask),
    list(name = "clientSecret", value = log_mask)
  )
  expect_equal(log_masked(pairs, 0L, tiny_model()), masked)
  expect_equal(shown(Name = "Size", Value = "10"), list(Name = "Size", Value = "10"))
  expect_equal(shown(Url = "see http://me:hush-c@host/x"), list(Url = "see http://****@host/x"))
  known <- log_secrets(list(Url = "http://me:hush-c@host/x"), 0L, tiny_model())
  expect_equal(known, "http://me:hush-c@host/x")
})

test_that("a value whose shape holds nothing sensitive is not looked into", {
  model <- model_get("s3")
  value <- list(Contents = stop)
  output <- operation_get(model, "ListObjectsV2")$output
  expect_identical(shape_masked(value, output, model), value)
})

test_that("a string with the name of a secret is masked, whatever its model says", {
  keys <- list(AccessKeyId = "AKID", SecretAccessKey = "hush-k", SessionToken = "hush-t")
  svc <- claws_stub(service_client("sts"), assume_role = list(Credentials = keys))
  role <- "arn:aws:iam::123456789012:role/r"
  answer <- svc$assume_role(RoleArn = role, RoleSessionName = "session")
  shown <- c(format(answer), capture.output(str(answer)))
  expect_no_match(shown, "hush")
  expect_match(shown, "AKID", all = FALSE)
  table <- as.data.frame(answer, key = "Credentials")
  expect_no_match(capture.output(print(table)), "hush")
  expect_identical(as.character(table$SessionToken), "hush-t")
  columns <- claws_columns(svc, "assume_role", key = "Credentials")
  expect_identical(columns$column[columns$sensitive], c("SecretAccessKey", "SessionToken"))

  own <- claws_stub(
    service_client("lakeformation"),
    get_temporary_data_location_credentials = list(Credentials = keys)
  )
  expect_no_match(format(own$get_temporary_data_location_credentials()), "hush")
})

test_that("which members are secrets, by trait or name", {
  shapes <- list(
    type = c("structure", "string", "string", "list", "map", "structure", "structure", "structure"),
    size = c(1L, 0L, 0L, 1L, 2L, 1L, 1L, 1L),
    traits = list(sensitive = c(NA, NA, TRUE, NA, NA, NA, NA, TRUE))
  )
  members <- list(
    name = c("Plain", "member", "key", "value", "Lists", "DbPassword", "Inner"),
    shape = c(2L, 3L, 2L, 4L, 5L, 2L, 6L)
  )
  expected <- c("member", "value", "Lists", "DbPassword", "Inner")
  expect_identical(members$name[secret_members(shapes, members)], expected)
  shapes$traits <- list()
  expect_identical(members$name[secret_members(shapes, members)], "DbPassword")
})
