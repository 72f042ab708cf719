# S3 Control takes ARNs of what stands on an outpost for names; the account is in them.

custom_s3control <- function() list(before_params = list("*" = s3control_account))

s3control_account <- function(params, call) {
  for (member in c("Name", "Bucket")) {
    arn <- params[[member]]
    if (is_text(arn) && startsWith(arn, "arn:") && call$operation$name != "CreateAccessPoint") {
      params <- s3control_account_of(arn, member, params, call$operation)
    }
  }
  params
}

s3control_account_of <- function(arn, member, params, operation) {
  kind <- c(Name = "accesspoint", Bucket = "bucket")[[member]]
  pattern <- sprintf(
    "^arn:[^:]+:s3-outposts:[^:]*:([^:]*):outpost[/:][^/:]+[/:]%s[/:][^/:]+$",
    kind
  )
  account <- regmatches(arn, regexec(pattern, arn))[[1]]
  if (length(account) == 0) {
    problem <- sprintf("%s must be a name or the ARN of %s on an outpost.", member, kind)
    stop(error_invalid_params(operation, problem))
  }
  if (!identical(params[["AccountId"]] %||% account[[2]], account[[2]])) {
    problem <- sprintf("AccountId must be the account of the ARN in %s, or left out.", member)
    stop(error_invalid_params(operation, problem))
  }
  params$AccountId <- account[[2]]
  params
}
