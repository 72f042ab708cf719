# Credentials of a role that the profile names, assumed with those of another profile
# (source_profile), of the profile itself, or of the environment, container or instance
# (credential_source). Roles may be chained.

credentials_role <- function(client) {
  profile <- client_profile(client)
  if (!role_is_in(profile_texts(profile, role_keys))) {
    return(credentials_passed(sprintf(
      "profile \"%s\" has no role_arn to assume",
      profile[["name"]]
    )))
  }
  role_check_chain(shared_config(client_part(client, "env"))$profiles, profile[["name"]])
  role_assume(client, profile[["name"]], profile[["name"]])
}

# A profile with a token file is that of the web identity.
role_is_in <- function(section) {
  !is.null(section[["role_arn"]]) && is.null(section[["web_identity_token_file"]])
}

role_has_keys <- function(section) {
  !is.null(section[["aws_access_key_id"]]) || !is.null(section[["aws_secret_access_key"]])
}

# A profile's settings of a role.
role_section <- function(profiles, name) {
  profile_texts(list(name = name, section = profiles[[name]]), role_keys)
}

role_keys <- c(
  "role_arn",
  "role_session_name",
  "external_id",
  "mfa_serial",
  "duration_seconds",
  "source_profile",
  "credential_source",
  "web_identity_token_file",
  "aws_access_key_id",
  "aws_secret_access_key"
)

# Profiles of a chain at the most: each takes a part of R's stack, and nobody needs that many.
role_chain_max <- 20L

# Follows a chain of roles to its end, or to where it comes back, which role_check() tells.
role_check_chain <- function(profiles, name) {
  visited <- name
  repeat {
    source <- role_section(profiles, visited[[length(visited)]])[["source_profile"]]
    section <- if (!is.null(source)) role_section(profiles, source)
    if (!role_is_in(section) || role_has_keys(section) || source %in% visited) {
      return(invisible())
    }
    visited <- c(visited, source)
    if (length(visited) > role_chain_max) {
      text <- "Profile \"%s\" is at the end of a chain of more than %d roles."
      stop(error_config(sprintf(text, name, role_chain_max), setting = "source_profile"))
    }
  }
}

# visited: the profiles on the way to this one, which is the last of them.
role_assume <- function(client, name, visited) {
  profiles <- shared_config(client_part(client, "env"))$profiles
  section <- role_section(profiles, name)
  role_check(name, profiles, visited)
  given <- list(
    RoleArn = section[["role_arn"]],
    RoleSessionName = section[["role_session_name"]],
    ExternalId = section[["external_id"]],
    SerialNumber = section[["mfa_serial"]],
    DurationSeconds = role_duration(section[["duration_seconds"]])
  )
  given <- given[!vapply(given, is.null, NA)]
  found <- role_fetch(client, given, function() role_source(client, section, name, visited))
  role_credentials(found, role_named(name), given, "assume-role")
}

# given: arguments of AssumeRole. keys(): the credentials to assume the role with.
role_fetch <- function(client, given, keys) {
  cache_fetch(client, cache_key(given), function() {
    keys <- keys()
    params <- role_params(client, given)
    if (!is.null(given[["SerialNumber"]])) {
      question <- sprintf("Enter MFA code for %s: ", given[["SerialNumber"]])
      params$TokenCode <- client_part(client, "prompt")(question)
    }
    role_answer(nested_call(nested_client(client, "sts", keys), "AssumeRole", params))
  })
}

role_named <- function(profile) sprintf("profile \"%s\"", profile)

# A session without a name of its own gets one that says when it began.
role_params <- function(client, given) {
  given[["RoleSessionName"]] <- given[["RoleSessionName"]] %||%
    sprintf("claws-session-%.0f", as.numeric(client_part(client, "clock")()))
  given
}

# The answer of STS, and the account that the role's name tells.
role_answer <- function(answer) {
  arn <- text_parts(answer[["AssumedRoleUser"]][["Arn"]] %||% "", ":")
  if (length(arn) >= 6 && arn[[1]] == "arn") {
    answer[["Credentials"]][["AccountId"]] <- arn[[5]]
  }
  answer
}

# named_by: where the role is named, for people.
role_credentials <- function(found, named_by, given, provider_name) {
  if (is.null(found)) {
    stop(error_credentials(provider_name, "STS answered without credentials"))
  }
  cache_credentials(
    found,
    source = sprintf("the role %s of %s", given[["RoleArn"]], named_by),
    provider_name = provider_name,
    prompted = !is.null(given[["SerialNumber"]])
  )
}

# A duration that is not a whole number is not given.
role_duration <- function(text) {
  if (is.character(text) && grepl("^\\s*[+-]?[0-9]+\\s*$", text)) as.numeric(text)
}

# The credentials to assume the role with.
role_source <- function(client, section, name, visited) {
  if (!is.null(section[["credential_source"]])) {
    return(role_named_source(client, section[["credential_source"]], name))
  }
  source <- section[["source_profile"]]
  told <- sprintf("The source_profile \"%s\" of profile \"%s\"", source, name)
  role_profile_keys(client, source, c(visited, source), told)
}

# The credentials of a profile to assume a role with. told: what the profile is, for the error.
role_profile_keys <- function(client, source, visited, told) {
  asker <- client_of_profile(client, source)
  profiles <- shared_config(client_part(client, "env"))$profiles
  section <- role_section(profiles, source)
  chained <- role_is_in(section) && !role_has_keys(section)
  chain <- if (chained) {
    list("assume-role" = function(client) role_assume(client, source, visited))
  } else {
    credentials_profile_chain()
  }
  credentials_cached(asker, "source", function() {
    tryCatch(
      credentials_find(asker, chain),
      claws_no_credentials = function(e) {
        reasons <- paste0("\n* ", names(e$reasons), ": ", e$reasons, collapse = "")
        stop(error_config(
          paste0(told, " has no credentials:", reasons),
          setting = "source_profile"
        ))
      }
    )
  })
}

role_named_sources <- function() {
  list(
    Environment = credentials_env,
    EcsContainer = credentials_container,
    Ec2InstanceMetadata = credentials_instance
  )
}

role_named_source <- function(client, source, name) {
  client <- metadata_begin(client_of_profile(client, ""))
  provider <- role_named_sources()[[source]]
  found <- provider(client)
  if (!is_credentials(found)) {
    what <- sprintf(
      "the credential_source of profile \"%s\" is %s, where there are none (%s)",
      name,
      source,
      found
    )
    stop(error_credentials("assume-role", what))
  }
  credentials_living(found, provider, client)
}

# Refuses what cannot work before anybody is asked.
role_check <- function(name, profiles, visited) {
  section <- role_section(profiles, name)
  source <- section[["source_profile"]]
  named <- section[["credential_source"]]
  problem <- if (!is.null(source) && !is.null(named)) {
    "has both source_profile and credential_source; remove one of them"
  } else if (is.null(source) && is.null(named)) {
    "has a role_arn and neither source_profile nor credential_source to assume it with"
  } else if (!is.null(named) && !named %in% names(role_named_sources())) {
    sprintf(
      "has the credential_source \"%s\"; it must be one of %s",
      named,
      paste(names(role_named_sources()), collapse = ", ")
    )
  } else if (!is.null(source) && is.null(profiles[[source]])) {
    sprintf("has the source_profile \"%s\", which does not exist", source)
  } else if (role_is_loop(source, name, profiles, visited)) {
    path <- paste(c(visited, source), collapse = " -> ")
    sprintf("has a source_profile that leads back to itself: %s", path)
  }
  if (!is.null(problem)) {
    text <- sprintf("Profile \"%s\" %s.", name, problem)
    stop(error_config(
      text,
      setting = if (is.null(named)) "source_profile" else "credential_source"
    ))
  }
}

# A profile may be its own source when it has keys.
role_is_loop <- function(source, name, profiles, visited) {
  !is.null(source) &&
    source %in% visited &&
    (source != name || !role_has_keys(role_section(profiles, source)))
}

# Asks the person at the keyboard for a secret; there may be none.
prompt_secret <- function(question) {
  if (!interactive()) {
    stop(error_credentials(
      "assume-role",
      "an MFA code is needed, and nobody is there to ask",
      hint = "Assume the role in an interactive session, or use a profile without mfa_serial."
    ))
  }
  answer <- if (requireNamespace("askpass", quietly = TRUE)) {
    askpass::askpass(question)
  } else {
    readline(question)
  }
  if (!isTRUE(nzchar(answer))) {
    stop(error_credentials("assume-role", "no MFA code was given"))
  }
  answer
}
