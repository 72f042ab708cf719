# JSON from outside: of a file, a program or a server. It is text and nothing else. jsonlite's
# fromJSON() takes what looks like a URL or a path for one, which is why a lint rule keeps it, and
# its kin, to this file. JSON of our own: the same in every locale.

# The value of a JSON text, given as a string or in bytes; an error when it is none.
json_text <- function(text) .Call(c_json_parse, json_bytes(text))

# The same with all arrays as lists and whole numbers as integers, as in the files of the package.
# Further arguments are those of jsonlite::parse_json().
json_lists <- function(text, ...) {
  bytes <- json_bytes(text)
  .Call(c_json_parse, bytes) # refuses what is too deep, and bytes that are no text
  text <- rawToChar(bytes)
  Encoding(text) <- "UTF-8" # else it is taken for the locale's
  read <- jsonlite::parse_json # nolint: undesirable_function_linter.
  with_decimal_point(read(text, ...))
}

# Without a byte order mark.
json_bytes <- function(text) {
  bytes <- if (is.raw(text)) text else charToRaw(as_utf8(text))
  mark <- length(bytes) >= 3L && identical(bytes[1:3], as.raw(c(0xef, 0xbb, 0xbf)))
  if (mark) bytes[-(1:3)] else bytes
}

# A JSON object as a named list; NULL for anything else.
json_object <- function(text) {
  force(text) # its own errors are not those of the JSON
  value <- catch_error(json_text(text))
  if (is.list(value) && !is.null(names(value))) value
}

# The object in a small file; NULL when there is none that can be read.
json_file <- function(path, limit = 2^22) {
  bytes <- tryCatch(file_bytes(path, limit), claws_file_unreadable = function(e) raw())
  json_object(bytes)
}

# JSON that came with the package.
json_packaged <- function(text, ...) fromJSON(text, ...) # nolint: undesirable_function_linter.

# A value as JSON, a string in UTF-8. Further arguments are those of jsonlite::toJSON().
json_written <- function(x, ..., auto_unbox = TRUE, digits = NA) {
  write <- jsonlite::toJSON # nolint: undesirable_function_linter.
  text <- with_decimal_point(write(x, ..., auto_unbox = auto_unbox, digits = digits))
  as_utf8(as.character(text))
}
