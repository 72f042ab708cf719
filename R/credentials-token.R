# Bearer tokens: what a request shows instead of a signature.

token <- function(token, expiration = Inf, provider_name = "") {
  sealed(
    list(
      token = border_text(token, "the bearer token", provider_name),
      expiration = border_time(expiration, provider_name),
      provider_name = provider_name
    ),
    class = "claws_token"
  )
}

#' @export
format.claws_token <- function(x, ...) sprintf("<claws_token: ****, from %s>", x$provider_name)

#' @export
print.claws_token <- function(x, ...) {
  writeLines(format(x))
  invisible(x)
}

#' @export
str.claws_token <- function(object, ...) cat(format(object), "\n")
