# Notes of the walk over parameters: all that is wrong with them, for one error.

note <- function(walk, path, text) {
  walk$problems$found <- c(walk$problems$found, paste(path, text))
  NULL
}

# What a service would refuse itself is left to it where the client does not validate.
note_rule <- function(walk, path, text) if (walk$validate) note(walk, path, text)
