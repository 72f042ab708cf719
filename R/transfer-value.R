# The value of transfers: a data frame with a row for each file or object.

# Signals the error of the first row that failed, with its own classes and all rows, or returns the
# value.
transfers_value <- function(value, stops) {
  the$last_results <- value
  failed <- which(value$status == "failed")
  if (stops && length(failed) > 0L) {
    stop(error_transfer(value$error[[failed[[1]]]], value))
  }
  value
}

transfers_table <- function(transfers) {
  column <- function(name, type) vapply(transfers, `[[`, type, name)
  value <- list(
    from = column("from", ""),
    to = column("to", ""),
    size = column("size", 0),
    status = column("status", ""),
    etag = column("etag", ""),
    checksum = column("checksum", ""),
    version_id = column("version_id", ""),
    verified = column("verified", NA),
    parts = column("parts", 0L),
    seconds = column("seconds", 0)
  )
  value$error <- lapply(transfers, transfer_error)
  transfer_frame(value)
}

# The columns of transfers that were not run.
transfer_columns <- function(from, to, size) {
  count <- length(to)
  none <- rep(NA_character_, count)
  list(
    from = from,
    to = to,
    size = size,
    status = rep("not_run", count),
    etag = none,
    checksum = none,
    version_id = none,
    verified = rep(NA, count),
    parts = rep(NA_integer_, count),
    seconds = rep(NA_real_, count),
    error = vector("list", count)
  )
}

transfer_frame <- function(columns) {
  structure(list2DF(columns, length(columns$to)), class = c("claws_transfers", "data.frame"))
}

transfer_error <- function(transfer) {
  if (transfer$status == "not_run") {
    return(transfer$error %||% error_not_run("It did not begin."))
  }
  transfer$error
}

#' @export
print.claws_transfers <- function(x, ...) {
  counts <- table(factor(x[["status"]], unique(x[["status"]])))
  said <- paste(sprintf("%d %s", counts, sub("_", " ", names(counts))), collapse = ", ")
  size <- format_bytes(sum(x[["size"]], na.rm = TRUE))
  said <- if (nrow(x) > 0L) paste0(" ", said)
  cat(sprintf("<claws_transfers: %d, %s>", nrow(x), size), said, "\n", sep = "")
  shown <- utils::head(x, 12L)
  for (i in seq_len(nrow(shown))) {
    cat(transfer_line(shown[i, ]), "\n", sep = "")
  }
  if (nrow(x) > nrow(shown)) {
    cat(sprintf("  %d more\n", nrow(x) - nrow(shown)))
  }
  invisible(x)
}

transfer_line <- function(row) {
  error <- row[["error"]][[1]]
  said <- if (is.null(error) || row[["status"]] == "not_run") {
    ""
  } else {
    paste0(": ", text_parts(conditionMessage(error), "\n")[[1]])
  }
  line <- sprintf("  %s: %s -> %s%s", row[["status"]], row[["from"]], row[["to"]], said)
  strtrim(text_safe(line), getOption("width"))
}

# A number of bytes for people.
format_bytes <- function(bytes) {
  units <- c("B", "KiB", "MiB", "GiB", "TiB", "PiB")
  step <- if (bytes >= 1024) min(length(units) - 1L, floor(log(bytes, 1024))) else 0
  sprintf(if (step == 0) "%.0f %s" else "%.1f %s", bytes / 1024^step, units[[step + 1L]])
}
