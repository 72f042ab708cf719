test_that("notes are kept in their order, those of rules only where the client validates", {
  walk <- list(problems = new.env(), validate = TRUE)
  expect_null(note(walk, "A", "is wrong"))
  note_rule(walk, "B", "is too long")
  expect_identical(walk$problems$found, c("A is wrong", "B is too long"))
  walk$validate <- FALSE
  expect_null(note_rule(walk, "C", "is too long"))
  expect_length(walk$problems$found, 2)
})
