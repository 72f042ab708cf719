test_that("the nearest name is one that begins alike or has a slip or two", {
  known <- c("TrainingJobName", "Tags", "VpcConfig")
  expect_equal(nearest_name("TrainingJob", known), "TrainingJobName")
  expect_equal(nearest_name("tags", known), "Tags")
  expect_equal(nearest_name("VpcConfg", known), "VpcConfig")
  expect_null(nearest_name("Zebra", known))
  expect_null(nearest_name("x", character()))
  expect_identical(did_you_mean("ab", c("abcde", "ABC", "abd", "x")), "Did you mean ABC or abd?")
  expect_identical(nearest_names("abcdefghi", c("abcdefg", "xyzdefghi", "x")), "abcdefg")
  expect_identical(nearest_names("abcdefghi", c("xyzdefghi", "x")), "xyzdefghi")
  expect_null(did_you_mean("abcdef", "xyzdef"))
  expect_silent(expect_null(did_you_mean("ab", character())))
})

test_that("what a value is can be said without saying what is in it", {
  expect_equal(describe(NULL), "NULL")
  expect_equal(describe("hush"), "a string")
  expect_equal(describe(c("hush", "hush")), "a string vector of length 2")
  expect_equal(describe(list(1)), "a list of length 1")
  expect_equal(describe(data.frame(a = 1:2)), "a data.frame")
  expect_equal(describe(sum), "a builtin")
  expect_equal(describe(as.raw(1)), "a raw vector of length 1")
})

test_that("no message lists all of many names, nor all of many problems", {
  text <- describe_unknown("zzz", sprintf("operation_%03d", 1:700))
  expect_match(text, "operation_020 and 680 more.", fixed = TRUE)
  expect_identical(lines_of(c("a.", "b.", "c."), 1), "\n* a.\n* and 2 more.")
  expect_identical(some_of(letters[1:20]), paste(letters[1:20], collapse = ", "))
  expect_identical(some_of(c("a", "b", "c"), 2), "a, b and 1 more")
  many <- as.list(1:30000)
  error <- tryCatch(
    sqs(region = "us-east-1")$receive_message(QueueUrl = "q", AttributeNames = lapply(many, list)),
    claws_invalid_params = identity
  )
  expect_length(error$problems, length(many))
  expect_lt(nchar(conditionMessage(error)), 4000)
  error <- tryCatch(claws_stub(ec2(region = "us-east-1"), zzz = list()), error = identity)
  expect_lt(nchar(conditionMessage(error)), 800)
})
