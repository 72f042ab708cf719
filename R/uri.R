# Percent-encoding as RFC 3986 has it.

# Everything but letters, digits, - . _ ~ and the characters in `keep` becomes %XX, byte by byte.
uri_encode <- function(texts, keep = "") .Call(c_uri_encode, as.character(texts), keep)

# The text that was encoded, in UTF-8.
uri_decode <- function(texts) .Call(c_uri_decode, as.character(texts))

# Encoded names and values of a query; none has no names to encode.
uri_encode_pairs <- function(pairs) {
  if (length(pairs) > 0) stats::setNames(uri_encode(pairs), uri_encode(names(pairs)))
}

# The pairs of "a=b&c"; a name without a value has NA.
uri_query <- function(text) {
  pairs <- text_parts(text, "&")
  values <- sub("^[^=]*=", "", pairs)
  values[!text_has(pairs, "=")] <- NA_character_
  stats::setNames(values, sub("=.*", "", pairs))
}
