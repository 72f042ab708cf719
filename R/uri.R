# Percent-encoding as RFC 3986 has it.

# Everything but letters, digits, - . _ ~ and the characters in `keep` becomes %XX, byte by byte.
uri_encode <- function(texts, keep = "") .Call(c_uri_encode, as.character(texts), keep)
