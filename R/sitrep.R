# The situation of a client: whose requests it would send and where, and what is in the way.

#' Report on region, profile, credentials and connection
#'
#' Tells what a client made here and now would use, where it comes from, and what to do where
#' something is missing: the profile and the files that it stands in, the region, each place where
#' credentials are looked for and why it was passed over, when they expire, whose they are according
#' to STS, and how far the clock of this machine is off. Print it first when a call fails,
#' and send it along when you ask for help: it shows no secrets.
#'
#' @param profile Name of the profile, a string; `""` is the one that `AWS_PROFILE` names, or else
#'   `default`.
#' @param region Name of the region, a string; `NULL` is that of the environment or the profile.
#' @param online Whether services may be asked, `TRUE` or `FALSE`: STS for the identity, and those
#'   that give credentials. Nothing is sent when `FALSE`.
#' @return A list of class `claws_sitrep`: `versions` (strings by name), `profile`, `files` (a data
#'   frame: `path`, `exists`), `region`, `region_from` (the variable, "config" for the argument, or
#'   "profile: region"), `providers` (a data frame: `provider`, `status`, which is
#'   "used", "passed over", "failed" or "not asked", and `reason`), `credentials` (a list: `source`,
#'   `key`, of which only the end is shown, and `expiration`, a `POSIXct` or `Inf`; `NULL` when
#'   there are none), `identity` (a list: `arn`, `account`), `endpoint` (a URL), `clock_skew`
#'   (seconds by which the service's clock is ahead, `NA` when unknown), `problems` and `advice`
#'   (strings).
#' @export
#' @seealso [sso_login()], [locate_credentials()]
#' @examples
#' claws_sitrep(online = FALSE)
claws_sitrep <- function(profile = "", region = NULL, online = TRUE) {
  if (!is.character(profile) || length(profile) != 1 || is.na(profile)) {
    text <- sprintf("`profile` must be the name of a profile, not %s.", describe(profile))
    stop(error_config(text, setting = "profile"))
  }
  sitrep(profile, region, online)
}

# parts: as of a client.
sitrep <- function(profile, region, online, parts = list()) {
  env <- parts$env %||% env_get
  report <- list(
    versions = sitrep_versions(),
    profile = sitrep_profile(profile, env),
    files = sitrep_files(env)
  )
  client <- tryCatch(
    client_core_make(
      "sts",
      config_make(list(), list(profile = profile), NULL, region),
      sitrep_parts(parts, online)
    ),
    claws_error = identity
  )
  if (inherits(client, "error")) {
    report$problems <- conditionMessage(client)
    return(structure(report, class = "claws_sitrep"))
  }
  report$region <- client$settings$region
  report$region_from <- settings_origin(client)[["region"]]
  looked <- sitrep_look(client)
  report$providers <- looked$providers
  report$credentials <- sitrep_credentials(looked$found)
  asked <- if (online && !is.null(looked$found) && report$region != "") {
    sitrep_identity(client, looked$found)
  }
  report$identity <- asked$identity
  report$endpoint <- asked$endpoint
  report$clock_skew <- asked$clock_skew %||% NA_real_
  report$problems <- as.character(c(looked$problem, conditionMessage_or_null(asked$error)))
  report$advice <- sitrep_advice(report, client, asked$error)
  structure(report, class = "claws_sitrep")
}

sitrep_profile <- function(profile, env) {
  profile <- if (profile == "") the$defaults$credentials$profile %||% "" else profile
  shared_profile_name(list(credentials = list(profile = profile)), env)
}

# Offline, whoever wants to send something is told that nobody may.
sitrep_parts <- function(parts, online) {
  if (!online) {
    parts$transport <- function(request, client) stop("nothing is sent when online = FALSE")
    parts$sleep <- function(seconds) NULL
  }
  parts
}

sitrep_versions <- function() {
  curl <- curl_version()
  c(
    claws = as.character(utils::packageVersion("claws")),
    botocore = utils::packageDescription("claws")[["Config/claws/botocore"]],
    R = as.character(getRversion()),
    curl = curl[[1]],
    tls = curl[[2]],
    platform = R.version$platform
  )
}

sitrep_files <- function(env) {
  path <- c(
    shared_path(env, "AWS_CONFIG_FILE", "config"),
    shared_path(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials")
  )
  data.frame(path = path, exists = file.exists(path), stringsAsFactors = FALSE)
}

# Asks the providers in turn, as credentials_find() does. Returns list(providers, found, problem).
sitrep_look <- function(client) {
  chain <- client_part(client, "credentials_chain")
  status <- rep("not asked", length(chain))
  reason <- character(length(chain))
  found <- NULL
  problem <- NULL
  for (i in seq_along(chain)) {
    answer <- catch_error(chain[[i]](client), identity)
    if (is_credentials(answer)) {
      found <- answer
      status[[i]] <- "used"
      reason[[i]] <- answer$source
      break
    }
    if (inherits(answer, "error")) {
      problem <- conditionMessage(answer)
      status[[i]] <- "failed"
      reason[[i]] <- problem
      break
    }
    status[[i]] <- "passed over"
    reason[[i]] <- as.character(answer %||% "has none")
  }
  providers <- data.frame(
    provider = names(chain),
    status = status,
    reason = reason,
    stringsAsFactors = FALSE
  )
  list(providers = providers, found = found, problem = problem)
}

sitrep_credentials <- function(found) {
  if (is.null(found)) {
    return(NULL)
  }
  list(
    source = found$source,
    key = mask(found$access_key_id),
    expiration = if (is.finite(found$expiration)) .POSIXct(found$expiration) else Inf
  )
}

# Asks STS who one is, and reads its clock.
sitrep_identity <- function(client, found) {
  sts <- nested_client(client, "sts", found)
  seen <- list(clock_skew = NA_real_)
  transport <- client_part(client, "transport")
  sts$parts$transport <- function(request, client) {
    seen$endpoint <<- request_origin_shown(request)
    response <- transport(request, client)
    seen$clock_skew <<- sitrep_skew(response$headers[["date"]], client_part(client, "clock")())
    response
  }
  answer <- catch_error(nested_call(sts, "GetCallerIdentity", list()), identity)
  if (inherits(answer, "error")) {
    return(c(seen, list(error = answer)))
  }
  c(seen, list(identity = list(arn = answer$Arn, account = answer$Account)))
}

sitrep_skew <- function(date, now) {
  there <- if (!is.null(date)) time_parse(date)
  if (is.null(there)) NA_real_ else round(as.numeric(there) - as.numeric(now))
}

conditionMessage_or_null <- function(e) if (!is.null(e)) conditionMessage(e)

# Advice, a sentence or two each, the most pressing first.
sitrep_advice <- function(report, client, error) {
  env <- client_part(client, "env")
  as.character(c(
    if (isTRUE(abs(report$clock_skew) > 240)) {
      "Set the clock of this machine: services refuse requests that are 5 minutes off."
    },
    if (is.null(report$credentials) && length(report$problems) == 0) {
      sprintf(
        paste(
          "There are no credentials. On your own machine: sign in with sso_login(), or put keys",
          "into %s. On a server: give the instance or the container a role."
        ),
        report$files$path[[2]]
      )
    },
    sitrep_advice_error(error),
    keys_advice(client),
    if (grepl("darwin", report$versions[["platform"]]) && report$versions[["curl"]] == "8.7.1") {
      paste(
        "libcurl 8.7.1, which macOS brings, has faults of its own: where transfers break off, run",
        "brew install curl, and install claws with CURL_CFLAGS and CURL_LIBS set to that one."
      )
    },
    if (identical(report$region, "")) {
      "There is no region: set AWS_REGION, put `region` into the profile, or give it to the client."
    },
    if (sitrep_differ(env("AWS_REGION"), env("AWS_DEFAULT_REGION"))) {
      "AWS_REGION and AWS_DEFAULT_REGION differ: claws takes the first, the AWS CLI the second."
    },
    if (sitrep_shadowed(report, env)) {
      sprintf(
        "The keys in the environment go before AWS_PROFILE: unset them, or give profile = \"%s\".",
        report$profile
      )
    }
  ))
}

sitrep_differ <- function(a, b) a != "" && b != "" && a != b

sitrep_shadowed <- function(report, env) {
  used <- report$providers$provider[report$providers$status == "used"]
  identical(used, "env") && env("AWS_PROFILE") != ""
}

# skew: seconds by which the clock of the service is ahead, or NULL or NA.
sitrep_clock <- function(skew) {
  if (is.null(skew) || is.na(skew)) {
    return("its clock unknown")
  }
  seconds <- round(abs(skew))
  if (seconds == 0) {
    return("its clock as here")
  }
  sprintf("its clock %.0f s %s", seconds, if (skew > 0) "ahead" else "behind")
}

#' @export
format.claws_sitrep <- function(x, ...) {
  time <- function(end) if (is.finite(end)) format(end, "%Y-%m-%d %H:%M:%S %Z") else "never"
  c(
    "<claws_sitrep>",
    sprintf("versions     %s", paste(names(x$versions), x$versions, collapse = ", ")),
    sprintf("profile      %s", x$profile),
    sprintf("files        %s%s", x$files$path, ifelse(x$files$exists, "", " (not there)")),
    sprintf("region       %s", sitrep_region(x)),
    "credentials",
    sprintf("  %-30s %-12s %s", x$providers$provider, x$providers$status, x$providers$reason),
    if (!is.null(x$credentials)) {
      c(
        sprintf("access key   %s, from %s", x$credentials$key, x$credentials$source),
        sprintf("expires      %s", time(x$credentials$expiration))
      )
    },
    if (!is.null(x$endpoint)) {
      sprintf("endpoint     %s, %s", x$endpoint, sitrep_clock(x$clock_skew))
    },
    if (!is.null(x$identity)) sprintf("identity     %s", x$identity$arn),
    if (length(x$problems) > 0) c("problems", paste("  *", gsub("\n", "\n    ", x$problems))),
    if (length(x$advice) > 0) c("to do", paste("  *", gsub("\n", "\n    ", x$advice)))
  )
}

sitrep_region <- function(x) {
  if (identical(x$region, "")) "none" else sprintf("%s, from %s", x$region, x$region_from)
}

#' @export
print.claws_sitrep <- function(x, ...) {
  writeLines(format(x))
  invisible(x)
}
