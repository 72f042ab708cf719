# The tail of a transfer: when no part waits any more, and one takes far longer than the others, it
# is given up and asked for again, on another connection. Bytes that came of a range are kept.

# A part is slow after so many times the median of those that are done, and not before a second.
tail_times <- 4
tail_least <- 1

# Notes a call of a transfer that begins. Parts have `again`, a function that makes the call once
# more; one that was given up already is not noted.
tail_take <- function(transfer, call) {
  if (!is.null(call$again) && is.null(transfer$members[["RequestPayer"]])) {
    transfer$sending <- c(transfer$sending, list(call))
  }
}

tail_drop <- function(transfer, call) {
  transfer$sending <- Filter(function(one) !identical(one, call), transfer$sending)
}

tail_end <- function(transfer, call, now) {
  if (is.null(call$again)) {
    return(invisible())
  }
  tail_drop(transfer, call)
  if (!inherits(call$value, "error") && !is.null(call$since)) {
    transfer$took <- c(transfer$took, now - call$since)
  }
}

# Seconds after which a part of a transfer is slow; Inf while that is not known.
tail_patience <- function(transfer) {
  if (length(transfer$took) == 0L) {
    return(Inf)
  }
  max(tail_least, tail_times * stats::median(transfer$took))
}

# When each part on the wire is slow, with the parts: list(calls, due).
tail_parts <- function(transfers) {
  calls <- list()
  due <- numeric()
  for (transfer in Filter(function(one) length(one$sending) > 0L, transfers)) {
    flying <- Filter(function(call) !is.null(call$flight), transfer$sending)
    patience <- if (length(flying) > 0L) tail_patience(transfer)
    calls <- c(calls, flying)
    due <- c(due, vapply(flying, function(call) call$since + patience, 0))
  }
  list(calls = calls, due = due)
}

# Seconds until a part is slow, Inf where none will be.
tail_due <- function(transfers, now) max(1e-3, min(Inf, tail_parts(transfers)$due - now))

# The slowest part, or NULL.
tail_slow <- function(transfers, now) {
  parts <- tail_parts(transfers)
  if (length(parts$due) > 0L && min(parts$due) <= now) parts$calls[[which.min(parts$due)]]
}

# The call that asks once more for what a slow one has not brought; NULL where it has brought all.
tail_again <- function(slow) {
  into <- slow$into
  if (!is.null(into) && into$done + flight_spans(slow$flight)$sink$size >= into$size) {
    return(NULL)
  }
  call_note(slow, slow$flight)
  call <- slow$again()
  call$instead_of <- slow
  call
}
