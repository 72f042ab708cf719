test_that("a region has the partition that lists it or whose pattern it fits", {
  expect_equal(partition_find("us-east-1")$name, "aws")
  expect_equal(partition_find("eu-moon-7")$name, "aws")
  expect_equal(partition_find("cn-north-1")$name, "aws-cn")
  expect_equal(partition_find("us-gov-west-1")$name, "aws-us-gov")
  expect_equal(partition_find("aws-cn-global")$name, "aws-cn")
  expect_equal(partition_find("us-isob-east-1")$name, "aws-iso-b")
})

test_that("a region that is nobody's has no partition, and the first one's names", {
  expect_null(partition_find("mars-1"))
  expect_equal(partition_outputs("mars-1")$dnsSuffix, "amazonaws.com")
  expect_equal(partition_outputs("mars-1")$name, "aws")
})

test_that("partitions are read once", {
  the_forget("partitions")
  first <- partitions()
  expect_identical(partitions(), first)
  expect_identical(the$partitions, first)
})
