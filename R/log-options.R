# Level and place of the log: options, or else environment variables.

# error: what failed in the end. warn: what is tried again. info: a line for each attempt and its
# answer. debug: with headers and values. trace is taken for debug.
log_levels <- c(off = 0L, error = 1L, warn = 2L, info = 3L, debug = 4L, trace = 5L)

#' Log what calls do
#'
#' Nothing is logged until a level is set: for a session by this function, which sets R's options of
#' these names, or for a machine by the environment.
#'
#' | | option | environment |
#' | --- | --- | --- |
#' | level | `claws.log_level` | `CLAWS_LOG_LEVEL` |
#' | file | `claws.log_file` | `CLAWS_LOG_FILE` |
#' | format of times | `claws.log_timestamp_fmt` | `CLAWS_LOG_TIMESTAMP_FMT` |
#'
#' An option goes before a variable. Where neither is set, those that begin with `paws.` and `PAWS_`
#' count, so that programs written for paws log as they did.
#'
#' @section Levels:
#' Each level tells what those before it tell, too.
#'
#' | name | number | what is told |
#' | --- | --- | --- |
#' | `"off"` | 0 | nothing |
#' | `"error"` | 1 | calls that fail in the end |
#' | `"warn"` | 2 | what is tried again, why, and after how long |
#' | `"info"` | 3 | where credentials come from; each attempt; status and request id of its answer |
#' | `"debug"` | 4 | providers that were passed over, endpoints, URLs, headers, values |
#' | `"trace"` | 5 | the same |
#'
#' @section Secrets:
#' A log may be shown to others. Secret keys, tokens, signatures and what the service's model calls
#' sensitive are masked at every level: in headers, URLs, values and what is told of errors. Bodies
#' are shown as the values that they hold. Of an access key's id the last four characters are told.
#'
#' Results and errors are for the caller and hold what the service said, whole. Some services, such
#' as Account, Proton and Tax Settings, call the messages of their errors sensitive. A
#' result or a `conditionMessage()` that is written to a file has what the log masks.
#'
#' @param level A name or number of a level.
#' @param file The file that lines are added to, `""` for the standard error. One that is new is for
#'   its owner alone; one that cannot be written is a warning of class `claws_write_warning`, once.
#' @param timestamp_fmt How times are written, as [strptime()] has it.
#' @return The options as they were, invisibly, to give to [options()]. A level that does not exist
#'   is an error of class `claws_invalid_config`.
#' @seealso `vignette("errors", package = "claws")`
#' @examples
#' path <- tempfile()
#' old <- claws_log("debug", file = path)
#' svc <- sts(
#'   credentials = list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "x")),
#'   endpoint = "http://127.0.0.1:9", # where nobody answers
#'   region = "us-east-1",
#'   config = list(retries = list(total_max_attempts = 1))
#' )
#' try(svc$get_caller_identity(), silent = TRUE)
#' options(old)
#' writeLines(readLines(path))
#' @export
claws_log <- function(level = "info", file = "", timestamp_fmt = "%Y-%m-%d %H:%M:%OS3") {
  log_level_number(level)
  options(
    claws.log_level = level,
    claws.log_file = log_text(file, "file"),
    claws.log_timestamp_fmt = log_text(timestamp_fmt, "timestamp_fmt")
  )
}

#' @rdname claws_log
#' @details `paws_config_log()` is what paws calls it.
#' @export
paws_config_log <- function(level = 2L, file = "", timestamp_fmt = "%Y-%m-%d %H:%M:%OS3") {
  invisible(claws_log(level, file, timestamp_fmt))
}

log_timestamp <- "%Y-%m-%d %H:%M:%OS3"

log_timestamp_fmt <- function(env = env_get) {
  given <- log_option("log_timestamp_fmt", env)
  if (identical(given, "")) log_timestamp else given
}

log_text <- function(text, name) {
  if (!is.character(text) || length(text) != 1 || is.na(text)) {
    text <- sprintf("%s must be a single string, not %s.", name, describe(text))
    stop(error_config(text, setting = name))
  }
  text
}

log_level <- function(env = env_get) {
  given <- log_option("log_level", env)
  if (identical(given, "")) 0L else log_level_number(given)
}

# given: a name or a number, or "" for none.
log_level_number <- function(given) {
  given <- as.character(given)
  if (identical(given, "")) {
    return(0L)
  }
  level <- log_levels[ascii_lower(given)]
  if (length(level) == 1 && is.na(level)) {
    level <- suppressWarnings(as.integer(given))
  }
  if (length(level) != 1 || !level %in% log_levels) {
    text <- "The level of logging must be 0 to 5 or one of %s."
    names <- paste(names(log_levels), collapse = ", ")
    stop(error_config(sprintf(text, names), setting = "log_level"))
  }
  level[[1]]
}

# name: of an option behind the package's.
log_option <- function(name, env = env_get) {
  for (option in log_options[[name]]) {
    given <- getOption(option)
    if (!is.null(given)) {
      return(as.character(given))
    }
  }
  given <- env_all(env, log_variables[[name]])
  c(given[given != ""], "")[[1]]
}

log_options <- list(
  log_level = c("claws.log_level", "paws.log_level"),
  log_file = c("claws.log_file", "paws.log_file"),
  log_timestamp_fmt = c("claws.log_timestamp_fmt", "paws.log_timestamp_fmt")
)
log_variables <- list(
  log_level = c("CLAWS_LOG_LEVEL", "PAWS_LOG_LEVEL"),
  log_file = c("CLAWS_LOG_FILE", "PAWS_LOG_FILE"),
  log_timestamp_fmt = c("CLAWS_LOG_TIMESTAMP_FMT", "PAWS_LOG_TIMESTAMP_FMT")
)
