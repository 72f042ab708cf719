#' Call an operation for a companion package
#'
#' The functions of the companion packages, such as `ec2_run_instances()` in claws.compute, are
#' made of it. Call those, or an operation of a client, instead.
#'
#' @param service Name of the service, such as `"ec2"`.
#' @param operation AWS's name of the operation, such as `"RunInstances"`.
#' @param params The operation's arguments, a named list.
#' @return The operation's output, a list; a failure is a condition of class `claws_error`.
#' @examples
#' tryCatch(
#'   claws_invoke("ec2", "RunInstances", list(MinCount = "many")),
#'   claws_error = function(e) conditionMessage(e)
#' )
#' @keywords internal
#' @export
claws_invoke <- function(service, operation, params) {
  invoke(NULL, service, operation, params, written = sys.call(-1), frame = sys.parent())
}
