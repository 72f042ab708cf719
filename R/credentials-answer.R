# Keys in the results of operations that give some, such as AssumeRole: what services call them, by
# the names that they have in `creds`. A test holds the models of all services against it.

answer_names <- list(
  access_key_id = c("AccessKeyId", "accessKeyId"),
  secret_access_key = c("SecretAccessKey", "secretAccessKey", "SecretKey"),
  session_token = c("SessionToken", "sessionToken"),
  expiration = c("Expiration", "expiration", "ExpirationTime", "expiresAt")
)

# The keys in a result, or in a structure in it, as `creds` has them; NULL where there are none.
answer_keys <- function(x) {
  x <- unclass(x)
  for (one in c(list(x), Filter(is.list, x))) {
    found <- answer_keys_of(unclass(one))
    if (!is.null(found)) {
      return(found)
    }
  }
}

answer_keys_of <- function(x) {
  keys <- lapply(answer_names, function(known) {
    there <- intersect(known, names(x))
    if (length(there) > 0) x[[there[[1]]]]
  })
  if (!is.null(keys$access_key_id) && !is.null(keys$secret_access_key)) {
    keys$expiration <- answer_end(keys$expiration)
    Filter(Negate(is.null), keys)
  }
}

# Of a number beyond the year 9999, as SSO has it, the unit is the millisecond.
answer_end <- function(end) {
  if (is.numeric(end) && isTRUE(end > time_last)) end / 1000 else end
}
