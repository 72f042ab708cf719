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
  words <- search_asked(words)
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

# The words of a question as they are looked for.
search_asked <- function(words) {
  known <- search_corpus()
  words <- vapply(search_words(words), search_spelled, "", known, USE.NAMES = FALSE)
  unique(search_joined(words))
}

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
  score <- rowSums(scores) + search_covered(words, scores, corpus) + corpus$known
  if (!search_has_verb(words)) {
    score <- score + corpus$looks
  }
  enough <- min(count / 2, max(met))
  score <- ifelse(met >= enough & met > 0, score * met / count, 0)
  ifelse(score >= max(score) / 8, score, 0)
}

# A bonus for names that have few words beside those that were asked for.
search_covered <- function(words, scores, corpus) {
  begins <- paste0(" ", search_stems(words))
  same <- vapply(begins, text_has, logical(nrow(scores)), texts = corpus$name)
  rare <- rowSums(scores >= search_weights[["name"]])
  covered <- pmax(rare, rowSums(matrix(same, ncol = length(words))))
  5 * pmin(1, covered / corpus$length)
}

# Whether a question says what to do; one that does not is for functions that look.
search_has_verb <- function(words) length(search_verbs(words)) > 0

# The stems of each verb of a question and of its synonyms.
search_verbs <- function(words) {
  known <- search_vocabulary(search_corpus())$verbs
  stems <- lapply(search_stems(search_telling(words)), function(stem) {
    c(stem, search_stems(search_synonyms()[[stem]]))
  })
  Filter(function(each) any(each %in% known), stems)
}

# How well one word fits, by itself or by a synonym, which counts a little less.
search_word <- function(word, corpus) {
  others <- setdiff(search_synonyms()[[search_stems(word)]], word)
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
  begins <- paste0(" ", search_stems(word))
  weights <- search_weights
  pmax(
    weights[["name"]] * text_has(corpus$name, begins),
    weights[["service"]] * text_has(corpus$services, begins)[corpus$row],
    weights[["title"]] * text_has(corpus$lower_title, begins),
    weights[["part"]] * (nchar(word) > 3 & text_has(corpus$name, word)),
    weights[["text"]] * text_has(corpus$text, begins)
  )
}

# The worth of functions for which a row of the table of everyday words applies: the more words of
# the question the row has, the more; in a long question, 7 for each word. A word applies by its
# synonyms, too, and is worth less then.
search_everyday <- function(words, topics) {
  stems <- search_stems(words)
  others <- setdiff(search_stems(unlist(search_synonyms()[stems])), stems)
  verbs <- search_verbs(words)
  count <- max(1, length(search_telling(words)))
  score <- numeric(length(topics))
  for (row in search_rows("everyday")) {
    own <- row$stems %in% stems
    if (any(own) && all(own | row$stems %in% others)) {
      worth <- search_worth(mean(ifelse(own, 1, 0.7)), length(own), count)
      worths <- (worth - seq_along(row$topics) / 4) * search_agrees(verbs, row)
      places <- match(row$topics, topics)
      known <- !is.na(places)
      score[places[known]] <- pmax(score[places[known]], worths[known])
    }
  }
  score
}

# "password" is for a function that reads one, and "delete password" is not: where the question has
# a verb that the row has not, operations of another verb are worth half.
search_agrees <- function(verbs, row) {
  corpus <- search_corpus()
  said <- vapply(verbs, function(stems) any(stems %in% row$stems), NA)
  places <- match(row$topics, corpus$topic, nomatch = length(corpus$topic))
  first <- search_stems(sub("_.*", "", corpus$operation[places]))
  own <- corpus$row[places] %in% max(corpus$row)
  agrees <- own | first %in% unlist(verbs[!said]) | !first %in% search_vocabulary(corpus)$verbs
  if (all(said)) 1 else ifelse(agrees, 1, 0.5)
}

search_worth <- function(fit, hit, count) fit * max(20 * hit / count, min(20, 7 * hit))

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
