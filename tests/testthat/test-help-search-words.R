test_that("a stem is a word still", {
  expect_equal(search_stems(c("string", "strings", "listing")), c("string", "string", "list"))
  expect_true("kms_encrypt" %in% utils::head(claws_search("encrypt a string")$topic, 3))
})

test_that("a word that nothing has is taken for the nearest one", {
  corpus <- search_corpus()
  misspelled <- c(instnaces = "instances", buckte = "bucket", lamda = "lambda", quue = "queue")
  found <- vapply(names(misspelled), search_spelled, "", corpus, USE.NAMES = FALSE)
  expect_equal(found, unname(misspelled))
  for (word in c("bucket", "notebooks", "up", "xyzzyx", "k8s")) {
    expect_equal(search_spelled(word, corpus), word)
  }
  expect_equal(claws_search("descrbe instances")$topic[[1]], "ec2_describe_instances")
})

test_that("an abbreviation has a plural, too", {
  expect_equal(search_stems(c("llms", "vpcs", "ssh", "dns")), c("llm", "vpc", "ssh", "dns"))
})

test_that("several words may be one verb", {
  expect_setequal(search_joined(c("get", "rid", "bucket")), c("delete", "bucket"))
  expect_setequal(search_joined(c("turning", "instance", "off")), c("stop", "instance"))
  expect_equal(search_joined(c("get", "bucket")), c("get", "bucket"))
  expect_equal(search_joined(character()), character())
})
