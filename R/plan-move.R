# Files and objects on their way, one request each, many at a time. A move is a list:
#
# kind: "upload", "download" or "copy". from, to: addresses, or paths as R has them. size: bytes.
# members: arguments for the operation. ready(): called before it begins; may signal why not.

# Returns the moves as the columns of a data frame of class claws_transfers. stops: whether nothing
# begins after the first error.
moves_perform <- function(client, moves, max_active, stops, progress = NULL) {
  state <- moves_state(moves)
  meter <- progress_new(length(moves), progress)
  on.exit(moves_leave(state, meter))
  next_call <- function() {
    while (state$begun < length(moves) && !(stops && any(state$columns$status == "failed"))) {
      state$begun <- state$begun + 1L
      call <- move_begin(client, state, state$begun)
      if (!is.null(call)) {
        return(call)
      }
    }
    NULL
  }
  finish <- function(call, now) {
    move_end(state, call)
    meter$step(sum(state$columns$status != "not_run"))
    NULL
  }
  if (length(moves) > 0L) {
    calls_perform(next_call, finish, max_active, client)
  }
  state$columns
}

moves_state <- function(moves) {
  state <- new.env(hash = FALSE, parent = emptyenv())
  state$moves <- moves
  state$begun <- 0L
  state$open <- list()
  state$columns <- transfer_columns(
    vapply(moves, `[[`, "", "from"),
    vapply(moves, `[[`, "", "to"),
    vapply(moves, `[[`, 0, "size")
  )
  state
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

moves_leave <- function(state, meter) {
  for (sink in state$open) {
    sink$close()
  }
  meter$end()
}

# The call of a move, or NULL when it cannot begin, which its row says then.
move_begin <- function(client, state, i) {
  move <- state$moves[[i]]
  tryCatch(
    {
      if (!is.null(move$ready)) {
        move$ready()
      }
      call <- move_kinds()[[move$kind]](client, move)
      call$place <- i
      call$began <- as.numeric(Sys.time())
      if (!is.null(call$sink)) {
        state$open[[as.character(i)]] <- call$sink
      }
      call
    },
    claws_error = function(e) {
      move_fail(state, i, e)
      NULL
    }
  )
}

move_kinds <- function() {
  list(upload = move_upload, download = move_download, copy = move_copy)
}

move_upload <- function(client, move) {
  to <- s3_address(move$to)
  members <- move$members
  members$ContentType <- members[["ContentType"]] %||% content_type(move$to)
  s3_call(
    client,
    "PutObject",
    c(
      list(Bucket = to$bucket, Key = to$key, Body = move$from),
      members
    )
  )
}

move_download <- function(client, move) {
  from <- s3_address(move$from)
  dir.create(dirname(move$to), showWarnings = FALSE, recursive = TRUE)
  call <- s3_call(client, "GetObject", c(list(Bucket = from$bucket, Key = from$key), move$members))
  call$sink <- sink_file(move$to)
  call
}

move_copy <- function(client, move) {
  from <- s3_address(move$from)
  to <- s3_address(move$to)
  source <- list(Bucket = from$bucket, Key = from$key)
  s3_call(
    client,
    "CopyObject",
    c(
      list(Bucket = to$bucket, Key = to$key, CopySource = source),
      move$members
    )
  )
}

# Ends a move. The file of a download takes its place now.
move_end <- function(state, call) {
  i <- call$place
  sink <- state$open[[as.character(i)]]
  state$open[[as.character(i)]] <- NULL
  state$columns$seconds[[i]] <- as.numeric(Sys.time()) - call$began
  value <- call$value
  if (inherits(value, "error")) {
    if (!is.null(sink)) {
      sink$close()
    }
    return(move_fail(state, i, value))
  }
  tryCatch(
    {
      if (!is.null(sink)) {
        sink$commit()
        move_touch(state$moves[[i]]$to, value$LastModified)
      }
      state$columns$status[[i]] <- "done"
      etag <- value$ETag %||% value$CopyObjectResult$ETag
      state$columns$etag[[i]] <- etag %||% NA_character_
      state$columns$version_id[[i]] <- value$VersionId %||% NA_character_
      state$columns$parts[[i]] <- 1L
    },
    claws_error = function(e) move_fail(state, i, e)
  )
}

move_touch <- function(path, modified) {
  if (!is.null(modified)) {
    Sys.setFileTime(path, modified)
  }
}

# The conditions of plans and of `overwrite = FALSE` do not fail a move: something else was there.
move_fail <- function(state, i, error) {
  guards <- c("PreconditionFailed", "http_412", "claws_object_changed", "claws_file_changed")
  state$columns$status[[i]] <- if (inherits(error, guards)) "changed" else "failed"
  state$columns$error[[i]] <- error
}

# Signals the error of the first row that failed, with its own classes and all rows.
transfers_signal <- function(value) {
  failed <- which(value$status == "failed")
  if (length(failed) > 0L) {
    stop(error_transfer(value$error[[failed[[1]]]], value))
  }
}
