# Tokens of the next page of a listing of S3. A store that says that there is more, and gives no
# token or one that it gave before, would be asked without end.

# A function of the tokens of a page, which returns those that are there.
s3_tokens <- function(client, operation) {
  seen <- new.env(parent = emptyenv())
  function(tokens) {
    tokens <- Filter(Negate(is.null), tokens)
    key <- sha256_hex(charToRaw(paste(c("", as_utf8(as.character(tokens))), collapse = "\n")))
    if (length(tokens) == 0L || !is.null(seen[[key]])) {
      stop(error_endless(client_operation(client, operation)))
    }
    seen[[key]] <- TRUE
    tokens
  }
}
