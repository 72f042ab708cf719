# The index of all services: R's and botocore's names, and the package of their functions and pages.

# The index of all services: a row each, with the package that has its functions and pages.
services_get <- function() {
  if (is.null(the$services)) {
    the$services <- json_packaged(system.file("models", "services.json", package = "claws"))
  }
  the$services
}
