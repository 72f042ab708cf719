# A role in the `credentials` of a configuration.

# The fields of a role in the `credentials` of a client.
role_fields <- c(
  "role_arn",
  "external_id",
  "session_name",
  "duration_seconds",
  "mfa_serial",
  "source_profile"
)

# Fields in the `credentials` of a client that do not go together.
role_given_check <- function(wanted) {
  beside <- setdiff(role_fields, "role_arn")
  lonely <- Filter(function(name) !is_left_out(wanted[[name]]), beside)
  if (!is_left_out(wanted$role_arn)) {
    return(role_given_check_source(wanted))
  }
  if (length(lonely) > 0) {
    where <- paste0("credentials$", lonely[[1]])
    stop(error_config(sprintf("config: %s needs a role_arn beside it.", where), setting = where))
  }
}

role_given_check_source <- function(wanted) {
  keyed <- any(!vapply(wanted$creds, is_left_out, NA))
  if (keyed && !is_left_out(wanted$source_profile)) {
    stop(error_config(
      "config: a role is assumed with credentials$creds or credentials$source_profile, not both.",
      setting = "credentials$source_profile"
    ))
  }
}

# Whether a field says nothing.
is_left_out <- function(x) length(x) == 0L || identical(x, "") || identical(x, FALSE)
