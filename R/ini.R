# INI files as AWS writes them: sections of `name = value`, comments with # or ; at a line's start.
# A value may go on in indented lines, which then hold settings of its own.

# Returns sections by name, each a list of strings; an empty list when there is no such file.
ini_read <- function(path) {
  if (!file.exists(path)) {
    return(list())
  }
  lines <- readLines(path, warn = FALSE, encoding = "UTF-8", skipNul = TRUE)
  if (!all(validUTF8(lines))) {
    stop(ini_broken(path, which(!validUTF8(lines))[[1]], "is not UTF-8"))
  }
  ini_parse(sub("^\ufeff", "", lines), path)
}

ini_parse <- function(lines, path) {
  sections <- list()
  section <- NULL
  for (i in seq_along(lines)) {
    line <- lines[[i]]
    if (grepl("^\\s*([#;]|$)", line) || grepl("^\\s", line)) {
      next
    }
    if (startsWith(line, "[")) {
      section <- ini_section(line, i, path)
      sections[[section]] <- sections[[section]] %||% list()
      next
    }
    setting <- regmatches(line, regexec("^([^=:]+?)\\s*[=:]\\s*(.*?)\\s*$", line, perl = TRUE))[[1]]
    if (length(setting) == 0 || is.null(section)) {
      stop(ini_broken(path, i, "is neither a [section] nor a setting in one"))
    }
    sections[[section]][[tolower(setting[[2]])]] <- setting[[3]]
  }
  sections
}

# "[profile  'my name']" is the section "profile my name".
ini_section <- function(line, number, path) {
  name <- sub("^\\[([^]]*)\\].*$", "\\1", line)
  if (name == line) {
    stop(ini_broken(path, number, "opens a section without closing its name with ]"))
  }
  gsub("[\"']", "", gsub("\\s+", " ", trimws(name)))
}

ini_broken <- function(path, number, what) {
  error_config(sprintf("Line %d of %s %s.", number, path, what), setting = path)
}
