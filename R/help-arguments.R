# Arguments of operations for completion: their names in a terminal, and what they are in RStudio.

# R's own completion (see ?rcompgen) knows functions by their names alone; for `svc$op(` it asks
# this function, which is set when the package is loaded into an interactive session. guess: the
# function's name. text: the beginning of an argument.
complete_terminal <- function(guess, text) {
  state <- get0(".CompletionEnv", parent.env(parent.frame()))
  complete_arguments(state[["linebuffer"]], text)
}

# Arguments that begin with a text, of the function that is called last in a line; behind `ACL = `
# the values that this argument takes.
complete_arguments <- function(line, text) {
  bound <- if (is_text(line)) complete_function(line)
  if (is.null(bound)) {
    return(character())
  }
  named <- regmatches(line, regexec("[(,] *([A-Za-z.][A-Za-z0-9._]*) *= *[A-Za-z0-9._]*$", line))[[
    1
  ]]
  if (length(named) > 0) {
    return(complete_values(bound, named[[2]], text))
  }
  names <- setdiff(bound_arguments(bound), "...")
  suffix <- utils::rc.options("funarg.suffix")
  sprintf("%s%s", names[startsWith(names, text)], suffix %||% "=")
}

complete_values <- function(bound, name, text) {
  operation <- if (inherits(bound, "claws_operation")) operation_of(bound)
  input <- operation$input
  if (is.null(input) || input == 0L) {
    return(character())
  }
  model <- operation$model
  places <- shape_members(model, input)
  place <- places[model$members$name[places] == name]
  values <- if (length(place) == 1L) argument_enum(model$members$shape[[place]], model)
  values <- as.character(values)
  sprintf("\"%s\"", values[startsWith(values, text)])
}

# The function of a client whose call is open at the end of a line, as in `r <- svc$op(A = f(1), `.
# Nothing is evaluated but names with `$` between them.
complete_function <- function(line) {
  before <- complete_before(line)
  path <- regmatches(
    before,
    regexpr("[A-Za-z.][A-Za-z0-9._]*([$][A-Za-z.][A-Za-z0-9._]*)+$", before)
  )
  if (length(path) == 0) {
    return(NULL)
  }
  names <- text_parts(path, "$")
  value <- get0(names[[1]], globalenv())
  for (name in names[-1]) {
    led <- inherits(value, c("claws_client", "claws_waiters")) ||
      is.list(value) && !is.object(value)
    value <- if (led) catch_error(value[[name]])
  }
  if (inherits(value, c("claws_operation", "claws_extra", "claws_waiter"))) value
}

# The text before the last bracket that is open.
complete_before <- function(line) {
  letters <- text_parts(line, "")
  change <- (letters == "(") - (letters == ")")
  open <- which(letters == "(" & rev(cumsum(rev(change))) > 0)
  if (length(open) == 0) "" else substr(line, 1L, max(open) - 1L)
}

.onLoad <- function(libname, pkgname) {
  if (interactive() && is.null(utils::rc.options("custom.argument.completer"))) {
    utils::rc.options(custom.argument.completer = complete_terminal)
  }
}

.onUnload <- function(libpath) {
  if (identical(utils::rc.options("custom.argument.completer"), complete_terminal)) {
    utils::rc.options(custom.argument.completer = NULL)
  }
}

# The texts of an operation's arguments: the first paragraph of its text, and the values that it
# takes.
argument_texts <- function(operation) {
  names <- operation_arguments(operation)
  texts <- catch_error(argument_pages(operation))
  said <- texts[match(names, names(texts))]
  said[is.na(said)] <- ""
  model <- operation$model
  places <- if (operation$input > 0L) shape_members(model, operation$input)
  values <- vapply(model$members$shape[places], argument_values, "", model)
  stats::setNames(ini_trim(paste(said, values)), names)
}

# The values of an argument of a shape, or of the elements where that is a list.
argument_values <- function(shape, model) {
  values <- argument_enum(shape, model)
  if (length(values) > 0) sprintf("One of: %s.", paste(values, collapse = ", ")) else ""
}

argument_enum <- function(shape, model) {
  if (model$shapes$type[[shape]] == "list") {
    shape <- model$members$shape[[shape_members(model, shape)]]
  }
  values <- if (length(model$shapes$traits[["enum"]]) > 0) model$shapes$traits[["enum"]][[shape]]
  unlist(strsplit(as.character(unlist(values)), "\n", fixed = TRUE))
}

# The texts of arguments by their names, out of the help page of an operation.
argument_pages <- function(operation) {
  page <- page_parsed(operation)
  arguments <- Filter(function(part) identical(attr(part, "Rd_tag"), "\\arguments"), page)
  items <- unlist(lapply(arguments, unclass), recursive = FALSE)
  items <- Filter(function(part) identical(attr(part, "Rd_tag"), "\\item"), items)
  texts <- vapply(items, function(item) rd_beginning(item[[2]]), "")
  stats::setNames(texts, vapply(items, function(item) rd_words(item[[1]]), ""))
}

# The help page of an operation as R parses it: an installed one, or else a made one.
page_parsed <- function(operation) {
  service <- operation$model$service$name
  package <- services_get()$package[[match(service, services_get()$name)]]
  topic <- operation_function(operation)
  file <- system.file("help", package = package)
  if (file == "" || package != "claws") {
    lines <- text_parts(page_rd(service, operation), "\n")
    source <- textConnection(lines)
    on.exit(close(source))
    return(tools::parse_Rd(source))
  }
  found <- new.env(parent = emptyenv())
  lazyLoad(file.path(file, package), found, filter = function(name) name == topic)
  found[[topic]]
}

# The words of Rd; of a link to an address its text.
rd_words <- function(x) {
  if (identical(attr(x, "Rd_tag"), "\\href")) {
    return(rd_words(x[[2]]))
  }
  if (is.list(x)) paste(vapply(x, rd_words, ""), collapse = "") else paste(x, collapse = "")
}

rd_beginning <- function(x) {
  paragraph <- strsplit(ini_trim(rd_words(x)), "\n[ \t]*\n")[[1]]
  words <- gsub("[ \t\n]+", " ", c(paragraph[nzchar(paragraph)], "")[[1]])
  if (words == "[required]" && length(paragraph) > 1L) {
    words <- paste(words, gsub("[ \t\n]+", " ", paragraph[[2]]))
  }
  ini_trim(words)
}
