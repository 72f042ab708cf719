# The invented service that has one of everything, and clients of it that never touch a network.

tiny_model <- function() model_read(testthat::test_path("fixtures", "tiny.json.xz"))

# Clients of the service find its model as if it were one of the package's.
tiny_remember <- function() the$models[["tiny"]] <- tiny_model()
tiny_remember()

tiny_operation <- function(name) operation_get(tiny_model(), name)

# A client of the invented service. `answer` is what its transport returns; what was sent stands in
# the environment that `sent` is.
tiny_client <- function(answer = json_answer("{}"), sent = new.env(), config = list(), ...) {
  tiny_remember()
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  parts <- list(
    transport = function(request, client) {
      sent$request <- request
      if (is.function(answer)) answer(request) else answer
    },
    clock = function() as.POSIXct("2024-02-03 04:05:06", tz = "UTC"),
    env = env_of()
  )
  parts <- utils::modifyList(parts, list(...))
  client("tiny", config, keys, NULL, "us-east-1", parts)
}

# A response as a transport returns it.
json_answer <- function(text, status = 200L, headers = list("x-amzn-requestid" = "id-1")) {
  response(status, headers, charToRaw(text))
}

# An environment that holds these variables and no others, in place of the process's own.
env_of <- function(...) {
  variables <- list(
    AWS_CONFIG_FILE = tempfile(),
    AWS_SHARED_CREDENTIALS_FILE = tempfile(),
    AWS_EC2_METADATA_DISABLED = "true"
  )
  variables <- utils::modifyList(variables, list(...))
  function(name) variables[[name]] %||% ""
}

# What the operation PutEverything gives, as a result.
tiny_result <- function(output) {
  tiny_remember()
  result(output, response(200L, list(), raw()), tiny_operation("PutEverything"))
}
