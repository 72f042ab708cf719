# What comes from outside, in files, from programs and from metadata services, has names that it
# chooses itself: `$` would complete them, and jsonlite's readers would follow a text to a URL or a
# path. See "Borders" in CONTRIBUTING.md.

lint_border <- function() {
  files <- setdiff(Sys.glob("R/*.R"), Sys.glob("R/service-*.R"))
  found <- unlist(lapply(files, lintr::lint, border_linters()), recursive = FALSE)
  structure(found, class = "lints")
}

border_linters <- function() {
  readers <- c("fromJSON", "parse_json", "read_json", "stream_in", "toJSON")
  use <- "use json_text(), json_object(), json_file() or json_written() of R/json-text.R"
  list(
    undesirable_function_linter = lintr::undesirable_function_linter(
      structure(rep(use, length(readers)), names = readers)
    ),
    border_dollar_linter = border_dollar_linter(),
    error_handler_linter = error_handler_linter()
  )
}


# The files that read such values, and the variables in them that are our own.
border_dollar_files <- paste0(
  "^(credentials-(?!chain|locate|memory|providers)[a-z-]+|settings-(ini|files)|endpoint-url|json-text|",
  "file(-write)?|process|model-source)[.]R$"
)
border_own <- c(
  "client", "the", "config", "settings", "request", "response", "where", "entry", "scope", "ended",
  "e", "error", "parts", "signin", "both", "keys", "params", "kinds", "sorted", "creds",
  "problems", "public", "halves", "trimmed", "index", "model", "json", "named", "draft", "x",
  ".Platform", "shared_config", "services_get", "model_own", "model_packaged", "ini_load", "sso_token",
  "client_memory",
  "used", "nested", "wanted"
)

border_dollar_linter <- function() {
  lintr::Linter(function(source_expression) {
    if (!lintr::is_lint_level(source_expression, "file")) return(list())
    if (!grepl(border_dollar_files, basename(source_expression$filename), perl = TRUE)) return(list())
    xml <- source_expression$full_xml_parsed_content
    uses <- xml2::xml_find_all(xml, "//OP-DOLLAR")
    roots <- vapply(uses, function(use) {
      left <- xml2::xml_find_first(use, "preceding-sibling::expr[1]")
      xml2::xml_text(xml2::xml_find_first(left, "descendant-or-self::*[self::SYMBOL or self::SYMBOL_FUNCTION_CALL][1]"))
    }, "")
    lintr::xml_nodes_to_lints(
      uses[!roots %in% border_own],
      source_expression,
      "Use [[ for what comes from outside: $ completes names.",
      type = "warning"
    )
  })
}

# A handler of all errors would swallow R's limits of time, too.
error_handler_linter <- function() {
  handler <- paste(
    "//expr[expr/SYMBOL_FUNCTION_CALL[text() = 'tryCatch']]",
    "SYMBOL_SUB[text() = 'error' or text() = 'condition']",
    sep = "/"
  )
  lintr::Linter(function(source_expression) {
    if (!lintr::is_lint_level(source_expression, "file")) return(list())
    if (basename(source_expression$filename) == "catch.R") return(list())
    found <- xml2::xml_find_all(
      source_expression$full_xml_parsed_content,
      paste(handler, "//SYMBOL_FUNCTION_CALL[text() = 'try']", sep = " | ")
    )
    message <- "Use catch_error() of R/catch.R: a limit of setTimeLimit() is an error, and ends the call."
    lintr::xml_nodes_to_lints(found, source_expression, message, type = "warning")
  })
}
