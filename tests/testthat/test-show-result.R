test_that("a result is printed without what its model calls sensitive", {
  tiny_remember()
  found <- service_client("secretsmanager", json_answer('{"Name":"n","SecretString":"hush-s"}'))
  secret <- found$get_secret_value(SecretId = "n")
  shown <- capture.output(print(secret), str(secret))
  expect_no_match(shown, "hush")
  expect_match(paste(shown, collapse = "\n"), "****", fixed = TRUE)
  expect_match(paste(shown, collapse = "\n"), "reveal = TRUE", fixed = TRUE)
  expect_match(paste(capture.output(print(secret, reveal = TRUE)), collapse = "\n"), "hush-s")
  expect_identical(secret$SecretString, "hush-s")
  expect_no_match(format(tiny_result(list(Text = "ab"))), "reveal")
})

test_that("a model that is gone is no reason not to print", {
  gone <- tiny_result(list(Text = "ab"))
  attr(gone, "claws_metadata")$service <- "no-such-service"
  expect_match(format(gone), "ab", all = FALSE)
})

test_that("R prints what has no model, however long that is", {
  for (value in list(list(a = "\u00e9", b = list(1:2)), list(), NULL, "a\n\nb")) {
    expect_identical(show_printed(value), capture.output(print(value)))
  }
  expect_done(shown <- show_printed(stats::setNames(as.list(1:60000), paste0("k", 1:60000))))
  expect_length(shown, 180000)
})

# A page of S3's listing with so many keys.
listing_of <- function(count) {
  keys <- sprintf("data/%04d.csv", seq_len(count))
  svc <- claws_stub(
    s3_client(),
    list_objects_v2 = list(
      IsTruncated = TRUE,
      Contents = lapply(keys, function(key) {
        list(
          Key = key,
          LastModified = .POSIXct(86400, "UTC"),
          ETag = "\"d41d8cd98f00b204e9800998ecf8427e\"",
          Size = 12345,
          StorageClass = "STANDARD",
          Owner = list(ID = "o")
        )
      }),
      Name = "bucket",
      MaxKeys = 1000L,
      KeyCount = count,
      NextContinuationToken = "token"
    )
  )
  svc$list_objects_v2(Bucket = "bucket")
}

head_of_listing <- c(
  "<claws_result: ListObjectsV2>",
  "  IsTruncated: TRUE",
  "  Name: bucket",
  "  MaxKeys: 1000",
  "  KeyCount: 1000",
  "  NextContinuationToken: token"
)

test_that("a page is shown in fifteen lines, fitted to the width", {
  page <- listing_of(1000)
  expect_identical(
    format(page, width = 60),
    c(
      head_of_listing,
      "  Contents: 1,000 rows; also Size, StorageClass, Owner",
      "    Key            LastModified         ETag",
      sprintf("    data/%04d.csv  1970-01-02 00:00:00  \"d41d8cd98f00b20...", 1:6),
      "  more: paginate_all(svc$list_objects_v2(...))"
    )
  )
  expect_identical(
    format(page, width = 80),
    c(
      head_of_listing,
      "  Contents: 1,000 rows; also StorageClass, Owner",
      "    Key            LastModified         ETag                        Size",
      sprintf(
        "    data/%04d.csv  1970-01-02 00:00:00  \"d41d8cd98f00b204e9800...  12345",
        1:6
      ),
      "  more: paginate_all(svc$list_objects_v2(...)), claws_table(...)"
    )
  )
  expect_identical(
    format(page, width = 120),
    c(
      head_of_listing,
      "  Contents: 1,000 rows",
      paste0(
        "    Key            LastModified         ETag                                 Size",
        "  StorageClass  Owner"
      ),
      sprintf(
        "    data/%04d.csv  1970-01-02 00:00:00  \"d41d8cd98f00b204e9800998ecf8427e\"  12345  %s",
        1:6,
        "STANDARD      {ID: o}"
      ),
      "  more: paginate_all(svc$list_objects_v2(...)), claws_table(...)"
    )
  )
})

test_that("n says how many rows there are", {
  page <- listing_of(40)
  expect_length(format(page, n = Inf), 6 + 2 + 40 + 1)
  expect_length(format(page, n = 2), 6 + 2 + 2 + 1)
  expect_length(format(page, n = 0), 6 + 1 + 1)
  expect_match(format(page, n = 0, width = 80), "40 rows of Key, LastModified", all = FALSE)
})

test_that("nothing takes more than fifteen lines, however much there is", {
  everything <- tiny_result(c(
    list(
      Text = strrep("long ", 100),
      Flag = NA,
      Count = 1L,
      Bytes = raw(5),
      Names = sprintf("name %d", 1:50),
      Times = .POSIXct(1:9, "UTC"),
      Bigs = 1:9,
      Labels = stats::setNames(as.list(1:50), sprintf("k%d", 1:50)),
      Tree = list(Name = "n", Children = list(list(Name = "m")))
    ),
    stats::setNames(as.list(1:30), sprintf("New%d", 1:30))
  ))
  for (width in c(20, 60, 80, 120)) {
    lines <- format(everything, width = width)
    expect_lte(length(lines), 15)
    expect_true(all(nchar(lines, "width") <= width))
  }
  expect_gt(length(format(everything, n = Inf)), 100)
})

test_that("an empty answer and empty lists say so", {
  expect_identical(
    format(tiny_result(list())),
    c("<claws_result: PutEverything>", "  The answer is empty.")
  )
  expect_lte(max(nchar(format(tiny_result(list()), width = 20))), 20)
  expect_match(format(tiny_result(list(Names = character()))), "Names: none", all = FALSE)
  empty <- claws_stub(s3_client(), list_objects_v2 = list(Contents = list()))
  expect_match(format(empty$list_objects_v2(Bucket = "b")), "Contents: none", all = FALSE)
})

test_that("all pages are told of no more, and cut ones how to go on", {
  urls <- sprintf("https://sqs/%d", 1:5)
  svc <- claws_stub(service_client("sqs"), list_queues = function(params) {
    first <- as.numeric(params$NextToken %||% 1)
    list(QueueUrls = urls[first:min(first + 1, 5)], NextToken = if (first < 4) "3")
  })
  svc <- claws_stub(service_client("sqs"), list_queues = list(QueueUrls = urls))
  expect_no_match(format(paginate_all(svc$list_queues())), "more:")
  some <- format(paginate_all(svc$list_queues(), MaxItems = 2))
  expect_match(some, "resume_token", all = FALSE)
})

test_that("a list of structures is shown as a table", {
  contents <- listing_of(40)$Contents
  lines <- format(contents, width = 80)
  expect_identical(lines[[1]], "<claws_rows: 40 rows>; also StorageClass, Owner")
  expect_length(lines, 15)
  expect_match(lines[[15]], "n = Inf")
  expect_length(format(contents, n = Inf), 42)
  expect_identical(format(contents[0]), "<claws_rows: 0 rows>")
  expect_output(print(contents), "data/0001.csv")
})

test_that("what is sensitive in a row is masked", {
  answer <- rows_answer(list(list(Id = "a", Secret = "hush-a", Hidden = list(Password = "hush-b"))))
  expect_no_match(c(format(answer), format(answer$Rows)), "hush")
  expect_match(format(answer), "sensitive", all = FALSE)
  expect_match(format(answer, reveal = TRUE), "hush-a", all = FALSE)
  expect_match(format(answer$Rows, reveal = TRUE), "hush-b", all = FALSE)
})

test_that("a stream of events says how to read it", {
  svc <- claws_stub(service_client("bedrockruntime"), converse_stream = list(stream = list()))
  result <- svc$converse_stream(modelId = "m")
  expect_match(format(result), "stream: events; claws_each_event|stream: events: ", all = FALSE)
})

test_that("the form is the same in other locales", {
  before <- Sys.getlocale()
  page <- listing_of(3)
  here <- format(page, width = 80)
  for (name in c("C", "C.UTF-8")) {
    with_locale("LC_ALL", name, expect_identical(format(page, width = 80), here))
  }
  accents <- tiny_result(list(Text = "\u00e9"))
  with_locale("LC_ALL", "C.UTF-8", expect_match(format(accents), "\u00e9", all = FALSE))
  with_locale("LC_ALL", "C", expect_match(format(accents), "u00e9|U.00E9", all = FALSE))
  expect_identical(Sys.getlocale(), before)
})
