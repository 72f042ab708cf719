# Pages go on: all in turn, or one by one.

# Uses all pages in turn. The values of use() are kept.
pages_run <- function(walk, use, progress) {
  force(walk) # its first page comes here
  meter <- pages_meter(walk, progress)
  whole <- FALSE
  on.exit({
    pages_drop(walk)
    meter$end()
    if (!whole) {
      the$last_results <- pages_list(walk)
    }
  })
  tryCatch(
    while (!is.null(page <- pages_next(walk))) {
      pages_ahead(walk)
      walk$kept$add(use(page))
      walk$mark <- pages_place(walk)
      meter$step()
    },
    interrupt = function(e) {
      the$last_results <- pages_list(walk)
      stop_interrupted(the$last_results, pages = walk$kept$all(), token = pages_mark(walk))
    }
  )
  whole <- TRUE
  walk
}

pages_list <- function(walk) {
  structure(
    walk$kept$all(),
    class = c("claws_pages_list", "list"),
    operation = walk$operation$name,
    token = pages_mark(walk)
  )
}

pages_meter <- function(walk, show) {
  meter <- progress_new(walk$max, show)
  list(
    step = function() meter$step(walk$seen, sprintf("%.0f pages, ", walk$count)),
    end = meter$end
  )
}

pages_iterator <- function(walk, progress) {
  meter <- pages_meter(walk, progress)
  pages <- new.env(parent = emptyenv())
  pages$next_page <- function() {
    page <- pages_next(walk)
    if (is.null(page)) {
      meter$end()
    } else {
      walk$mark <- pages_place(walk)
      pages_ahead(walk)
      meter$step()
    }
    page
  }
  pages$close <- function() {
    walk$waiting <- NULL
    pages_drop(walk)
    walk$ended <- TRUE
    meter$end()
    invisible()
  }
  makeActiveBinding("token", function() pages_mark(walk), pages)
  makeActiveBinding("taken", function() walk$count - !is.null(walk$waiting), pages)
  pages$operation <- walk$operation$name
  class(pages) <- "claws_pages"
  lockEnvironment(pages, bindings = TRUE)
  pages
}
