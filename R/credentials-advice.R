# Advice about keys that are refused, or that look like a slip.

# An error of a service that does not take the keys, with where they are from.
error_of_keys <- function(error, client) {
  if (!inherits(error, "claws_service_error") || !any(refused_keys %in% class(error))) {
    return(error)
  }
  used <- credentials_peek(client)
  if (!is.null(used)) {
    advice <- c(
      sprintf("The keys (%s) are from %s.", mask(used$access_key_id), used$source),
      sitrep_advice_error(error),
      "claws_sitrep() tells what else was looked at."
    )
    error$message <- paste0(error$message, "\n", paste(advice, collapse = " "))
  }
  error
}

refused_keys <- c(
  "InvalidAccessKeyId",
  "InvalidClientTokenId",
  "UnrecognizedClientException",
  "SignatureDoesNotMatch",
  "InvalidSignatureException",
  "ExpiredToken",
  "ExpiredTokenException",
  "InvalidToken",
  "AuthFailure"
)

# The credentials that a client last signed with, NULL where it has none. Nobody is asked.
credentials_peek <- function(client) {
  given <- client_memory(client)$credentials
  used <- if (is.list(given)) given else the$credentials[[credentials_key(client)]]$credentials
  if (!is.null(client$keys_from) && !is.null(used)) {
    used$source <- client$keys_from
  }
  used
}

# Sentences about keys with something around them that is a part of them: quotes, blanks, comments.
# Their values are not told.
keys_advice <- function(client) {
  env <- client_part(client, "env")
  profile <- client_profile(client)
  variables <- c("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
  section <- profile[["section"]]
  keys <- intersect(shared_keys, names(section))
  values <- c(lapply(variables, env), section[keys])
  names <- c(variables, sprintf("%s of profile \"%s\"", keys, profile[["name"]]))
  as.character(unlist(Map(key_advice, values, names)))
}

key_advice <- function(text, name) {
  found <- if (is_text(text)) names(key_slips)[vapply(key_slips, is_like, NA, x = text)]
  if (length(found) > 0) {
    sprintf("%s has %s: that is a part of the key. Take it out.", name, found[[1]])
  }
}

key_slips <- c(
  "a quote around it" = "^[\"']|[\"']\\z",
  "a comment behind it" = "\\s[#;]",
  "a blank or a line break at an end" = "^\\s|\\s\\z"
)

# Codes of STS for keys that it does not take.
sitrep_advice_error <- function(error) {
  expired <- "The credentials are expired: get new ones, with sso_login() for instance."
  unknown <- "The access key does not exist (any more), or is of another partition."
  advice <- c(
    InvalidClientTokenId = unknown,
    InvalidAccessKeyId = unknown,
    UnrecognizedClientException = unknown,
    SignatureDoesNotMatch = "The secret access key does not belong to the access key id.",
    ExpiredToken = expired,
    ExpiredTokenException = expired,
    RequestExpired = "Set the clock of this machine.",
    claws_transport_error = "STS cannot be reached: is there a proxy or a firewall on the way?"
  )
  unname(advice[intersect(names(advice), class(error))])
}
