# The model of a service, wherever it comes from.

# source: the file of a model that did not come with the package, or NULL.
model_get <- function(service, source = NULL) {
  if (is.null(source)) model_packaged(service) else model_own(source)
}

client_model <- function(client) model_get(client$service, client$model)
