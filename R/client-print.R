# Format and print of clients and their operations.

#' @export
format.claws_client <- function(x, n = 0, ...) {
  core <- client_core(x)
  if (is.null(core)) {
    return("<claws_client: no operations>")
  }
  operations <- Filter(function(f) inherits(f, "claws_operation"), unclass(x))
  shown <- utils::head(operations, n)
  lines <- sprintf("  $%s(%s)", names(shown), vapply(shown, operation_signature, ""))
  c(
    sprintf("<claws_client: %s>", core$service),
    sprintf("  region:      %s", if (core$settings$region == "") "none" else core$settings$region),
    sprintf("  endpoint:    %s", if (core$place$url == "") "AWS's" else mask_url(core$place$url)),
    sprintf("  credentials: %s", credentials_origin(core)),
    sprintf("  operations:  %d, see names() and print(n = Inf)", length(operations)),
    if (is.finite(n)) strtrim(lines, getOption("width")) else lines
  )
}

# Where a client's credentials come from, as far as that is known without asking for them.
credentials_origin <- function(core) {
  given <- core$settings$credentials
  if (given$anonymous) {
    return("none, requests are not signed")
  }
  kept <- the$credentials[[credentials_key(core)]]
  for (provider in list(credentials_static, credentials_env)) {
    found <- tryCatch(provider(core), claws_error = function(e) NULL)
    if (is_credentials(found)) {
      return(found$source)
    }
  }
  if (!is.null(kept)) {
    return(kept$credentials$source)
  }
  if (given$profile != "") sprintf("profile %s", given$profile) else "looked for at the first call"
}

#' @export
print.claws_client <- function(x, n = 0, ...) {
  writeLines(format(x, n = n, ...))
  invisible(x)
}

#' @export
str.claws_client <- function(object, ...) writeLines(format(object))

#' Summarise a client
#'
#' @param object A client, such as `s3()`.
#' @param ... Not used.
#' @return A list of class `claws_client_summary`: `service`, `operations`, `paginators` and
#'   `waiters`, which are names. Printing it shows how many there are.
#' @export
#' @examples
#' summary(sqs(region = "us-east-1"))
summary.claws_client <- function(object, ...) {
  core <- client_core(object)
  operations <- names(Filter(function(f) inherits(f, "claws_operation"), unclass(object)))
  structure(
    list(
      service = core$service,
      operations = operations,
      paginators = if (!is.null(core)) list_paginators(object),
      waiters = if (!is.null(core)) names(waiter_names(client_model(core))),
      shown = format(object)
    ),
    class = "claws_client_summary"
  )
}

#' @export
print.claws_client_summary <- function(x, ...) {
  writeLines(c(
    x$shown,
    sprintf("  paginators:  %d, see list_paginators()", length(x$paginators)),
    sprintf("  waiters:     %d, see list_waiters()", length(x$waiters))
  ))
  invisible(x)
}
