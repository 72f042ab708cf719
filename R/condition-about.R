# The members that say what a failed call was about.

# An error of the wire or of an answer, with the members that say what the call was about, as those
# of services have them.
error_about <- function(error, call) {
  if (!inherits(error, classes_about)) {
    return(error)
  }
  error$members <- members_named(call$operation, call$params)
  if (length(error$members) > 0L) {
    error$message <- sprintf("%s\nIt was about %s.", error$message, members_told(error$members))
  }
  error
}

classes_about <- c(
  "claws_transport_error",
  "claws_parse_error",
  "claws_checksum_error",
  "claws_wrong_range",
  "claws_answer_too_large",
  "claws_out_of_memory"
)
