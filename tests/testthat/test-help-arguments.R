with_svc <- function(code) {
  assign("claws_test_svc", s3_client(), globalenv())
  on.exit(rm("claws_test_svc", envir = globalenv()))
  force(code)
}

test_that("a terminal completes the arguments of an operation, a waiter and an extra", {
  with_svc({
    expect_identical(complete_arguments("claws_test_svc$list_objects_v2(", "Max"), "MaxKeys=")
    expect_identical(
      complete_arguments("r <- claws_test_svc$list_objects_v2(Bucket = paste('a'), ", "Pre"),
      "Prefix="
    )
    expect_true(
      ".timeout=" %in% complete_arguments("claws_test_svc$wait_until$bucket_exists(", ".t")
    )
    expect_identical(complete_arguments("claws_test_svc$download_file(", "Buck"), "Bucket=")
  })
})

test_that("behind the name of an argument stand the values that it takes", {
  with_svc({
    acl <- complete_arguments("claws_test_svc$put_object(Bucket = 'b', ACL = ", "")
    expect_true(all(c("\"private\"", "\"public-read\"") %in% acl))
    expect_identical(
      complete_arguments("claws_test_svc$put_object(ACL = aws", "aws"),
      "\"aws-exec-read\""
    )
    attributes <- complete_arguments("claws_test_svc$get_object_attributes(ObjectAttributes=", "")
    expect_true("\"ETag\"" %in% attributes)
    expect_identical(complete_arguments("claws_test_svc$put_object(Key = ", ""), character())
    expect_identical(complete_arguments("claws_test_svc$list_buckets(Gone = ", ""), character())
    expect_identical(
      complete_arguments("claws_test_svc$wait_until$bucket_exists(.delay = ", ""),
      character()
    )
  })
})

test_that("a client may stand in a list", {
  assign("claws_test_svcs", list(a = s3_client()), globalenv())
  on.exit(rm("claws_test_svcs", envir = globalenv()))
  expect_identical(complete_arguments("claws_test_svcs$a$list_objects_v2(", "Max"), "MaxKeys=")
  expect_identical(complete_arguments("claws_test_svcs$b$list_objects_v2(", "Max"), character())
  found <- utils::.DollarNames(s3_client()$wait_until, "^bucket")
  expect_identical(as.vector(found), c("bucket_exists", "bucket_not_exists"))
})

test_that("nothing is evaluated but names, and nothing is completed where there is no client", {
  lines <- c(
    "stop()$list_objects(",
    "claws_test_svc$no_such_operation(",
    "claws_test_svc$list_buckets()",
    "no_such_name$list_buckets(",
    "paste(",
    "",
    "claws_test_svc$.internal("
  )
  with_svc(
    for (line in lines) {
      expect_identical(complete_arguments(line, ""), character())
    }
  )
  expect_identical(complete_arguments(NULL, ""), character())
})

test_that("R's completion asks for them", {
  skip_if_not(exists("rc.options", asNamespace("utils")))
  before <- utils::rc.options("custom.argument.completer")
  utils::rc.options(custom.argument.completer = complete_terminal)
  on.exit(utils::rc.options(custom.argument.completer = before))
  utils <- asNamespace("utils")
  with_svc({
    utils$.assignLinebuffer("claws_test_svc$list_objects_v2(MaxK")
    utils$.assignEnd(35L)
    utils$.guessTokenFromLine()
    utils$.completeToken()
    expect_true("MaxKeys=" %in% utils$.retrieveCompletions())
  })
})

test_that("arguments have the beginning of their text and the values that they take", {
  texts <- argument_texts(operation_get(model_get("s3"), "PutObject"))
  expect_match(texts[["ACL"]], "canned ACL.* One of: private, public-read")
  expect_match(texts[["Bucket"]], "^\\[required\\] ")
  expect_true(all(nzchar(texts)))
  elsewhere <- argument_texts(operation_get(model_get("freetier"), "GetFreeTierUsage"))
  expect_named(elsewhere, c("filter", "maxResults", "nextToken"))
  expect_true(all(nzchar(elsewhere)))
})

test_that("an operation without a page has the values of its arguments alone", {
  expect_match(argument_texts(tiny_operation("PutEverything"))[["Choice"]], "^One of: red, deep")
})

test_that("a text begins with its first paragraph, after [required] with the second one", {
  expect_identical(rd_beginning("One\ntwo.\n \nThree."), "One two.")
  expect_identical(rd_beginning("[required]\n\nOne.\n\nTwo."), "[required] One.")
  expect_identical(rd_beginning("[required]"), "[required]")
  expect_identical(rd_beginning(""), "")
})

test_that("a link in a page is its text", {
  source <- textConnection(
    "See \\href{https://a.example/}{the guide} for \\code{x}."
  )
  on.exit(close(source))
  parsed <- tools::parse_Rd(source, fragment = TRUE)
  expect_identical(rd_beginning(parsed), "See the guide for x.")
})
