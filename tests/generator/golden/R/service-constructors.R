# Generated from botocore's models by generator/. Do not edit by hand.

tiny <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  client("tiny", config, credentials, endpoint, region, profile = profile)
}
