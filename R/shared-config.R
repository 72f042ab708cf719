# The files that AWS's tools share: ~/.aws/config and ~/.aws/credentials, and the profile of them
# that a client uses. What they mean is as in botocore.

# Both files as one: `profiles`, `sso_sessions` and `services`, each a list of sections by their own
# names. What the credentials file says of a profile goes before what the config file says.
shared_config <- function(env = env_get) {
  config <- shared_sections(ini_read(shared_path(env, "AWS_CONFIG_FILE", "config")))
  keys <- ini_read(shared_path(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials"))
  for (name in names(keys)) {
    own <- config$profiles[[name]] %||% list()
    own[names(keys[[name]])] <- keys[[name]]
    config$profiles[[name]] <- own
  }
  config
}

# The sections of a config file by their kinds. Their kind is told by how they begin: a section
# [profile "my name"] is the profile `my name`. A name that is not one word after another, in which
# a quote is left open for instance, is passed over. Where two mean the same, the later one stands.
shared_sections <- function(sections) {
  kinds <- list(profiles = list(), sso_sessions = list(), services = list())
  starts <- c(profiles = "profile", sso_sessions = "sso-session", services = "services")
  for (i in seq_along(sections)) {
    name <- names(sections)[[i]]
    kind <- names(starts)[startsWith(name, starts)]
    words <- if (length(kind) == 1) shell_words(name)
    if (length(words) == 2) {
      kinds[[kind]][[words[[2]]]] <- sections[[i]]
    } else if (name == "default") {
      kinds$profiles[[name]] <- sections[[i]]
    }
  }
  kinds
}

# The settings of the client's profile, those of nested sections in lists. A profile that somebody
# names has to be there.
shared_profile <- function(config, env = env_get) {
  name <- shared_profile_name(config, env)
  profiles <- shared_config(env)$profiles
  if (is.null(profiles[[name]]) && shared_profile_is_named(config, env)) {
    stop(error_no_profile(name, names(profiles), shared_path(env, "AWS_CONFIG_FILE", "config")))
  }
  profiles[[name]] %||% list()
}

shared_profile_name <- function(config, env = env_get) {
  given <- c(config$credentials$profile, env("AWS_DEFAULT_PROFILE"), env("AWS_PROFILE"), "default")
  given[given != ""][[1]]
}

shared_profile_is_named <- function(config, env = env_get) {
  any(c(config$credentials$profile, env("AWS_DEFAULT_PROFILE"), env("AWS_PROFILE")) != "")
}

# Where one of the files is. In a path that is given, $NAME and ${NAME} are variables, as they are
# for the AWS CLI.
shared_path <- function(env, variable, name) {
  given <- env(variable)
  path <- if (given != "") given else file.path("~", ".aws", name)
  for (use in regmatches(path, gregexpr("\\$(\\w+|\\{[^}]*\\})", path))[[1]]) {
    value <- env(gsub("[${}]", "", use))
    if (value != "") {
      path <- sub(use, value, path, fixed = TRUE)
    }
  }
  home_expand(path, env)
}

# R takes the folder of documents for ~ on Windows; AWS's tools do not.
home_expand <- function(path, env = env_get) {
  home <- env(if (.Platform$OS.type == "windows") "USERPROFILE" else "HOME")
  if (home != "" && grepl("^~(/|$)", path)) {
    return(paste0(home, substring(path, 2)))
  }
  path.expand(path)
}

# Words as a POSIX shell splits a line: blanks separate, quotes join, a backslash takes what follows
# as it is (between double quotes only another backslash or quote). NULL when a quote or a backslash
# is left open.
shell_words <- function(text) {
  words <- character()
  word <- NULL
  quote <- ""
  characters <- strsplit(text, "")[[1]]
  i <- 0
  while (i < length(characters)) {
    i <- i + 1
    character <- characters[[i]]
    if (character == "\\" && quote != "'") {
      i <- i + 1
      if (i > length(characters)) {
        return(NULL)
      }
      kept <- if (quote == "\"" && !characters[[i]] %in% c("\\", "\"")) "\\"
      word <- paste0(word, kept, characters[[i]], collapse = "")
    } else if (character == quote) {
      quote <- ""
    } else if (quote == "" && character %in% c("'", "\"")) {
      quote <- character
      word <- word %||% ""
    } else if (quote == "" && character %in% c(" ", "\t", "\r", "\n")) {
      words <- c(words, word)
      word <- NULL
    } else {
      word <- paste0(word, character)
    }
  }
  if (quote == "") c(words, word)
}
