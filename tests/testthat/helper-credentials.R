# Clients that look for credentials in a home folder of their own, at servers that are functions.

# config, keys: lines of the config and the credentials file. env: further variables. answers: what
# is answered in turn: responses, functions of the request, or conditions to signal. `now`, when
# these are asked, is in the environment that is returned as `sent`, beside the requests so far.
asker <- function(
  config = character(),
  keys = character(),
  env = list(),
  answers = list(),
  profile = "",
  region = "us-east-1",
  ...
) {
  home <- tempfile("home")
  dir.create(file.path(home, ".aws"), recursive = TRUE)
  writeLines(config, file.path(home, ".aws", "config"))
  writeLines(keys, file.path(home, ".aws", "credentials"))
  variables <- utils::modifyList(list(HOME = home, AWS_EC2_METADATA_DISABLED = "true"), env)
  sent <- new.env()
  sent$now <- 1e9
  sent$requests <- list()
  sent$slept <- numeric()
  sent$home <- home
  parts <- list(
    env = function(name) variables[[name]] %||% "",
    clock = function() .POSIXct(sent$now),
    sleep = function(seconds) sent$slept <- c(sent$slept, seconds),
    random = function() 0.5,
    prompt = function(question) {
      sent$question <- question
      "123456"
    },
    transport = function(request, client) {
      sent$requests <- c(sent$requests, list(request))
      answer <- answers[[length(sent$requests)]]
      if (is.function(answer)) {
        answer <- answer(request)
      }
      if (inherits(answer, "condition")) stop(answer) else answer
    }
  )
  the$models[["tiny"]] <- tiny_model()
  given <- config_make(list(), list(profile = profile), NULL, region)
  client <- client_core_make("tiny", given, utils::modifyList(parts, list(...)))
  client$sent <- sent
  client
}

sent_body <- function(client, number = length(client$sent$requests)) {
  rawToChar(client$sent$requests[[number]]$body)
}

# What STS answers to AssumeRole and AssumeRoleWithWebIdentity.
sts_answer <- function(id, expiration = "2001-09-09T02:46:40Z", operation = "AssumeRole") {
  text <- sprintf(
    paste0(
      "<%1$sResponse><%1$sResult><AssumedRoleUser><AssumedRoleId>r:s</AssumedRoleId>",
      "<Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser><Credentials>",
      "<AccessKeyId>%2$s</AccessKeyId><SecretAccessKey>hush-%2$s</SecretAccessKey>",
      "<SessionToken>hush-token</SessionToken><Expiration>%3$s</Expiration></Credentials>",
      "</%1$sResult></%1$sResponse>"
    ),
    operation,
    id,
    expiration
  )
  response(200L, list("content-type" = "text/xml"), charToRaw(text))
}

web_answer <- function(id, ...) sts_answer(id, operation = "AssumeRoleWithWebIdentity", ...)

# An object in JSON; `status` of the answer.
object_answer <- function(..., status = 200L) {
  json_answer(jsonlite::toJSON(list(...), auto_unbox = TRUE, digits = NA), status)
}

text_answer <- function(text, status = 200L) response(status, list(), charToRaw(text))

static_keys <- function(id) c(paste("aws_access_key_id =", id), "aws_secret_access_key = hush-s")

# What a provider is given, without a service.
provider_core <- function(..., env = env_of(), parts = list()) {
  config <- config_make(list(), list(...), NULL, NULL)
  client_core_make("tiny", config, c(parts, list(env = env)))
}
