# Plans that are carried out: uploads, downloads and copies side by side, then deletions.

#' @rdname s3_sync
#' @order 2
#' @export
s3_run <- function(
  plan,
  ...,
  guard = NULL,
  max_delete = NULL,
  on_error = c("keep", "stop"),
  max_active = NULL,
  client = NULL,
  progress = NULL
) {
  run_check(plan)
  said <- attr(plan, "how")
  run_check_deletes(plan, max_delete %||% said$max_delete %||% Inf)
  core <- s3_core(client %||% said$client)
  how <- transfer_how(core, max_active, on_error = match.arg(on_error), progress = progress)
  how$params <- if (...length() > 0L) list(...) else said$params
  how$guard <- isTRUE(guard %||% said$guard %||% TRUE)
  columns <- transfer_columns(plan$from, plan$to, plan$size)
  columns$status[plan$action == "skip"] <- "skipped"
  columns <- run_moves(columns, plan, how)
  if (all(columns$status[plan$action != "delete"] %in% c("done", "resumed", "skipped"))) {
    columns <- run_deletes(columns, plan, how)
  }
  invisible(transfers_value(transfer_frame(columns), how$stops))
}

run_check <- function(plan) {
  whole <- is.data.frame(plan) && all(plan_columns %in% names(plan))
  known <- whole && all(plan$action %in% c(names(run_kinds()), "delete", "skip"))
  if (!known) {
    stop(error_argument("plan", "must be a plan of s3_sync() or s3_delete(), or some of its rows"))
  }
}

run_check_deletes <- function(plan, most) {
  count <- sum(plan$action == "delete")
  if (!is.numeric(most) || length(most) != 1L || is.na(most)) {
    stop(error_argument("max_delete", "must be a number"))
  }
  if (count > most) {
    message <- "The plan deletes %s files, more than `max_delete`, %s: nothing of it is done."
    stop(error_plan_refused(sprintf(message, plan_count(count), format_whole(most)), plan))
  }
}

# Actions: the operation whose arguments they take, those of them that a transfer says by itself,
# and what makes the transfer of a row.
run_kinds <- function() {
  list(
    upload = list(operation = "PutObject", own = upload_own, make = run_upload),
    download = list(operation = "GetObject", own = download_own, make = run_download),
    copy = list(operation = "CopyObject", own = copy_own, make = run_copy)
  )
}

# The columns with the rows that were moved.
run_moves <- function(columns, plan, how) {
  kinds <- run_kinds()
  places <- which(plan$action %in% names(kinds))
  for (kind in kinds[unique(plan$action[places])]) {
    members_check(how$client, kind$operation, how$params, kind$own)
  }
  transfers <- lapply(places, function(i) {
    row <- lapply(plan[plan_columns], `[[`, i)
    members <- run_members(row, how)
    transfer <- kinds[[row$action]]$make(row, members, how)
    transfer$guarded <- TRUE
    transfer
  })
  transfers_move(transfers, how)
  done <- transfers_table(transfers)
  for (name in setdiff(names(columns), c("from", "to", "size"))) {
    columns[[name]][places] <- done[[name]]
  }
  columns
}

run_upload <- function(row, members, how) {
  to <- s3_address(row$to)
  upload_new(as_native(row$from), to$bucket, to$key, members, how)
}

run_download <- function(row, members, how) {
  from <- s3_address(row$from)
  path <- as_native(row$to)
  transfer <- download_new(from$bucket, from$key, path, members, how)
  transfer$ready <- function() {
    if (how$guard) {
      run_check_file(path, row)
    }
    dir.create(dirname(path), showWarnings = FALSE, recursive = TRUE)
  }
  transfer
}

# A copy in one request needs no look at its source: the plan knows it.
run_copy <- function(row, members, how) {
  from <- s3_address(row$from)
  to <- s3_address(row$to)
  etag <- if (how$guard) etag_quoted(row$source_etag)
  source <- list(Bucket = from$bucket, Key = from$key)
  source$IfMatch <- etag
  head <- list(ContentLength = row$size, ETag = etag)
  copy_new(source, to$bucket, to$key, members, copy_how(how, how$client, TRUE, TRUE), head)
}

# Conditions that a user gives stand in place of the row's own.
run_members <- function(row, how) {
  own <- any(c("IfMatch", "IfNoneMatch") %in% names(how$params))
  c(how$params, if (how$guard && !own) run_guard(row))
}

# The conditions of a row: that its target is as it was planned, or its source where that is
# downloaded.
run_guard <- function(row) {
  if (row$action == "download") {
    return(list(IfMatch = etag_quoted(row$source_etag)))
  }
  new <- is.na(row$target_size)
  if (new) list(IfNoneMatch = "*") else list(IfMatch = etag_quoted(row$etag))
}

# That a local file is as it was when the plan was made.
run_check_file <- function(path, row) {
  found <- file_look(path)
  same <- if (is.null(found) || is.na(row$target_size)) {
    is.null(found) && is.na(row$target_size)
  } else {
    later <- found[["mtime"]] - as.numeric(row$target_modified)
    found[["size"]] == row$target_size && abs(later) < 1e-3
  }
  if (!same) {
    stop(error_target_changed(path))
  }
}

# Deletions in S3 by 1,000, local ones file by file.
run_deletes <- function(columns, plan, how) {
  places <- which(plan$action == "delete")
  remote <- is_s3_address(plan$to[places])
  for (i in places[!remote]) {
    row <- lapply(plan[plan_columns], `[[`, i)
    error <- tryCatch(run_delete_file(row, how$guard), claws_error = identity)
    columns$error[i] <- list(error)
    changed <- inherits(error, "claws_file_changed")
    columns$status[[i]] <- if (is.null(error)) {
      "done"
    } else if (changed) {
      "changed"
    } else {
      "failed"
    }
  }
  there <- places[remote]
  rows <- c(s3_address(plan$to[there]), list(version_id = rep(NA_character_, length(there))))
  rows$etag <- if (how$guard) plan$etag[there] else rep(NA_character_, length(there))
  known <- client_operation(how$client, "DeleteObjects")$arguments
  given <- how$params[names(how$params) %in% known]
  done <- delete_perform(how$client, rows, given, how$max_active, how$stops, how$progress)
  columns$status[there] <- done$status
  columns$error[there] <- done$error
  columns
}

run_delete_file <- function(row, guard) {
  path <- as_native(row$to)
  if (guard) {
    run_check_file(path, row)
  }
  if (unlink(path) != 0L || !is.null(file_look(path))) {
    stop(error_write(path, "it cannot be deleted"))
  }
  NULL
}
