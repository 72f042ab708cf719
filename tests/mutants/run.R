# run.R [FILE] TEST...: runs unit tests of the installed package, files or a folder, until one
# fails or has a warning that it does not expect. A changed FILE of R/ is put into the namespace
# first, which takes a moment where installing takes half a minute. Tests that speak of its
# functions come first.

put <- function(file) {
  if (!is.expression(try(parse(file), silent = TRUE))) quit(status = 3)
  claws <- asNamespace("claws")
  changed <- new.env(parent = claws)
  sys.source(file, changed)
  names <- ls(changed, all.names = TRUE)
  for (name in names) {
    value <- changed[[name]]
    if (is.function(value)) environment(value) <- claws
    unlockBinding(name, claws)
    assign(name, value, claws)
  }
  methods <- getNamespaceInfo(claws, "S3methods")
  for (row in which(methods[, 3] %in% names & is.na(methods[, 4]))) {
    registerS3method(methods[row, 1], methods[row, 2], claws[[methods[row, 3]]], claws)
  }
  # R keeps a list of methods that holds functions from now on; tests read names in it.
  assign("S3methods", methods, claws[[".__NAMESPACE__."]])
  names
}

nearest_first <- function(tests, names) {
  mentions <- vapply(tests, function(test) {
    sum(names %in% all.names(parse(test)))
  }, 0)
  tests[order(-mentions)]
}

arguments <- commandArgs(TRUE)
is_code <- startsWith(arguments, "R/")
names <- unlist(lapply(arguments[is_code], put))
tests <- unlist(lapply(arguments[!is_code], function(path) {
  if (dir.exists(path)) list.files(path, "^test-.*[.]R$", full.names = TRUE) else path
}))
for (test in nearest_first(tests, names)) {
  testthat::test_file(
    test,
    package = "claws",
    load_package = "installed",
    reporter = "stop",
    stop_on_failure = TRUE,
    stop_on_warning = TRUE
  )
}
