# Transfers: objects of S3 from and to files, and from place to place. A transfer is one file or
# object on its way, an environment; its parts are calls that are made when they are due, and all
# calls of all transfers go through the crew (R/call-many.R).
#
# from, to, size: what is moved. status: "not_run", then "done", "resumed", "skipped" or "failed",
#   and "changed" where it is `guarded`, a row of a plan, and something else was there.
# etag, checksum, version_id, verified, parts: of the object. error: the condition of a failure.
# begin(), more(), undo(), leave(): of its kind. begin() readies the first calls; more() makes the
#   next one of those that can be made in any order, or NULL; undo() readies the calls after a
#   failure; leave() closes what is open; stay() says whether parts stay after an interrupt.
# ready(): signals why what is at a local target may not be replaced.
# urgent: functions that make calls which others wait for. flying: number of its calls on their way.
# sending: those of them that are parts, which may be sent again. took: seconds that parts took.
# done: bytes that went. finished: whether all is there. seen_done, seen_size, seen_end: what
# progress has counted of it.

transfer_new <- function(from, to, size = NA_real_) {
  transfer <- state_new()
  transfer$from <- from
  transfer$to <- to
  transfer$size <- size
  transfer$status <- "not_run"
  transfer$etag <- transfer$checksum <- transfer$version_id <- NA_character_
  transfer$verified <- NA
  transfer$parts <- NA_integer_
  transfer$seconds <- NA_real_
  transfer$urgent <- transfer$sending <- list()
  transfer$flying <- 0L
  transfer$done <- transfer$seen_done <- transfer$seen_size <- 0
  transfer$finished <- transfer$undone <- transfer$guarded <- transfer$seen_end <- FALSE
  transfer$more <- transfer$undo <- transfer$leave <- transfer$stay <- function() NULL
  transfer$ready <- function() NULL
  transfer
}

# how: see transfer_how(). Moves all transfers; returns them as a data frame or signals the error of
# the first one that failed.
transfers_run <- function(transfers, how) {
  transfers_move(transfers, how)
  transfers_value(transfers_table(transfers), how$stops)
}

transfers_move <- function(transfers, how) {
  work <- transfers_work(transfers, how)
  on.exit(transfers_leave(work)) # also when somebody's code jumps out
  tryCatch(transfers_perform(work), interrupt = function(e) transfers_interrupted(work))
}

# waiting, begun, open: all transfers, how many of them have begun, and those that have not ended.
# ready: those of the open ones that may have a call, the next one last. Both by their names.
transfers_work <- function(transfers, how) {
  work <- state_new()
  work$waiting <- transfers
  work$begun <- 0L
  work$open <- work$ready <- list()
  work$how <- how
  work$stopped <- FALSE
  work$now <- function() as.numeric(client_part(how$client, "clock")())
  work$progress <- transfer_progress(transfers, how$progress)
  work
}

# Makes all calls until the transfers have ended.
transfers_perform <- function(work) {
  repeat {
    transfers_turn(work)
    if (length(work$open) == 0L) {
      return(invisible())
    }
    transfers_unstick(work)
  }
}

# Makes all calls that can be made by now.
transfers_turn <- function(work) {
  work$ready <- work$open
  next_call <- function() transfers_next(work)
  finish <- function(call, now) transfer_finish(work, call, now)
  allow <- transfer_bucket(work, work$how$max_bandwidth)
  later <- function(now) tail_due(work$open, now)
  calls_perform(next_call, finish, work$how$max_active, work$how$client, allow, later)
}

# Transfers that are neither whole nor failed when nothing is on its way have failed.
transfers_unstick <- function(work) {
  for (transfer in work$open) {
    transfer_fail(transfer, error_transfer_stuck(transfer))
    transfer_settle(work, transfer)
  }
}

# The next call of those that are ready, or of one more, or one instead of the slowest.
transfers_next <- function(work) {
  repeat {
    while (length(work$ready) > 0L) {
      call <- transfer_next(work, work$ready[[length(work$ready)]])
      if (!is.null(call)) {
        return(call)
      }
    }
    if (!transfers_open(work)) {
      return(transfers_hurry(work))
    }
  }
}

# Begins one more transfer; whether there was one.
transfers_open <- function(work) {
  none <- work$stopped || work$begun == length(work$waiting)
  if (none || length(work$open) >= work$how$max_active) {
    return(FALSE)
  }
  work$begun <- work$begun + 1L
  transfer <- work$waiting[[work$begun]]
  transfer$name <- as.character(work$begun)
  transfer$began <- work$now()
  work$open[[transfer$name]] <- transfer
  transfer_wake(work, transfer)
  transfer_try(transfer, transfer$begin())
  transfer_settle(work, transfer)
  TRUE
}

# One that may have a call again, since something of it has changed.
transfer_wake <- function(work, transfer) work$ready[[transfer$name]] <- transfer

transfer_next <- function(work, transfer) {
  call <- NULL
  transfer_try(transfer, call <- transfer_call(transfer))
  if (is.null(call)) {
    transfer_settle(work, transfer)
    if (length(transfer$urgent) == 0L) {
      work$ready[[transfer$name]] <- NULL
    }
    return(NULL)
  }
  transfer$flying <- transfer$flying + 1L
  call$transfer <- transfer
  tail_take(transfer, call)
  work$cost <- call$bytes %||% 0
  call
}

transfers_hurry <- function(work) {
  slow <- tail_slow(work$open, work$now())
  if (is.null(slow)) {
    return(NULL)
  }
  transfer <- slow$transfer
  tail_drop(transfer, slow)
  call <- NULL
  transfer_try(transfer, call <- tail_again(slow))
  if (!is.null(call)) {
    call$transfer <- transfer
    work$cost <- call$bytes %||% 0
  }
  call
}

transfer_call <- function(transfer) {
  if (length(transfer$urgent) > 0L) {
    make <- transfer$urgent[[1]]
    transfer$urgent <- transfer$urgent[-1]
    return(make())
  }
  if (is.null(transfer$error) && !transfer$finished) transfer$more()
}

# Readies a call before others. make(): makes it.
transfer_urge <- function(transfer, make) transfer$urgent <- c(transfer$urgent, list(make))

# A call of S3 for a transfer. took(call): takes it when it is done; it may return a call that
# follows it.
transfer_ask <- function(how, operation, params, took) {
  call <- s3_call(how$client, operation, params)
  if (how$plain) {
    call$client$settings$request_checksum_calculation <- "when_required"
  }
  call$took <- took
  call
}

transfer_finish <- function(work, call, now) {
  transfer <- call$transfer
  transfer$flying <- transfer$flying - 1L
  tail_end(transfer, call, now)
  following <- NULL
  transfer_try(transfer, following <- call$took(call))
  if (is.environment(following) && !is.null(following$stage)) {
    transfer$flying <- transfer$flying + 1L
    following$transfer <- transfer
    tail_take(transfer, following)
    return(following)
  }
  transfer_wake(work, transfer)
  transfer_settle(work, transfer)
  work$progress$step(transfer)
  NULL
}

# The output of a call that is done, or its error.
transfer_output <- function(call) {
  if (inherits(call$value, "error")) stop(call$value) else call$value
}

# A failure ends its transfer, not the others. One that is not of claws, as of a function that gives
# the bytes, ends all.
transfer_try <- function(transfer, code) {
  tryCatch(code, claws_error = function(e) transfer_fail(transfer, e))
}

transfer_fail <- function(transfer, error) {
  transfer$error <- transfer$error %||% error
  transfer$urgent <- list()
}

# Ends a transfer that has nothing more to do. After a failure its undoing comes first, when no call
# of it is on its way.
transfer_settle <- function(work, transfer) {
  idle <- transfer$flying == 0L && length(transfer$urgent) == 0L
  failed <- !is.null(transfer$error)
  if (!idle || !failed && !transfer$finished) {
    return(invisible())
  }
  if (failed && !transfer$undone) {
    transfer$undone <- TRUE
    transfer_try(transfer, transfer$undo())
    if (length(transfer$urgent) > 0L) {
      return(invisible())
    }
  }
  transfer_end(work, transfer, failed)
}

transfer_end <- function(work, transfer, failed) {
  transfer$leave()
  transfer$seconds <- work$now() - transfer$began
  if (failed) {
    transfer$status <- if (transfer_is_kept(transfer)) "changed" else "failed"
    work$stopped <- work$stopped || work$how$stops && transfer$status == "failed"
  } else if (transfer$status == "not_run") {
    transfer$status <- "done"
  }
  work$open[[transfer$name]] <- work$ready[[transfer$name]] <- NULL
  work$progress$step(transfer)
}

# A row of a plan has not failed where something else is there than was planned.
transfer_is_kept <- function(transfer) {
  reasons <- c("PreconditionFailed", "http_412", "claws_object_changed", "claws_file_changed")
  transfer$guarded && inherits(transfer$error, reasons)
}

# Nothing stays open. Of transfers that have not ended, parts that were sent stay for another try
# where there is one.
transfers_leave <- function(work) {
  work$progress$end()
  kept <- FALSE
  for (transfer in work$open) {
    kept <- isTRUE(transfer$stay()) || kept
    transfer$leave()
  }
  if (kept) {
    message("Make the same call again to go on; s3_abort() removes the parts that were sent.")
  }
}

transfers_interrupted <- function(work) {
  value <- transfers_table(work$waiting)
  the$last_results <- value
  stop_interrupted(value, transfers = value)
}

# A function for the crew: seconds until the next call may begin, so that no more bytes a second are
# begun. work$cost has the bytes of that call.
transfer_bucket <- function(work, bandwidth) {
  if (is.infinite(bandwidth)) {
    return(function(now) 0)
  }
  free <- 0 # when the bytes that were begun have gone
  function(now) {
    if (free > now) {
      return(free - now)
    }
    free <<- max(free, now) + work$cost / bandwidth
    0
  }
}
