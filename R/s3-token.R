# Tokens of the next page of a listing of S3. A store that says that there is more, and gives no
# token or always those of a circle, would be asked without end.

# A function of the tokens of a page, which returns those that are there. It keeps one of the pages
# alone, and each time after twice as many (Brent's way to find a circle): a listing may have any
# number of pages.
s3_tokens <- function(client, operation) {
  kept <- NULL
  age <- 0
  limit <- 1
  function(tokens) {
    tokens <- Filter(Negate(is.null), tokens)
    if (length(tokens) == 0L || identical(tokens, kept)) {
      stop(error_endless(client_operation(client, operation)))
    }
    age <<- age + 1
    if (age == limit) {
      kept <<- tokens
      age <<- 0
      limit <<- 2 * limit
    }
    tokens
  }
}
