test_that("the tables name what exists, or what a name is kept for", {
  later <- c(
    "athena_query",
    "claws_promise",
    "claws_whoami",
    "local_claws_recording",
    "local_claws_stub"
  )
  topics <- unlist(lapply(search_table("everyday"), `[[`, "topics"))
  unknown <- setdiff(topics, c(search_corpus()$topic, later))
  expect_equal(unknown, character())
  expect_equal(intersect(later, search_corpus()$topic), character())
  common <- unlist(lapply(search_table("common"), function(row) paste0(row$words, "_", row$topics)))
  expect_equal(setdiff(common, search_corpus()$topic), character())
})

test_that("the index has every operation of every service", {
  index <- search_index()
  expect_setequal(index$service, services_get()$name)
  for (service in c("s3", "ec2", "freetier", "sagemaker")) {
    place <- match(service, index$service)
    lines <- strsplit(index$operations[[place]], "\n", fixed = TRUE)[[1]]
    expect_equal(lines, model_get(service)$operations$r_name)
    expect_length(strsplit(index$titles[[place]], "\n", fixed = TRUE)[[1]], length(lines))
    expect_length(strsplit(index$words[[place]], "\n", fixed = TRUE)[[1]], length(lines))
  }
})

test_that("no word has two rows of synonyms, and no row leads to its own word alone", {
  for (name in c("synonyms", "phrases", "everyday")) {
    words <- vapply(search_table(name), function(row) toString(row$words), "")
    expect_equal(words[duplicated(words)], character(), label = name)
  }
  expect_equal(unique(lengths(lapply(search_table("synonyms"), `[[`, "words"))), 1L)
  expect_equal(unique(lengths(lapply(search_table("phrases"), `[[`, "topics"))), 1L)
})
