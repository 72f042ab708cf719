# Notes of the walk over parameters: all that is wrong with them, for one error.

note <- function(walk, path, text) {
  walk$problems$found <- c(walk$problems$found, paste(path, text))
  NULL
}

# Without validation by the client, refusals are left to the service.
note_rule <- function(walk, path, text) if (walk$validate) note(walk, path, text)
