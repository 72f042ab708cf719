# Listens to claws: evaluates to a function that returns, and forgets, all that was said since.
#
# What is heard: each condition that claws makes, with all that is in it; each line that it might
# log at any level; what its objects print; what it writes into files that are not for credentials;
# messages and warnings, whoever gives them. None of it is changed. What a service says in an error
# is for the caller, even where its model calls it sensitive: the tests mark it with "hush-said",
# which conditions may show, and nothing else.
local({
  options(claws.listened = TRUE) # tests that measure are skipped: listening costs more than claws
  heard <- list()
  hear <- function(...) heard[[length(heard) + 1]] <<- c(...)
  claws <- asNamespace("claws")
  replace <- function(name, make) {
    own <- get(name, claws)
    utils::assignInNamespace(name, make(own), claws)
  }

  # A condition is shown with all that is in it, which is then not heard a second time.
  whole <- FALSE
  replace("claws_condition", function(make) {
    function(...) {
      condition <- make(...)
      whole <<- TRUE
      shown <- tryCatch(
        c(capture.output(print(condition)), capture.output(str(condition))),
        finally = whole <<- FALSE
      )
      heard <- c(shown, deparse(unclass(condition)))
      if (inherits(condition, "claws_service_error")) {
        heard <- gsub("hush-said", "said", heard, fixed = TRUE)
      }
      hear(heard)
      condition
    }
  })

  # What logs is called twice, the first time as if everything was told.
  aloud <- FALSE
  replace("log_tell", function(tell) {
    function(client, level, lines) if (aloud) hear(lines) else tell(client, level, lines)
  })
  replace("is_told", function(is_told) {
    function(told, level) aloud || is_told(told, level)
  })
  # Below all levels: it is asked for what there is to log, and nothing more is logged.
  replace("log_level_now", function(level) {
    function(client) max(level(client), 0.5)
  })
  arguments <- function(name) if (is.function(claws[[name]])) names(formals(claws[[name]]))
  logs <- setdiff(grep("^log_", ls(claws), value = TRUE), c("log_tell", "log_level_now"))
  for (name in Filter(function(name) any(c("client", "call") %in% arguments(name)), logs)) {
    replace(name, function(log) {
      force(log)
      function(...) {
        if (!aloud) {
          aloud <<- TRUE
          tryCatch(log(...), finally = aloud <<- FALSE)
        }
        log(...)
      }
    })
  }

  # Output that was asked for with `reveal = TRUE` may show secrets, and is not heard.
  revealed <- FALSE
  for (name in grep("^(format|print|str)[.]claws_", ls(claws), value = TRUE)) {
    replace(name, function(own) {
      force(own)
      told <- startsWith(name, "format.") # print() returns what it was given
      function(...) {
        before <- revealed
        revealed <<- before || isTRUE(list(...)$reveal)
        on.exit(revealed <<- before)
        shown <- capture.output(value <- own(...))
        if (!whole && !revealed) hear(shown, if (told && is.character(value)) value)
        writeLines(shown)
        invisible(value)
      }
    })
  }

  # The cache of credentials is what it is.
  cached <- FALSE
  replace("cache_write", function(write) {
    function(...) {
      cached <<- TRUE
      tryCatch(write(...), finally = cached <<- FALSE)
    }
  })
  write <- function(written) {
    writer <- parent.frame()
    depth <- Position(function(frame) identical(frame, writer), sys.frames())
    caller <- sys.frame(sys.parents()[[depth]])
    if (identical(topenv(caller), claws) && !cached && !revealed) hear(as.character(written))
  }

  options(claws.tests.hear = hear, claws.tests.write = write)
  follow <- function(name, expression) {
    tracer <- substitute(getOption("claws.tests.hear")(expression))
    suppressMessages(trace(name, tracer, where = baseenv(), print = FALSE))
  }
  follow("message", tryCatch(unlist(lapply(list(...), format)), error = function(e) NULL))
  follow("warning", tryCatch(unlist(lapply(list(...), format)), error = function(e) NULL))

  follow_writes <- function(name, expression) {
    tracer <- substitute(getOption("claws.tests.write")(expression))
    suppressMessages(trace(name, tracer, where = baseenv(), print = FALSE))
  }
  follow_writes("writeLines", text)
  follow_writes("saveRDS", deparse(object))

  function() {
    said <- as.character(unlist(heard))
    heard <<- list()
    said
  }
})
