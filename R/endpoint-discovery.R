# Endpoint discovery: a few services, such as Timestream, tell each account which servers to use,
# and for how long. Where a service requires it, it is asked; where it only allows it, the user's
# setting endpoint_discovery_enabled has to be "true".

# The request to the server that the service names for the account.
discovery_apply <- function(request, call) {
  if (!discovery_is_wanted(call$client, call$operation)) {
    return(request)
  }
  entry <- discovery_entry(call$client, call$operation)
  if (!is.null(entry$endpoint)) {
    request$scheme <- entry$endpoint$scheme
    request$host <- entry$endpoint$host
  }
  request
}

discovery_is_wanted <- function(client, operation) {
  if (client$place$url != "") {
    return(FALSE)
  }
  enabled <- ascii_lower(client$settings$endpoint_discovery_enabled)
  if (discovery_is_required(operation) && enabled == "false") {
    stop(error_config(
      sprintf(
        "%s needs endpoint discovery: set endpoint_discovery_enabled = \"auto\", or an endpoint.",
        operation$name
      ),
      setting = "endpoint_discovery_enabled"
    ))
  }
  discovery_is_required(operation) || enabled == "true"
}

discovery_is_required <- function(operation) {
  isTRUE(operation$traits[["endpointdiscovery"]]$required)
}

# list(endpoint, until): what was told, or NULL after a failure where there is a way without.
discovery_entry <- function(client, operation) {
  key <- discovery_key(client, operation)
  entry <- the$discovered[[key]]
  now <- as.numeric(client_part(client, "clock")())
  if (is.null(entry) || entry$until <= now) {
    entry <- discovery_ask(client, operation, entry, now)
    the$discovered[[key]] <- entry
  }
  entry
}

# Servers are told to an account.
discovery_key <- function(client, operation) {
  paste(client$place$key, credentials_get(client, operation)$access_key_id, sep = "\n")
}

# Seconds until a failure is tried again, where there is a way without: the old server or the
# endpoint of the rules.
discovery_pause <- 60

discovery_ask <- function(client, operation, old, now) {
  asking <- operation$model$operations
  asking <- asking$name[asking$traits[["endpointoperation"]]]
  tryCatch(
    {
      told <- invoke(client, client$service, asking, list(), NULL)$Endpoints[[1]]
      url <- told$Address
      list(
        endpoint = endpoint_split(if (grepl("^https?://", url)) url else paste0("https://", url)),
        until = now + 60 * told$CachePeriodInMinutes
      )
    },
    claws_error = function(e) {
      if (is.null(old$endpoint) && discovery_is_required(operation)) {
        stop(e)
      }
      list(endpoint = old$endpoint, until = now + discovery_pause)
    }
  )
}

# A server that is no longer the right one says so: the next attempt asks anew.
discovery_check <- function(response, call) {
  if (is_success(response)) {
    return(response)
  }
  code <- response$headers[["x-amzn-errortype"]] %||% ""
  body <- if (is.raw(response$body)) rawToChar(response$body[response$body != 0]) else ""
  wrong <- grepl("InvalidEndpointException", c(code, body), fixed = TRUE, useBytes = TRUE)
  if (response$status == 421 || any(wrong)) {
    the$discovered[[discovery_key(call$client, call$operation)]] <- NULL
  }
  response
}
