# Conditions of requests that must not be sent.

# A request that must not go onto the wire. what: a clause that says what is wrong with it.
error_request <- function(what, header = NULL) {
  claws_condition(
    sprintf("The request cannot be sent: %s.", what),
    class = "claws_invalid_request",
    header = header
  )
}

# A header that must not be sent. The value is not shown: it may be secret.
error_header <- function(name, value) {
  what <- if (has_controls(value)) {
    "has a line break or another control character in its value"
  } else {
    "has characters in its name that a header cannot have"
  }
  error_request(sprintf("the header %s %s", text_quoted(name), what), header = name)
}

# Whether a text must not be the value of a header.
has_controls <- function(value) .Call(c_headers_unsafe, c(a = value)) > 0L
