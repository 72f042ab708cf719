# Judges trees of generated files, each a folder below the first argument; writes what is wrong.
wrong <- character()
tell <- function(file, ...) wrong <<- c(wrong, paste0(file, ": ", ...))

judge_code <- function(file) {
  for (form in as.list(parse(file, keep.source = FALSE))) {
    plain <- is.call(form) && identical(form[[1]], as.name("<-")) && is.name(form[[2]]) &&
      is.call(form[[3]]) && identical(form[[3]][[1]], as.name("function"))
    if (!plain) tell(file, "runs ", deparse(form)[[1]])
  }
}
judge_page <- function(file) {
  said <- character()
  withCallingHandlers(
    rd <- tools::parse_Rd(file),
    warning = function(w) {
      said <<- c(said, conditionMessage(w))
      invokeRestart("muffleWarning")
    }
  )
  said <- c(said, unclass(tools::checkRd(rd)))
  for (line in said) tell(file, line)
  example <- tempfile(fileext = ".R")
  tools::Rd2ex(rd, example, commentDontrun = FALSE)
  if (file.exists(example)) parse(example, keep.source = FALSE)
}
judge_namespace <- function(file) {
  for (form in as.list(parse(file, keep.source = FALSE))) {
    known <- c("export", "S3method", "useDynLib", "importFrom")
    if (!as.character(form[[1]]) %in% known) tell(file, "has ", deparse(form)[[1]])
  }
}
judge_json <- function(file) {
  lines <- if (endsWith(file, ".xz")) readLines(con <- xzfile(file)) else readLines(file)
  if (endsWith(file, ".xz")) close(con)
  jsonlite::fromJSON(paste(lines, collapse = "\n"), simplifyVector = FALSE)
}
judges <- list("\\.R$" = judge_code, "\\.Rd$" = judge_page, "/NAMESPACE$" = judge_namespace,
               "\\.json(\\.xz)?$" = judge_json)
for (file in list.files(commandArgs(TRUE)[[1]], recursive = TRUE, full.names = TRUE)) {
  for (pattern in names(judges)) {
    if (grepl(pattern, file)) {
      tryCatch(judges[[pattern]](file), error = function(e) tell(file, conditionMessage(e)))
    }
  }
}
writeLines(wrong)
