# A client of S3 that never touches a network; see tiny_client().
s3_client <- function(
  answer = s3_answer(),
  sent = new.env(),
  config = list(),
  endpoint = NULL,
  ...
) {
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  parts <- list(
    transport = function(request, client) {
      sent$request <- request
      sent$requests <- c(sent$requests, list(request))
      if (is.function(answer)) answer(request) else answer
    },
    clock = function() as.POSIXct("2024-02-03 04:05:06", tz = "UTC"),
    env = env_of(),
    sleep = function(seconds) NULL,
    ...
  )
  client("s3", config, keys, endpoint, "us-east-1", parts)
}

s3_answer <- function(text = "", status = 200L, headers = list("x-amz-request-id" = "id-1")) {
  response(status, headers, charToRaw(text))
}
