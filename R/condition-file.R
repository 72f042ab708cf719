# Conditions of files.

error_file_unreadable <- function(path, reason) {
  claws_condition(
    sprintf("%s cannot be read: %s.", path, reason),
    class = c("claws_file_unreadable", "claws_invalid_file", "claws_invalid_config"),
    setting = path,
    path = path,
    line = NA_integer_
  )
}

error_write <- function(path, reason) {
  claws_condition(
    sprintf("%s cannot be written: %s.", path, reason),
    class = "claws_write_error",
    path = path,
    reason = reason
  )
}

condition_unwritten <- function(error, what) {
  structure(
    class = c("claws_write_warning", "warning", "condition"),
    list(
      message = sprintf(
        "%s is not kept: %s cannot be written: %s.",
        what,
        error$path,
        error$reason
      ),
      call = NULL,
      path = error$path,
      reason = error$reason
    )
  )
}

error_body_changed <- function(path, reason) {
  claws_condition(
    sprintf(
      "%s changed while it was sent: %s. Send it again when nobody writes to it.",
      path,
      reason
    ),
    class = "claws_body_changed",
    path = path
  )
}

error_sink <- function(message) claws_condition(message, class = "claws_invalid_sink")
