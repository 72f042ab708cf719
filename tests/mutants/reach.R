# reach.R OUT TEST...: runs test files, each in a process of its own, and writes into OUT, a line of
# JSON for each: its seconds of processor, whether it failed, and the functions of R, and the
# entries of C that these name, which it has reached; none of a test that reads functions.

claws <- asNamespace("claws")
reached <- new.env()

entries <- function(code) {
  names <- unique(all.names(code, functions = FALSE))
  names[startsWith(names, "c_")]
}

listening <- function(name, own) {
  words <- c(name, entries(body(own)))
  hear <- function() for (word in words) assign(word, TRUE, reached)
  heard <- own
  body(heard) <- call("{", as.call(list(hear)), body(own))
  attributes(heard) <- attributes(own)
  heard
}

for (name in ls(claws, all.names = TRUE)) {
  if (typeof(claws[[name]]) == "closure") {
    unlockBinding(name, claws)
    assign(name, listening(name, claws[[name]]), claws)
  }
}
methods <- getNamespaceInfo(claws, "S3methods")
for (row in which(is.na(methods[, 4]))) {
  registerS3method(methods[row, 1], methods[row, 2], claws[[methods[row, 3]]], claws)
}
# R keeps a list of methods that holds functions from now on; tests read names in it.
assign("S3methods", methods, claws[[".__NAMESPACE__."]])

run <- function(test) {
  results <- testthat::test_file(
    test,
    package = "claws",
    load_package = "installed",
    reporter = "silent",
    stop_on_failure = FALSE
  )
  ends <- as.data.frame(results)
  jsonlite::unbox(any(ends$failed > 0 | ends$error))
}

arguments <- commandArgs(TRUE)
out <- arguments[[1]]
for (test in arguments[-1]) {
  job <- parallel::mcparallel({
    failed <- run(test)
    # What a test names itself, it may reach without a function of ours. One that reads functions
    # may read any.
    code <- parse(test)
    named <- c(ls(reached, all.names = TRUE), unlist(lapply(code, entries)))
    reads <- all(c("asNamespace", "formals") %in% all.names(code))
    list(
      path = jsonlite::unbox(test),
      seconds = jsonlite::unbox(sum(proc.time()[c(1, 2, 4, 5)])),
      failed = failed,
      names = if (reads) character() else unique(named)
    )
  })
  row <- parallel::mccollect(job)[[1]]
  if (is.list(row)) cat(jsonlite::toJSON(row), "\n", file = out, append = TRUE, sep = "")
}
