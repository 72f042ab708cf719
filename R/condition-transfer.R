# Conditions of transfers.

error_wrong_range <- function(operation) {
  claws_condition(
    "The store answered with other bytes of the object than were asked for.",
    class = c("claws_wrong_range", "claws_transfer_error"),
    call = operation_call(operation),
    operation = operation$name
  )
}

# An answer that lacks something without which nothing can be said of what it did.
error_member_missing <- function(operation, name) {
  claws_condition(
    sprintf("The answer to %s has no %s: it may not be the store's.", operation$name, name),
    class = c("claws_foreign_answer", "claws_transfer_error"),
    call = operation_call(operation),
    operation = operation$name
  )
}

# A transfer of which nothing is left to do, though it is not whole.
error_transfer_stuck <- function(transfer) {
  claws_condition(
    sprintf("The store's answers about %s do not fit together.", transfer$from),
    class = "claws_transfer_error"
  )
}

condition_output_dropped <- function(address) {
  text <- sprintf("%s is not stored: its connection was not closed by close().", address)
  simpleWarning(text, call = NULL)
}

error_transfer_params <- function(problem) {
  claws_condition(problem, class = "claws_invalid_params", problems = problem)
}

error_transfer_damaged <- function(what, algorithm, expected, found) {
  claws_condition(
    sprintf("%s is damaged: its %s is %s, not %s.", what, algorithm, found, expected),
    class = c("claws_checksum_error", "claws_transfer_error"),
    algorithm = algorithm,
    expected = expected,
    found = found
  )
}

error_file_changed <- function(path) {
  claws_condition(
    sprintf("%s changed while it was sent. Send it again when nobody writes to it.", path),
    class = c("claws_file_changed", "claws_transfer_error"),
    path = path
  )
}

error_parts_left <- function(error, id) {
  text <- "%s\nParts of the upload %s are left: s3_uploads() lists them, s3_abort() removes them."
  error$message <- sprintf(text, conditionMessage(error), id)
  error$upload_id <- id
  error
}

error_object_changed <- function(address, error, done = "downloaded") {
  claws_condition(
    sprintf("%s changed while it was %s.", address, done),
    class = c("claws_object_changed", "claws_transfer_error"),
    path = address,
    parent = error
  )
}

# The first failure, with its own classes, and what became of all.
error_transfer <- function(error, value) {
  class <- class(error)
  at <- match("claws_error", class, length(class) + 1L)
  class(error) <- unique(append(class, "claws_transfer_error", at - 1L))
  count <- nrow(value)
  if (count > 1L) {
    failed <- sum(value$status == "failed")
    error$message <- sprintf("%d of %d failed: %s", failed, count, conditionMessage(error))
  }
  error$transfers <- value
  error
}

error_store <- function(error, what) {
  error$message <- sprintf("The store %s. It said: %s", what, conditionMessage(error))
  class(error) <- unique(c("claws_unsupported", class(error)))
  error
}
