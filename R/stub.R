# Clients that answer without a network, for tests of code that uses claws.

#' A client that answers without a network
#'
#' Makes of a client one whose operations return what you say, to test code that is given a client.
#' Arguments are checked as those of the real client are, so that a call which AWS would refuse for
#' its form is refused here, too. Nothing sleeps: a wait by [wait_until()] is over at once.
#'
#' @param client A client, such as `sqs(region = "us-east-1")`; it needs no credentials.
#' @param ... An answer for each operation that is called, by the operation's name: the list to
#'   return; a condition, such as one of [claws_stub_error()], to signal; or a function that is
#'   given the call's parameters as a list and returns either.
#' @return A client. An operation without an answer is an error of class `claws_no_answer`.
#' @seealso `vignette("testing", "claws")`
#' @examples
#' svc <- claws_stub(
#'   sqs(region = "us-east-1"),
#'   list_queues = list(QueueUrls = "https://sqs.us-east-1.amazonaws.com/1/jobs"),
#'   get_queue_url = function(params) {
#'     list(QueueUrl = paste0("https://example.com/", params$QueueName))
#'   },
#'   purge_queue = claws_stub_error("QueueDoesNotExist", "There is no such queue.")
#' )
#' svc$list_queues()$QueueUrls
#' svc$get_queue_url(QueueName = "jobs")$QueueUrl
#' tryCatch(
#'   svc$purge_queue(QueueUrl = "https://example.com/jobs"),
#'   QueueDoesNotExist = function(e) "gone"
#' )
#' @export
claws_stub <- function(client, ...) {
  core <- client_core(client)
  answers <- list(...)
  unknown <- setdiff(names(answers), names(client))
  if (is.null(core) || length(unknown) > 0 || (length(answers) > 0 && is.null(names(answers)))) {
    stop(error_config(
      if (is.null(core)) "client must be a client." else stub_unknown(unknown, client),
      setting = "..."
    ))
  }
  core$parts$answers <- answers
  core$parts$sleep <- core$parts$sleep %||% function(seconds) NULL
  client_bind(core, client_model(core), client_config(client))[names(client)]
}

stub_unknown <- function(unknown, client) {
  if (length(unknown) == 0) {
    return("Each answer must have the name of an operation.")
  }
  describe_unknown(unknown[[1]], names(client))
}

#' @param code The error's code, such as `"NoSuchBucket"`: the first class of the condition.
#' @param message The message of the service.
#' @param status The HTTP status, a number.
#' @rdname claws_stub
#' @export
claws_stub_error <- function(code, message = "Stubbed.", status = 400) {
  error <- list(code = code, message = message, fields = list())
  status <- as.integer(status)
  claws_condition(
    sprintf("%s: %s (HTTP %d)", code, message, status),
    class = service_classes(error, status),
    code = code,
    status = status,
    status_code = status,
    request_id = "",
    error_response = list(Code = code, Message = message)
  )
}
