test_that("the nearest name is one that begins alike or has a slip or two", {
  known <- c("TrainingJobName", "Tags", "VpcConfig")
  expect_equal(nearest_name("TrainingJob", known), "TrainingJobName")
  expect_equal(nearest_name("tags", known), "Tags")
  expect_equal(nearest_name("VpcConfg", known), "VpcConfig")
  expect_null(nearest_name("Zebra", known))
  expect_null(nearest_name("x", character()))
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
