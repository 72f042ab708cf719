# INI files as AWS writes them, read as Python's configparser (and so botocore and the AWS CLI)
# reads them: sections of `name = value` or `name: value`; lines that begin with # or ; are
# comments; a line that is indented deeper than the setting above goes on with its value. A value
# whose first line is empty is a nested section.
#
# The time that a file takes grows with its size and no faster: one of thousands of profiles is read
# for each new client.

# Returns sections by name, each a list of strings and, for nested sections, lists of strings; an
# empty list when there is no such file.
ini_read <- function(path) ini_load(path)[["sections"]]

# list(sum, sections): the sections, and a sum of the bytes that they were read from, "" where there
# is no file. A file is read once as long as it stays as it is.
ini_load <- function(path) {
  stamp <- file_look(path)[c("kind", "size", "mtime")]
  entry <- the$ini[[path]]
  if (!is.null(entry) && entry$settled && identical(entry$stamp, stamp)) {
    return(entry)
  }
  bytes <- if (is.null(stamp) || stamp[["kind"]] == "folder") raw() else file_bytes(path)
  sum <- if (length(bytes) > 0) sha256_hex(bytes) else ""
  if (is.null(entry) || entry$sum != sum) {
    entry <- list(sum = sum, sections = ini_parse(ini_lines(bytes, path), path))
  }
  entry$stamp <- stamp
  entry$settled <- ini_is_settled(stamp)
  ini_keep(path, entry)
  entry
}

# Whether an edit would change the time of a file: the clocks of some file systems tick every two
# seconds.
ini_is_settled <- function(stamp) {
  is.null(stamp) || as.numeric(Sys.time()) - stamp[["mtime"]] > 2
}

ini_keep <- function(path, entry, limit = 20) {
  if (is.null(the$ini) || length(the$ini) >= limit) {
    the$ini <- new.env(parent = emptyenv())
  }
  the$ini[[path]] <- entry
}

# Lines end in any of the three ways.
ini_lines <- function(bytes, path) {
  if (any(bytes == 0)) {
    before <- bytes[seq_len(which(bytes == 0)[[1]])]
    stop(error_ini(path, 1L + sum(before == 0x0a), "is not UTF-8 text"))
  }
  returns <- which(bytes == 0x0d)
  if (length(returns) > 0) {
    bytes[returns] <- as.raw(0x0a)
    second <- returns[returns < length(bytes)] + 1L
    second <- second[bytes[second] == 0x0a & !second %in% returns]
    if (length(second) > 0) bytes <- bytes[-second]
  }
  lines <- strsplit(rawToChar(bytes), "\n", fixed = TRUE, useBytes = TRUE)
  lines <- as.character(unlist(lines))
  Encoding(lines) <- "UTF-8"
  valid <- validUTF8(lines)
  if (!all(valid)) {
    stop(error_ini(path, which(!valid)[[1]], "is not UTF-8 text"))
  }
  long <- nchar(lines, "bytes") > ini_longest
  if (any(long)) {
    stop(error_ini(path, which(long)[[1]], "is longer than a setting can be"))
  }
  sub("^\ufeff", "", lines)
}

# Bytes of a line: R's regular expressions give up on longer ones.
ini_longest <- 2^22

ini_parse <- function(lines, path) {
  trimmed <- .Call(c_trim, lines)
  text <- trimmed$text
  said <- which(!startsWith(text, "#") & !startsWith(text, ";"))
  text <- text[said]
  opens <- grepl("^\\[.+\\]", text, perl = TRUE)
  kinds <- ini_kinds(text, trimmed$indent[said], opens)
  header <- sub("^\\[(.+)\\].*", "\\1", text[kinds == 1L], perl = TRUE)
  section <- unique(header)
  # Of each line, the number of its section and of its setting.
  within <- c(0L, match(header, section))[cumsum(kinds == 1L) + 1L]
  setting <- cumsum(kinds == 2L)
  begins <- which(kinds == 2L)
  parts <- ini_split(text[begins])
  ini_check(path, said, kinds, header, parts, within[begins])
  text[begins] <- parts$value
  values <- ini_values(text, kinds, setting, said, path)
  names(values) <- parts$name
  found <- split(values, factor(within[begins], seq_along(section)))
  names(found) <- if (length(section) > 0) section
  found <- lapply(found, function(settings) if (length(settings) > 0) settings else list())
  ini_defaults(found, path, said[kinds == 1L][match("DEFAULT", header)])
}

# The role of each line: 1 opens a section, 2 begins a setting, 3 goes on with its value, 0 says
# nothing.
ini_kinds <- function(text, indent, opens) {
  kinds <- integer(length(text))
  empty <- text == ""
  level <- 0L
  named <- FALSE
  for (i in seq_along(text)) {
    if (named && (empty[[i]] || indent[[i]] > level)) {
      kinds[[i]] <- 3L
    } else if (!empty[[i]]) {
      level <- indent[[i]]
      named <- !opens[[i]]
      kinds[[i]] <- if (named) 2L else 1L
    }
  }
  kinds
}

# Names and values of settings; a name is NA where the line is none.
ini_split <- function(text) {
  at <- as.integer(regexpr("[=:]", text))
  name <- ascii_lower(ini_trim(substring(text, 1L, at - 1L)))
  name[at < 0L | name == ""] <- NA
  list(name = name, value = ini_trim(substring(text, at + 1L, ini_longest)))
}

# Settings stand in a section, and none twice. Settings of the section DEFAULT hold in all others;
# it may be opened again. within: the number of each setting's section.
ini_check <- function(path, said, kinds, header, parts, within) {
  begins <- said[kinds == 2L]
  again <- duplicated(header) & header != "DEFAULT"
  lost <- is.na(parts$name) | within == 0L
  twice <- !lost & duplicated(paste(within, parts$name))
  problems <- rbind(
    data.frame(
      line = said[kinds == 1L][again],
      what = sprintf("opens the section [%s] a second time", header[again])
    ),
    data.frame(
      line = begins[lost],
      what = rep_len("is neither a [section] nor a setting in one", sum(lost))
    ),
    data.frame(
      line = begins[twice],
      what = sprintf("sets %s a second time in its section", parts$name[twice])
    )
  )
  if (nrow(problems) > 0) {
    first <- which.min(problems$line)
    stop(error_ini(path, problems$line[[first]], problems$what[[first]]))
  }
}

# Values by setting, each a string or, for a nested section, a list. setting: the number of each
# line's setting.
ini_values <- function(text, kinds, setting, said, path) {
  begins <- which(kinds == 2L)
  values <- as.list(text[begins])
  more <- kinds == 3L
  more <- more & setting %in% setting[more & text != ""]
  of <- factor(setting[more])
  places <- as.integer(levels(of))
  lines <- split(text[more], of)
  numbers <- split(said[more], of)
  for (i in seq_along(lines)) {
    place <- places[[i]]
    first <- said[[begins[[place]]]]
    values[[place]] <- ini_value(c(values[[place]], lines[[i]]), c(first, numbers[[i]]), path)
  }
  values
}

# lines: of a value, from its first on, and their numbers.
ini_value <- function(lines, numbers, path) {
  filled <- which(lines != "")
  if (length(filled) == 0) {
    return("")
  }
  kept <- seq_len(max(filled))
  lines <- lines[kept]
  if (lines[[1]] == "") ini_nested(lines, numbers[kept], path) else paste(lines, collapse = "\n")
}

# Names of a nested section stay in their case, and only = separates.
ini_nested <- function(lines, numbers, path) {
  parts <- strsplit(lines, "[\\v\\f\\x1c-\\x1e\\x{85}\\x{2028}\\x{2029}]|\u2029", perl = TRUE)
  numbers <- rep(numbers, lengths(parts))
  parts <- ini_trim(as.character(unlist(parts)))
  numbers <- numbers[parts != ""]
  parts <- parts[parts != ""]
  at <- regexpr("=", parts, fixed = TRUE)
  if (any(at < 0)) {
    number <- numbers[at < 0][[1]]
    stop(error_ini(path, number, "is no setting of the nested section that it is in"))
  }
  values <- as.list(ini_trim(substring(parts, at + 1, ini_longest)))
  names(values) <- ini_trim(substring(parts, 1, at - 1))
  values[names(values) != "" & !duplicated(names(values), fromLast = TRUE)]
}

# line: where the section DEFAULT is opened.
ini_defaults <- function(sections, path, line) {
  default <- sections[["DEFAULT"]]
  if (is.null(default)) {
    return(sections)
  }
  sections[["DEFAULT"]] <- NULL
  if (as.numeric(length(default)) * length(sections) > ini_most_defaults) {
    stop(error_ini(path, line, "begins more defaults than so many sections can have"))
  }
  lapply(sections, function(section) c(section, default[setdiff(names(default), names(section))]))
}

# Settings that come from DEFAULT, in all sections together.
ini_most_defaults <- 1e6
