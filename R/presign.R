# URLs that are signed beforehand, for whoever holds them until they expire.

#' Make a URL, or a form, that somebody else can use
#'
#' `generate_presigned_url()` makes the URL of a call without making the call: whoever has it can
#' send it, with no credentials and no AWS software, until it expires. Every client has this
#' function, for its own operations: `svc$generate_presigned_url()`. `generate_presigned_post()`
#' makes what an HTML form needs to upload a file to S3; an S3 client has it. Neither asks AWS
#' anything.
#'
#' Signatures are those of version 4, and hosts those of the client's region. A URL says what is
#' allowed, method and headers included. A header that follows from `params`, such as that of
#' `ContentType`, has to be sent with the URL. The body of an upload is not a part of it. Parameters
#' that stand in the body otherwise are moved into the URL, where they fit.
#'
#' @param client_method Name of the operation, such as `"get_object"`.
#' @param params Its parameters, a named list.
#' @param expires_in Seconds that it is good for, a week (604,800) at most. It ends with the
#'   credentials in any case.
#' @param http_method The method to send it with, such as `"GET"`; by default, the operation's.
#' @param bucket,key,Bucket,Key Bucket and key of the upload, in either spelling. A key that ends
#'   in `${filename}` leaves the rest of it to the name of the file.
#' @param fields Further fields of the form, a named list, such as `list(acl = "public-read")`.
#' @param conditions Conditions of the form, a list: `list(acl = "public-read")`,
#'   `list("content-length-range", 1, 1e6)`, `list("starts-with", "$Content-Type", "image/")`. Every
#'   field needs one, but for the key and those of the signature.
#' @return `generate_presigned_url()`: the URL, a string. `generate_presigned_post()`: a list of
#'   `url`, where to post to, and `fields`, a named list of strings: the fields of the form. The
#'   field `file` comes behind them. They are as good as the credentials for what they allow: keep
#'   them from others.
#'
#'   Signals `claws_invalid_params` about an argument, and `claws_unsupported` when the operation
#'   cannot be called with a URL.
#' @examples
#' svc <- s3(
#'   region = "eu-west-1",
#'   credentials = list(creds = list(access_key_id = "AKID", secret_access_key = "SECRET"))
#' )
#' svc$generate_presigned_url("get_object", list(Bucket = "my-bucket", Key = "a/b.csv"), 600)
#'
#' form <- svc$generate_presigned_post(
#'   "my-bucket",
#'   "uploads/${filename}",
#'   conditions = list(list("content-length-range", 1, 1e6))
#' )
#' names(form$fields)
#' @export
s3_generate_presigned_url <- function(
  client_method,
  params = list(),
  expires_in = 3600,
  http_method = NULL
) {
  client <- .client %||% client_default("s3")
  operation <- presign_operation(client, client_method)
  presign_check_expires(operation, expires_in)
  call <- presign_call(client, operation, params)
  call$request$method <- http_method %||% call$request$method
  request_url(presign_sign(call, expires_in))
}

#' @rdname s3_generate_presigned_url
#' @export
s3_generate_presigned_post <- function(
  bucket = Bucket,
  key = Key,
  fields = list(),
  conditions = list(),
  expires_in = 3600,
  Bucket,
  Key
) {
  client <- .client %||% client_default("s3")
  operation <- client_operation(client, "HeadBucket")
  presign_check_expires(operation, expires_in)
  call <- presign_call(client, operation, list(Bucket = bucket))
  post <- list(bucket = bucket, key = key, fields = fields, conditions = conditions)
  list(
    url = request_url(call$request),
    fields = presign_fields(call, post, expires_in)
  )
}

# By R's name, by AWS's, or an operation of a client.
presign_operation <- function(client, name) {
  model <- client_model(client)
  known <- model$operations
  if (inherits(name, "claws_operation")) {
    name <- operation_of(name)$name
  }
  place <- if (is_text(name)) match(name, known$r_name, match(name, known$name)) else NA
  if (is.na(place)) {
    stop(error_client_method(client, name, known$r_name))
  }
  client_operation(client, known$name[[place]])
}

# name: of the argument, for the error.
presign_check_expires <- function(operation, expires_in, name = "expires_in") {
  fits <- is.numeric(expires_in) &&
    length(expires_in) == 1 &&
    isTRUE(expires_in >= 1 && expires_in <= 604800 && expires_in == floor(expires_in))
  if (!fits) {
    problem <- "must be a whole number of seconds between 1 and 604800, which is a week."
    stop(error_invalid_params(operation, sprintf("`%s` %s", name, problem)))
  }
}

# A call that stops before the wire: a URL has no body, so that there is nothing to compress and
# nothing to make a checksum of.
presign_call <- function(client, operation, params) {
  call <- call_new(client, operation, params)
  call_check(call)
  call_write(call)
  presign_place(call)
}

presign_place <- function(call) {
  call$endpoint <- endpoint_resolve(call$client, call$operation, call$params)
  request <- endpoint_apply(call$written, call$endpoint)
  for (pass in call$operation$stops$before_sign) {
    request <- pass(request, call)
  }
  call$request <- request
  call
}

# The request of such a call, signed in its URL.
presign_sign <- function(call, expires_in) {
  client <- call$client
  operation <- call$operation
  scope <- auth_resolve(client, operation, call$endpoint)
  request <- presign_move_body(call$request, operation, scope)
  if (scope$scheme == "noAuth") {
    return(request)
  }
  signer <- signer_of(scope$scheme)
  if (is.null(signer$sign_url)) {
    reason <- sprintf("a URL cannot be signed with %s", scope$scheme)
    stop(error_unsupported(operation, reason))
  }
  scope$expires <- expires_in
  scope$unsigned_payload <- request$scheme == "https" && operation$unsigned_payload
  credentials <- signer$identity(client, operation, request)
  signer$sign_url(request, credentials, scope, clock_now(client, request))
}

# A URL has no body: what is a form or a flat JSON object goes into the query, what is uploaded to
# S3 is not a part of the URL.
presign_move_body <- function(request, operation, scope) {
  body <- request$body
  request$body <- raw()
  if (isTRUE(scope$s3) || is.raw(body) && length(body) == 0) {
    return(request)
  }
  type <- ascii_lower(names(request$headers)) == "content-type"
  form <- any(text_has(request$headers[type], "x-www-form-urlencoded"))
  pairs <- if (form) form_pairs(body) else presign_json_pairs(body, operation)
  rest <- operation$model$metadata$protocol == "rest-json" && length(pairs) > 0
  if (form || rest) {
    request$headers <- request$headers[!type]
  }
  request$query <- c(request$query, pairs)
  request
}

presign_json_pairs <- function(body, operation) {
  flat <- catch_error(json_lists(body))
  values <- lapply(flat, function(value) if (is.list(value)) value else list(value))
  leaves <- unlist(values, recursive = FALSE, use.names = FALSE)
  fits <- vapply(leaves, function(leaf) is.character(leaf) || is.numeric(leaf), NA)
  named <- vapply(values, function(value) !is.null(names(value)), NA)
  if (is.null(flat) || !all(fits) || any(named)) {
    stop(error_unsupported(operation, "its body does not fit into a URL"))
  }
  texts <- vapply(leaves, format, "", digits = 15, scientific = FALSE)
  uri_encode_pairs(stats::setNames(texts, rep(names(values), lengths(values))))
}

# The signed fields of a form.
presign_fields <- function(call, post, expires_in) {
  scope <- auth_resolve(call$client, call$operation, call$endpoint)
  identity <- signer_of(scope$scheme)$identity
  credentials <- identity(call$client, call$operation, call$request)
  if (scope$scheme == "sigv4-s3express") {
    scope$token <- "X-Amz-S3session-Token"
  }
  time <- clock_now(call$client, call$request)
  stamp <- v4_stamp(time)
  date <- substr(stamp, 1, 8)
  signed <- c(
    "x-amz-algorithm" = v4_algorithm$name,
    "x-amz-credential" = v4_credential(credentials$access_key_id, date, scope),
    "x-amz-date" = stamp,
    presign_token_field(credentials, scope)
  )
  conditions <- c(
    unname(presign_conditions(post)),
    lapply(names(signed), function(name) as.list(signed[name]))
  )
  policy <- list(
    expiration = time_format(floor(as.numeric(time)) + expires_in, "iso8601"),
    conditions = conditions
  )
  text <- json_written(policy)
  encoded <- openssl::base64_encode(charToRaw(text))
  c(
    post$fields,
    list(key = post$key),
    as.list(signed),
    list(
      policy = encoded,
      "x-amz-signature" = v4_sign(encoded, v4_signing_key(credentials, date, scope), v4_algorithm)
    )
  )
}

presign_token_field <- function(credentials, scope) {
  token <- v4_token(credentials, scope)
  if (is.null(scope$token) && !is.null(token)) {
    names(token) <- "x-amz-security-token"
  }
  token
}

# Those of the user, and those for bucket and key.
presign_conditions <- function(post) {
  given <- post$conditions
  if (!is.null(names(given))) {
    given <- lapply(seq_along(given), function(i) given[i])
  }
  open <- sub("${filename}", "", post$key, fixed = TRUE)
  key <- if (endsWith(post$key, "${filename}")) {
    list("starts-with", "$key", open)
  } else {
    list(key = post$key)
  }
  c(given, list(list(bucket = post$bucket)), list(key))
}
