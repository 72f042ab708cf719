# The words of a question: their stems, their synonyms, and their spelling.

# The words of a question, split where case changes.
search_words <- function(words) {
  words <- gsub("([a-z0-9])([A-Z])", "\\1 \\2", paste(words, collapse = " "), perl = TRUE)
  words <- strsplit(ascii_lower(words), "[^a-z0-9]+")[[1]]
  unique(words[words != ""])
}

# The words, with "delete" for "get" and "rid": several words may be one verb.
search_joined <- function(words) {
  stems <- search_stems(words)
  for (row in search_rows("phrases")) {
    parts <- match(row$stems, stems)
    if (!anyNA(parts)) {
      words <- c(row$topics, words[-parts])
      stems <- search_stems(words)
    }
  }
  words
}

# The words without those that say nothing, unless nothing else is there.
search_telling <- function(words) {
  telling <- setdiff(words, search_fillers)
  if (length(telling) > 0) telling else words
}

search_fillers <- c(
  "a",
  "all",
  "am",
  "an",
  "and",
  "another",
  "any",
  "are",
  "as",
  "at",
  "aws",
  "be",
  "between",
  "but",
  "by",
  "can",
  "come",
  "could",
  "did",
  "do",
  "does",
  "down",
  "each",
  "entire",
  "every",
  "for",
  "from",
  "has",
  "have",
  "how",
  "i",
  "if",
  "in",
  "into",
  "is",
  "it",
  "its",
  "just",
  "me",
  "my",
  "need",
  "not",
  "of",
  "on",
  "one",
  "only",
  "or",
  "our",
  "out",
  "several",
  "so",
  "some",
  "something",
  "than",
  "that",
  "the",
  "them",
  "then",
  "there",
  "these",
  "they",
  "thing",
  "things",
  "this",
  "those",
  "to",
  "too",
  "up",
  "use",
  "used",
  "using",
  "via",
  "want",
  "was",
  "we",
  "were",
  "what",
  "when",
  "where",
  "whether",
  "which",
  "whole",
  "will",
  "with",
  "would",
  "you",
  "your"
)

# Words without the endings that differ between a question and a name. A stem has a vowel: "string"
# is one. An abbreviation may have none, and loses nothing but the plural's ending.
search_stems <- function(words) {
  stems <- sub("([bdgmnprt])\\1$", "\\1", sub("(ies|ing|es|s|ed|e|y)$", "", words))
  short <- nchar(stems) < 3 | !grepl("[aeiouy]", stems)
  stems[short] <- words[short]
  plural <- short & nchar(words) > 3
  stems[plural] <- sub("([^s])s$", "\\1", words[plural])
  stems
}

# A word as it is spelled, or the nearest one to a word that occurs nowhere: one letter is another,
# too much, missing or in its neighbour's place. The most frequent of several.
search_spelled <- function(word, corpus) {
  known <- search_vocabulary(corpus)
  if (nchar(word) < 4L || search_stems(word) %in% known$stems || search_occurs(word, corpus)) {
    return(word)
  }
  near <- known$words[abs(nchar(known$words) - nchar(word)) <= 1L]
  distance <- utils::adist(word, near)[1, ]
  swapped <- distance == 2L & nchar(near) == nchar(word) & letters_of(near) == letters_of(word)
  found <- near[distance == 1L | swapped]
  if (length(found) > 0) found[[1]] else word
}

# The letters of words, in their order in the alphabet.
letters_of <- function(words) {
  vapply(strsplit(words, ""), function(each) paste(sort(each), collapse = ""), "")
}

search_occurs <- function(word, corpus) {
  begins <- paste0(" ", search_stems(word))
  any(vapply(
    corpus[c("name", "lower_title", "text")],
    function(text) {
      any(text_has(text, begins))
    },
    NA
  ))
}

# The words of names and of the tables, the most frequent first, the stems of the tables, and those
# of the verbs that names begin with.
search_vocabulary <- function(corpus) {
  if (is.null(the$search$vocabulary)) {
    tables <- lapply(c("everyday", "phrases", "synonyms"), search_table)
    told <- unlist(lapply(unlist(tables, recursive = FALSE), `[[`, "words"))
    counts <- sort(table(unlist(strsplit(corpus$name, " ", fixed = TRUE))), decreasing = TRUE)
    words <- unique(c(names(counts), told))
    first <- sort(table(sub("_.*", "", corpus$operation)), decreasing = TRUE)
    the$search$vocabulary <- list(
      words = words[nchar(words) > 3L],
      stems = unique(c(search_stems(told), search_fillers)),
      verbs = search_stems(names(first)[first >= 8L])
    )
  }
  the$search$vocabulary
}

search_synonyms <- function() {
  if (is.null(the$search$by_stem)) {
    rows <- search_rows("synonyms")
    names <- vapply(rows, function(row) row$stems[[1]], "")
    the$search$by_stem <- structure(lapply(rows, `[[`, "topics"), names = names)
  }
  the$search$by_stem
}

# The rows of a table with the stems of their words.
search_rows <- function(name) {
  if (is.null(the$search$rows[[name]])) {
    the$search$rows[[name]] <- lapply(search_table(name), function(row) {
      c(row, list(stems = search_stems(row$words)))
    })
  }
  the$search$rows[[name]]
}
