# Signature Version 2, which SimpleDB has kept: parameters of a form, among them who signs and when,
# sorted and signed as a query would be.

sign_v2 <- function(request, credentials, scope, time) {
  form <- form_pairs(request$body)
  form <- form[!names(form) %in% v2_own_pairs]
  form <- c(
    form,
    uri_encode_pairs(c(
      AWSAccessKeyId = credentials$access_key_id,
      SignatureVersion = "2",
      SignatureMethod = "HmacSHA256",
      Timestamp = time_format(floor(as.numeric(time)), "iso8601"),
      SecurityToken = if (nzchar(credentials$session_token)) credentials$session_token
    ))
  )
  sorted <- form[order(names(form), method = "radix")]
  string <- paste(
    request$method,
    request$host,
    if (request$path == "") "/" else request$path,
    paste(names(sorted), sorted, sep = "=", collapse = "&"),
    sep = "\n"
  )
  signature <- openssl::base64_encode(hmac_sha256(credentials$secret_access_key, string))
  form <- c(form, Signature = uri_encode(signature))
  request$body <- form_body(form)
  request
}

# Parameters of an earlier attempt.
v2_own_pairs <- c(
  "AWSAccessKeyId",
  "SignatureVersion",
  "SignatureMethod",
  "Timestamp",
  "SecurityToken",
  "Signature"
)

# The encoded pairs of a form, whose blanks are plus signs there and %20 here.
form_pairs <- function(body) uri_query(text_replace(rawToChar(body), "+", "%20"))

form_body <- function(pairs) {
  text <- paste(names(pairs), pairs, sep = "=", collapse = "&")
  charToRaw(text_replace(text, "%20", "+"))
}
