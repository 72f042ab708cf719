# The help page of an operation as Rd, made from the wire model and the texts: the very page that
# the generator writes into man/ for the services of the package that has them.

# service: R's name. operation: as operation_get() gives it.
page_rd <- function(service, operation) {
  docs <- docs_get(service)
  place <- match(operation$name, operation$model$operations$name)
  whole <- operation_function(operation)
  names <- unique(c(page_text(docs$topic, place), whole))
  paste(
    c(
      page_source(operation$model),
      sprintf("\\name{%s}", names[[1]]),
      sprintf("\\alias{%s}", names),
      sprintf("\\title{%s}", docs$title[[place]]),
      page_block("usage", page_usage(operation)),
      page_arguments(operation, docs$arguments[[place]]),
      page_block("value", page_value(operation)),
      page_block("description", docs$description[[place]]),
      page_request(operation),
      page_examples(page_text(docs$examples, place)),
      "\\keyword{internal}",
      ""
    ),
    collapse = "\n"
  )
}

# An entry of a column that says nothing for most operations.
page_text <- function(column, place) {
  text <- column[[place]]
  if (!is.na(text)) text
}

page_source <- function(model) {
  sprintf(
    "%% Generated from botocore's %s model by generator/. Do not edit by hand.",
    model$service$botocore
  )
}

page_block <- function(name, text) c(sprintf("\\%s{", name), text, "}")

page_arguments <- function(operation, texts) {
  names <- operation_arguments(operation)
  if (length(names) == 0) {
    return(NULL)
  }
  items <- sprintf("\\item{%s}{%s}", rd_argument(names), texts)
  page_block("arguments", paste(items, collapse = "\n\n"))
}

page_value <- function(operation) {
  lines <- syntax_output(operation)
  if (is.null(lines)) {
    return("An empty list.")
  }
  paste0("A list with the following syntax:\n\n", rd_preformatted(lines))
}

page_request <- function(operation) {
  lines <- syntax_request(operation)
  if (is.null(lines)) {
    return(NULL)
  }
  c("\\section{Request syntax}{", "", rd_preformatted(lines), "}")
}

page_examples <- function(text) {
  if (is.null(text)) {
    return(NULL)
  }
  c("\\examples{", "\\dontrun{", text, "}", "}")
}

# The call with all arguments, broken after the longest runs that fit.
page_usage <- function(operation) {
  arguments <- paste(rd_argument(operation_arguments(operation)), collapse = ", ")
  call <- sprintf("%s(%s)", operation_function(operation), arguments)
  broken <- gsub("(.{1,72})(\\s|\\(|$)", "\\1\\2\n", call, perl = TRUE)
  text_replace(sub("\n$", "", gsub(" +\n", "\n", broken)), "\n", "\n  ")
}

rd_escape <- function(text) gsub("([\\\\%{}])", "\\\\\\1", text)

rd_preformatted <- function(lines) {
  paste0(
    "\\if{html}{\\out{<div class=\"sourceCode\">}}\\preformatted{",
    rd_escape(paste(lines, collapse = "\n")),
    "\n}\\if{html}{\\out{</div>}}"
  )
}

# Names of arguments as R source: in backticks where they are not syntactic.
rd_argument <- function(names) ifelse(make.names(names) == names, names, sprintf("`%s`", names))
