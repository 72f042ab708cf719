# Endpoints that a user names: an argument, variables, or the config file. As in botocore, what is
# said of one service goes before what is said of all, and variables before the file.

# The URL that a client's requests go to, or "" for the service's own endpoints.
endpoint_url <- function(client) {
  for (field in c("endpoint", "endpoint_url")) {
    given <- client$settings[[field]]
    if (given != "") {
      return(endpoint_url_checked(given, field))
    }
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
  section <- shared_profile(client$settings, env)
  name <- shared_profile_name(client$settings, env)
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

# The parts of "https://host:port/path".
endpoint_split <- function(url, setting = "endpoint") {
  url <- if (validUTF8(url)) url else ""
  parts <- regmatches(url, regexec("^(https?)://([^/?#]+)(/[^?#]*)?$", url))[[1]]
  if (length(parts) == 0 || !is_authority(parts[[3]])) {
    stop(error_config(
      sprintf(
        "The endpoint \"%s\" is no URL of a host: write it as https://host or http://host:port.",
        mask_url(url)
      ),
      setting = setting
    ))
  }
  list(scheme = parts[[2]], host = parts[[3]], path = parts[[4]])
}

# Whether a text is a host, perhaps with a port behind and a user before it: nothing in it may end
# the host earlier than it seems.
is_authority <- function(text) {
  host <- sub("^[^@[:space:][:cntrl:]]*@", "", text)
  port <- if (is_like(host, ":[0-9]+\\z")) as.numeric(sub(".*:", "", host)) else 0
  is_like(host, host_and_port) && port <= 65535
}

host_and_port <- "^(\\[[0-9A-Za-z:.%_-]+\\]|[A-Za-z0-9._~%\\x80-\\xff-]+)(:[0-9]{1,5})?\\z"

# prefix: what a model puts before the host, labels and dots.
endpoint_prefixed <- function(prefix, host) {
  if (!is_like(prefix, "^[A-Za-z0-9._-]+\\z")) {
    text <- "The model wants \"%s\" before the host, which is no part of one."
    stop(error_config(sprintf(text, text_shown(prefix)), setting = "endpoint"))
  }
  paste0(prefix, host)
}
