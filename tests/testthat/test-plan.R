plan_of <- function(actions, size = 10) {
  count <- length(actions)
  plan_new(
    list(
      action = actions,
      from = rep("/tmp/x", count),
      to = sprintf("s3://b/k%d", seq_len(count)),
      size = rep(size, count),
      reason = rep("is new", count),
      etag = rep(NA_character_, count),
      source_etag = rep(NA_character_, count),
      target_size = rep(NA_real_, count),
      target_modified = rep(NA_real_, count)
    ),
    list(unchanged = c(3, 3 * 2^20))
  )
}

test_that("a plan prints its counts, bytes and first rows", {
  plan <- plan_of(c(rep("upload", 12), "delete"), 2048)
  said <- capture.output(print(plan))
  expect_equal(said[[1]], "<claws_plan: 13 files>")
  expect_equal(said[[2]], "  upload: 12 files, 24.0 KiB")
  expect_equal(said[[3]], "  delete: 1 file, 2.0 KiB")
  expect_equal(said[[4]], "  unchanged: 3 files, 3.0 MiB")
  expect_match(said[[5]], "  upload   s3://b/k1  (is new)", fixed = TRUE)
  expect_match(said[[15]], "and 3 more")
})

test_that("a plan of few rows or none, or of unknown sizes, is told without more", {
  plan <- plan_of(c("delete", "delete"))
  plan$size[[1]] <- NA
  said <- capture.output(print(plan))
  expect_equal(said[[2]], "  delete: 2 files, 10 B")
  expect_length(said, 5)
  expect_length(capture.output(print(plan_of(character()))), 2)
})

test_that("rows of a plan are a plan, other columns a data frame", {
  plan <- plan_of(c("upload", "delete"))
  some <- plan[plan$action == "upload", ]
  expect_s3_class(some, "claws_plan")
  expect_equal(attr(some, "how")$unchanged, c(3, 3 * 2^20))
  expect_equal(nrow(plan[0, ]), 0)
  expect_s3_class(subset(plan, action == "delete"), "claws_plan")
  expect_s3_class(split(plan, plan$action)$delete, "claws_plan")
  expect_equal(class(plan[c("action", "to")]), "data.frame")
  expect_equal(plan[["to"]][[2]], "s3://b/k2")
  expect_equal(plan[2, "to"], "s3://b/k2")
  expect_equal(class(as.data.frame(plan)), "data.frame")
  expect_equal(nrow(head(plan, 1)), 1)
})
