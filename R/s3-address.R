# Addresses of S3's objects, "s3://bucket/key", and the client that the functions with them use. A
# key is taken as it stands: nothing in it is decoded, and slashes count. A bucket may be the ARN of
# an access point, as in "s3://arn:aws:s3:us-east-1:123456789012:accesspoint/name/key".

# The bucket, then the key. An ARN has colons and slashes of its own.
s3_address_pattern <- paste0(
  "(?s)^s3://(",
  "arn:aws[^/:]*:s3-outposts:[^/:]*:[0-9]*:outpost[/:][^/:]+[/:]accesspoint[/:][^/:]+|",
  "arn:aws[^/:]*:s3[^/:]*:[^/:]*:[0-9]*:accesspoint[/:][^/:]+|",
  "(?!arn:)[^/]+)(?:/(.*))?\\z"
)

# Whether strings are addresses of S3, of whatever form: what begins with "s3://" is no file.
is_s3_address <- function(x) is.character(x) & !is.na(x) & startsWith(as.character(x), "s3://")

# list(bucket, key) of addresses, each a character vector; a key is "" where there is none. name: of
# the argument, for the error.
s3_address <- function(x, name = "path") {
  x <- s3_address_check(x, name)
  parts <- regmatches(x, regexec(s3_address_pattern, x, perl = TRUE))
  broken <- lengths(parts) == 0L
  if (any(broken)) {
    stop(error_address(name, sprintf("\"%s\"", x[broken][[1]])))
  }
  list(bucket = vapply(parts, `[[`, "", 2L), key = vapply(parts, `[[`, "", 3L))
}

# Likewise of objects: an address without a key is an error.
s3_object_address <- function(x, name = "path") {
  address <- s3_address(x, name)
  without <- address$key == ""
  if (any(without)) {
    bucket <- address$bucket[without][[1]]
    stop(error_address(name, sprintf("\"s3://%s\", which has no key", bucket)))
  }
  address
}

# The addresses of objects; "s3://bucket" where there is no key.
s3_address_text <- function(bucket, key = "") {
  paste0("s3://", bucket, ifelse(key == "", "", "/"), key, recycle0 = TRUE)
}

s3_address_check <- function(x, name) {
  if (!is.character(x) || anyNA(x)) {
    stop(error_address(name, if (is.character(x)) "NA" else describe(x)))
  }
  as_utf8(as.character(unclass(x)))
}

error_address <- function(name, found) {
  problem <- sprintf("`%s` must be addresses such as \"s3://bucket/key\", not %s.", name, found)
  claws_condition(problem, class = "claws_invalid_params", problems = problem)
}

# The core that calls of S3 are bound to: a client's, or the default client's for NULL.
s3_core <- function(client) {
  if (is.null(client)) {
    return(client_default("s3"))
  }
  core <- if (inherits(client, "claws_client")) client_core(client) else client
  if (!is.list(core) || !identical(core[["service"]], "s3")) {
    stop(error_config("`client` must be a client of S3, as s3() makes it.", setting = "client"))
  }
  core
}

# A call of an operation of S3, for a driver (R/invoke.R, R/call-many.R). client: as
# s3_core() gives it.
s3_call <- function(client, operation, params) {
  call_new(client, client_operation(client, operation), params)
}

# The output of a call that is made here and now.
s3_ask <- function(client, operation, params) call_perform(s3_call(client, operation, params))

# The last part of a key. R's basename() takes no name that the locale does not know.
key_name <- function(key) sub("(?s)^.*/", "", as_utf8(key), perl = TRUE)
