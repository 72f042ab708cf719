# Passwords for databases: presigned URLs without their scheme.

#' Make a password for a database that takes IAM credentials
#'
#' Databases of RDS and clusters of Aurora DSQL accept a signed token for a password. It is made
#' without asking AWS anything and is good for new connections for 15 minutes. A client of the
#' service has the functions, too: `svc$build_auth_token()`, `svc$generate_db_auth_token()`,
#' `svc$generate_db_connect_auth_token()`.
#'
#' @param endpoint Host and port of the database, such as `"db.example.com:5432"`.
#' @param user,DBUsername Name of the user in the database.
#' @param creds Credentials in place of the client's: a list of `access_key_id`,
#'   `secret_access_key` and `session_token`.
#' @param region,Region Region of the database; by default, the client's.
#' @param DBHostname,Hostname Host of the database.
#' @param Port Its port.
#' @param ExpiresIn Seconds that the token is good for.
#' @return The token, a string. It is a secret.
#'
#'   Signals `claws_no_region` and `claws_no_credentials` when these are missing.
#' @examples
#' keys <- list(creds = list(access_key_id = "AKID", secret_access_key = "SECRET"))
#' svc <- rds(region = "eu-west-1", credentials = keys)
#' token <- svc$build_auth_token("db.example.com:5432", "jane")
#' substr(token, 1, 52)
#'
#' svc <- auroradsql(region = "us-east-1", credentials = keys)
#' token <- svc$generate_db_connect_admin_auth_token("abc.dsql.us-east-1.on.aws")
#' @concept functions of a client
#' @export
rds_build_auth_token <- function(endpoint, user, creds = NULL, region = NULL) {
  client <- .client %||% client_default("rds")
  pairs <- c(Action = "connect", DBUser = user)
  presign_token(client, "build_auth_token", endpoint, pairs, "rds-db", region, 900, creds)
}

#' @rdname rds_build_auth_token
#' @export
rds_build_auth_token_v2 <- function(DBHostname, Port, DBUsername, Region = NULL) {
  client <- .client %||% client_default("rds")
  host <- paste0(DBHostname, ":", format_whole(Port))
  pairs <- c(Action = "connect", DBUser = DBUsername)
  presign_token(client, "build_auth_token_v2", host, pairs, "rds-db", Region, 900)
}

#' @rdname rds_build_auth_token
#' @export
rds_generate_db_auth_token <- rds_build_auth_token_v2

# nolint start: object_length_linter. The names are botocore's.

#' @rdname rds_build_auth_token
#' @export
auroradsql_generate_db_connect_auth_token <- function(Hostname, Region = NULL, ExpiresIn = 900) {
  client <- .client %||% client_default("auroradsql")
  name <- "generate_db_connect_auth_token"
  presign_token(client, name, Hostname, c(Action = "DbConnect"), "dsql", Region, ExpiresIn)
}

#' @rdname rds_build_auth_token
#' @export
auroradsql_generate_db_connect_admin_auth_token <- function(
  # nolint: object_length_linter.
  Hostname,
  Region = NULL,
  ExpiresIn = 900
) {
  client <- .client %||% client_default("auroradsql")
  name <- "generate_db_connect_admin_auth_token"
  presign_token(client, name, Hostname, c(Action = "DbConnectAdmin"), "dsql", Region, ExpiresIn)
}

# nolint end

# name: of the function, for errors. host: it is signed in lower case and given back as it is.
# creds: credentials for this token alone, NULL for those of the client.
presign_token <- function(client, name, host, pairs, service, region, expires_in, creds = NULL) {
  operation <- list(name = name, r_name = name, model = client_model(client))
  presign_check_expires(operation, expires_in)
  region <- region %||% client$settings$region
  if (region == "") {
    stop(error_no_region(operation))
  }
  request <- request("GET", "/", character(), query = uri_encode_pairs(pairs))
  request$scheme <- "https"
  request$host <- sub(":443$", "", ascii_lower(host))
  scope <- list(scheme = "sigv4", region = region, service = service, expires = expires_in)
  credentials <- if (is.null(creds)) {
    credentials_get(client, operation)
  } else {
    credentials_given(
      config_make(list(), list(creds = creds), NULL, NULL, defaults = NULL),
      operation
    )
  }
  request <- sign_v4_query(request, credentials, scope, clock_now(client, request))
  request$host <- host
  sub("^https://", "", request_url(request))
}
