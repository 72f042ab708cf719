# Everything that can go wrong, as conditions that a caller can catch by class.

#' Conditions that claws signals
#'
#' Everything that can go wrong is a condition with classes, the most specific first, for
#' [tryCatch()]. All of them are `claws_error`.
#'
#' @section Refusals of a service:
#' A refusal has these classes:
#'
#' * the service's code, such as `NoSuchKey`. A code that does not look like one of AWS, or that is
#'   a class of R or of claws, is no class.
#' * a family, the same for all services, by the code or else by the status:
#'   * `claws_not_found`: there is no such thing (`NoSuchKey`, `ResourceNotFoundException`, 404)
#'   * `claws_access_denied`: the credentials may not do it, or are not known (`AccessDenied`,
#'     `UnauthorizedOperation`, `SignatureDoesNotMatch`, 401, 403)
#'   * `claws_throttled`: too many requests (`ThrottlingException`, `SlowDown`, 429)
#'   * `claws_conflict`: it exists already, is in use, or is not as was asked for
#'     (`EntityAlreadyExists`, `ResourceInUseException`, `PreconditionFailed`, 409, 412)
#'   * `claws_expired_credentials`: the credentials have expired (`ExpiredToken`)
#'   * `claws_quota_exceeded`: a quota is used up (`ServiceQuotaExceededException`,
#'     `LimitExceededException`)
#' * `claws_service_error`, `paws_error`, the status and its hundred, such as `http_404` and
#'   `http_400`, and `http_error`
#'
#' Its fields are `code`, `status`, `request_id`, `operation`, `service`, `headers`,
#' `error_response` (a list: `Code`, `Message` and what else the service sent) and `members` (a
#' list: the arguments that identify the thing, such as `Bucket` and `Key`; none that is sensitive).
#' The attributes `status_code` and `error_response` are those of paws.
#'
#' @section Other conditions:
#' * `claws_unknown_operation`: a client has no such operation; `nearest` has names that are near.
#' * `claws_invalid_params`: arguments that cannot be sent; `problems` has a string for each.
#' * `claws_invalid_request`: a request that would break its headers.
#' * `claws_invalid_config`: a setting that does not exist or has a wrong value.
#' * `claws_no_region`, `claws_unknown_region`, `claws_endpoint_error`: nothing says where to go.
#' * `claws_no_credentials`, `claws_credentials_error`: nothing says who asks, or it does not work.
#' * `claws_transport_error`: there was no answer. The first class is the kind, such as
#'   `claws_read_timeout`.
#' * `claws_foreign_answer`: the answer is the page of a proxy, a portal or a console. It is a
#'   `claws_service_error` or a `claws_parse_error`, too, by its status.
#' * `claws_parse_error`: the answer cannot be read.
#' * `claws_checksum_error`: the answer came damaged.
#' * `claws_no_paginator`: the operation does not answer in pages.
#' * `claws_pagination_error`: the same token came twice. Every error of a page has `pages` and
#'   `token`, see [paginate()].
#' * `claws_waiter_error`: a wait that failed (`claws_waiter_failed`) or took too long
#'   (`claws_waiter_timeout`); see [wait_until()].
#' * `claws_no_waiter`: no call has such a waiter.
#'
#' The call of a condition is the call as it was written, without arguments: they may be secret.
#'
#' @name claws_conditions
#' @examples
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   get_object = claws_stub_error("NoSuchKey", "The key does not exist.", status = 404)
#' )
#' tryCatch(
#'   svc$get_object(Bucket = "b", Key = "k"),
#'   claws_not_found = function(e) e$members
#' )
NULL

# class: the most specific first; claws_error, error and condition follow. Further arguments are
# fields of the condition. The message may hold what others wrote: it goes to a terminal.
claws_condition <- function(message, class, call = NULL, ...) {
  structure(
    class = c(class, "claws_error", "error", "condition"),
    list(message = text_safe(message), call = call, ...)
  )
}

# problems: one sentence each, beginning with the member's path.
error_invalid_params <- function(operation, problems) {
  problems <- unname(problems)
  claws_condition(
    paste0(
      sprintf("%s cannot be sent:", operation$name),
      paste0("\n* ", problems, collapse = "")
    ),
    class = "claws_invalid_params",
    call = operation_call(operation),
    problems = problems,
    operation = operation$name
  )
}

error_config <- function(message, setting) {
  claws_condition(message, class = "claws_invalid_config", setting = setting)
}

# origin: as settings_origin() has it.
error_choice <- function(name, value, choices, origin) {
  from <- if (origin == "config") "" else sprintf(" (from %s)", origin)
  choices <- paste0("\"", choices, "\"", collapse = " or ")
  error_config(sprintf("%s%s must be %s, not \"%s\".", name, from, choices, value), setting = name)
}

# line: where in the file, or NA.
error_file <- function(message, path, line = NA_integer_) {
  claws_condition(
    message,
    class = c("claws_invalid_file", "claws_invalid_config"),
    setting = path,
    path = path,
    line = line
  )
}

# known: the names of the profiles that there are. passed: sentences about sections that may be
# meant.
error_no_profile <- function(profile, known, passed, env) {
  there_are <- if (length(known) == 0) {
    paths <- c(
      shared_path(env, "AWS_CONFIG_FILE", "config"),
      shared_path(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials")
    )
    sprintf("There are none in %s.", paste(paths, collapse = " and "))
  } else {
    nearest <- nearest_name(profile, known)
    paste0(
      if (!is.null(nearest)) sprintf("Did you mean \"%s\"? ", nearest),
      sprintf("There are: %s.", some_of(known))
    )
  }
  claws_condition(
    paste(c(sprintf("There is no profile \"%s\".", profile), there_are, passed), collapse = " "),
    class = c("claws_no_profile", "claws_invalid_config"),
    setting = "profile",
    profile = profile
  )
}

# A few of many names.
some_of <- function(names, most = 20) {
  more <- length(names) - most
  paste0(
    paste(utils::head(names, most), collapse = ", "),
    if (more > 0) sprintf(" and %d more", more)
  )
}

error_unknown_service <- function(service) {
  claws_condition(
    sprintf("There is no service called \"%s\".", service),
    class = "claws_unknown_service",
    service = service
  )
}

# name: of a field that a client does not have. written: the call that asks for it.
error_unknown_operation <- function(client, name, written) {
  known <- setdiff(names(client), ".internal")
  service <- client_core(client)$service
  others <- sprintf(
    "names() of the client lists them; claws_search(\"%s\") looks in all services.",
    gsub("_", " ", name, fixed = TRUE)
  )
  claws_condition(
    paste(
      sprintf("%s has no operation \"%s\".", service %||% "The client", name),
      did_you_mean(name, known) %||% others
    ),
    class = "claws_unknown_operation",
    call = call_bare(written),
    service = service,
    operation = name,
    nearest = nearest_names(name, known)
  )
}

error_no_answer <- function(operation) {
  claws_condition(
    sprintf(
      "%s has no answer: give claws_stub() one, %s = list(...).",
      operation$name,
      operation$r_name
    ),
    class = "claws_no_answer",
    call = operation_call(operation),
    operation = operation$name
  )
}

# passed: an operation that was called but has no pages, or NULL.
error_no_paginator <- function(passed) {
  what <- if (is.null(passed)) {
    "There is no call of an operation that answers in pages."
  } else {
    sprintf("%s does not answer in pages.", passed$name)
  }
  claws_condition(
    paste(what, "list_paginators() of a client names those that do."),
    class = "claws_no_paginator",
    call = if (!is.null(passed)) operation_call(passed),
    operation = passed$name
  )
}

error_pagination <- function(operation) {
  claws_condition(
    sprintf(
      paste(
        "%s gave the same token twice, so that its pages would never end.",
        "Where that is its way to end, use StopOnSameToken = TRUE."
      ),
      operation$name
    ),
    class = "claws_pagination_error",
    call = operation_call(operation),
    operation = operation$name
  )
}

error_starting_token <- function(operation) {
  error_invalid_params(operation, "`StartingToken` is no token of it.")
}

error_unknown_topic <- function(topic) {
  claws_condition(
    sprintf(
      "There is no help page \"%s\". Look for it: claws_search(\"%s\").",
      topic,
      gsub("_", " ", topic, fixed = TRUE)
    ),
    class = "claws_unknown_topic",
    topic = topic
  )
}

error_no_region <- function(operation) {
  claws_condition(
    paste0(
      "No region is set. Give the client a `region`, set the environment variable AWS_REGION, ",
      "or put `region` into the profile in the AWS config file."
    ),
    class = "claws_no_region",
    call = operation_call(operation),
    operation = operation$name
  )
}

# operation: NULL where there is none. reasons: why each provider was passed over, by its name.
# reason: what the endpoint rules say is wrong.
error_endpoint <- function(operation, reason) {
  reason <- mask_urls(reason)
  claws_condition(
    sprintf(
      "%s has no endpoint: %s.\n%s",
      operation$name,
      sub("\\.$", "", reason),
      endpoint_advice(reason)
    ),
    class = "claws_endpoint_error",
    call = operation_call(operation),
    operation = operation$name,
    reason = reason
  )
}

error_unknown_region <- function(operation, region) {
  nearest <- nearest_name(region, unlist(lapply(partitions(), `[[`, "regions")))
  claws_condition(
    paste0(
      sprintf("AWS has no region \"%s\".", region),
      if (!is.null(nearest)) sprintf(" Did you mean %s?", nearest),
      " Set `region` to one that it has, or give the `endpoint` of a service that is not AWS's."
    ),
    class = c("claws_unknown_region", "claws_endpoint_error"),
    call = operation_call(operation),
    operation = operation$name,
    region = region
  )
}

error_no_credentials <- function(operation, reasons) {
  claws_condition(
    paste0(
      "No credentials were found. Give the client `credentials`, set AWS_ACCESS_KEY_ID and ",
      "AWS_SECRET_ACCESS_KEY, or add a profile to the AWS credentials file.\nLooked at:",
      paste0("\n* ", names(reasons), ": ", reasons, collapse = "")
    ),
    class = "claws_no_credentials",
    call = if (!is.null(operation)) operation_call(operation),
    reasons = reasons,
    operation = operation$name
  )
}

# variable: the environment variable that may hold the token.
error_no_token <- function(operation, variable) {
  claws_condition(
    sprintf(
      paste0(
        "%s wants a bearer token. Give the client `credentials` with an `access_token`, set %s, ",
        "or use a profile with an `sso_session`."
      ),
      operation$name,
      variable
    ),
    class = c("claws_no_token", "claws_no_credentials"),
    call = operation_call(operation),
    operation = operation$name
  )
}

# A provider that has something of its own which does not work. what: a sentence without a period.
error_credentials <- function(provider_name, what, class = NULL, hint = NULL) {
  claws_condition(
    paste0("No credentials from ", provider_name, ": ", what, ".", if (!is.null(hint)) "\n", hint),
    class = c(class, "claws_credentials_error"),
    provider = provider_name
  )
}

error_unsupported <- function(operation, what) {
  claws_condition(
    sprintf("%s cannot be called yet: %s.", operation$name, what),
    class = "claws_unsupported",
    call = operation_call(operation),
    operation = operation$name
  )
}

# A request that must not go onto the wire. what: a clause that says what is wrong with it.
error_request <- function(what, header = NULL) {
  claws_condition(
    sprintf("The request cannot be sent: %s.", what),
    class = "claws_invalid_request",
    header = header
  )
}

# kind: one of transport_kinds. advice: what one can do about it, NULL for what is said of the kind.
error_transport <- function(operation, request, reason, kind, advice = NULL) {
  reason <- mask_urls(reason)
  claws_condition(
    sprintf(
      "%s got no answer from %s: %s.\n%s",
      operation$name,
      request_origin_shown(request),
      sub("\\.$", "", reason),
      advice %||% transport_kinds[[kind]]
    ),
    class = c(paste0("claws_", kind), "claws_transport_error"),
    call = operation_call(operation),
    operation = operation$name,
    service = operation$model$service$name,
    endpoint = request_origin_shown(request)
  )
}

# An answer that goes beyond a bound. kind: one of transport_bounds.
error_bound <- function(operation, kind, reason) {
  claws_condition(
    sprintf(
      "The answer to %s was given up: %s.\n%s",
      operation$name,
      reason,
      transport_bounds[[kind]]
    ),
    class = paste0("claws_", kind),
    call = operation_call(operation),
    operation = operation$name,
    service = operation$model$service$name
  )
}

# What was given out cannot be taken back, so that the call is not tried again.
error_stream_cut <- function(operation, response, written, parent) {
  claws_condition(
    sprintf(
      "The answer to %s broke off after %s bytes: %s\nRequest id: %s.",
      operation$name,
      format_whole(written),
      conditionMessage(parent),
      response_request_id(response)
    ),
    class = "claws_stream_cut",
    call = operation_call(operation),
    parent = parent,
    operation = operation$name,
    request_id = response_request_id(response)
  )
}

# An error after which the call cannot be made once more.
error_final <- function(error) {
  error$final <- TRUE
  error
}

error_sink <- function(message) claws_condition(message, class = "claws_invalid_sink")

error_parse <- function(operation, response, reason) {
  encoding <- response$headers[["content-encoding"]] %||% "identity"
  coded <- sprintf(" It came encoded (%s), which was not asked for: a proxy may do so.", encoding)
  claws_condition(
    sprintf(
      "The answer to %s (HTTP %d) cannot be read: %s.%s Request id: %s.",
      operation$name,
      response$status,
      sub("\\.$", "", reason),
      if (encoding == "identity") "" else coded,
      response_request_id(response)
    ),
    class = "claws_parse_error",
    call = operation_call(operation),
    operation = operation$name,
    status = response$status,
    request_id = response_request_id(response)
  )
}

# A success that no service gave.
error_foreign <- function(operation, response) {
  text <- body_shown(response$body)
  begins <- if (!is.null(text)) paste(", and begins:", text)
  reason <- paste0("it is not the service's, but that of a machine on the way", begins)
  error <- error_parse(operation, response, reason)
  error$code <- as.character(response$status)
  class(error) <- c("claws_foreign_answer", class(error))
  error
}

# The bytes that came are not those that were sent.
error_checksum <- function(operation, response, algorithm, expected, found) {
  claws_condition(
    sprintf(
      paste(
        "The answer to %s came damaged: its %s is %s, not %s. Ask once more.",
        "Request id: %s."
      ),
      operation$name,
      algorithm,
      found,
      expected,
      response_request_id(response)
    ),
    class = "claws_checksum_error",
    call = operation_call(operation),
    operation = operation$name,
    service = operation$model$service$name,
    algorithm = algorithm,
    expected = expected,
    found = found,
    request_id = response_request_id(response)
  )
}

# An error at the end of all attempts.
error_tried <- function(error, attempts) {
  error$attempts <- attempts
  if (attempts > 1L) {
    error$message <- sprintf("%s\nIt was tried %d times.", error$message, attempts)
  }
  error
}

condition_region <- function(used, other) {
  text <- "AWS_REGION is %s and AWS_DEFAULT_REGION is %s: claws uses %s.\n"
  structure(
    class = c("claws_region_conflict", "message", "condition"),
    list(message = sprintf(text, used, other, used), call = NULL)
  )
}

# Not an error: what a handler can look at, and what is logged, before a request is sent again.
# delay: seconds that pass until then.
condition_retry <- function(call, error, delay) {
  structure(
    class = c("claws_retry", "condition"),
    list(
      message = sprintf(
        "%s is tried again in %.3g s, attempt %d of %d, after: %s",
        call$operation$name,
        delay,
        call$attempt + 1L,
        call$max_attempts,
        conditionMessage(error)
      ),
      call = operation_call(call$operation),
      operation = call$operation$name,
      attempt = call$attempt,
      max_attempts = call$max_attempts,
      delay = delay,
      error = error
    )
  )
}

# sizes: of the arguments of claws_map().
error_map <- function(sizes) {
  claws_condition(
    paste(
      "claws_map() takes named arguments, each with one value or one for each call. It was given:",
      paste0(names(sizes) %||% rep("(no name)", length(sizes)), " ", sizes, collapse = ", ")
    ),
    class = "claws_invalid_params",
    problems = "The arguments are of different lengths or have no names."
  )
}

error_not_run <- function(message) claws_condition(message, class = "claws_not_run")
