# Credentials that a program prints: the profile's credential_process.

credentials_process <- function(client) {
  profile <- client_profile(client)
  line <- profile$section$credential_process
  if (is.null(line)) {
    return(credentials_passed(sprintf("profile \"%s\" has no credential_process", profile$name)))
  }
  printed <- process_run(line)
  found <- process_answer(printed)
  credentials_new(
    found$AccessKeyId,
    found$SecretAccessKey,
    found$SessionToken %||% "",
    source = sprintf("the credential_process of profile \"%s\"", profile$name),
    expiration = expiration_parse(
      found$Expiration,
      "The Expiration that credential_process prints"
    ),
    account_id = found$AccountId %||% profile$section$aws_account_id %||% "",
    provider_name = "custom-process"
  )
}

# What the program prints. No shell looks at the line; what it prints stays in memory.
process_run <- function(line) {
  words <- process_words(line)
  if (length(words) == 0) {
    stop(error_config("credential_process is empty or leaves a quote open.", "credential_process"))
  }
  complaints <- tempfile()
  on.exit(unlink(complaints))
  printed <- tryCatch(
    suppressWarnings(system2(words[[1]], shQuote(words[-1]), stdout = TRUE, stderr = complaints)),
    error = function(e) structure(character(), status = 127L)
  )
  status <- attr(printed, "status") %||% 0L
  if (status != 0L) {
    said <- if (file.exists(complaints)) paste(readLines(complaints, warn = FALSE), collapse = "\n")
    what <- sprintf("the program %s ended with status %d", words[[1]], status)
    stop(process_error(paste0(what, if (isTRUE(nzchar(said))) ": ", trimws(said %||% ""))))
  }
  paste(printed, collapse = "\n")
}

# On Windows a backslash is part of a path.
process_words <- function(line, windows = is_windows()) {
  if (windows) windows_words(line) else shell_words(line)
}

process_answer <- function(text) {
  found <- tryCatch(jsonlite::fromJSON(text, simplifyVector = FALSE), error = function(e) NULL)
  if (!is.list(found)) {
    stop(process_error("the program did not print a JSON object"))
  }
  if (!identical(as.numeric(found$Version), 1)) {
    stop(process_error(sprintf(
      "the program printed the version %s; only version 1 is known",
      format(found$Version %||% "(none)")
    )))
  }
  missing <- setdiff(c("AccessKeyId", "SecretAccessKey"), names(found))
  if (length(missing) > 0) {
    stop(process_error(sprintf("the program printed no %s", paste(missing, collapse = " and no "))))
  }
  found
}

process_error <- function(what) {
  error_credentials(
    "custom-process",
    sub("\\.$", "", what),
    hint = paste(
      "credential_process of the profile must print",
      "{\"Version\": 1, \"AccessKeyId\": ..., \"SecretAccessKey\": ...}."
    )
  )
}
