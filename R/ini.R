# INI files as AWS writes them, read as Python's configparser (and so botocore and the AWS CLI)
# reads them: sections of `name = value` or `name: value`; lines that begin with # or ; are
# comments; a line that is indented deeper than the setting above goes on with its value. A value
# whose first line is empty is a nested section.

# Returns sections by name, each a list of strings and, for nested sections, lists of strings; an
# empty list when there is no such file.
ini_read <- function(path) {
  if (!file.exists(path) || dir.exists(path)) {
    return(list())
  }
  ini_parse(ini_lines(path), path)
}

# Lines end in any of the three ways.
ini_lines <- function(path) {
  bytes <- readBin(path, "raw", file.size(path))
  if (any(bytes == 0)) {
    before <- bytes[seq_len(which(bytes == 0)[[1]])]
    stop(ini_broken(path, 1L + sum(before == 0x0a), "is not UTF-8 text"))
  }
  lines <- strsplit(rawToChar(bytes), "\r\n|\r|\n", perl = TRUE, useBytes = TRUE)[[1]]
  Encoding(lines) <- "UTF-8"
  if (!all(validUTF8(lines))) {
    stop(ini_broken(path, which(!validUTF8(lines))[[1]], "is not UTF-8 text"))
  }
  sub("^\ufeff", "", lines)
}

ini_parse <- function(lines, path) {
  text <- ini_trim(lines)
  indent <- regexpr(paste0("[^", ini_blank, "]"), lines, perl = TRUE)
  settings <- regmatches(text, regexec(ini_setting, text, perl = TRUE))
  sections <- list()
  section <- NULL
  name <- NULL
  level <- 1
  for (i in seq_along(lines)) {
    if (startsWith(text[[i]], "#") || startsWith(text[[i]], ";")) {
      next
    }
    if (!is.null(name) && (text[[i]] == "" || indent[[i]] > level)) {
      sections[[section]][[name]] <- c(sections[[section]][[name]], ini_line(text[[i]], i))
    } else if (text[[i]] != "") {
      level <- indent[[i]]
      if (grepl("^\\[.+\\]", text[[i]])) {
        section <- sub("^\\[(.+)\\].*", "\\1", text[[i]])
        name <- NULL
        sections <- ini_open(sections, section, i, path)
      } else {
        name <- ini_name(settings[[i]], sections[[section %||% ""]], i, path)
        sections[[section]][[name]] <- ini_line(settings[[i]][[3]], i)
      }
    }
  }
  ini_values(sections, path)
}

# What Python takes for white space, in a bracket. A character outside of ASCII has the pattern read
# as UTF-8.
ini_blank <- paste0(
  "\\s\\x1c-\\x1f\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}",
  "\u3000"
)
ini_setting <- paste0("^(.*?)[", ini_blank, "]*[=:][", ini_blank, "]*(.*)$")

ini_trim <- function(text) {
  gsub(paste0("^[", ini_blank, "]+|[", ini_blank, "]+$"), "", text, perl = TRUE)
}

# A line of a value, named with its number.
ini_line <- function(text, number) stats::setNames(text, number)

# Settings of the section DEFAULT hold in all others; it may be opened again.
ini_open <- function(sections, section, number, path) {
  if (!is.null(sections[[section]]) && section != "DEFAULT") {
    stop(ini_broken(path, number, sprintf("opens the section [%s] a second time", section)))
  }
  sections[[section]] <- sections[[section]] %||% list()
  sections
}

# setting: a match of ini_setting. given: the settings that the section has already.
ini_name <- function(setting, given, number, path) {
  if (is.null(given) || length(setting) == 0 || setting[[2]] == "") {
    stop(ini_broken(path, number, "is neither a [section] nor a setting in one"))
  }
  name <- ascii_lower(setting[[2]])
  if (!is.null(given[[name]])) {
    stop(ini_broken(path, number, sprintf("sets %s a second time in its section", name)))
  }
  name
}

ini_values <- function(sections, path) {
  sections <- lapply(sections, lapply, ini_value, path = path)
  default <- sections[["DEFAULT"]]
  sections[["DEFAULT"]] <- NULL
  lapply(sections, function(section) c(section, default[setdiff(names(default), names(section))]))
}

# lines: of a value, from its first on.
ini_value <- function(lines, path) {
  filled <- which(lines != "")
  if (length(filled) == 0) {
    return("")
  }
  lines <- lines[seq_len(max(filled))]
  if (lines[[1]] == "") ini_nested(lines, path) else paste(lines, collapse = "\n")
}

# Names of a nested section stay in their case, and only = separates.
ini_nested <- function(lines, path) {
  parts <- strsplit(lines, "[\\v\\f\\x1c-\\x1e\\x{85}\\x{2028}\\x{2029}]|\u2029", perl = TRUE)
  numbers <- rep(names(lines), lengths(parts))
  parts <- ini_trim(as.character(unlist(parts)))
  numbers <- numbers[parts != ""]
  parts <- parts[parts != ""]
  at <- regexpr("=", parts, fixed = TRUE)
  if (any(at < 0)) {
    number <- as.integer(numbers[at < 0][[1]])
    stop(ini_broken(path, number, "is no setting of the nested section that it is in"))
  }
  values <- as.list(ini_trim(substring(parts, at + 1)))
  names(values) <- ini_trim(substring(parts, 1, at - 1))
  values[names(values) != "" & !duplicated(names(values), fromLast = TRUE)]
}

# What is in the line is not told: it may be a secret.
ini_broken <- function(path, number, what) {
  error_file(sprintf("Line %d of %s %s.", number, path, what), path, number)
}
