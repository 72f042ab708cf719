# Endpoints that a user names: an argument, variables, or the config file. As in botocore, what is
# said of one service goes before what is said of all, and variables before the file.

# The URL that a client's requests go to, or "" for the service's own endpoints.
endpoint_url <- function(client) {
  given <- client$config$endpoint
  if (given != "") {
    return(endpoint_url_checked(given, "endpoint"))
  }
  if (client$settings$ignore_configured_endpoint_urls) {
    return("")
  }
  found <- endpoint_url_variable(client)
  if (is.null(found)) endpoint_url_profile(client) else found
}

endpoint_url_variable <- function(client) {
  env <- client_part(client, "env")
  own <- paste0("AWS_ENDPOINT_URL_", ascii_upper(endpoint_service_id(client)))
  for (variable in c(own, "AWS_ENDPOINT_URL")) {
    if (env(variable) != "") {
      return(endpoint_url_checked(env(variable), variable))
    }
  }
  NULL
}

# A profile says `endpoint_url`, and may name a section [services NAME] that has nested sections of
# services.
endpoint_url_profile <- function(client) {
  env <- client_part(client, "env")
  section <- shared_profile(client$config, env)
  name <- shared_profile_name(client$config, env)
  profile <- profile_texts(list(name = name, section = section), c("services", "endpoint_url"))
  own <- if (!is.null(profile[["services"]])) {
    endpoint_services(profile[["services"]], env)[[endpoint_service_id(client)]]
  }
  own <- if (is.list(own)) own[["endpoint_url"]]
  endpoint_url_checked(own %||% profile[["endpoint_url"]] %||% "", "endpoint_url")
}

endpoint_services <- function(name, env) {
  services <- shared_config(env)$services[[name]]
  if (is.null(services)) {
    stop(error_config(
      sprintf(
        "The profile names services = %s, but there is no section [services %s] in %s.",
        name,
        name,
        shared_path(env, "AWS_CONFIG_FILE", "config")
      ),
      setting = "services"
    ))
  }
  services
}

# A service's id as variables and files have it: elastic_beanstalk.
endpoint_service_id <- function(client) {
  id <- client_model(client)[["metadata"]][["serviceId"]] %||% client$service
  ascii_lower(gsub("[ -]", "_", id))
}

endpoint_url_checked <- function(url, setting) {
  if (url != "") {
    endpoint_split(url, setting)
  }
  url
}
