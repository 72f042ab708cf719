# The errors of OAuth 2 have their message in another place.

custom_ssooidc <- function() list(before_parse = list("*" = ssooidc_message))

ssooidc_message <- function(response, call) {
  if (is_success(response)) {
    return(response)
  }
  body <- tryCatch(.Call(c_json_parse, response$body), claws_unreadable = function(e) NULL)
  message <- if (is.list(body)) body[["error_description"]]
  if (is_text(message) && is.null(body[["message"]]) && is.null(body[["Message"]])) {
    body$message <- message
    response$body <- .Call(c_json_document, body)
  }
  response
}
