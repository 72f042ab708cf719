# Phrases and the functions that are meant. Words and weights of the search are chosen with the
# first list; nothing is ever changed for the sake of a phrase in the second.
search_cases <- function(name) {
  path <- test_path("fixtures", paste0("search-", name, ".txt"))
  skip_if_not(file.exists(path), "the phrases are in the repository alone")
  lines <- readLines(path)
  halves <- strsplit(lines, ": ", fixed = TRUE)
  lapply(halves, function(half) list(phrase = half[[1]], topics = strsplit(half[[2]], " ")[[1]]))
}

found_early <- function(case) {
  any(utils::head(claws_search(case$phrase)$topic, 3) %in% case$topics)
}

for (name in c("tuning", "held-out")) {
  test_that(paste("everyday phrases find what is meant:", name), {
    cases <- search_cases(name)
    expect_gte(length(cases), 120)
    found <- vapply(cases, found_early, NA)
    missed <- vapply(cases[!found], `[[`, "", "phrase")
    expect_gte(mean(found), 0.9, label = paste("found; missed:", toString(missed)))
  })
}

test_that("operations are found by name and by text, the best first", {
  found <- claws_search("spot price", service = c("ec2", "sqs"))
  expect_equal(found$topic[[1]], "ec2_describe_spot_price_history")
  expect_equal(found$package[[1]], "claws.compute")
  expect_gt(nrow(found), 1)
  expect_equal(
    claws_search("SEND message Batch", service = "sqs")$topic[[1]],
    "sqs_send_message_batch"
  )
  expect_equal(claws_search("CreateTrainingJob")$topic[[1]], "sagemaker_create_training_job")
  expect_equal(claws_search("logs live tail")$topic[[1]], "cloudwatchlogs_start_live_tail")
})

test_that("what has all words comes before what has some", {
  both <- claws_search("queue tag", service = "sqs")$topic
  expect_match(both[1:2], "tag")
  expect_true(all(c("sqs_tag_queue", "sqs_list_queue_tags") %in% utils::head(both, 4)))
})

test_that("a long question finds what has most of its words", {
  found <- claws_search("look at the very beginning of some unzipped csv that lies in a bucket")
  expect_gt(nrow(found), 0)
  long <- "please could somebody get all of the results of this call in a data frame"
  expect_true("claws_table" %in% utils::head(claws_search(long)$topic, 3))
})

test_that("a row of everyday words applies by synonyms, after one that has the words", {
  topics <- search_corpus()$topic
  said <- search_everyday(c("purge", "cache"), topics)
  meant <- search_everyday(c("empty", "cache"), topics)
  place <- match("cloudfront_create_invalidation", topics)
  expect_gt(meant[[place]], 0)
  expect_gt(said[[place]], meant[[place]])
})

test_that("a row without the verb of a question is worth less for operations of other verbs", {
  row <- list(
    topics = c("iam_delete_user", "iam_get_user", "claws_table", "not_there"),
    stems = "password"
  )
  deletes <- list(search_stems(c("remove", "delete")))
  expect_equal(search_agrees(deletes, row), c(1, 0.5, 1, 1))
  expect_equal(search_agrees(list(), row), 1)
  expect_equal(search_agrees(deletes, c(row["topics"], list(stems = search_stems("delete")))), 1)
  expect_equal(claws_search("throw away a secret")$topic[[1]], "secretsmanager_delete_secret")
})

test_that("a question without a verb is for functions that look", {
  found <- utils::head(claws_search("redshift clusters")$topic, 3)
  expect_true("redshift_describe_clusters" %in% found)
  expect_false(search_has_verb(c("redshift", "clusters")))
  expect_true(search_has_verb(c("kill", "clusters"))) # by a synonym
})

test_that("operations of Lightsail come first only where it is named", {
  expect_no_match(claws_search("disk snapshot")$topic[[1]], "lightsail")
  expect_equal(claws_search("lightsail create disk")$topic[[1]], "lightsail_create_disk")
})

test_that("claws' own functions are found", {
  expect_equal(claws_search("presigned url")$topic[[1]], "s3_generate_presigned_url")
  expect_true("paginate" %in% utils::head(claws_search("next pages")$topic, 3))
  expect_equal(claws_search("sitrep")$topic[[1]], "claws_sitrep")
})

test_that("a service may be named as elsewhere, and one that does not exist is refused", {
  expect_equal(
    claws_search("filter events", service = "logs")$topic[[1]],
    "cloudwatchlogs_filter_log_events"
  )
  expect_error(claws_search("x", service = "nothing"), class = "claws_unknown_service")
})

test_that("no words find nothing, and what is no word is refused", {
  expect_equal(nrow(claws_search("", service = "sqs")), 0)
  expect_equal(nrow(claws_search("xyzzyx")), 0)
  expect_error(claws_search(1), class = "claws_invalid_config")
})

test_that("printing shows whole titles and says how many more there are", {
  found <- claws_search("queue", service = "sqs")
  lines <- capture.output(print(found, n = 3))
  expect_true(all(nchar(lines) <= getOption("width")))
  expect_match(lines[[length(lines)]], "more")
  expect_equal(capture.output(print(found[0, ])), "No function was found.")
})
