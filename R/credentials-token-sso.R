# The tokens of people who signed in with IAM Identity Center. They are files in ~/.aws/sso/cache,
# which claws shares with the AWS CLI and other SDKs: whoever signs in or renews a token does it for
# all of them.

# The token of a session as list(token, expiration, provider_name), renewed when it is about to
# expire. sso: the profile's settings, as sso_profile() returns them.
sso_token <- function(client, sso) {
  sso_check(sso, sso_session_keys)
  path <- sso_token_path(client, sso)
  now <- as.numeric(client_part(client, "clock")())
  entry <- the$tokens[[path]]
  left <- if (is.null(entry)) -Inf else entry$token$expiration - now
  if (left >= credentials_advisory || !is.null(entry) && now < entry$retry) {
    return(entry$token)
  }
  found <- tryCatch(
    sso_token_load(client, sso, path, now),
    claws_error = function(e) if (left < credentials_mandatory) stop(e)
  )
  entry <- list(token = found %||% entry$token, retry = now + credentials_pause)
  if (entry$token$expiration <= now) {
    stop(error_sso_login(sso, "the sign-in is expired and could not be renewed"))
  }
  the$tokens[[path]] <- entry
  entry$token
}

sso_token_path <- function(client, sso) {
  folder <- home_expand("~/.aws/sso/cache", client_part(client, "env"))
  file.path(folder, paste0(sha1_hex(sso[["sso_session"]] %||% sso[["sso_start_url"]]), ".json"))
}

# The token in the file; when it lasts for less than 15 minutes, a new one if there is one to have.
sso_token_load <- function(client, sso, path, now) {
  kept <- sso_token_read(sso, path)
  if (
    kept[["expiration"]] - now < credentials_advisory && sso_token_renewable(kept[["fields"]], now)
  ) {
    renewed <- function() {
      again <- sso_token_read(sso, path)
      if (again[["expiration"]] - now >= credentials_advisory) again
    }
    kept <- cache_locked(path, client_part(client, "sleep"), renewed, {
      sso_token_renew(client, sso, path, sso_token_read(sso, path), now)
    })
  }
  token(kept[["fields"]][["accessToken"]], kept[["expiration"]], "sso")
}

sso_token_read <- function(sso, path) {
  fields <- cache_read(path)
  if (is.null(fields)) {
    name <- sso[["sso_session"]] %||% sso[["sso_start_url"]]
    stop(error_sso_login(sso, sprintf("nobody is signed in to %s", name)))
  }
  expiration <- if (is_text(fields[["expiresAt"]])) as_time(fields[["expiresAt"]])
  if (!is_text(fields[["accessToken"]]) || is.null(expiration)) {
    stop(error_sso_login(sso, sprintf("the token in %s is broken", path)))
  }
  list(fields = fields, expiration = as.numeric(expiration))
}

sso_token_renewable <- function(fields, now) {
  keys <- c("refreshToken", "clientId", "clientSecret", "registrationExpiresAt")
  texts <- all(vapply(keys, function(key) is_text(fields[[key]]), NA))
  end <- if (texts) as_time(fields[["registrationExpiresAt"]])
  !is.null(end) && as.numeric(end) > now
}

# When the service refuses, the old token is what there is.
sso_token_renew <- function(client, sso, path, kept, now) {
  old <- kept[["fields"]]
  params <- list(
    clientId = old[["clientId"]],
    clientSecret = old[["clientSecret"]],
    grantType = "refresh_token",
    refreshToken = old[["refreshToken"]]
  )
  answer <- tryCatch(
    nested_call(
      nested_client(client, "ssooidc", region = sso[["sso_region"]]),
      "CreateToken",
      params
    ),
    claws_service_error = function(e) NULL
  )
  if (is.null(answer)) {
    return(kept)
  }
  registration <- old[c("clientId", "clientSecret", "registrationExpiresAt")]
  sso_token_save(sso, path, answer, registration, now)
}

# answer: that of CreateToken. registration: list(clientId, clientSecret, registrationExpiresAt).
sso_token_save <- function(sso, path, answer, registration, now) {
  expiration <- border_end(answer[["expiresIn"]], now, "sso")
  fields <- c(
    list(
      startUrl = sso[["sso_start_url"]],
      region = sso[["sso_region"]],
      accessToken = answer[["accessToken"]],
      expiresAt = time_format(expiration, "iso8601")
    ),
    registration
  )
  fields[["refreshToken"]] <- answer[["refreshToken"]]
  cache_write(path, fields)
  list(fields = fields, expiration = expiration)
}

# Profiles without an sso-session have tokens that cannot be renewed.
sso_token_legacy <- function(client, sso) {
  now <- as.numeric(client_part(client, "clock")())
  kept <- sso_token_read(sso, sso_token_path(client, sso))
  if (kept[["expiration"]] <= now) {
    stop(error_sso_login(sso, "the sign-in is expired"))
  }
  kept[["fields"]][["accessToken"]]
}
