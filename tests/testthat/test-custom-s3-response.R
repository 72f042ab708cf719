test_that("an error in a success is an error of the server", {
  body <- paste0(
    "<?xml version=\"1.0\"?>\n  <Error><Code>SlowDown</Code>",
    "<Message>Reduce your rate</Message></Error>"
  )
  client <- s3_client(xml_answer(body))
  copy <- function() client$copy_object(Bucket = "b", Key = "k", CopySource = "from/k")
  error <- expect_error(copy(), class = "SlowDown")
  expect_s3_class(error, "http_500")
  expect_error(client$list_objects_v2(Bucket = "b"), class = "SlowDown")
  expect_equal(rawToChar(client$get_object(Bucket = "b", Key = "k")$Body), body)
})

test_that("an answer that breaks off is one, too", {
  body <- "<?xml version=\"1.0\"?><CopyObjectResult><ETag>a</ETag></CopyObjectRes"
  client <- s3_client(xml_answer(body))
  expect_error(
    client$copy_object(Bucket = "b", Key = "k", CopySource = "from/k"),
    class = "http_500"
  )
})

test_that("what is whole is no failure", {
  failure <- function(text) s3_is_failure(charToRaw(text))
  long <- strrep("<b>1</b>", 1000)
  expect_false(failure(""))
  expect_false(failure("<a/>"))
  expect_false(failure("<?xml version=\"1.0\"?>\n<!-- c --><a x=\"1\">b</a>\n"))
  expect_false(failure(paste0("<a>", long, "</a>")))
  expect_true(failure(paste0("<a>", long)))
  expect_true(failure(paste0("<a>", long, "<b/>")))
  for (broken in c("<a><b/></b>", "<a><b/>", "<a>", "<", "<>", "<a", "</a>", "<?xml?>", " ", ">")) {
    expect_true(failure(broken))
  }
  expect_false(failure("<a\n/>"))
  expect_true(failure("no XML"))
  expect_true(failure(" \n <Error><Code>A</Code></Error>"))
  expect_false(failure("<Errors></Errors>"))
})

test_that("the time of an expiry is kept as text, and as a time where it is one", {
  head <- function(text) s3_client(xml_answer(Expires = text))$head_object(Bucket = "b", Key = "k")
  time <- head("Mon, 02 Jan 2006 15:04:05 GMT")
  expect_equal(time$ExpiresString, "Mon, 02 Jan 2006 15:04:05 GMT")
  expect_equal(time$Expires, as.POSIXct("2006-01-02 15:04:05", tz = "UTC"))
  never <- head("never")
  expect_equal(never$ExpiresString, "never")
  expect_null(never[["Expires"]])
  expect_null(s3_client()$head_object(Bucket = "b", Key = "k")$ExpiresString)
})

test_that("a location is the name of a region", {
  location <- function(text) {
    document <- sprintf("<LocationConstraint xmlns=\"http://a\">%s</LocationConstraint>", text)
    s3_client(xml_answer(document))$get_bucket_location(Bucket = "b")$LocationConstraint
  }
  expect_equal(location("eu-central-1"), "eu-central-1")
  expect_equal(location(""), "us-east-1")
  expect_equal(location("EU"), "eu-west-1")
  empty <- s3_client(xml_answer("<LocationConstraint/>"))$get_bucket_location(Bucket = "b")
  expect_equal(empty$LocationConstraint, "us-east-1")
})

listing <- paste0(
  "<ListBucketResult><Prefix>a%2F</Prefix><Delimiter>%2F</Delimiter>",
  "<EncodingType>url</EncodingType>",
  "<Contents><Key>a%2Fb+c%2B</Key></Contents><Contents><Key>plain</Key></Contents>",
  "<CommonPrefixes><Prefix>a%2F%C3%A9%2F</Prefix></CommonPrefixes></ListBucketResult>"
)

test_that("names in a listing are asked for encoded and given decoded", {
  sent <- new.env()
  client <- s3_client(xml_answer(listing), sent)
  for (list in list(client$list_objects, client$list_objects_v2)) {
    output <- list(Bucket = "b")
    expect_equal(sent$request$query[["encoding-type"]], "url")
    expect_equal(output$Prefix, "a/")
    expect_equal(output$Delimiter, "/")
    expect_equal(vapply(output$Contents, `[[`, "", "Key"), c("a/b c+", "plain"))
    expect_equal(output$CommonPrefixes[[1]]$Prefix, "a/\u00e9/")
  }
  given <- client$list_objects_v2(Bucket = "b", EncodingType = "url")
  expect_equal(given$Prefix, "a%2F")
  expect_equal(given$Contents[[1]]$Key, "a%2Fb+c%2B")
})

test_that("versions and markers are decoded, too", {
  document <- paste0(
    "<ListVersionsResult><KeyMarker>a+b</KeyMarker><EncodingType>url</EncodingType>",
    "<Version><Key>c%20d</Key></Version><DeleteMarker><Key>e%0A</Key></DeleteMarker>",
    "</ListVersionsResult>"
  )
  output <- s3_client(xml_answer(document))$list_object_versions(Bucket = "b")
  expect_equal(output$KeyMarker, "a b")
  expect_equal(output$Versions[[1]]$Key, "c d")
  expect_equal(output$DeleteMarkers[[1]]$Key, "e\n")
})
