test_that("notes are kept in their order, those of rules only where the client validates", {
  walk <- list(problems = new.env(), validate = TRUE)
  expect_null(note(walk, "A", "is wrong"))
  note_rule(walk, "B", "is too long")
  expect_identical(notes_of(walk), c("A is wrong", "B is too long"))
  walk$validate <- FALSE
  expect_null(note_rule(walk, "C", "is too long"))
  expect_length(notes_of(walk), 2)
})

test_that("many notes are kept in pieces, none of them lost", {
  walk <- list(problems = new.env())
  expect_null(notes_of(walk))
  for (i in seq_len(2L * note_piece + 1L)) {
    note(walk, "A", i)
  }
  expect_identical(notes_of(walk), paste("A", seq_len(2L * note_piece + 1L)))
  expect_length(walk$problems$pieces, 2)
  expect_length(walk$problems$last, 1)
})
