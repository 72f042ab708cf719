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
  if (!is.raw(body) || length(body) == 0L || .Call(c_begins_as, body, form)) {
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
