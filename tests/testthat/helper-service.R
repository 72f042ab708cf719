# Clients of real services that never touch a network; see tiny_client().

service_client <- function(
  service,
  answer = xml_answer(),
  sent = new.env(),
  config = list(),
  endpoint = NULL,
  env = env_of(),
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
    env = env,
    sleep = function(seconds) NULL,
    ...
  )
  client(service, config, keys, endpoint, "us-east-1", parts)
}

# The model of an invented service with one operation, from the shapes of its models.
invented_model <- function(protocol, operation, input, output, shapes) {
  shapes <- c(
    list(
      Input = list(type = "structure", members = input),
      Output = list(type = "structure", members = output)
    ),
    shapes
  )
  given <- list(
    http = list(method = "POST", requestUri = "/"),
    input = list(shape = "Input"),
    output = list(shape = "Output")
  )
  metadata <- list(
    serviceFullName = "Amazon Invented Service",
    serviceId = "Invented",
    endpointPrefix = "invented",
    apiVersion = "2024-01-01",
    protocol = protocol,
    signatureVersion = "v4",
    targetPrefix = "Invented"
  )
  raw <- list(
    metadata = metadata,
    operations = stats::setNames(list(given), operation),
    shapes = shapes
  )
  model_make(model_compile(list(model = raw), "invented", "invented", "service-2.json"))
}

s3_client <- function(...) service_client("s3", ...)

xml_answer <- function(text = "", status = 200L, ...) {
  response(status, list("x-amz-request-id" = "id-1", ...), charToRaw(text))
}

# Headers of a request by their names in lower case.
headers_of <- function(request) {
  stats::setNames(as.list(request$headers), ascii_lower(names(request$headers)))
}
