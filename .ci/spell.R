# Spelling of what people write: pages by hand, vignettes, README, NEWS, DESCRIPTION. Words that a
# dictionary lacks stand in inst/WORDLIST.
pages <- list.files("man", "[.]Rd$", full.names = TRUE)
by_hand <- Filter(function(page) !grepl("by generator/", readLines(page, 1), fixed = TRUE), pages)
known <- readLines("inst/WORDLIST")

# Front matter, code, names of files and targets of links are no prose, nor is what the generator
# writes into NEWS.md of AWS's changes.
markdown <- function(file, encoding) {
  lines <- readLines(file, encoding = encoding)
  fences <- grepl("^```", lines)
  code <- cumsum(fences) %% 2 == 1 | fences
  front <- lines[[1]] == "---" & cumsum(lines == "---") < 2
  heading <- cummax(seq_along(lines) * grepl("^#+ ", lines))
  of_aws <- heading > 0 & grepl("hanges of AWS, botocore", lines[pmax(heading, 1)])
  lines <- gsub("`[^`]*`|[A-Za-z]+[.](md|py)\\b|\\]\\([^)]*\\)|<?https?://[^ )>]+", " ", lines)
  replace(lines, code | front | of_aws, "")
}

spell <- function(files, filter) {
  utils::aspell(files, filter = filter, program = "hunspell", control = "-d en_US")
}
found <- rbind(
  spell(by_hand, list("Rd", drop = c("\\code", "\\link", "\\alias", "\\if"))),
  spell(c("README.md", "STATUS.md", "NEWS.md", Sys.glob("vignettes/*.Rmd")), markdown),
  spell("DESCRIPTION", "dcf")
)
word <- sub("'s?$", "", found$Original)
found <- found[!(word %in% known | found$Original %in% known | grepl("[0-9]", word)), ]
if (nrow(found) > 0) {
  writeLines(sprintf("%s:%s: %s", found$File, found$Line, found$Original))
  quit(status = 1)
}
