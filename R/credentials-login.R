# Credentials of a person who signed in to the console with `aws login`. The AWS CLI keeps the
# sign-in in ~/.aws/login/cache; it is renewed here, and saved there again.

credentials_login <- function(client) {
  profile <- client_profile(client)
  session <- profile_text(profile, "login_session")
  if (is.null(session)) {
    return(credentials_passed(sprintf("profile \"%s\" has no login_session", profile[["name"]])))
  }
  path <- login_path(client, session)
  kept <- login_read(path, session)
  now <- as.numeric(client_part(client, "clock")())
  if (login_expiration(kept) - now <= login_threshold) {
    renewed <- function() {
      again <- login_read(path, session)
      if (login_expiration(again) - now > login_threshold) again
    }
    kept <- cache_locked(path, client_part(client, "sleep"), renewed, {
      login_renew(client, path, login_read(path, session), now)
    })
  }
  credentials_new(
    kept[["accessToken"]][["accessKeyId"]],
    kept[["accessToken"]][["secretAccessKey"]],
    kept[["accessToken"]][["sessionToken"]],
    source = sprintf("the console sign-in of profile \"%s\"", profile[["name"]]),
    expiration = login_expiration(kept),
    account_id = kept[["accessToken"]][["accountId"]],
    provider_name = "login"
  )
}

# Seconds before its end from which on a sign-in is renewed.
login_threshold <- 5 * 60

login_path <- function(client, session) {
  folder <- shared_path(client_part(client, "env"), "AWS_LOGIN_CACHE_DIRECTORY", "login/cache")
  file.path(folder, paste0(sha256_hex(session), ".json"))
}

login_read <- function(path, session) {
  kept <- cache_read(path)
  if (is.null(kept)) {
    stop(error_login(sprintf("there is no sign-in for %s in %s", session, dirname(path))))
  }
  missing <- setdiff(c("accessToken", "refreshToken", "dpopKey", "clientId"), names(kept))
  if (length(missing) > 0) {
    stop(error_login(sprintf("the sign-in in %s has no %s", path, paste(missing, collapse = ", "))))
  }
  texts <- vapply(kept[c("refreshToken", "dpopKey", "clientId")], is_text, NA)
  if (!all(texts) || is.null(names(kept[["accessToken"]]))) {
    stop(error_login(sprintf("the sign-in in %s is broken", path)))
  }
  kept
}

login_expiration <- function(kept) {
  expiration_parse(kept[["accessToken"]][["expiresAt"]], "expiresAt of the console sign-in")
}

login_renew <- function(client, path, kept, now) {
  key <- catch_error(
    openssl::read_key(charToRaw(kept[["dpopKey"]]), der = FALSE),
    function(error) stop(error_login(sprintf("the key in %s cannot be read", path)))
  )
  signin <- nested_client(client, "signinservice", region = kept[["signInRegion"]])
  signin$parts$hooks <- list(signinservice = function() login_hooks(signin, key, now))
  params <- list(
    tokenInput = list(
      clientId = kept[["clientId"]],
      refreshToken = kept[["refreshToken"]],
      grantType = "refresh_token"
    )
  )
  answer <- tryCatch(
    nested_call(signin, "CreateOAuth2Token", params),
    AccessDeniedException = function(e) stop(error_login(login_refusal(e)))
  )
  output <- answer[["tokenOutput"]]
  if (is.null(output[["accessToken"]])) {
    stop(error_login("the sign-in service answered without a token"))
  }
  kept[["accessToken"]] <- list(
    accessKeyId = output[["accessToken"]][["accessKeyId"]],
    secretAccessKey = output[["accessToken"]][["secretAccessKey"]],
    sessionToken = output[["accessToken"]][["sessionToken"]],
    accountId = kept[["accessToken"]][["accountId"]],
    expiresAt = time_format(border_end(output[["expiresIn"]], now, "login"), "iso8601")
  )
  kept[["refreshToken"]] <- output[["refreshToken"]]
  cache_write(path, kept)
  kept
}

login_refusal <- function(e) {
  switch(
    e$error_response[["error"]] %||% "",
    TOKEN_EXPIRED = "the sign-in is expired",
    USER_CREDENTIALS_CHANGED = "the password was changed since the sign-in",
    INSUFFICIENT_PERMISSIONS = "the user lacks the permission signin:CreateOAuth2Token",
    "the sign-in service refused to renew the sign-in"
  )
}

# The proof that the one who renews a token is the one who got it (DPoP, RFC 9449).
login_hooks <- function(client, key, now) {
  prove <- function(request, operation) {
    id <- client_part(client, "uuid")()
    request$headers[["DPoP"]] <- login_proof(key, request_url(request), id, now)
    request
  }
  list(before_sign = list(CreateOAuth2Token = prove))
}

# A JSON web token, signed with the key (ES256), whose public half it shows.
login_proof <- function(key, url, id, now) {
  public <- as.list(key)[["data"]]
  header <- list(
    typ = "dpop+jwt",
    alg = "ES256",
    jwk = list(
      kty = "EC",
      x = base64_url(coordinate(public$x)),
      y = base64_url(coordinate(public$y)),
      crv = "P-256"
    )
  )
  payload <- list(htm = "POST", htu = url, iat = floor(now), jti = id)
  signed <- paste(base64_json(header), base64_json(payload), sep = ".")
  signature <- openssl::signature_create(charToRaw(signed), openssl::sha256, key)
  halves <- openssl::ecdsa_parse(signature)
  paste(signed, base64_url(c(coordinate(halves$r), coordinate(halves$s))), sep = ".")
}

# A number as 32 bytes.
coordinate <- function(number) {
  bytes <- as.raw(number)
  c(raw(32 - length(bytes)), bytes)
}

base64_json <- function(x) {
  base64_url(charToRaw(json_written(x)))
}

base64_url <- function(bytes) {
  text_replace(chartr("+/", "-_", openssl::base64_encode(bytes)), "=", "")
}
