# All that is searched, and the tables of everyday words.

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
    length = nchar(operation) - nchar(text_replace(operation, "_", "")) + 1L,
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
  2.5 * topics %in% unlist(common) + 2.5 * (package == "claws") + own - 3 * second
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
