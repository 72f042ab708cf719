# Help for every operation of every service, offline: pages that are installed are found as `?`
# finds them, all others are made from the wire model and the texts.

#' Help for an operation
#'
#' Shows the help page of any operation of any service, whether the package that has the page is
#' installed or not. A page that is not installed is made from the service's model: it is the same
#' page, rendered by R's own tools.
#'
#' @param topic The operation: the name of its function, such as `"ec2_run_instances"`; its service
#'   and its name in any spelling, such as `"EC2 run instances"` or `s3$put_object`; AWS's name
#'   alone, such as `"PutObject"`; or an operation of a client, such as `svc$run_instances`. Also
#'   the name of a service, such as `"ec2"`, a client, or another function of claws.
#' @return The page, which is shown when it is printed: where [help()] shows its pages, as text or
#'   HTML by the option `help_type`. [format()] gives its lines. For a page that is not installed,
#'   [as.character()] gives its Rd source. A topic that does not exist is an error of class
#'   `claws_unknown_topic`, whose field `nearest` has those that may be meant.
#' @seealso [claws_search()] finds operations by everyday words, [claws_services()] lists services.
#' @examples
#' page <- claws_help("ec2_describe_spot_price_history")
#' head(format(page), 20)
#' @export
claws_help <- function(topic) {
  written <- substitute(topic)
  topic <- help_topic(help_written(written, parent.frame()) %||% topic, written)
  parts <- text_parts(topic, "_")
  row <- match(parts[[1]], services_get()$name)
  if (is.na(row) || length(parts) == 1) {
    return(help_index(topic))
  }
  package <- services_get()$package[[row]]
  if (help_installed(package)) {
    page <- utils::help((topic), package = (package))
    if (length(page) > 0) {
      return(help_shown(page))
    }
  }
  help_page(topic, parts[[1]], package)
}

help_installed <- function(package) {
  package == "claws" || nzchar(system.file(package = package))
}

# The page of a service, or of another function of this package.
help_index <- function(topic) {
  row <- match(topic, services_get()$name)
  name <- if (is.na(row)) topic else services_get()$export[[row]]
  page <- utils::help((name), package = "claws")
  if (length(page) == 0) {
    stop(error_unknown_topic(topic, help_near(topic)))
  }
  help_shown(page)
}

# A page that help() found, with a format of our own.
help_shown <- function(page) structure(page, class = c("claws_installed_page", class(page)))

# The lines of an installed page: those that R would show in a pager.
#' @export
format.claws_installed_page <- function(x, ...) {
  lines <- character()
  pager <- function(files, ...) lines <<- readLines(files[[1]], encoding = "UTF-8")
  underlined <- tools::Rd2txt_options(underline_titles = FALSE)
  old <- options(pager = pager)
  on.exit({
    options(old)
    tools::Rd2txt_options(underlined)
  })
  class(x) <- setdiff(class(x), "claws_installed_page")
  attr(x, "type") <- "text"
  print(x)
  lines
}

help_page <- function(topic, service, package) {
  model <- model_get(service)
  place <- match(substring(topic, nchar(service) + 2), model$operations$r_name)
  if (is.na(place)) {
    stop(error_unknown_topic(topic, help_near(topic)))
  }
  rd <- page_rd(service, operation_get(model, model$operations$name[[place]]))
  structure(list(topic = topic, package = package, rd = rd), class = "claws_page")
}

#' @export
as.character.claws_page <- function(x, ...) x$rd

#' @export
format.claws_page <- function(x, ...) {
  text <- help_render(x, tools::Rd2txt, ".txt", options = list(underline_titles = FALSE))
  on.exit(unlink(text))
  readLines(text, encoding = "UTF-8")
}

#' @export
print.claws_page <- function(x, type = getOption("help_type", "text"), ...) {
  if (!interactive()) {
    writeLines(format(x))
  } else if (identical(type, "html")) {
    help_browse(help_html(x))
  } else {
    text <- help_render(x, tools::Rd2txt, ".txt")
    file.show(text, title = paste("R Help on", x$topic), delete.file = TRUE)
  }
  message(sprintf("This page is from the package %s, which is not installed.", x$package))
  invisible(x)
}

help_html <- function(page) {
  style <- file_url(file.path(R.home("doc"), "html", "R.css"))
  help_render(page, tools::Rd2HTML, ".html", no_links = TRUE, stylesheet = style)
}

# Shows an HTML file where the front end shows such things.
help_browse <- function(file) {
  viewer <- getOption("viewer")
  if (is.function(viewer)) viewer(file) else utils::browseURL(file_url(file))
}

# The URL of a file: on Windows, what follows two slashes would be a host.
file_url <- function(path, windows = is_windows()) {
  if (windows) {
    path <- text_replace(path, "\\", "/")
  }
  paste0("file:///", sub("^/", "", utils::URLencode(path)))
}

# Renders a page into a file of the session's folder by one of R's converters.
help_render <- function(page, convert, extension, ...) {
  source <- tempfile(fileext = ".Rd")
  on.exit(unlink(source))
  writeLines(page$rd, source, sep = "")
  file <- file.path(tempdir(), paste0(page$topic, extension))
  convert(source, out = file, package = "claws", ...)
  file
}
