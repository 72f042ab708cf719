# Notes of the walk over parameters: all that is wrong with them, for one error.

# problems$last has those since the last piece was full: a note copies a piece, and not all of them.
note <- function(walk, path, text) {
  problems <- walk$problems
  if (length(problems$last) == note_piece) {
    problems$pieces <- c(problems$pieces, list(problems$last))
    problems$last <- NULL
  }
  problems$last <- c(problems$last, paste(path, text))
  NULL
}

notes_of <- function(walk) c(unlist(walk$problems$pieces), walk$problems$last)

note_piece <- 500L

# Without validation by the client, refusals are left to the service.
note_rule <- function(walk, path, text) if (walk$validate) note(walk, path, text)
