# Formats of files by their extension: how objects become R values, and R values objects.

# A row: extensions; read(file, ...) and write(x, file, ...). package: packages of which one must be
# there, the best one first; the functions are then given the one that is.
formats_table <- function() {
  list(
    format_row("rds", format_read_rds, saveRDS),
    format_row(c("csv", "csv.gz"), format_read_csv, format_write_csv),
    format_row(c("tsv", "tsv.gz"), format_read_tsv, format_write_tsv),
    format_row("json", format_read_json, format_write_json),
    format_row(c("txt", "txt.gz"), format_read_text, format_write_text),
    format_row(
      "parquet",
      format_of("read_parquet"),
      format_of("write_parquet"),
      c("nanoparquet", "arrow")
    ),
    format_row(
      c("feather", "arrow"),
      format_of("read_feather"),
      format_of("write_feather"),
      "arrow"
    ),
    format_row("qs2", format_of("qs_read"), format_of("qs_save"), "qs2"),
    format_row("xlsx", format_of("read_xlsx"), format_of("write_xlsx"), c("readxl", "writexl"))
  )
}

format_row <- function(extensions, read, write, package = NULL) {
  list(extensions = extensions, read = read, write = write, package = package)
}

# The function of a row's package that has it.
format_of <- function(name) {
  function(package) getExportedValue(package, name)
}

# The function for a key, or NULL where no row has its extension. direction: "read" or "write".
format_find <- function(key, direction) {
  name <- ascii_lower(key_name(key))
  for (row in formats_table()) {
    if (any(endsWith(name, paste0(".", row$extensions)))) {
      return(if (is.null(row$package)) row[[direction]] else format_load(row, direction))
    }
  }
  NULL
}

format_load <- function(row, direction) {
  choose <- row[[direction]]
  for (package in row$package) {
    found <- if (requireNamespace(package, quietly = TRUE)) {
      catch_error(choose(package))
    }
    if (is.function(found)) {
      return(found)
    }
  }
  stop(error_format_package(row, direction))
}

error_format_package <- function(row, direction) {
  claws_condition(
    sprintf(
      "To %s .%s files, install %s, or give a function as FUN.",
      direction,
      row$extensions[[1]],
      paste(row$package, collapse = " or ")
    ),
    class = "claws_missing_package",
    package = row$package
  )
}

# Reads files of saveRDS(), and those of aws.s3, which compresses without the header of gzip.
format_read_rds <- function(file, ...) {
  start <- readBin(file, "raw", 2L)
  if (length(start) == 2L && start[[1]] == as.raw(0x78)) {
    bytes <- readBin(file, "raw", file.size(file))
    return(unserialize(memDecompress(bytes, "gzip")))
  }
  readRDS(file, ...)
}

# Text is UTF-8, whatever the locale.
format_read_csv <- function(file, ..., encoding = "UTF-8") {
  utils::read.csv(file, ..., encoding = encoding)
}

format_read_tsv <- function(file, ..., encoding = "UTF-8") {
  utils::read.delim(file, ..., encoding = encoding)
}

format_write_csv <- function(x, file, ..., row.names = FALSE) {
  x <- format_unmarked(x)
  format_to_file(file, function(out) utils::write.csv(x, out, ..., row.names = row.names))
}

format_write_tsv <- function(x, file, ..., row.names = FALSE) {
  x <- format_unmarked(x)
  format_to_file(file, function(out) {
    utils::write.table(x, out, ..., sep = "\t", qmethod = "double", row.names = row.names)
  })
}

# A table for write.table(), which translates all text that is marked.
format_unmarked <- function(x) {
  if (is.data.frame(x)) {
    x <- as.data.frame(x)
    x[] <- lapply(x, format_unmarked)
  }
  if (is.character(x)) {
    x[] <- text_unmarked(x)
  }
  for (part in intersect(c("names", "levels", "row.names", "dimnames"), names(attributes(x)))) {
    texts <- attr(x, part)
    attr(x, part) <- if (is.list(texts)) lapply(texts, text_unmarked) else text_unmarked(texts)
  }
  x
}

format_to_file <- function(file, write) {
  packed <- endsWith(ascii_lower(file), ".gz")
  out <- if (packed) gzfile(file, "wb") else file(file, "wb")
  on.exit(close(out))
  with_decimal_point(write(out))
}

format_read_json <- function(file, ..., simplifyVector = TRUE) {
  text <- readBin(file, "raw", file.size(file))
  json_lists(text, simplifyVector = simplifyVector, ...)
}

format_write_json <- function(x, file, ..., auto_unbox = TRUE, digits = NA, null = "null") {
  text <- json_written(x, ..., auto_unbox = auto_unbox, digits = digits, null = null)
  writeBin(charToRaw(text), file)
}

format_read_text <- function(file, ...) {
  lines <- gzfile(file, "rb") # reads files that are not packed, too
  on.exit(close(lines))
  as_utf8(readLines(lines, ..., encoding = "UTF-8", warn = FALSE))
}

format_write_text <- function(x, file, ...) {
  format_to_file(file, function(out) {
    writeLines(as_utf8(as.character(x)), out, ..., useBytes = TRUE)
  })
}
