# Help for every operation of every service, offline: pages that are installed are found as `?`
# finds them, all others are made from the wire model and the texts.

#' Help for an operation
#'
#' Shows the help page of any operation of any service, whether the package that has the page is
#' installed or not. A page that is not installed is made from the service's model: it is the same
#' page, rendered by R's own tools.
#'
#' @param topic What to show: the name of an operation's function, such as `"ec2_run_instances"`;
#'   an operation of a client, such as `svc$run_instances`; the name of a service, such as `"ec2"`;
#'   or a client.
#' @return The page, which is shown when it is printed: where [help()] shows its pages, as text or
#'   HTML by the option `help_type`. [format()] gives its lines, [as.character()] its Rd source.
#'   A topic that does not exist is an error of class `claws_unknown_topic`.
#' @seealso [claws_search()]
#' @examples
#' page <- claws_help("ec2_describe_spot_price_history")
#' head(format(page), 20)
#' @export
claws_help <- function(topic) {
  topic <- help_topic(topic)
  parts <- strsplit(topic, "_", fixed = TRUE)[[1]]
  row <- match(parts[[1]], services_get()$name)
  if (is.na(row) || length(parts) == 1) {
    return(help_index(topic))
  }
  package <- services_get()$package[[row]]
  if (help_installed(package)) {
    page <- utils::help((topic), package = (package))
    if (length(page) > 0) {
      return(page)
    }
  }
  help_page(topic, parts[[1]], package)
}

# The topic as a string.
help_topic <- function(topic) {
  if (inherits(topic, "claws_operation")) {
    return(operation_function(operation_of(topic)))
  }
  if (inherits(topic, "claws_extra")) {
    return(extras_topic(topic))
  }
  if (inherits(topic, "claws_waiter")) {
    return("wait_until")
  }
  if (inherits(topic, "claws_client")) {
    return(client_core(topic)$service)
  }
  if (!is.character(topic) || length(topic) != 1 || is.na(topic) || topic == "") {
    stop(error_config("topic must be the name of a function or an operation.", "topic"))
  }
  topic
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
    stop(error_unknown_topic(topic))
  }
  page
}

help_page <- function(topic, service, package) {
  model <- model_get(service)
  place <- match(substring(topic, nchar(service) + 2), model$operations$r_name)
  if (is.na(place)) {
    stop(error_unknown_topic(topic))
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
    path <- gsub("\\", "/", path, fixed = TRUE)
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
