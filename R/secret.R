# Secrets within lists that people print, deparse, paste and send around: each is in a locked
# environment, of which those show nothing. `$` and `[[` of the list give the secret itself. It goes
# wherever the list goes, into a file or to another process.

secret <- function(value) {
  if (!is.character(value) || identical(value, "")) {
    return(value)
  }
  kept <- state_new()
  kept$value <- value
  lockEnvironment(kept, bindings = TRUE)
  structure(kept, class = "claws_secret")
}

is_secret_value <- function(x) inherits(x, "claws_secret")

secret_value <- function(x) if (is_secret_value(x)) .subset2(x, "value") else x

# fields: a named list. hidden: which of them are secrets. class: what the list is.
sealed <- function(fields, class, hidden = names(fields) %in% sealed_names) {
  fields[hidden] <- lapply(fields[hidden], secret)
  structure(fields, class = c(class, "claws_sealed"))
}

sealed_names <- c("secret_access_key", "session_token", "access_token", "token")

#' @export
`$.claws_sealed` <- function(x, name) secret_value(.subset2(x, name))

#' @export
`[[.claws_sealed` <- function(x, i, ...) secret_value(.subset2(x, i))

#' @export
`[.claws_sealed` <- function(x, i) structure(unclass(x)[i], class = oldClass(x))

#' @export
format.claws_secret <- function(x, ...) "****"

#' @export
print.claws_secret <- function(x, ...) {
  writeLines(format(x))
  invisible(x)
}

#' @export
str.claws_secret <- function(object, ...) cat("", format(object), "\n")
