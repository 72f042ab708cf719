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

# Where one of the files is: where a variable says, or else below the home folder.
shared_path <- function(env, variable, name, windows = is_windows()) {
  given <- env(variable)
  path <- if (given != "") given else file.path("~", ".aws", name)
  home_expand(variables_expand(path, env, windows), env, windows)
}

is_windows <- function() .Platform$OS.type == "windows"

# In a path that is given, $NAME and ${NAME} are variables, as they are for the AWS CLI, and on
# Windows %NAME%.
variables_expand <- function(path, env = env_get, windows = is_windows()) {
  pattern <- paste0("\\$(\\w+|\\{[^}]*\\})", if (windows) "|%[^%]+%")
  for (use in regmatches(path, gregexpr(pattern, path))[[1]]) {
    value <- env(gsub("[${}%]", "", use))
    if (value != "") {
      path <- sub(use, value, path, fixed = TRUE)
    }
  }
  path
}

# R takes the folder of documents for ~ on Windows; AWS's tools do not.
home_expand <- function(path, env = env_get, windows = is_windows()) {
  home <- home_folder(env, windows)
  if (home != "" && grepl(if (windows) "^~([/\\\\]|$)" else "^~(/|$)", path)) {
    return(paste0(home, substring(path, 2)))
  }
  path.expand(path)
}

home_folder <- function(env, windows) {
  if (!windows) {
    return(env("HOME"))
  }
  profile <- env("USERPROFILE")
  path <- env("HOMEPATH")
  if (profile != "" || path == "") profile else paste0(env("HOMEDRIVE"), path)
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

# Words as a program on Windows splits its command line: blanks and tabs separate, double quotes
# join, and a backslash is one, but before a quote: there two are one, and one that is left over
# makes the quote a character. NULL when a quote is left open.
windows_words <- function(text) {
  words <- character()
  word <- NULL
  quoted <- FALSE
  for (piece in regmatches(text, gregexpr("\\\\*\"|\\\\+|[ \t]+|[^ \t\"\\\\]+", text))[[1]]) {
    if (endsWith(piece, "\"")) {
      slashes <- nchar(piece) - 1
      literal <- slashes %% 2 == 1
      word <- paste0(word, strrep("\\", slashes %/% 2), if (literal) "\"")
      quoted <- xor(quoted, !literal)
    } else if (!quoted && grepl("^[ \t]", piece)) {
      words <- c(words, word)
      word <- NULL
    } else {
      word <- paste0(word, piece)
    }
  }
  if (!quoted) c(words, word)
}
