# Ranges of an object into a file. The first bytes are asked for at once, and their answer tells the
# size; further ranges are asked for side by side, of the same object.

# From the beginning, of the object as it is now.
download_start <- function(transfer) {
  transfer_close(transfer)
  journal_end(transfer)
  unlink(transfer$part)
  transfer$file <- file_open(transfer$part, "new", mode_private)
  if (is_text(transfer$file)) {
    reason <- transfer$file
    transfer$file <- NULL
    stop(error_write(transfer$to, reason))
  }
  transfer$ranges <- list()
  transfer$wanted <- list()
  transfer$done <- 0
  transfer$head <- NULL
  transfer_urge(transfer, function() download_first(transfer))
}

# Members of a request for the object that was begun with.
download_members <- function(transfer, operation) {
  params <- c(
    transfer$object,
    members_for(transfer$how$client, operation, transfer$members)
  )
  params$IfMatch <- params[["IfMatch"]] %||% transfer$head$ETag
  params$VersionId <- params[["VersionId"]] %||% transfer$head$VersionId
  params
}

download_first <- function(transfer) {
  into <- into_new(transfer$file, transfer$part, 0, 2^53, "CRC64NVME")
  params <- download_members(transfer, "GetObject")
  params$ChecksumMode <- if (transfer$how$verify && !transfer$how$plain) "ENABLED"
  params$Range <- sprintf("bytes=0-%.0f", transfer$how$part_size - 1)
  call <- transfer_ask(transfer$how, "GetObject", params, function(call) {
    download_took_first(transfer, call)
  })
  call$into <- into
  call$bytes <- transfer$how$part_size
  call
}

download_took_first <- function(transfer, call) {
  if (inherits(call$value, c("InvalidRange", "http_416"))) {
    return(download_empty(transfer))
  }
  if (download_is_broken(call)) {
    return(download_again(transfer, call))
  }
  head <- transfer_output(call)
  into <- call$into
  whole <- is.null(head$ContentRange)
  transfer$size <- if (whole) into$done else range_total(head$ContentRange)
  if (is.na(transfer$size) || into$done > transfer$size) {
    stop(error_wrong_range(call$operation))
  }
  download_know(transfer, head)
  download_took_range(transfer, into, 0)
  left <- transfer$size - into$done
  if (left > 0) {
    transfer$plan <- download_plan(transfer, into$done)
    transfer$parts <- length(transfer$wanted) + 1L
    journal_begin_download(transfer)
  } else {
    transfer$parts <- 1L
  }
  if (left > 0 || transfer$how$verify && is.null(transfer$expected)) {
    download_ask_head(transfer)
  }
  download_check(transfer)
}

# The total of "bytes 0-9/100", NA where it is another.
range_total <- function(text) {
  total <- sub("^bytes [0-9]+-[0-9]+/([0-9]+)\\z", "\\1", text, perl = TRUE, useBytes = TRUE)
  total <- if (total != text) as.numeric(total) else NA_real_
  if (isTRUE(total <= 2^53)) total else NA_real_
}

range_first <- function(text) {
  first <- sub("(?s)^bytes ([0-9]+)-.*", "\\1", text, perl = TRUE, useBytes = TRUE)
  if (first != text) as.numeric(first) else NA_real_
}

download_know <- function(transfer, head) {
  transfer$output <- head
  transfer$head <- head[names(head) != "Body"]
  transfer$expected <- if (transfer$how$verify) download_sum(transfer)
  transfer$etag <- head$ETag %||% NA_character_
  transfer$version_id <- head$VersionId %||% NA_character_
}

# The ranges that are still to come, as list(from, size) each.
download_plan <- function(transfer, from) {
  step <- transfer$how$part_size
  while ((transfer$size - from) / step > s3_parts_most) {
    step <- 2 * step
  }
  starts <- seq(from, transfer$size - 1, by = step)
  sizes <- pmin(step, transfer$size - starts)
  transfer$wanted <- Map(function(from, size) list(from = from, size = size), starts, sizes)
  NULL
}

download_next <- function(transfer) {
  if (length(transfer$wanted) == 0L) {
    return(NULL)
  }
  range <- transfer$wanted[[1]]
  transfer$wanted <- transfer$wanted[-1]
  download_range(transfer, range$from, range$size)
}

# into: what has come of the range already, or NULL.
download_range <- function(transfer, from, size, into = NULL) {
  params <- download_members(transfer, "GetObject")
  params$Range <- sprintf("bytes=%.0f-%.0f", from, from + size - 1)
  call <- transfer_ask(transfer$how, "GetObject", params, function(call) {
    if (download_is_broken(call)) {
      return(download_again(transfer, call))
    }
    if (is_unmet(call$value)) {
      return(download_restart(transfer, call$value))
    }
    transfer_output(call)
    download_took_range(transfer, call$into, from)
    download_check(transfer)
  })
  into <- into %||% into_new(transfer$file, transfer$part, from, size, "CRC64NVME")
  call$into <- into
  call$bytes <- size
  call$again <- function() download_range(transfer, from, size, into)
  call
}

# Whether a call ended with less than it asked for: its connection was lost, or the answer is short
# or of another place.
download_is_broken <- function(call) {
  into <- call$into
  if (inherits(call$value, "error")) {
    return(
      inherits(call$value, c("claws_transport_error", "claws_wrong_range", "http_500")) &&
        !is.null(into$etag)
    )
  }
  place <- call$value$ContentRange
  if (!is.null(place) && !startsWith(place, sprintf("bytes %.0f-", into$asked))) {
    into_restart(into)
    return(TRUE)
  }
  is.finite(into$size) && into$size < 2^53 && into$done < into$size
}

# Goes on behind the last byte that came, five times.
download_again <- function(transfer, call) {
  into <- call$into
  into$again <- (into$again %||% 0L) + 1L
  if (into$again > 5L) {
    stop(if (inherits(call$value, "error")) call$value else error_wrong_range(call$operation))
  }
  following <- s3_call(call$client, call$operation$name, call$given)
  following$took <- call$took
  following$into <- into
  following$bytes <- call$bytes
  following$again <- call$again
  call_wait(following, 0, "new")
}

download_took_range <- function(transfer, into, from) {
  if (into$done == 0) {
    return(invisible())
  }
  transfer$done <- transfer$done + into$done
  range <- list(from = from, size = into$done, sum = into$sum)
  transfer$ranges <- c(transfer$ranges, list(range))
  journal_range(transfer, range)
}

download_ask_head <- function(transfer) {
  transfer_urge(transfer, function() {
    params <- download_members(transfer, "HeadObject")
    params$ChecksumMode <- if (transfer$how$verify && !transfer$how$plain) "ENABLED"
    transfer_ask(transfer$how, "HeadObject", params, function(call) {
      if (is_unmet(call$value)) {
        return(download_restart(transfer, call$value))
      }
      failed <- inherits(call$value, "error")
      if (failed && (transfer$done < transfer$size || is.null(transfer$head))) {
        stop(call$value)
      }
      if (!failed) {
        download_know(transfer, call$value)
      }
      download_check(transfer)
    })
  })
}

# An object without bytes has no range.
download_empty <- function(transfer) {
  transfer$size <- 0
  transfer$parts <- 1L
  download_ask_head(transfer)
  NULL
}

# The object is another one than at the beginning: once more, when no call of it is on its way.
download_restart <- function(transfer, error) {
  if (transfer$restarts > 0L) {
    stop(error_object_changed(transfer$from, error))
  }
  transfer$wanted <- list()
  transfer$stale <- TRUE
  download_check(transfer)
}

# Once all bytes are there and known to be right, the file takes its place.
download_check <- function(transfer) {
  busy <- transfer$flying > 0L || length(transfer$urgent) > 0L
  if (isTRUE(transfer$stale) && !busy) {
    transfer$stale <- FALSE
    transfer$restarts <- transfer$restarts + 1L
    return(download_start(transfer))
  }
  if (busy || length(transfer$wanted) > 0L || transfer$done != transfer$size) {
    return(NULL)
  }
  if (download_verify(transfer, function() download_check(transfer))) {
    download_place(transfer)
  }
  NULL
}

download_place <- function(transfer) {
  reason <- .Call(c_file_close, transfer$file, TRUE)
  if (is_text(reason)) {
    stop(error_write(transfer$to, reason))
  }
  transfer$ready()
  written <- transfer$head$LastModified
  time <- if (!is.null(written)) as.numeric(written)
  reason <- .Call(c_file_place, transfer$part, transfer$target, transfer$mode, time)
  if (is_text(reason)) {
    stop(error_write(transfer$to, reason))
  }
  journal_end(transfer)
  transfer$finished <- TRUE
}
