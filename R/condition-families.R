# Classes that a service's error gets beside its code: the code itself, and families that serve for
# all services.

# Whether a code may be a class. It comes from outside, and a class chooses handlers and methods: it
# must look as AWS's codes do, and be no class of R or of packages. A status may be one, too.
is_class_of_code <- function(code) {
  is_text(code) &&
    nchar(code) < 200L &&
    is_like(code, class_of_code) &&
    !code %in% reserved_classes &&
    !any(vapply(class_generics, has_method, NA, code))
}

# Exceptions in streams of events begin with a small letter.
class_of_code <- paste0(
  "^([A-Z][A-Za-z0-9]*([._][A-Za-z0-9]+)*|[a-z][A-Za-z0-9]*Exception|[1-5][0-9]{2})",
  "\\z"
)

has_method <- function(generic, class) {
  !is.null(utils::getS3method(generic, class, optional = TRUE, envir = baseenv()))
}

class_generics <- c("conditionMessage", "conditionCall", "print", "format", "as.character", "$")

# Classes of conditions and of values whose names look like a code of AWS. All others that R, rlang,
# shiny and claws use begin with a small letter.
reserved_classes <- c(
  "CStackOverflowError",
  "Condition",
  "Date",
  "Error",
  "Exception",
  "FutureCondition",
  "FutureError",
  "FutureInterruptError",
  "FutureMessage",
  "FutureWarning",
  "Interrupt",
  "Message",
  "NULL",
  "POSIXct",
  "POSIXlt",
  "POSIXt",
  "R6",
  "RngFutureCondition",
  "RngFutureWarning",
  "S4",
  "UnexpectedFutureResultError",
  "Warning"
)

# The families, from the modelled errors of all services and from the codes that AWS documents
# beside its models. codes: patterns; the first row that fits a code counts, and where none does,
# the one of the status. The row without a class has codes whose status says something else.
family_row <- function(class, codes, statuses = integer()) {
  list(class = class, codes = paste(codes, collapse = "|"), statuses = statuses)
}

condition_families <- function() {
  list(
    family_row(
      NULL,
      c("^DryRunOperation", "^InvalidObjectState", "InActiveTier", "^RequestTimeTooSkewed")
    ),
    family_row(
      "claws_expired_credentials",
      c("^ExpiredToken", "^ExpiredCredential", "^RequestExpired", "^TokenRefreshRequired")
    ),
    family_row(
      "claws_throttled",
      c(
        "Throttl",
        "^TooManyRequest",
        "^SlowDown",
        "^RequestLimitExceeded",
        "RateExceeded",
        "RateLimit",
        "^BandwidthLimitExceeded",
        "^ProvisionedThroughputExceeded",
        "^PriorRequestNotComplete"
      ),
      429L
    ),
    family_row(
      "claws_quota_exceeded",
      c(
        "Quota\\w*Exceeded",
        "(?<!Size)Limit(Exceeded|Reached)",
        "ExceedsLimit",
        "CountExceeded",
        "^TooMany",
        "^Number\\w+Exceeded"
      )
    ),
    family_row(
      "claws_access_denied",
      c(
        "AccessDenied",
        "NotAuthorized",
        "^Unauthori[sz]ed",
        "^Forbidden",
        "^AccessForbidden",
        "^AuthFailure",
        "^AuthorizationError",
        "^Insufficient(Privileges|\\w*Permission)",
        "^IncompleteSignature",
        "^InvalidAccessKeyId",
        "^InvalidClientTokenId",
        "^InvalidSignature",
        "^MissingAuthenticationToken",
        "^SignatureDoesNotMatch",
        "^UnrecognizedClient"
      ),
      c(401L, 403L)
    ),
    family_row(
      "claws_not_found",
      c("NotFound", "^NoSuch", "NonExistent", "Does(Not|nt)Exist", "NotExists?(Exception)?$"),
      c(404L, 410L)
    ),
    family_row(
      "claws_conflict",
      c(
        "AlreadyExist",
        "AlreadyOwnedByYou",
        "Conflict",
        "InUse",
        "(^|[.])Duplicate",
        "VersionMismatch",
        "^ConditionalCheckFailed",
        "^PreconditionFailed",
        "^Concurrent(Modification|Update)",
        "^TransactionInProgress"
      ),
      c(409L, 412L)
    )
  )
}

# The class of the family of an error, or NULL.
condition_family <- function(code, status) {
  rows <- condition_families()
  by_code <- Find(function(row) grepl(row$codes, code, perl = TRUE), rows)
  (by_code %||% Find(function(row) status %in% row$statuses, rows))$class
}
