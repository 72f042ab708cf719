# The files that AWS's tools share: ~/.aws/config and ~/.aws/credentials, and the profile of them
# that a client uses. What they mean is as in botocore.

# Both files as one: `profiles`, `sso_sessions` and `services`, each a list of sections by their own
# names. What the credentials file says of a profile goes before what the config file says. They are
# put together once, as long as both stay as they are.
shared_config <- function(env = env_get) {
  config <- ini_load(shared_path(env, "AWS_CONFIG_FILE", "config"))
  keys <- ini_load(shared_path(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials"))
  sums <- c(config$sum, keys$sum)
  if (!identical(the$shared$sums, sums)) {
    both <- shared_sections(config$sections)
    both$profiles <- shared_merge(both$profiles, keys$sections)
    the$shared <- list(sums = sums, config = both)
  }
  the$shared$config
}

# Sections of both, those of the second before those of the first.
shared_merge <- function(sections, others) {
  names <- unique(c(names(sections), names(others)))
  merged <- Map(
    function(one, other) {
      one[names(other)] <- other
      as.list(one)
    },
    sections[match(names, names(sections))],
    others[match(names, names(others))]
  )
  structure(merged, names = names)
}

# The sections of a config file by their kinds. Their kind is told by how they begin: a section
# [profile "my name"] is the profile `my name`. A name that is not one word after another, in which
# a quote is left open for instance, is passed over. Where two mean the same, the later one stands.
shared_sections <- function(sections) {
  sorted <- shared_sort(as.character(names(sections)))
  kinds <- list(profiles = list(), sso_sessions = list(), services = list())
  for (kind in names(kinds)) {
    rows <- which(sorted$kind == kind)
    rows <- rows[!duplicated(sorted$name[rows], fromLast = TRUE)]
    kinds[[kind]] <- unname(sections)[rows]
    names(kinds[[kind]]) <- if (length(rows) > 0) sorted$name[rows]
  }
  kinds
}

# What sections are, by how they are called: list(kind, name), "" for those that are passed over.
shared_sort <- function(titles) {
  kind <- name <- character(length(titles))
  for (start in names(shared_starts)) {
    own <- startsWith(titles, start)
    kind[own] <- shared_starts[[start]]
    name[own] <- shared_name(titles[own])
  }
  kind[is.na(name)] <- ""
  main <- titles == "default"
  kind[main] <- "profiles"
  name[main] <- "default"
  list(kind = kind, name = name)
}

shared_starts <- c(profile = "profiles", "sso-session" = "sso_sessions", services = "services")

# The second of two words, NA where there are not two. Most names need no shell to be read.
shared_name <- function(titles) {
  plain <- "^[a-z-]+[ \t]+([^ \t\r\n\"'\\\\]+)[ \t]*$"
  name <- sub(plain, "\\1", titles, perl = TRUE)
  odd <- !grepl(plain, titles, perl = TRUE)
  name[odd] <- vapply(
    lapply(titles[odd], shell_words),
    function(words) if (length(words) == 2) words[[2]] else NA_character_,
    ""
  )
  name
}

# The settings of the client's profile, those of nested sections in lists. A profile that somebody
# names has to be there.
shared_profile <- function(config, env = env_get) {
  name <- shared_profile_name(config, env)
  profiles <- shared_config(env)$profiles
  if (is.null(profiles[[name]]) && shared_profile_is_needed(config, env)) {
    stop(error_no_profile(name, names(profiles), shared_passed_over(name, env), env))
  }
  profiles[[name]] %||% list()
}

shared_profile_name <- function(config, env = env_get) {
  given <- c(config$credentials$profile, env("AWS_DEFAULT_PROFILE"), env("AWS_PROFILE"), "default")
  given[given != ""][[1]]
}

# A profile that somebody names has to be there. "default" is as if none was named, and keys that
# are given need no profile.
shared_profile_is_needed <- function(config, env = env_get) {
  named <- c(config$credentials$profile, env("AWS_DEFAULT_PROFILE"), env("AWS_PROFILE"))
  named <- named[named != ""]
  length(named) > 0 && named[[1]] != "default" && config$credentials$creds$access_key_id == ""
}

# Sections that mean a profile and are not written as one, as sentences: the file of settings wants
# [profile dev], that of keys [dev], and a quote has two ends.
shared_passed_over <- function(name, env) {
  config <- shared_path(env, "AWS_CONFIG_FILE", "config")
  keys <- shared_path(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials")
  bare <- function(title) gsub("^profile[ \t]+|[\"']", "", title)
  meant <- function(path) {
    titles <- names(ini_read(path))
    titles[startsWith(bare(titles), name) & titles != name & bare(titles) == name]
  }
  in_config <- if (name %in% names(ini_read(config))) name else meant(config)
  c(
    sprintf("The section [%s] of %s is passed over: write [profile %s].", in_config, config, name),
    sprintf("The section [%s] of %s is passed over: write [%s].", meant(keys), keys, name)
  )
}

# What a section says under some keys, strings by key, without those that it does not have. A nested
# section in the place of a string is told. where: what the section is, for the error.
section_texts <- function(section, keys, where) {
  found <- section[intersect(keys, names(section))]
  nested <- names(found)[vapply(found, is.list, NA)]
  if (length(nested) > 0) {
    text <- "%s of %s is a nested section: write its value in the same line, or take it out."
    stop(error_config(sprintf(text, nested[[1]], where), setting = nested[[1]]))
  }
  found
}

# Likewise of a profile.
profile_texts <- function(profile, keys) {
  section_texts(profile[["section"]], keys, sprintf("profile \"%s\"", profile[["name"]]))
}

profile_text <- function(profile, key) profile_texts(profile, key)[[key]]

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
    path <- paste0(home, substring(path, 2))
  }
  as_native(path.expand(path))
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
  pieces <- regmatches(
    text,
    gregexpr("(?s)\\\\.|[\"'\\\\]|[ \t\r\n]+|[^ \t\r\n\"'\\\\]+", text, perl = TRUE)
  )[[1]]
  said <- character(length(pieces)) # what each piece adds to its word
  word <- integer(length(pieces)) # the number of that word, 0 for none
  count <- 0L
  inside <- FALSE
  quote <- ""
  for (i in seq_along(pieces)) {
    piece <- pieces[[i]]
    first <- substr(piece, 1L, 1L)
    if (quote == "" && first %in% c(" ", "\t", "\r", "\n")) {
      inside <- FALSE
      next
    }
    if (!inside) {
      inside <- TRUE
      count <- count + 1L
    }
    word[[i]] <- count
    if (quote == "" && piece %in% c("'", "\"")) {
      quote <- piece
    } else if (piece == quote) {
      quote <- ""
    } else if (first == "\\" && quote == "'") {
      ends <- piece == "\\'"
      said[[i]] <- if (ends) "\\" else piece
      quote <- if (ends) "" else quote
    } else if (first == "\\") {
      if (piece == "\\") {
        return(NULL)
      }
      kept <- quote == "\"" && !piece %in% c("\\\\", "\\\"")
      said[[i]] <- if (kept) piece else substr(piece, 2L, 2L)
    } else {
      said[[i]] <- piece
    }
  }
  if (quote == "") {
    unname(vapply(split(said[word > 0L], word[word > 0L]), paste, "", collapse = ""))
  }
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
