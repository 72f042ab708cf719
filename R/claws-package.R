#' @details
#' The function with the name of a service makes a client of it, which has a function for each
#' operation. `vignette("get-started", "claws")` is the place to begin, and
#' `vignette("cookbook", "claws")` has twenty jobs as one would type them.
#'
#' * [claws_search()] finds operations by everyday words, [claws_help()] shows the page of any of
#'   them, and [claws_services()] lists services with their names elsewhere.
#' * [claws_config] has all that a client can be told, [claws-credentials] where it finds
#'   credentials, and [claws_sitrep()] what it would use here.
#' * [claws_metadata()] has what stands beside a result, such as its request id.
#' * [claws_log()] shows what is sent, and [claws_stub()] stands in for AWS in tests.
#' @examples
#' svc <- sqs(region = "us-east-1")
#' svc$send_message
#' @keywords internal
"_PACKAGE"
