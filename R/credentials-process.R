# Credentials that a program prints: the profile's credential_process.

credentials_process <- function(client) {
  profile <- client_profile(client)
  line <- profile_text(profile, "credential_process")
  if (is.null(line)) {
    return(credentials_passed(sprintf(
      "profile \"%s\" has no credential_process",
      profile[["name"]]
    )))
  }
  found <- process_answer(process_printed(line, client_part(client, "env")))
  credentials_new(
    found[["AccessKeyId"]],
    found[["SecretAccessKey"]],
    found[["SessionToken"]],
    source = sprintf("the credential_process of profile \"%s\"", profile[["name"]]),
    expiration = expiration_parse(
      found[["Expiration"]],
      "The Expiration that credential_process prints"
    ),
    account_id = found[["AccountId"]] %||% profile_text(profile, "aws_account_id") %||% "",
    provider_name = "custom-process"
  )
}

# The program's output, in bytes.
process_printed <- function(line, env, timeout = process_timeout) {
  words <- process_words(line)
  if (length(words) == 0) {
    stop(error_config("credential_process is empty or leaves a quote open.", "credential_process"))
  }
  words <- as_native(c(home_expand(words[[1]], env), words[-1]))
  ended <- process_run(words, timeout)
  if (!identical(ended$status, 0L)) {
    stop(error_process(sprintf("the program %s %s", words[[1]], process_end_told(ended, timeout))))
  }
  ended$out
}

# Seconds that the program may take: people may have to sign in meanwhile.
process_timeout <- 120

# ended: as process_run() returns it.
process_end_told <- function(ended, timeout) {
  if (is.na(ended$status)) {
    return(sprintf("did not end within %d seconds, or printed more than a mebibyte", timeout))
  }
  said <- text_shown(ini_trim(raw_text(ended$err)))
  paste0(sprintf("ended with status %d", ended$status), if (said != "") paste0(": ", said))
}

# On Windows a backslash is part of a path.
process_words <- function(line, windows = is_windows()) {
  if (windows) windows_words(line) else shell_words(line)
}

# printed: text or bytes.
process_answer <- function(printed) {
  found <- json_object(printed)
  if (is.null(found)) {
    stop(error_process("the program did not print a JSON object"))
  }
  version <- found[["Version"]]
  if (!identical(version, 1)) {
    told <- if (is.numeric(version) && length(version) == 1) format(version) else describe(version)
    text <- "the program printed the version %s; only version 1 is known"
    stop(error_process(sprintf(text, if (is.null(version)) "(none)" else told)))
  }
  missing <- setdiff(c("AccessKeyId", "SecretAccessKey"), names(found))
  if (length(missing) > 0) {
    stop(error_process(sprintf("the program printed no %s", paste(missing, collapse = " and no "))))
  }
  found
}
