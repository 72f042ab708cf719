# Percent-encoding as RFC 3986 has it.

# Everything but letters, digits, - . _ ~ and the characters in `keep` becomes %XX, byte by byte.
uri_encode <- function(text, keep = "") {
  bytes <- charToRaw(enc2utf8(text))
  plain <- bytes %in%
    charToRaw(paste0(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~",
      keep
    ))
  chars <- sprintf("%%%02X", as.integer(bytes))
  chars[plain] <- rawToChar(bytes[plain], multiple = TRUE)
  paste(chars, collapse = "")
}
