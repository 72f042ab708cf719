# A response off the wire: status, headers and body. Headers are named in lower case; header_names
# has their names as they came.

response <- function(status, headers, body) {
  header_names <- names(headers)
  names(headers) <- if (is.null(header_names)) character() else ascii_lower(header_names)
  list(status = status, headers = headers, header_names = header_names, body = body)
}

# Whether an answer is what was asked for, and no error's or redirect's.
is_success <- function(response) response$status < 300L

# A compressed body may become so many times larger, and any becomes so large: text of services
# becomes ten times as large, and what becomes a thousand times as large was made to.
decoded_most <- function(size, limit) min(limit, max(2^24, 100 * size))

# The facts that an answer without a readable body still has.
error_of_status <- function(response) {
  status <- response$status
  list(code = as.character(status), message = http_reason(status), fields = list())
}

# in_body: the one that some protocols send in the body.
response_request_id <- function(response, in_body = NULL) {
  headers <- response$headers
  id <- headers[["x-amzn-requestid"]]
  if (is.null(id)) {
    id <- headers[["x-amz-request-id"]]
  }
  if (is.null(id)) in_body %||% NA_character_ else id
}

response_text <- function(response) raw_text(response$body)

# Answers that no service gave: the page of a proxy, a portal or a console, whatever its status.

# The beginnings of the bodies of a protocol. A byte order mark and blanks may stand before it, and
# in XML a declaration and comments.
body_forms <- c(
  json = "^([{\\[\"]|(-?[0-9.e+-]+|null|true|false)\\s*$)",
  xml = "^<(?!html[\\s>]|!doctype\\s+html)",
  cbor = "^[\\x80-\\xff]"
)

# Whether a body has the form of no answer of its protocol; one that is empty may be an answer.
is_foreign <- function(body, form) {
  if (.Call(c_begins_as, body, form)) {
    return(FALSE)
  }
  start <- body_start(body)
  start != "" && !grepl(paste0("(?i)", body_forms[[form]]), start, perl = TRUE, useBytes = TRUE)
}

# The same of a success, where a body is not of any form. An output may stand in no body; then a
# body is passed over, but for one in HTML.
is_foreign_success <- function(body, operation, form) {
  is_foreign(body, form) &&
    (operation$reads_body || grepl(html_start, body_start(body), perl = TRUE, useBytes = TRUE))
}

html_start <- "(?i)^<(html[\\s>]|!doctype\\s+html)"

# The beginning of a body's content.
body_start <- function(body) {
  before <- "(?s)^(\\xef\\xbb\\xbf)?(\\s+|<\\?xml[^>]*>|<!--.*?-->)*+"
  sub(before, "", body_begin(body, 1024L), perl = TRUE, useBytes = TRUE)
}

body_begin <- function(body, most) {
  bytes <- utils::head(body, most)
  rawToChar(bytes[bytes != as.raw(0)])
}

# The beginning of a body's text to be shown, without the tags of a page; NULL where none is left.
body_shown <- function(body) {
  text <- raw_text(utils::head(body, 4096L))
  for (hidden in c("(?is)<(script|style)\\b.*?(</\\1>|$)", "(?s)<!--.*?(-->|$)", "<[^>]*>?")) {
    text <- gsub(hidden, " ", text, perl = TRUE)
  }
  text <- trimws(gsub("\\s+", " ", text, perl = TRUE))
  if (grepl("[[:alnum:]]", text)) text_quoted(text, 300L)
}
