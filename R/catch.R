# Errors of others' code: jsonlite's, openssl's, R's own.

# The value of code, or of otherwise(error). R signals once, by an error like any other, that a
# limit of setTimeLimit() is met. That error ends the call, wherever the call is.
catch_error <- function(code, otherwise = function(error) NULL) {
  tryCatch(code, error = function(error) {
    if (is_time_limit(error)) {
      stop(error)
    }
    otherwise(error)
  })
}

time_limits <- c(
  "reached elapsed time limit",
  "reached CPU time limit",
  "reached session elapsed time limit",
  "reached session CPU time limit"
)

# R says it in the user's language, and gives it no class.
is_time_limit <- function(error) {
  conditionMessage(error) %in% c(time_limits, gettext(time_limits, domain = "R"))
}
