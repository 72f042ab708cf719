# Conditions of settings and files of settings.

error_config <- function(message, setting) {
  claws_condition(message, class = "claws_invalid_config", setting = setting)
}

# origin: as settings_origin() has it.
error_choice <- function(name, value, choices, origin) {
  from <- if (origin == "config") "" else sprintf(" (from %s)", origin)
  choices <- paste0("\"", choices, "\"", collapse = " or ")
  error_config(sprintf("%s%s must be %s, not \"%s\".", name, from, choices, value), setting = name)
}

# line: where in the file, or NA.
error_file <- function(message, path, line = NA_integer_) {
  claws_condition(
    message,
    class = c("claws_invalid_file", "claws_invalid_config"),
    setting = path,
    path = path,
    line = line
  )
}

# known: the names of the profiles that there are. passed: sentences about sections that may be
# meant. paths: of the files.
error_no_profile <- function(profile, known, passed, paths) {
  there_are <- if (length(known) == 0) {
    sprintf("There are none in %s.", paste(paths, collapse = " and "))
  } else {
    nearest <- nearest_name(profile, known)
    paste0(
      if (!is.null(nearest)) sprintf("Did you mean \"%s\"? ", nearest),
      sprintf("There are: %s.", some_of(known))
    )
  }
  claws_condition(
    paste(c(sprintf("There is no profile \"%s\".", profile), there_are, passed), collapse = " "),
    class = c("claws_no_profile", "claws_invalid_config"),
    setting = "profile",
    profile = profile
  )
}

condition_region <- function(used, other) {
  text <- "AWS_REGION is %s and AWS_DEFAULT_REGION is %s: claws uses %s.\n"
  structure(
    class = c("claws_region_conflict", "message", "condition"),
    list(message = sprintf(text, used, other, used), call = NULL)
  )
}

# A text that is the first argument of a constructor is meant for another, or for another function.
error_config_text <- function(service, text) {
  advice <- if (is_like(text, "^[a-z]{2,3}(-[a-z]+)+-[0-9]{1,2}\\z")) {
    sprintf("For the region, write region = \"%s\".", text)
  } else if (service %in% names(namesakes)) {
    sprintf("For text, write %s.", namesakes[[service]])
  } else {
    paste(
      "For a region, write region = \"us-east-1\"; for a profile,",
      "profile = \"dev\"."
    )
  }
  error_config(paste("config must be a named list, not a string.", advice), setting = "config")
}

# Functions of other packages that have the name of a constructor and take text.
namesakes <- c(glue = "glue::glue()", ses = "diffobj::ses()")

# The line itself is not shown: it may be a secret.
error_ini <- function(path, number, what) {
  error_file(sprintf("Line %d of %s %s.", number, path, what), path, number)
}
