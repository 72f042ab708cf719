# The files that AWS's tools share: ~/.aws/config and ~/.aws/credentials, and the profile of them
# that a client uses. Their meaning is botocore's.

# Both files as one: `profiles`, `sso_sessions` and `services`, each a list of sections by their own
# names. The credentials file goes before the config file. They are put together once, as long as
# both stay as they are.
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

# The kinds of sections, by their names: list(kind, name), "" for those that are passed over.
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
# names has to be there. config: a configuration, or the settings of a client.
shared_profile <- function(config, env = env_get) {
  name <- shared_profile_name(config, env)
  profiles <- shared_config(env)$profiles
  if (is.null(profiles[[name]]) && shared_profile_is_needed(config, env)) {
    stop(error_no_profile(name, names(profiles), shared_passed_over(name, env), shared_paths(env)))
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

# The values of some keys of a section, strings by key, without those that it lacks. A nested
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

# Both files, that of settings first.
shared_paths <- function(env) {
  c(
    shared_path(env, "AWS_CONFIG_FILE", "config"),
    shared_path(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials")
  )
}

# Where one of the files is: where a variable says, or else below the home folder.
shared_path <- function(env, variable, name, windows = is_windows()) {
  given <- env(variable)
  path <- if (given != "") given else file.path("~", ".aws", name)
  home_expand(variables_expand(path, env, windows), env, windows)
}
