# Plans that are carried out: uploads, downloads and copies side by side, then deletions.

#' @rdname s3_sync
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
  how <- list(
    core = s3_core(client %||% said$client),
    params = if (...length() > 0L) list(...) else said$params,
    guard = isTRUE(guard %||% said$guard %||% TRUE),
    stops = match.arg(on_error) == "stop",
    max_active = s3_max_active(max_active),
    progress = progress
  )
  columns <- transfer_columns(plan$from, plan$to, plan$size)
  columns$status[plan$action == "skip"] <- "skipped"
  columns <- run_moves(columns, plan, how)
  if (all(columns$status[plan$action != "delete"] %in% c("done", "skipped"))) {
    columns <- run_deletes(columns, plan, how)
  }
  value <- transfer_frame(columns)
  if (how$stops) {
    transfers_signal(value)
  }
  invisible(value)
}

run_check <- function(plan) {
  whole <- is.data.frame(plan) && all(plan_columns %in% names(plan))
  known <- whole && all(plan$action %in% c(names(run_kinds), "delete", "skip"))
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

# Actions, and the operations whose arguments they take.
run_kinds <- c(upload = "PutObject", download = "GetObject", copy = "CopyObject")

# The columns with the rows that were moved.
run_moves <- function(columns, plan, how) {
  places <- which(plan$action %in% names(run_kinds))
  given <- run_members(how$core, unique(plan$action[places]), how$params)
  moves <- lapply(places, function(i) {
    run_row(lapply(plan[plan_columns], `[[`, i), given, how$guard)
  })
  done <- moves_perform(how$core, moves, how$max_active, how$stops, how$progress)
  Map(function(all, some) replace(all, places, some), columns, done)
}

# The user's arguments, which the operations of all actions have.
run_members <- function(client, actions, params) {
  for (action in actions) {
    operation <- client_operation(client, run_kinds[[action]])
    unknown <- setdiff(names(params), operation$arguments)
    if (length(unknown) > 0L || length(names(params)) < length(params)) {
      name <- c(unknown, "An argument without a name")[[1]]
      problem <- sprintf("%s is none of its arguments.", name)
      stop(error_invalid_params(operation, problem))
    }
  }
  params
}

run_row <- function(row, given, guard) {
  local <- row$action == "download"
  list(
    kind = row$action,
    from = if (row$action == "upload") as_native(row$from) else row$from,
    to = if (local) as_native(row$to) else row$to,
    size = row$size,
    members = c(given, if (guard) run_guard(row)),
    ready = if (local && guard) function() run_check_file(as_native(row$to), row)
  )
}

# The conditions of a row: that its target is as it was planned, and its source where it is in S3.
run_guard <- function(row) {
  source <- etag_quoted(row$source_etag)
  if (row$action == "download") {
    return(list(IfMatch = source))
  }
  new <- is.na(row$target_size)
  c(
    if (new) list(IfNoneMatch = "*") else list(IfMatch = etag_quoted(row$etag)),
    if (row$action == "copy") list(CopySourceIfMatch = source)
  )
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
  known <- client_operation(how$core, "DeleteObjects")$arguments
  given <- how$params[names(how$params) %in% known]
  done <- delete_perform(how$core, rows, given, how$max_active, how$stops, how$progress)
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
