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

# Bound in the environment of a client's operations; here, for the emitted functions that are called
# by themselves, it says that there is no client yet.
.client <- NULL

# The arguments of the calling operation, but those that begin with a dot. A frame is read by name
# rather than by calling environment(), which a missing argument called `environment` would hide
# (codebuild has one).
# ...: what the operation does not have. A client's functions take it, so that it is refused in
# claws' words; it is there by its names alone, and not evaluated.
.params <- function(...) {
  params <- as.list.environment(parent.frame())
  if (...length() == 0L) params else c(params, params_surplus(...))
}

params_surplus <- function(...) {
  stats::setNames(vector("list", ...length()), ...names_of(...))
}

# Names of arguments, without evaluating these.
...names_of <- function(...) {
  names <- names(substitute(list(...)))[-1]
  if (is.null(names)) rep("", ...length()) else names
}
