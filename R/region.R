# The region of a client: given to it, or from the environment, or from the profile.

# Returns NULL when there is none.
region_resolve <- function(config, env = env_get) {
  given <- c(config$region, env("AWS_REGION"), env("AWS_DEFAULT_REGION"))
  given <- given[given != ""]
  region <- if (length(given) > 0) given[[1]] else shared_profile(config, env)$region
  if (is.null(region) || grepl("^[A-Za-z0-9-]{1,63}$", region)) {
    return(region)
  }
  stop(error_config(
    sprintf("The region \"%s\" is not the name of a region, such as us-east-1.", region),
    setting = "region"
  ))
}

region_label <- function(config) {
  tryCatch(region_resolve(config) %||% "not set", claws_error = conditionMessage)
}

env_get <- function(name) Sys.getenv(name)
