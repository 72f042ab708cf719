# Reads a file of cases, JSON with `place`, `written` and `meant`, and writes those that R reads
# otherwise.
cases <- jsonlite::fromJSON(commandArgs(TRUE)[[1]], simplifyDataFrame = FALSE)

# The text of a parsed page, without what only decides where something is shown.
shown <- function(rd) {
  tag <- attr(rd, "Rd_tag")
  if (is.null(tag)) tag <- ""
  if (is.character(rd)) return(if (tag == "COMMENT") "" else paste(rd, collapse = ""))
  if (tag %in% c("\\if", "\\out")) return("")
  if (tag == "\\href") return(shown(rd[[2]]))
  paste(vapply(rd, shown, ""), collapse = "")
}

page <- function(text) {
  file <- tempfile(fileext = ".Rd")
  on.exit(unlink(file))
  writeLines(c("\\name{a}", "\\title{b}", text), file)
  found <- character()
  parsed <- withCallingHandlers(
    tools::parse_Rd(file, macros = file.path(R.home("share"), "Rd", "macros", "system.Rd")),
    warning = function(w) {
      found <<- c(found, conditionMessage(w))
      invokeRestart("muffleWarning")
    }
  )
  if (length(found)) stop(found[[1]])
  parsed
}
section <- function(parsed, tag) {
  tags <- vapply(parsed, function(part) attr(part, "Rd_tag"), "")
  known <- c("\\name", "\\title", "TEXT", "COMMENT", tag)
  if (!all(tags %in% known)) stop("the page has ", setdiff(tags, known)[[1]])
  parsed[[max(which(tags == tag))]]
}
squeezed <- function(text) trimws(gsub("[ \n]+", " ", text))
read <- list(
  string = function(text) eval(parse(text = text, keep.source = FALSE, encoding = "UTF-8")[[1]]),
  name = function(text) as.character(parse(text = text, keep.source = FALSE)[[1]]),
  text = function(text) {
    squeezed(shown(section(page(c("\\description{", text, "}")), "\\description")))
  },
  title = function(text) squeezed(shown(section(page(paste0("\\title{", text, "}")), "\\title"))),
  lines = function(text) {
    sub("\n+$", "", sub("^\n", "", shown(section(page(c("\\value{", text, "}")), "\\value"))))
  },
  address = function(text) {
    link <- section(page(c("\\description{", text, "}")), "\\description")
    tags <- vapply(link, function(part) attr(part, "Rd_tag"), "")
    shown(link[[which(tags == "\\href")]][[1]])
  },
  example = function(text) {
    file <- tempfile()
    on.exit(unlink(file))
    tools::Rd2ex(page(c("\\examples{", "\\dontrun{", text, "}", "}")), file)
    lines <- sub("^##D ", "", grep("^##D ", readLines(file), value = TRUE))
    calls <- parse(text = lines, keep.source = FALSE) # the first makes the client
    as.list(calls[[length(calls)]])[[2]]
  },
  markdown = function(text) {
    doc <- xml2::read_xml(commonmark::markdown_xml(text, extensions = TRUE))
    xml2::xml_ns_strip(doc)
    marked <- "//html_inline | //html_block | //image | //emph | //strong"
    if (length(xml2::xml_find_all(doc, marked))) {
      stop("markup")
    }
    if (length(xml2::xml_children(doc)) != 1) stop("more than a list")
    breaks <- xml2::xml_find_all(doc, "//softbreak")
    xml2::xml_text(breaks) <- " "
    squeezed(xml2::xml_text(doc))
  }
)
wrong <- Filter(Negate(is.null), lapply(cases, function(case) {
  got <- tryCatch(read[[case$place]](case$written), error = function(e) {
    structure(conditionMessage(e), class = "failed")
  })
  right <- !inherits(got, "failed") &&
    identical(enc2utf8(got), case$meant) # nolint: undesirable_function_linter.
  if (right) {
    return(NULL)
  }
  list(place = case$place, written = case$written, meant = case$meant, got = unclass(got))
}))
cat(jsonlite::toJSON(wrong, auto_unbox = TRUE))
