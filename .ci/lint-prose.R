# Sentences whose subject is a free relative ("What comes back is a list") in what people read:
# documents, vignettes, comments of R and C, roxygen, messages. Name the thing instead.

# A beginning, and the ends of a sentence at which it is something else, with the reason.
prose_rows <- list(
  list(begins = "What|Who|Whatever|Whoever|Whichever|Whose", but = "[?]$", reason = "a question"),
  list(begins = "How|Why", but = "[?:]$|, ", reason = "a question, a heading, or a clause before"),
  list(begins = "Where|When|Wherever|Whenever", but = "[?:]$|,", reason = "a clause of time or place")
)

lint_prose <- function() {
  documents <- c("README.md", "STATUS.md", "NEWS.md", "CONTRIBUTING.md", "ARCHITECTURE.md")
  documents <- c(documents, "DIFFERENCES.md", Sys.glob("vignettes/*.Rmd"))
  code <- c(setdiff(Sys.glob("R/*.R"), Sys.glob("R/service-*.R")), Sys.glob("src/*.[ch]"))
  unlist(c(
    lapply(Filter(file.exists, documents), prose_check, prose_document),
    lapply(Sys.glob("templates/*.Rd.jinja"), prose_check, prose_document),
    prose_check("generator/config.toml", prose_strings),
    lapply(code, prose_check, prose_comments),
    lapply(grep("[.]R$", code, value = TRUE), prose_check, prose_messages)
  ))
}

prose_check <- function(file, paragraphs_of) {
  paragraphs <- paragraphs_of(readLines(file, encoding = "UTF-8", warn = FALSE))
  sentences <- lapply(paragraphs$text, function(text) {
    strsplit(text, "(?<=[.!?:;])\\s+(?=[A-Z`*\\[])", perl = TRUE)[[1]]
  })
  line <- rep(paragraphs$line, lengths(sentences))
  sentence <- unlist(sentences)
  at_fault <- prose_at_fault(sentence)
  sprintf("%s:%d: begins with a free relative: %s", file, line[at_fault], strtrim(sentence[at_fault], 60))
}

prose_at_fault <- function(sentence) {
  sentence <- sub("^[-*#> ]*", "", sentence)
  found <- lapply(prose_rows, function(row) {
    grepl(sprintf("^(%s)\\b", row$begins), sentence) & !grepl(row$but, sentence)
  })
  which(Reduce(`|`, found, logical(length(sentence))))
}

# Paragraphs of a document: without code, front matter and tables.
prose_document <- function(lines) {
  fences <- grepl("^```", lines)
  dropped <- cumsum(fences) %% 2 == 1 | fences | grepl("^[|#]", lines)
  starts <- grepl("^\\s*([*-]|[0-9]+[.]) ", lines)
  prose_join(replace(lines, dropped, ""), starts)
}

# Paragraphs of the comments of code.
prose_comments <- function(lines) {
  mark <- "^\\s*(#'?|//|/[*]+| [*](?!/))\\s?"
  comment <- grepl(mark, lines, perl = TRUE)
  text <- ifelse(comment, sub("\\s*[*]/$", "", sub(mark, "", lines, perl = TRUE)), "")
  text <- sub("^@(param|return|format|title|description|details)\\s*(\\S+ )?", "\u00a0", text)
  starts <- grepl("^\u00a0|^@|^\\s*[*-] ", text)
  prose_join(sub("^\u00a0", "", sub("^@.*", "", text)), starts)
}

# The strings of a table.
prose_strings <- function(lines) {
  strings <- regmatches(lines, gregexpr("\"[^\"]*\"", lines))
  text <- gsub("\"", "", unlist(strings))
  worded <- grepl(" ", text, fixed = TRUE)
  list(text = text[worded], line = rep(seq_along(lines), lengths(strings))[worded])
}

# Messages: the strings in the files of conditions, and in calls that signal one.
prose_messages <- function(lines) {
  parsed <- utils::getParseData(parse(text = lines, keep.source = TRUE, encoding = "UTF-8"))
  strings <- parsed[parsed$token == "STR_CONST", ]
  if (!any(grepl("claws_condition(", lines, fixed = TRUE))) {
    strings <- strings[prose_signalled(parsed, strings$id), ]
  }
  text <- vapply(strings$text, function(string) eval(str2lang(string)), "")
  worded <- grepl(" ", text, fixed = TRUE)
  list(text = gsub("\n", " ", text[worded], fixed = TRUE), line = strings$line1[worded])
}

# Which of some tokens stand in a call of stop(), of an error_x() and the like.
prose_signalled <- function(parsed, ids) {
  signals <- "^(stop|warning|message|error_[a-z_]+|signalCondition|rlang::abort)$"
  named <- parsed[parsed$token == "SYMBOL_FUNCTION_CALL" & grepl(signals, parsed$text), ]
  calls <- parsed$parent[match(named$parent, parsed$id)]
  parents <- structure(parsed$parent, names = parsed$id)
  inside <- rep(FALSE, length(ids))
  while (any(ids > 0)) {
    inside <- inside | ids %in% calls
    ids <- ifelse(ids > 0, parents[as.character(ids)], 0)
    ids[is.na(ids)] <- 0
  }
  inside
}

prose_join <- function(lines, starts) {
  group <- cumsum(lines == "" | starts)
  text <- vapply(split(lines, group), function(part) trimws(paste(part, collapse = " ")), "")
  line <- vapply(split(seq_along(lines), group), function(part) part[lines[part] != ""][1], 0L)
  kept <- text != ""
  list(text = text[kept], line = line[kept])
}
