test_that("an error is caught by its code, its status and paws' classes", {
  svc <- claws_stub(tiny_client(), ping = claws_stub_error("Gone", "It went.", 404))
  for (class in c("Gone", "claws_service_error", "claws_error", "http_404", "http_400")) {
    expect_error(svc$ping(), "Gone: It went. Ping (HTTP 404)", fixed = TRUE, class = class)
  }
})

test_that("an operation without an answer says which one it lacks", {
  expect_error(claws_stub(tiny_client())$ping(), "ping", class = "claws_no_answer")
})

test_that("the hooks of a service run on a stub as on AWS", {
  keys <- list(creds = list(access_key_id = "AKID", secret_access_key = "hush-secret"))
  real <- s3(region = "us-east-1", credentials = keys)
  svc <- claws_stub(
    real,
    copy_object = function(params) params,
    get_object = list(Body = as.raw(7))
  )
  source <- list(Bucket = "from", Key = "a b")
  expect_equal(
    svc$copy_object(Bucket = "b", Key = "k", CopySource = source)$CopySource,
    "from/a%20b"
  )
  expect_error(svc$get_object(Bucket = "a/b", Key = "k"), class = "claws_invalid_params")
})

test_that("sinks, extras and streams of events work on a stub", {
  keys <- list(creds = list(access_key_id = "AKID", secret_access_key = "hush-secret"))
  svc <- claws_stub(
    s3(region = "us-east-1", credentials = keys),
    get_object = list(Body = as.raw(1:3), ContentType = "x/y"),
    select_object_content = list(
      Payload = list(list(Records = list(Payload = as.raw(1))), list(End = list()))
    )
  )
  path <- own_tempfile()
  expect_equal(claws_save(svc$get_object(Bucket = "b", Key = "k"), path)$ContentType, "x/y")
  expect_equal(readBin(path, "raw", 9), as.raw(1:3))
  svc$download_file("b", "k", path)
  expect_match(svc$generate_presigned_url("get_object", list(Bucket = "b", Key = "k")), "X-Amz-Sig")
  asked <- list(Bucket = "b", Key = "k", Expression = "e", ExpressionType = "SQL")
  asked$InputSerialization <- asked$OutputSerialization <- list(CSV = list())
  names <- character()
  do.call(svc$select_object_content, asked)$Payload(function(event) {
    names <<- c(names, names(event))
  })
  expect_equal(names, c("Records", "End"))
})

test_that("a stubbed error has the fields and classes of a real one", {
  svc <- claws_stub(tiny_client(), ping = claws_stub_error("Gone", "It went.", 404))
  error <- expect_error(svc$ping(), class = "Gone")
  expect_equal(error$operation, "Ping")
  expect_equal(error$service, "tiny")
  expect_true("headers" %in% names(error))
})
