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
#' * `claws_no_region`: no region is set. `claws_unknown_region`: AWS has no such region.
#'   `claws_endpoint_error`: the service has no endpoint for these arguments.
#' * `claws_no_credentials`: there are no credentials. `claws_credentials_error`: a place that has
#'   some is broken.
#' * `claws_transport_error`: there was no answer. The first class is the kind, such as
#'   `claws_read_timeout`.
#' * `claws_foreign_answer`: the answer is the page of a proxy, a portal or a console. It is a
#'   `claws_service_error` or a `claws_parse_error`, too, by its status.
#' * `claws_parse_error`: the answer cannot be read.
#' * `claws_checksum_error`: the answer came damaged.
#' * `claws_no_paginator`: the operation does not answer in pages.
#' * `claws_pagination_error`: the same token came twice, or none where there is more. Every error
#'   of a page has `pages` and `token`, see [paginate()].
#' * `claws_no_table`: an answer that does not say what the rows of its table are; `keys` does.
#' * `claws_inexact`: a number that no double holds exactly, see `bigint` of [claws_table()].
#' * `claws_missing_package`: a suggested package that is not installed.
#' * `claws_waiter_error`: a wait that failed (`claws_waiter_failed`) or took too long
#'   (`claws_waiter_timeout`); see [wait_until()].
#' * `claws_no_waiter`: no call has such a waiter.
#' * `claws_transfer_error`: a transfer that failed; `transfers` says what became of each file. Its
#'   first classes are those of the failure, such as `NoSuchKey`, `claws_object_changed` or
#'   `claws_file_changed`. See [s3_upload()] and [s3_download()].
#' * `claws_plan_refused`: a plan that is not carried out; see [s3_sync()].
#' * `claws_writer_closed`: the writer takes no more bytes; see [s3_writer()].
#'
#' The call of a condition is the call as it was written, without arguments: they may be secret.
#'
#' @seealso `vignette("errors", "claws")`
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
