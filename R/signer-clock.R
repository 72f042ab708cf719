# The time to sign with. Services refuse signatures that are more than five minutes off; what they
# say of their own clock then puts the client's right.

clock_now <- function(client, request) {
  now <- client_part(client, "clock")()
  skew <- if (!is.null(the$clock_skew)) the$clock_skew[[request$host]]
  if (is.null(skew)) now else now + skew
}

# Seconds that may be a matter of the way.
clock_tolerance <- 240

# The codes of services for it. A HEAD has no body to say more in.
clock_codes <- c(
  "AuthFailure",
  "InvalidSignatureException",
  "RequestExpired",
  "RequestInTheFuture",
  "RequestTimeTooSkewed",
  "SignatureDoesNotMatch",
  "403"
)

# The error of an attempt: one that a wrong clock explains gets the class claws_clock_skew,
# and the difference is remembered for the host. The same error after that has another cause.
clock_learn <- function(outcome, client, request) {
  if (!isTRUE(outcome$code %in% clock_codes)) {
    return(outcome)
  }
  there <- time_parse(outcome$headers[["date"]] %||% NA_character_)
  if (is.null(there)) {
    return(outcome)
  }
  off <- as.numeric(there) - as.numeric(clock_now(client, request))
  if (abs(off) < clock_tolerance) {
    return(outcome)
  }
  skew <- (the$clock_skew[[request$host]] %||% 0) + off
  the$clock_skew <- utils::modifyList(
    as.list(the$clock_skew),
    stats::setNames(list(skew), request$host)
  )
  place <- match("claws_service_error", class(outcome))
  class(outcome) <- append(class(outcome), "claws_clock_skew", place - 1)
  outcome
}
