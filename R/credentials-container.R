# Credentials that a container gets from its host: the role of an ECS task, EKS Pod Identity, and
# whatever else serves them at the URL in the environment.

credentials_container <- function(client) {
  env <- client_part(client, "env")
  relative <- env("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
  full <- env("AWS_CONTAINER_CREDENTIALS_FULL_URI")
  if (relative == "" && full == "") {
    return(credentials_passed(
      "neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set"
    ))
  }
  url <- if (relative != "") paste0("http://169.254.170.2", relative) else full
  container_check(url)
  headers <- container_headers(env)
  found <- container_ask(client, url, headers)
  missing <- setdiff(c("AccessKeyId", "SecretAccessKey", "Token", "Expiration"), names(found))
  if (length(missing) > 0) {
    stop(error_container(url, paste("its answer has no", paste(missing, collapse = ", "))))
  }
  credentials_new(
    found[["AccessKeyId"]],
    found[["SecretAccessKey"]],
    found[["Token"]],
    source = sprintf("the container, at %s", url),
    expiration = expiration_parse(
      found[["Expiration"]],
      "The Expiration of the container's answer"
    ),
    account_id = found[["AccountId"]],
    provider_name = "container-role"
  )
}

# Without TLS only the machine itself and the addresses of ECS and EKS are trusted.
container_hosts <- c("169.254.170.2", "169.254.170.23", "[fd00:ec2::23]", "localhost", "[::1]")

container_check <- function(url) {
  where <- metadata_url(url)
  host <- sub(":[0-9]*$", "", ascii_lower(where$host %||% ""))
  loopback <- grepl("^127(\\.[0-9]{1,3}){3}$", host)
  if (!identical(where$scheme, "https") && !loopback && !host %in% container_hosts) {
    stop(error_config(
      sprintf(
        "AWS_CONTAINER_CREDENTIALS_FULL_URI is %s; %s, or be https.",
        url,
        paste(
          "its host must be a loopback address or one of",
          paste(container_hosts, collapse = ", ")
        )
      ),
      setting = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
    ))
  }
}

# The token in the file changes, so it is read each time.
container_headers <- function(env) {
  path <- env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")
  token <- env("AWS_CONTAINER_AUTHORIZATION_TOKEN")
  if (path != "") {
    token <- file_text(path) %||% ""
    if (token == "") {
      stop(error_credentials(
        "container-role",
        sprintf("the token file %s is empty or cannot be read", path),
        hint = "Is AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE right?"
      ))
    }
  }
  token <- border_text(token, "the authorization token", "container-role", empty = TRUE)
  c(Accept = "application/json", if (token != "") c(Authorization = token))
}

# Three times, a second apart, in four seconds.
container_ask <- function(client, url, headers) {
  client <- metadata_client(client, timeout = 2, patience = 4)
  for (attempt in 1:3) {
    if (attempt > 1) {
      if (metadata_left(client) <= 1) {
        break
      }
      client_part(client, "sleep")(1)
    }
    problem <- tryCatch(
      {
        response <- metadata_send(client, "GET", url, headers)
        answer <- metadata_json(response)
        if (response$status == 200L && is.list(answer)) {
          return(answer)
        }
        if (response$status == 200L) {
          "its answer is no JSON"
        } else {
          sprintf("HTTP %d", response$status)
        }
      },
      claws_transport_failure = conditionMessage
    )
  }
  stop(error_container(url, problem))
}
