# Search over the names, titles and descriptions of all operations, offline.

#' Search the operations of all services
#'
#' Finds operations whose name, title or description has all the given words, without asking the
#' network.
#'
#' @param words Words to look for, such as `"spot price"`: case does not matter, and a part of a
#'   word is enough.
#' @param service Names of services to look in, such as `"ec2"`; all when not given.
#' @return A data frame with a row for each operation that was found, best first: `topic`, the name
#'   of its function and what [claws_help()] shows; `title`; and `package`, which has its page.
#' @examples
#' claws_search("spot price", service = "ec2")
#' @export
claws_search <- function(words, service = NULL) {
  if (!is.character(words) || anyNA(words)) {
    stop(error_config("words must be words to look for.", setting = "words"))
  }
  corpus <- search_corpus(service %||% services_get()$name)
  words <- search_words(words)
  score <- Reduce(search_both, lapply(words, search_score, corpus), rep(0, nrow(corpus)))
  found <- which(!is.na(score) & length(words) > 0)
  found <- found[order(-score[found], nchar(corpus$topic[found]))]
  rows <- corpus[found, c("topic", "title", "package"), drop = FALSE]
  rownames(rows) <- NULL
  structure(rows, class = c("claws_search", "data.frame"))
}

search_words <- function(words) {
  words <- unlist(strsplit(ascii_lower(words), "[^a-z0-9]+"))
  unique(words[words != ""])
}

# How well a word fits each operation: NA where it does not occur.
search_score <- function(word, corpus) {
  name <- grepl(word, corpus$name, fixed = TRUE)
  title <- grepl(word, corpus$lower_title, fixed = TRUE)
  text <- grepl(word, corpus$text, fixed = TRUE)
  score <- 4 * name + 2 * title + text
  replace(score, score == 0, NA)
}

# All words must occur: what is NA in one stays so.
search_both <- function(one, other) one + other

search_corpus <- function(services) {
  index <- services_get()
  unknown <- setdiff(services, index$name)
  if (length(unknown) > 0) {
    stop(error_unknown_service(unknown[[1]]))
  }
  do.call(rbind, lapply(match(services, index$name), search_service, index))
}

# The operations of a service, as they are searched; kept for the session.
search_service <- function(row, index) {
  service <- index$name[[row]]
  found <- the$corpus[[service]]
  if (is.null(found)) {
    docs <- docs_read(docs_path(service))
    title <- rd_plain(docs$title)
    found <- data.frame(
      topic = paste0(service, "_", docs$operation),
      title = title,
      package = index$package[[row]],
      name = gsub("_", " ", paste(service, docs$operation)),
      lower_title = ascii_lower(title),
      text = docs$words %||% ascii_lower(docs$description)
    )
    the$corpus[[service]] <- found
  }
  found
}

#' @export
print.claws_search <- function(x, n = 20, ...) {
  shown <- utils::head(as.data.frame(unclass(x)), n)
  if (nrow(shown) == 0) {
    writeLines("No operation was found.")
    return(invisible(x))
  }
  width <- max(nchar(shown$topic))
  writeLines(strtrim(
    sprintf("%-*s  %s", width, shown$topic, shown$title),
    getOption("width")
  ))
  if (nrow(x) > n) {
    writeLines(sprintf("... and %d more: print(n = Inf)", nrow(x) - n))
  }
  invisible(x)
}
