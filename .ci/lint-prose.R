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
    lapply(code, prose_check, prose_comments)
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

prose_join <- function(lines, starts) {
  group <- cumsum(lines == "" | starts)
  text <- vapply(split(lines, group), function(part) trimws(paste(part, collapse = " ")), "")
  line <- vapply(split(seq_along(lines), group), function(part) part[lines[part] != ""][1], 0L)
  kept <- text != ""
  list(text = text[kept], line = line[kept])
}
