keys <- '{"Credentials":{"AccessKeyId":"AKIA1","SecretKey":"hush-1","SessionToken":"hush-2"}}'

credentials_of <- function() {
  svc <- service_client("cognitoidentity", json_answer(keys))
  svc$get_credentials_for_identity(IdentityId = "us-east-1:a")$Credentials
}

stubbed <- function() {
  svc <- claws_stub(
    ssm(region = "us-east-1"),
    get_parameters = list(Parameters = list(list(Name = "a", Value = "hush-3"))),
    get_parameter = list(Parameter = list(Name = "a", Value = "hush-3"))
  )
  list(svc$get_parameters(Names = "a"), svc$get_parameter(Name = "a"))
}

said <- function(x) paste(utils::capture.output(x), collapse = "\n")

test_that("a structure with secrets shows none, wherever it was taken out", {
  found <- credentials_of()
  expect_s3_class(found, c("claws_confidential", "claws_exact", "list"), exact = TRUE)
  expect_identical(
    utils::capture.output(print(found)),
    c(
      "<claws_confidential: Credentials>",
      "  AccessKeyId: AKIA1",
      "  SecretKey: ****",
      "  SessionToken: ****",
      "  **** is sensitive: print(x, reveal = TRUE) shows it."
    )
  )
  answers <- stubbed()
  parts <- list(
    found,
    answers[[1]]$Parameters,
    answers[[1]]$Parameters[[1]],
    answers[[2]]$Parameter
  )
  for (x in c(parts, list(list(1, parts), found["SecretKey"]))) {
    shown <- c(said(print(x)), said(str(x)), said(summary(x)), said(str(list(x))))
    expect_false(any(grepl("hush", shown)))
  }
  for (x in parts) {
    expect_false(any(grepl("hush", c(format(x), said(as.data.frame(x)), said(data.frame(x))))))
    expect_match(said(print(x, reveal = TRUE)), "hush")
  }
  expect_match(said(print(answers[[1]]$Parameters, reveal = TRUE)), "hush")
})

test_that("a map that holds one shows none, but where it is asked to", {
  held <- exact(list(a = credentials_of()))
  expect_false(grepl("hush", said(print(held))))
  expect_match(said(print(held, reveal = TRUE)), "hush-1")
})

test_that("it is what it is: only what is shown is masked", {
  found <- credentials_of()
  expect_identical(found$SecretKey, "hush-1")
  expect_null(found$Secret)
  expect_identical(credentials_of(), found)
  expect_identical(unserialize(serialize(found, NULL)), found)
  expect_identical(
    as.character(jsonlite::toJSON(found, auto_unbox = TRUE)),
    '{"AccessKeyId":"AKIA1","SecretKey":"hush-1","SessionToken":"hush-2"}'
  )
  expect_identical(names(lapply(found, nchar)), c("AccessKeyId", "SecretKey", "SessionToken"))
  expect_identical(claws_query(found, "SecretKey"), "hush-1")
  table <- as.data.frame(found)
  expect_identical(as.character(table$SecretKey), "hush-1")
  expect_identical(attributes(found["AccessKeyId"])$class, class(found))
  skip_if_not_installed("tibble")
  expect_identical(as.character(tibble::as_tibble(found)$SessionToken), "hush-2")
  expect_identical(nrow(tibble::tibble(a = found)), length(found))
})

test_that("a glimpse of a tibble shows no secret", {
  skip_if_not_installed("tibble")
  found <- credentials_of()
  rows <- structure(list(found), claws_shape = attr(found, "claws_shape"), class = rows_class)
  table <- tibble::tibble(rows = rows, cell = list(found))
  shown <- said(tibble::glimpse(table))
  expect_false(any(grepl("hush", shown)))
  expect_match(shown, "****", fixed = TRUE, all = FALSE)
})

test_that("one whose model is gone shows no value", {
  found <- credentials_of()
  attr(found, "claws_shape")[[2]] <- "gone"
  expect_identical(format(found)[[2]], "  AccessKeyId: ****")
  expect_false(grepl("hush|AKIA", said(str(found))))
})

test_that("a result, and a structure in which no secret is, know no shape", {
  expect_null(attr(stubbed()[[2]], "claws_shape"))
  svc <- service_client("cognitoidentity", json_answer('{"Credentials":{"AccessKeyId":"a"}}'))
  found <- svc$get_credentials_for_identity(IdentityId = "us-east-1:a")$Credentials
  expect_identical(class(found), "list")
  svc <- claws_stub(ssm(region = "us-east-1"), get_parameter = list(Parameter = list(Name = "a")))
  expect_identical(svc$get_parameter(Name = "a")$Parameter, list(Name = "a"))
})
