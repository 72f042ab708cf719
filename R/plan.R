# Plans: data frames with a row for each thing that is to be done. They are printed by a dry run,
# filtered by the user and run by s3_run().

# rows: list(action, from, to, size, reason, etag, source_etag, target_size, target_modified).
# how: what s3_run() needs beside the rows: list(client, params, unchanged), where `unchanged` is
# c(files, bytes) of what is equal on both sides.
plan_new <- function(rows, how = list()) {
  rows$target_modified <- .POSIXct(rows$target_modified, "UTC")
  plan_dress(list2DF(rows[plan_columns], length(rows$action)), how)
}

plan_dress <- function(data, how) {
  structure(data, class = c("claws_plan", "data.frame"), how = how)
}

plan_columns <- c(
  "action",
  "from",
  "to",
  "size",
  "reason",
  "etag",
  "source_etag",
  "target_size",
  "target_modified"
)

# Some rows, which know what the plan does. Fewer columns are a data frame.
#' @export
`[.claws_plan` <- function(x, i, j, drop) {
  how <- attr(x, "how")
  data <- x
  class(data) <- "data.frame"
  attr(data, "how") <- NULL
  call <- sys.call()
  call[[1]] <- quote(`[`)
  call[[2]] <- quote(data)
  found <- eval(call, list(data = data), parent.frame())
  whole <- is.data.frame(found) && all(plan_columns %in% names(found))
  if (whole) plan_dress(found, how) else found
}

#' @export
print.claws_plan <- function(x, n = 10L, ...) {
  cat(plan_summary(x), sep = "\n")
  shown <- utils::head(seq_len(nrow(x)), n)
  lines <- sprintf("  %-8s %s  (%s)", x$action[shown], plan_target(x)[shown], x$reason[shown])
  writeLines(strtrim(text_safe(lines), getOption("width")))
  if (nrow(x) > length(shown)) {
    cat(sprintf(
      "  ... and %s more; as.data.frame() has all.\n",
      plan_count(nrow(x) - length(shown))
    ))
  }
  invisible(x)
}

plan_target <- function(x) ifelse(is.na(x$to), x$from, x$to)

# "<claws_plan: ...>", then a line for each action.
plan_summary <- function(x) {
  actions <- intersect(c("upload", "download", "copy", "delete", "skip"), x$action)
  counts <- vapply(
    actions,
    function(action) {
      rows <- x$action == action
      sprintf(
        "  %s: %s, %s",
        action,
        plan_files(sum(rows)),
        format_bytes(sum(x$size[rows], na.rm = TRUE))
      )
    },
    ""
  )
  same <- attr(x, "how")$unchanged
  c(
    sprintf("<claws_plan: %s>", plan_files(nrow(x))),
    counts,
    if (!is.null(same)) {
      sprintf("  unchanged: %s, %s", plan_files(same[[1]]), format_bytes(same[[2]]))
    }
  )
}

plan_files <- function(n) sprintf("%s %s", plan_count(n), if (n == 1) "file" else "files")

plan_count <- function(n) formatC(n, format = "d", big.mark = ",")

#' @export
as.data.frame.claws_plan <- function(x, row.names = NULL, optional = FALSE, ...) {
  attr(x, "how") <- NULL
  class(x) <- "data.frame"
  if (!is.null(row.names)) {
    row.names(x) <- row.names
  }
  x
}
