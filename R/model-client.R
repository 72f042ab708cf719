# Clients of services whose model did not come with the package.

#' A client from a service's model
#'
#' Makes a client as the constructors do, from a model that did not come with the package: a newer
#' one, or that of a service which is not public. It has the same functions and completes alike.
#'
#' Models are files as AWS publishes them for its own SDKs, such as botocore's. The option
#' `claws.models`, or else the environment variable `CLAWS_MODELS`, names a folder of them, laid out
#' as botocore's data: `<service>/<version>/service-2.json`. A service that stands there is taken
#' from there by every constructor. Endpoint rules, paginators and waiters are read from the same
#' folder; without rules of its own, a service that the package knows keeps the package's, and
#' another one is looked for at its endpoint prefix in the region.
#'
#' @param service The name of a service, as its constructor, boto3, the AWS CLI or AWS spells it:
#'   see [claws_services()]. Not needed with `model`.
#' @param config,credentials,endpoint,region,profile As for every constructor; see [sts()].
#' @param model Path of a `service-2.json` or `service-2.json.gz`, or of a service's folder, whose
#'   newest version is taken.
#' @return A client: a list of class `claws_client` with a function for each operation. A name that
#'   is not that of a service is an error of class `claws_unknown_service`, a file that cannot be
#'   used one of class `claws_invalid_file`.
#' @examples
#' sts <- claws_client("sts", region = "us-east-1")
#'
#' # A service of one's own.
#' model <- tempfile(fileext = ".json")
#' writeLines('{
#'   "metadata": {
#'     "serviceFullName": "Amazon Greeting Service", "serviceId": "Greeting",
#'     "endpointPrefix": "greeting", "protocol": "json", "jsonVersion": "1.1",
#'     "targetPrefix": "Greeting", "signatureVersion": "v4"
#'   },
#'   "operations": {
#'     "SayHello": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "Hello"}}
#'   },
#'   "shapes": {
#'     "Hello": {"type": "structure", "required": ["Name"], "members": {"Name": {"shape": "Text"}}},
#'     "Text": {"type": "string"}
#'   }
#' }', model)
#' greeting <- claws_client(model = model, region = "us-east-1")
#' greeting
#' @export
claws_client <- function(
  service = NULL,
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  model = NULL,
  profile = NULL
) {
  if (is.null(service) == is.null(model)) {
    stop(error_config("Give the name of a service or the path of its model.", "service"))
  }
  if (is.null(model)) {
    name <- service_name(service)
    return(client(name, config, credentials, endpoint, region, profile = profile))
  }
  path <- model_file(model)
  name <- model_get(NULL, path)$service$name
  client(name, config, credentials, endpoint, region, model = path, profile = profile)
}
