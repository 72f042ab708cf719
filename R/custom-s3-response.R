# S3 on the way back; see custom-s3.R.

# S3 may begin to answer before it knows how things end: a success whose body is an error, or that
# breaks off, is one of the server.
s3_error_in_success <- function(response, call) {
  if (response$status == 200L && s3_is_failure(response$body)) {
    response$status <- 500L
  }
  response
}

# Not where the body is the content of an object, or a stream of events.
s3_answers_xml <- function(operation) operation$output > 0L && !operation$is_opaque

# Whether the root of a document is <Error>, or is not closed.
s3_is_failure <- function(body) is.raw(body) && length(body) > 0L && .Call(c_s3_is_failure, body)

s3_says_expires <- function(operation) "Expires" %in% operation$ready$reads$name

# Objects may have any text for the time of their expiry. One that is no time moves out of the way
# of the member Expires; as text, it always is in ExpiresString.
s3_expires <- function(response, call) {
  text <- response$headers[["expires"]]
  if (!is.null(text) && is.null(time_parse(text))) {
    names(response$headers)[names(response$headers) == "expires"] <- s3_unread_expires
  }
  response
}

s3_unread_expires <- "expires, which is no time"

s3_expires_string <- function(output, call) {
  headers <- call$response$headers
  text <- headers[["expires"]] %||% headers[[s3_unread_expires]]
  if (!is.null(text)) {
    output$ExpiresString <- text
  }
  output
}

# The document is the name of a region alone. The first region is none there, and Ireland has an old
# name.
s3_location <- function(output, call) {
  body <- call$response$body
  location <- if (length(body) > 0) .Call(c_xml_parse, body)[[2]]
  if (!is_text(location) || location == "") {
    location <- "us-east-1"
  }
  output$LocationConstraint <- if (location == "EU") "eu-west-1" else location
  output
}

# Undoes the encoding of names that the user did not ask for.
s3_decoded_names <- function(members, nested) {
  function(output, call) {
    if (!identical(output$EncodingType, "url") || !is.null(call$given$EncodingType)) {
      return(output)
    }
    for (name in intersect(members, names(output))) {
      output[[name]] <- form_decode(output[[name]])
    }
    for (name in intersect(names(nested), names(output))) {
      output[[name]] <- decode_members(output[[name]], nested[[name]])
    }
    output
  }
}

# Decodes one member of each structure; most need no decoding.
decode_members <- function(structures, member) {
  texts <- vapply(structures, function(one) one[[member]] %||% "", "")
  for (i in grep("[%+]", texts)) {
    structures[[i]][[member]] <- form_decode(texts[[i]])
  }
  structures
}

# As in a form, where a plus is a blank.
form_decode <- function(text) uri_decode(text_replace(text, "+", " "))
