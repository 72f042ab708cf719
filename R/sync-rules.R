# Which keys of a sync count, and which of them are no paths for files.

# keep(keys) of patterns in order: the last one that a key matches decides. exclude, include:
# patterns, the ones before the others. rules: patterns named "exclude" or "include".
sync_keep <- function(exclude, include, rules) {
  given <- list(exclude = exclude, include = include, rules = rules)
  given <- Map(sync_patterns, given, names(given))
  kinds <- c(
    rep("exclude", length(exclude)),
    rep("include", length(include)),
    names(rules) %||% rep("", length(rules))
  )
  rules <- stats::setNames(as.character(unlist(given)), kinds)
  if (!all(names(rules) %in% c("exclude", "include"))) {
    stop(error_argument("rules", "must be named \"exclude\" or \"include\", each of them"))
  }
  function(keys) {
    kept <- rep(TRUE, length(keys))
    for (i in seq_along(rules)) {
      kept[pattern_match(keys, rules[[i]])] <- names(rules)[[i]] == "include"
    }
    kept
  }
}

sync_patterns <- function(patterns, name) {
  if (!is.null(patterns) && (!is.character(patterns) || anyNA(patterns))) {
    stop(error_argument(name, "must be shell patterns, a character vector"))
  }
  patterns
}

# Why keys are no paths for files, NA for those that are. windows: whether files are Windows'.
unsafe_reasons <- function(keys, windows = .Platform$OS.type == "windows") {
  reason <- rep(NA_character_, length(keys))
  for (row in unsafe_rows) {
    if (windows || !row$windows) {
      reason[is.na(reason) & is_like(keys, row$pattern)] <- row$reason
    }
  }
  segments <- strsplit(keys[nchar(keys, "bytes") > 255L], "/", fixed = TRUE)
  long <- vapply(segments, function(names) any(nchar(names, "bytes") > 255L), NA)
  reason[nchar(keys, "bytes") > 255L][long] <- "has a name of more than 255 bytes"
  reason
}

unsafe_rows <- list(
  list(
    pattern = "(^|/)\\.\\.?(/|\\z)",
    windows = FALSE,
    reason = "has a segment that is . or .."
  ),
  list(pattern = "^/", windows = FALSE, reason = "is an absolute path"),
  list(pattern = "//", windows = FALSE, reason = "has an empty segment"),
  list(pattern = "/\\z", windows = FALSE, reason = "ends with a slash"),
  list(pattern = "\\\\", windows = TRUE, reason = "has a backslash"),
  list(pattern = "^[A-Za-z]:", windows = TRUE, reason = "begins with a drive"),
  list(
    pattern = "[<>:\"|?*\\x00-\\x1f]",
    windows = TRUE,
    reason = "has a sign that Windows allows in no name"
  ),
  list(
    pattern = "[. ](/|\\z)",
    windows = TRUE,
    reason = "has a name that ends with a dot or a blank"
  ),
  list(
    pattern = paste0(
      "(^|/)(?i:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$)(\\.[^/]*)?(/|\\z)"
    ),
    windows = TRUE,
    reason = "has a name that Windows reserves"
  )
)

# A function that says which keys differ from an earlier one in case alone, where files are the same
# whatever the case. They come in the order of their bytes.
twins_finder <- function() {
  seen <- list(raw(8 * 1025))
  function(keys) .Call(c_twins, seen, keys)
}

# Whether files in a folder, or in the first one above it that is there, are the same whatever the
# case of their names.
ignores_case <- function(path) {
  while (!dir.exists(path) && dirname(path) != path) {
    path <- dirname(path)
  }
  probe <- tempfile(".claws-case", path)
  if (!isTRUE(suppressWarnings(file.create(probe)))) {
    return(FALSE)
  }
  on.exit(unlink(probe))
  file.exists(file.path(path, ascii_upper(basename(probe))))
}
