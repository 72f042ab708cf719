# Search over the operations of all services and claws' own functions, offline.

#' Search the operations of all services
#'
#' Finds functions by words: operations by their names, titles and descriptions, and claws' own
#' functions by their names and titles. Nothing is asked over the network.
#'
#' Words are those of AWS or everyday ones: `"upload file"`, `"who am i"` and `"train a model"` find
#' what does these things. Functions that have all the words come first; when none has all of them,
#' those that have most are shown. Names of services are words, too, as claws, boto3 or the AWS CLI
#' spell them. A word that nothing has is taken for the nearest one: `"buckte"` for `"bucket"`.
#'
#' @param words Words to look for, such as `"spot price"`: case does not matter, and the beginning
#'   of a word is enough.
#' @param service Names of services to look in, such as `"ec2"`; all when not given.
#' @return A data frame with a row for each function that was found, best first: `topic`, the name
#'   of the function and what [claws_help()] shows; `title`; and `package`, which has its page. A
#'   service that does not exist is an error of class `claws_unknown_service`.
#' @seealso [claws_services()] for the services and their names elsewhere.
#' @examples
#' claws_search("spot price", service = "ec2")
#' claws_search("who am i")
#' @export
claws_search <- function(words, service = NULL) {
  if (!is.character(words) || anyNA(words)) {
    stop(error_config("words must be words to look for.", setting = "words"))
  }
  corpus <- search_corpus(service)
  words <- unique(vapply(
    search_words(words),
    search_spelled,
    "",
    search_corpus(),
    USE.NAMES = FALSE
  ))
  score <- search_score(search_telling(words), corpus) + search_everyday(words, corpus$topic)
  found <- which(score > 0)
  found <- found[order(-score[found], nchar(corpus$topic[found]), method = "radix")]
  rows <- data.frame(
    topic = corpus$topic[found],
    title = rd_plain(corpus$title[found]),
    package = corpus$package[found]
  )
  structure(rows, class = c("claws_search", "data.frame"))
}

# The words of a question, split where case changes.
search_words <- function(words) {
  words <- gsub("([a-z0-9])([A-Z])", "\\1 \\2", paste(words, collapse = " "), perl = TRUE)
  words <- strsplit(ascii_lower(words), "[^a-z0-9]+")[[1]]
  unique(words[words != ""])
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

# How well each function fits: the sum over the words, less where words are missing. A function that
# has less than half of the words is none, unless no other has more. Functions that fit much worse
# than the best are none.
search_score <- function(words, corpus) {
  count <- length(words)
  if (count == 0) {
    return(numeric(length(corpus$topic)))
  }
  scores <- vapply(words, search_word, numeric(length(corpus$topic)), corpus)
  scores <- matrix(scores, ncol = count)
  met <- rowSums(scores > 0)
  score <- rowSums(scores) + search_covered(scores, corpus) + corpus$known
  if (!search_has_verb(words)) {
    score <- score + corpus$looks
  }
  enough <- min(count / 2, max(met))
  score <- ifelse(met >= enough & met > 0, score * met / count, 0)
  ifelse(score >= max(score) / 8, score, 0)
}

# A bonus for names that have few words beside those that were asked for.
search_covered <- function(scores, corpus) {
  4 * pmin(1, rowSums(scores >= search_weights[["name"]]) / corpus$length)
}

# Whether a question says what to do; one that does not is for functions that look.
search_has_verb <- function(words) {
  stems <- search_stems(c(words, unlist(search_synonyms()[search_stems(words)])))
  any(stems %in% search_vocabulary(search_corpus())$verbs)
}

# How well one word fits, by itself or by a synonym, which counts a little less.
search_word <- function(word, corpus) {
  others <- setdiff(search_synonyms()[[search_stem(word)]], word)
  scores <- lapply(c(word, others), search_field, corpus)
  discount <- c(1, rep(0.85, length(others)))
  scores <- Map(`*`, scores, discount)
  common <- log(length(corpus$topic) / (1 + sum(scores[[1]] > 0)))
  do.call(pmax, scores) * (0.6 + 0.1 * max(0, common))
}

search_weights <- c(name = 4, service = 3, title = 2, part = 1.5, text = 1)

# The best place where a word occurs: at the beginning of a word of the name, of the service's
# names, of the title or of the text, or anywhere in the name where it has four letters.
search_field <- function(word, corpus) {
  begins <- paste0(" ", search_stem(word))
  weights <- search_weights
  pmax(
    weights[["name"]] * grepl(begins, corpus$name, fixed = TRUE),
    weights[["service"]] * grepl(begins, corpus$services, fixed = TRUE)[corpus$row],
    weights[["title"]] * grepl(begins, corpus$lower_title, fixed = TRUE),
    weights[["part"]] * (nchar(word) > 3 & grepl(word, corpus$name, fixed = TRUE)),
    weights[["text"]] * grepl(begins, corpus$text, fixed = TRUE)
  )
}

# A word without the endings that differ between a question and a name. A stem has a vowel:
# "string" is one. An abbreviation may have none, and loses nothing but the plural's ending.
search_stem <- function(word) {
  stem <- sub("(ies|ing|es|s|ed|e|y)$", "", word)
  stem <- sub("([bdgmnprt])\\1$", "\\1", stem)
  if (nchar(stem) >= 3 && grepl("[aeiouy]", stem)) {
    stem
  } else if (nchar(word) > 3) {
    sub("([^s])s$", "\\1", word)
  } else {
    word
  }
}

# A word as it is spelled, or the nearest one to a word that occurs nowhere: one letter is another,
# too much, missing or in its neighbour's place. The most frequent of several.
search_spelled <- function(word, corpus) {
  known <- search_vocabulary(corpus)
  if (nchar(word) < 4L || search_stem(word) %in% known$stems || search_occurs(word, corpus)) {
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
  begins <- paste0(" ", search_stem(word))
  any(vapply(
    corpus[c("name", "lower_title", "text")],
    function(text) {
      any(grepl(begins, text, fixed = TRUE))
    },
    NA
  ))
}

# The words of names and of the tables, the most frequent first, the stems of the tables, and those
# of the verbs that names begin with.
search_vocabulary <- function(corpus) {
  if (is.null(the$search$vocabulary)) {
    tables <- lapply(c("everyday", "synonyms"), search_table)
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

# The worth of functions for which a row of the table of everyday words applies: the more words of
# the question the row has, the more; in a long question, 7 for each word. A word applies by its
# synonyms, too, and is worth less then.
search_everyday <- function(words, topics) {
  stems <- search_stems(words)
  others <- setdiff(search_stems(unlist(search_synonyms()[stems])), stems)
  count <- max(1, length(search_telling(words)))
  score <- numeric(length(topics))
  for (row in search_table("everyday")) {
    asked <- search_stems(row$words)
    own <- asked %in% stems
    if (any(own) && all(own | asked %in% others)) {
      worth <- search_worth(mean(ifelse(own, 1, 0.7)), length(asked), count)
      places <- match(row$topics, topics)
      worths <- worth - seq_along(places) / 4
      known <- !is.na(places)
      score[places[known]] <- pmax(score[places[known]], worths[known])
    }
  }
  score
}

search_worth <- function(fit, hit, count) fit * max(20 * hit / count, min(20, 7 * hit))

search_stems <- function(words) vapply(words, search_stem, "", USE.NAMES = FALSE)

search_synonyms <- function() {
  rows <- search_table("synonyms")
  names <- vapply(rows, function(row) row$words[[1]], "")
  structure(lapply(rows, `[[`, "topics"), names = search_stems(names))
}

# The rows of a table in inst/search, "words: words", kept for the session.
search_table <- function(name) {
  rows <- the$search[[name]]
  if (is.null(rows)) {
    lines <- readLines(system.file("search", paste0(name, ".txt"), package = "claws"))
    lines <- lines[!startsWith(lines, "#")]
    halves <- strsplit(lines, ": ", fixed = TRUE)
    rows <- lapply(halves, function(half) {
      list(words = strsplit(half[[1]], " ")[[1]], topics = strsplit(half[[2]], " ")[[1]])
    })
    the$search[[name]] <- rows
  }
  rows
}

# Everything that is searched, as parallel vectors; of some services, or of all and claws' own.
search_corpus <- function(services = NULL) {
  corpus <- the$search$corpus
  if (is.null(corpus)) {
    corpus <- search_read(search_index())
    the$search$corpus <- corpus
  }
  if (is.null(services)) {
    return(corpus)
  }
  index <- services_get()
  services <- vapply(services, service_name, "")
  unknown <- setdiff(services, index$name)
  if (length(unknown) > 0) {
    stop(error_unknown_service(unknown[[1]]))
  }
  kept <- corpus$row %in% match(services, index$name)
  whole <- names(corpus) == "services"
  corpus[!whole] <- lapply(corpus[!whole], `[`, kept)
  corpus
}

# The generated index of operations: a column of lines for each service.
search_index <- function() {
  path <- system.file("search", "operations.json.xz", package = "claws")
  json_packaged(memDecompress(readBin(path, "raw", file.size(path)), "xz", asChar = TRUE))
}

# A service's own names and its title stand beside; claws' own functions are a service, the last.
search_read <- function(index) {
  services <- services_get()
  own <- search_own()
  lines <- lapply(index[c("operations", "titles", "words")], strsplit, "\n", fixed = TRUE)
  service <- rep(match(index$service, services$name), lengths(lines$titles))
  row <- c(service, rep(nrow(services) + 1L, nrow(own)))
  operation <- c(unlist(lines$operations), own$topic)
  prefix <- c(paste0(services$name[service], "_"), rep("", nrow(own)))
  title <- c(unlist(lines$titles), own$title)
  package <- c(services$package, "claws")[row]
  topic <- paste0(prefix, operation)
  list(
    topic = topic,
    operation = operation,
    title = title,
    package = package,
    row = row,
    name = search_spaced(operation),
    length = nchar(operation) - nchar(gsub("_", "", operation, fixed = TRUE)) + 1L,
    lower_title = search_spaced(title),
    text = c(unlist(lines$words), rep("", nrow(own))),
    services = c(search_spaced(paste(services$name, services$botocore, services$title)), " claws"),
    looks = 0.5 * grepl("^(list|describe|get)_", operation),
    known = search_known(topic, package, row > nrow(services))
  )
}

# The worth of functions before any word: operations that most accounts use, services whose pages
# are here, claws' own functions. Lightsail has the tasks of EC2, RDS and CloudFront under everyday
# words: its operations come after theirs.
search_known <- function(topics, package, own) {
  common <- lapply(search_table("common"), function(row) paste0(row$words, "_", row$topics))
  second <- startsWith(topics, "lightsail_")
  3 * topics %in% unlist(common) + 1.5 * (package == "claws") + own - 3 * second
}

# Lower case, a blank before each word.
search_spaced <- function(text) {
  paste0(" ", gsub("[^a-z0-9]+", " ", ascii_lower(text), perl = TRUE))
}

# claws' own functions with the titles of their pages: what is installed knows them.
search_own <- function() {
  path <- system.file("Meta", "Rd.rds", package = "claws")
  if (path == "") {
    return(data.frame(topic = character(), title = character()))
  }
  pages <- readRDS(path)
  aliases <- pages$Aliases
  rows <- data.frame(
    topic = as.character(unlist(aliases)), # none where the package was installed without pages
    title = rep(as.character(pages$Title), lengths(aliases))
  )
  internal <- rep(vapply(pages$Keywords, function(k) "internal" %in% k, NA), lengths(aliases))
  rows <- rows[!internal & !grepl("[.]claws_|^[.$[]", rows$topic), ]
  rows[!rows$topic %in% services_get()$export, ]
}

#' @export
print.claws_search <- function(x, n = 20, ...) {
  shown <- utils::head(as.data.frame(unclass(x)), n)
  if (nrow(shown) == 0) {
    writeLines("No function was found.")
    return(invisible(x))
  }
  width <- min(max(nchar(shown$topic)), 40)
  titles <- strwrap(
    shown$title,
    width = max(30, getOption("width") - width - 2),
    simplify = FALSE
  )
  for (i in seq_along(titles)) {
    first <- formatC(shown$topic[[i]], width = -width, flag = "-")
    writeLines(paste0(
      c(first, rep(strrep(" ", width), length(titles[[i]]) - 1)),
      "  ",
      titles[[i]]
    ))
  }
  if (nrow(x) > n) {
    writeLines(sprintf("... and %d more: print(n = Inf)", nrow(x) - n))
  }
  invisible(x)
}
