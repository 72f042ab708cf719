# Credentials of the role of the EC2 instance that R runs on, from its metadata service (IMDS):
# version 2 with a session token, version 1 where that is allowed and 2 is not there. Where nobody
# answers, this is no instance, and the provider has nothing to say.

credentials_instance <- function(client) {
  if (ascii_lower(client_part(client, "env")("AWS_EC2_METADATA_DISABLED")) == "true") {
    return(credentials_passed("AWS_EC2_METADATA_DISABLED is true"))
  }
  base <- instance_endpoint(client$settings)
  tryCatch(
    instance_role(instance_client(client), base),
    claws_instance_silent = function(e) credentials_passed(conditionMessage(e))
  )
}

instance_endpoint <- function(settings) {
  base <- settings$ec2_metadata_service_endpoint
  mode <- ascii_lower(settings$ec2_metadata_service_endpoint_mode)
  if (!mode %in% c("", "ipv4", "ipv6")) {
    stop(error_config(
      sprintf("ec2_metadata_service_endpoint_mode must be ipv4 or ipv6, not \"%s\".", mode),
      setting = "ec2_metadata_service_endpoint_mode"
    ))
  }
  if (base == "") {
    ipv6 <- mode == "ipv6" || mode == "" && settings$imds_use_ipv6
    base <- if (ipv6) "http://[fd00:ec2::254]/" else "http://169.254.169.254/"
  }
  if (is.null(metadata_url(base))) {
    stop(error_config(
      sprintf("ec2_metadata_service_endpoint is no URL of a host: \"%s\".", base),
      setting = "ec2_metadata_service_endpoint"
    ))
  }
  sub("/?$", "/", base)
}

# It may take as long as two requests on a machine that is no instance, for a token and without one:
# four seconds by default.
instance_client <- function(client) {
  timeout <- client$settings$metadata_service_timeout
  each <- metadata_patience * timeout * client$settings$metadata_service_num_attempts
  metadata_client(client, timeout, 2 * each, proxied = TRUE)
}

instance_path <- "latest/meta-data/iam/security-credentials/"

instance_role <- function(client, base) {
  headers <- instance_token(client, base)
  if (is.null(headers) && client$settings$ec2_metadata_v1_disabled) {
    stop(error_credentials(
      "iam-role",
      "the instance gives no token for its metadata service, and IMDSv1 is disabled",
      hint = "Is the hop limit of the instance's metadata options high enough for a container?"
    ))
  }
  role <- instance_get(client, paste0(base, instance_path), headers, function(response) {
    text <- response_text(response)
    if (is_like(text, "^[!-~]{1,128}\\z")) text # a name, which becomes a part of a URL
  })
  found <- instance_get(client, paste0(base, instance_path, role), headers, metadata_json)
  fields <- c("AccessKeyId", "SecretAccessKey", "Token", "Expiration")
  if (!all(fields %in% names(found))) {
    stop(error_instance_silent(sprintf(
      "the metadata service at %s has no credentials for the role %s%s",
      base,
      role,
      if (is_text(found[["Code"]])) sprintf(": %s", text_shown(found[["Code"]])) else ""
    )))
  }
  credentials_new(
    found[["AccessKeyId"]],
    found[["SecretAccessKey"]],
    found[["Token"]],
    source = sprintf("the role %s of the instance", role),
    expiration = instance_expiration(found[["Expiration"]], client),
    provider_name = "iam-role"
  )
}

# The header with a session token; NULL where there is no version 2.
instance_token <- function(client, base) {
  headers <- c("x-aws-ec2-metadata-token-ttl-seconds" = "21600")
  for (attempt in seq_len(client$settings$metadata_service_num_attempts)) {
    response <- tryCatch(
      metadata_send(client, "PUT", paste0(base, "latest/api/token"), headers),
      claws_transport_failure = identity
    )
    if (inherits(response, "error")) {
      if (identical(response$kind, "read_timeout")) {
        return(NULL)
      }
    } else if (response$status == 200L) {
      text <- response_text(response)
      return(c("x-aws-ec2-metadata-token" = border_text(text, "the session token", "iam-role")))
    } else if (response$status %in% c(403L, 404L, 405L)) {
      return(NULL)
    } else if (response$status == 400L) {
      stop(error_instance_silent(sprintf(
        "the metadata service at %s refuses to give a token",
        base
      )))
    }
  }
  NULL
}

# read(response): what the answer says; NULL when it says nothing.
instance_get <- function(client, url, headers, read) {
  problem <- "was not asked"
  for (attempt in seq_len(client$settings$metadata_service_num_attempts)) {
    problem <- tryCatch(
      {
        response <- metadata_send(client, "GET", url, headers)
        value <- if (response$status == 200L) read(response)
        if (!is.null(value)) {
          return(value)
        }
        sprintf(
          "answers with HTTP %d%s",
          response$status,
          if (response$status == 200L) " and nothing" else ""
        )
      },
      claws_transport_failure = function(e) sprintf("does not answer (%s)", conditionMessage(e))
    )
  }
  stop(error_instance_silent(sprintf("the metadata service at %s %s", url, problem)))
}

# Static stability: credentials that the service did not renew in time are used for longer, since
# AWS goes on accepting them; the next look is up to 10 minutes later, at random, so that not all
# instances come at once.
instance_expiration <- function(text, client) {
  expiration <- expiration_parse(text, "The Expiration of the metadata service's answer")
  now <- as.numeric(client_part(client, "clock")())
  wait <- credentials_advisory + 120 + floor(client_part(client, "random")() * 481)
  if (now >= expiration - wait) now + wait else expiration
}
