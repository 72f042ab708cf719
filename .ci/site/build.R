# The web site of the package, offline: Rscript .ci/site/build.R FOLDER [SERVICE ...]
#
# Pages of help come from the installed package, rendered once by R's own tools; README, NEWS and
# vignettes by pandoc. With services, only the operations of these have pages.
options(warn = 1)
arguments <- commandArgs(TRUE)
site <- arguments[[1]]
only <- arguments[-1]
source_of <- function(file) file.path(".ci/site", file)
for (folder in c("", "articles", "reference", "man/figures")) {
  dir.create(file.path(site, folder), recursive = TRUE, showWarnings = FALSE)
}
invisible(file.copy(Sys.glob("man/figures/*"), file.path(site, "man/figures"), overwrite = TRUE))
invisible(file.copy(source_of(c("site.css", "site.js")), site, overwrite = TRUE))
frame <- paste(readLines(source_of("frame.html")), collapse = "\n")

vignettes <- Sys.glob("vignettes/*.Rmd")
titles <- vapply(vignettes, function(path) rmarkdown::yaml_front_matter(path)$title, "")
names <- sub("[.]Rmd$", "", basename(vignettes))

# The call of a vignette becomes a link to it, by its title.
article_call <- "<code>vignette\\((\"|&quot;)([a-z0-9-]+)(\"|&quot;), (\"|&quot;)claws(\"|&quot;)\\)</code>"
put <- function(path, title, body) {
  up <- strrep("../", nchar(gsub("[^/]", "", path)))
  page <- gsub("@UP@", up, gsub("@TITLE@", title, frame, fixed = TRUE), fixed = TRUE)
  halves <- strsplit(page, "@BODY@", fixed = TRUE)[[1]]
  body <- gsub(article_call, sprintf("<a href=\"%sarticles/\\2.html\">@ARTICLE \\2@</a>", up), body)
  for (i in seq_along(names)) {
    body <- gsub(sprintf("@ARTICLE %s@", names[[i]]), escape(titles[[i]]), body, fixed = TRUE)
  }
  writeLines(enc2utf8(c(halves[[1]], body, halves[[2]])), file.path(site, path), useBytes = TRUE)
}
escape <- function(text) {
  gsub("<", "&lt;", gsub("&", "&amp;", text, fixed = TRUE), fixed = TRUE)
}
fragment <- function(file) {
  made <- tempfile(fileext = ".html")
  rmarkdown::pandoc_convert(normalizePath(file), "html", "gfm", made)
  readLines(made, encoding = "UTF-8")
}

# --- Help: which pages there are, and where an alias leads.

pages <- readRDS(system.file("Meta", "Rd.rds", package = "claws"))
services <- claws::claws_services()
services <- services[order(tolower(services$title)), ]
owner <- sub("_.*", "", pages$Name)
operation <- pages$Name != owner & owner %in% services$paws &
  vapply(pages$Keywords, function(words) "internal" %in% words, NA)
rendered <- !operation | length(only) == 0 | owner %in% only
pages <- pages[rendered, ]
owner <- owner[rendered]
operation <- operation[rendered]
file_of <- paste0(pages$Name, ".html")
links <- structure(rep(file_of, lengths(pages$Aliases)), names = unlist(pages$Aliases))
links <- links[!duplicated(names(links))]

# Links that lead out of the site lose their address.
local <- function(html) {
  html <- gsub("<a href=\"\\.\\./[^\"]*\">(.*?)</a>", "\\1", html, perl = TRUE)
  gsub("<a href=\"(?!https?:|mailto:|#|[\\w.-]+\\.html)[^\"]*\">(.*?)</a>", "\\1", html, perl = TRUE)
}
render <- function(place) {
  rd <- database[[pages$File[[place]]]]
  html <- suppressWarnings(utils::capture.output(
    tools::Rd2HTML(rd, Links = links, Links2 = links, package = "claws")
  ))
  body <- grep("^</?body|<hr ?/?><div|^</html>", html)
  heading <- grep("<h2[ >]", html)[[1]]
  html <- html[heading:(min(body[body > heading]) - 1)]
  html <- sub("^.*?(<h2[ >])", "\\1", html, perl = TRUE)
  name <- escape(pages$Name[[place]])
  topic <- sprintf("<p class=\"topic\"><code>%s</code></p>", name)
  put(file.path("reference", file_of[[place]]), name, append(local(html), topic, 1))
}
database <- tools::Rd_db("claws")
cores <- if (.Platform$OS.type == "unix") 2L else 1L
done <- parallel::mclapply(seq_len(nrow(pages)), function(i) tryCatch(
  render(i),
  error = function(e) stop(pages$Name[[i]], ": ", conditionMessage(e))
), mc.cores = cores)
failed <- Filter(function(x) inherits(x, "try-error"), done)
if (length(failed) > 0) stop(failed[[1]])

entry <- function(name, title) {
  sprintf(
    "<li><a href=\"%s.html\"><code>%s</code></a> %s</li>",
    name, escape(name), escape(title)
  )
}
own <- !operation & !pages$Name %in% services$constructor
core <- services[services$package == "claws", ]
others <- services[services$package != "claws", ]
put("reference/index.html", "Reference", c(
  "<h1>Reference</h1><h2>Functions of claws</h2><ul>",
  entry(pages$Name, pages$Title)[own],
  "</ul><h2>Services with pages</h2><ul>", entry(core$constructor, core$title),
  "</ul><h2>Clients of all other services</h2><ul>", entry(others$constructor, others$title), "</ul>"
))

# --- Documents.

put("index.html", "claws", gsub(
  "href=\"(STATUS|ARCHITECTURE|CONTRIBUTING|NOTICE)[^\"]*\"",
  "class=\"file\"",
  fragment("README.md")
))
put("news.html", "News", fragment("NEWS.md"))

for (i in seq_along(vignettes)) {
  made <- rmarkdown::render(
    vignettes[[i]], rmarkdown::html_fragment(),
    output_dir = tempdir(), intermediates_dir = tempdir(), quiet = TRUE, envir = new.env()
  )
  body <- c(sprintf("<h1>%s</h1>", escape(titles[[i]])), readLines(made, encoding = "UTF-8"))
  put(file.path("articles", paste0(names[[i]], ".html")), escape(titles[[i]]), body)
}
put("articles/index.html", "Articles", c(
  "<h1>Articles</h1><ul>",
  sprintf("<li><a href=\"%s.html\">%s</a></li>", names, escape(titles)), "</ul>"
))

# --- The index of the search, as a script: a page from a disk cannot ask for a file.

# Everyday words for a page are those of claws_search().
everyday <- do.call(rbind, lapply(getFromNamespace("search_table", "claws")("everyday"), function(row) {
  data.frame(topic = row$topics, words = paste(row$words, collapse = " "))
}))
everyday <- tapply(everyday$words, links[everyday$topic], paste, collapse = ", ")
words <- unname(everyday[file_of])
index <- data.frame(
  name = c(pages$Name, titles),
  title = c(pages$Title, rep("Article", length(titles))),
  url = c(paste0("reference/", file_of), sprintf("articles/%s.html", names)),
  words = c(ifelse(is.na(words), "", words), rep("", length(titles)))
)
writeLines(
  paste0("const SITE_INDEX = ", jsonlite::toJSON(index, dataframe = "values"), ";"),
  file.path(site, "search-index.js"),
  useBytes = TRUE
)
