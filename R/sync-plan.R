# The plan of a sync: both sides are listed and compared, and nothing is done.

# "upload", "download" or "copy".
sync_kind <- function(from, to) {
  kind <- if (is.null(from$bucket)) {
    if (!is.null(to$bucket)) "upload"
  } else {
    if (is.null(to$bucket)) "download" else "copy"
  }
  if (is.null(kind)) {
    stop(error_argument("to", "must be in S3 where `from` is a folder"))
  }
  if (kind == "upload" && !dir.exists(as_native(from$root))) {
    stop(error_argument("from", sprintf("must be a folder: there is none called %s", from$root)))
  }
  if (identical(from, to)) {
    stop(error_argument("to", "must be another place than `from`"))
  }
  kind
}

# how: list(client, kind, sides, compare, delete, keep, follow, params, max_active, progress).
sync_plan <- function(how) {
  state <- tryCatch(sync_run(how, FALSE), claws_unsorted = function(condition) sync_run(how, TRUE))
  rows <- columns_bind(c(list(sync_none()), state$rows))
  rows <- columns_take(rows, order(rows$action == "delete", method = "radix"))
  list(rows = rows, unchanged = state$unchanged)
}

sync_state <- function(how) {
  state <- state_new()
  state$rows <- list()
  state$unchanged <- c(0, 0)
  state$seen <- 0
  state$kept <- character()
  state$twins <- if (how$kind == "download" && ignores_case(as_native(how$sides$to$root))) {
    twins_finder()
  }
  state$meter <- progress_new(Inf, how$progress)
  state
}

# sorted: whether the listings of S3 have to be sorted first.
sync_run <- function(how, sorted) {
  state <- sync_state(how)
  on.exit(state$meter$end())
  source <- sync_source(how$sides$from, how, sorted)
  target <- sync_source(how$sides$to, how, sorted)
  sync_merge(source, target, function(x, y) {
    sync_take(state, how, x, y)
    state$seen <- state$seen + max(length(x$key), length(y$key))
    state$meter$step(state$seen)
  })
  state
}

sync_source <- function(side, how, sorted) {
  if (is.null(side$bucket)) {
    return(folder_source(side$root, how$follow, how$keep))
  }
  bucket_source(how$core, side$bucket, side$prefix, how$keep, how$listing, sorted)
}

# Plans two stretches that belong together.
sync_take <- function(state, how, x, y) {
  if (how$kind == "download") {
    x$reason <- sync_unsafe(state, x)
  }
  state$kept <- c(state$kept, x$key[x$type == "folder"])
  place <- match(x$key, y$key)
  both <- !is.na(place)
  other <- columns_take(y, place)
  made <- list(action = rep(how$kind, length(place)), reason = rep("is new", length(place)))
  made <- sync_pairs(state, how, x, other, both, made)
  skipped <- !is.na(x$reason) | both & !is.na(other$reason)
  made$action[skipped] <- "skip"
  made$reason[skipped] <- ifelse(is.na(x$reason), other$reason, x$reason)[skipped]
  made <- sync_frozen(how, x, made)
  same <- is.na(made$action)
  state$unchanged <- state$unchanged + c(sum(same), sum(x$size[same]))
  rows <- columns_take(sync_rows(how, x, other, made), !same)
  gone <- if (how$delete) sync_gone(state, how, columns_take(y, !y$key %in% x$key))
  state$rows <- c(state$rows, list(rows), if (!is.null(gone)) list(gone))
}

# The pairs among the rows of a stretch.
sync_pairs <- function(state, how, x, other, both, made) {
  if (!any(both)) {
    return(made)
  }
  pair_x <- columns_take(x, both)
  pair_y <- columns_take(other, both)
  found <- sync_compare(pair_x, pair_y, how$kind, how$compare)
  if (how$compare == "checksum") {
    look <- which(is.na(found$reason) & is.na(pair_x$reason) & is.na(pair_y$reason))
    found$reason[look] <- content_reasons(
      columns_take(pair_x, look),
      columns_take(pair_y, look),
      how$sides,
      how$core,
      how$max_active
    )
    found$action[look][!is.na(found$reason[look])] <- how$kind
  }
  made$action[both] <- found$action
  made$reason[both] <- found$reason
  made
}

# The reasons why keys cannot become files.
sync_unsafe <- function(state, x) {
  reason <- unsafe_reasons(x$key)
  if (!is.null(state$twins)) {
    reason[state$twins(x$key) & is.na(reason)] <- "differs from another key in case alone"
  }
  reason
}

# Objects of an archive are read only when they were restored.
sync_frozen <- function(how, x, made) {
  frozen <- which(x$storage_class %in% c("GLACIER", "DEEP_ARCHIVE") & made$action %in% how$kind)
  if (length(frozen) == 0L) {
    return(made)
  }
  side <- how$sides$from
  address <- list(
    bucket = rep(side$bucket, length(frozen)),
    key = paste0(side$prefix, x$key[frozen])
  )
  heads <- heads_ask(how$core, address, how$listing, how$max_active)
  restored <- vapply(
    heads,
    function(head) isTRUE(grepl("ongoing-request=\"false\"", head$Restore)),
    NA
  )
  made$action[frozen[!restored]] <- "skip"
  made$reason[frozen[!restored]] <- "is archived and was not restored"
  made
}

# Rows of the target that the source does not have. Those that claws cannot look at stay, and those
# below a folder of the source that cannot be read.
sync_gone <- function(state, how, y) {
  under <- Reduce(`|`, lapply(state$kept, function(folder) startsWith(y$key, folder)), FALSE)
  y <- columns_take(y, is.na(y$reason) & !under)
  count <- length(y$key)
  none <- rep(NA_character_, count)
  list(
    action = rep("delete", count),
    from = none,
    to = side_path(how$sides$to, y$key),
    size = y$size,
    reason = rep("is not at the source", count),
    etag = y$etag,
    source_etag = none,
    target_size = y$size,
    target_modified = y$modified
  )
}

sync_rows <- function(how, x, other, made) {
  list(
    action = made$action,
    from = side_path(how$sides$from, x$key),
    to = side_path(how$sides$to, x$key),
    size = x$size,
    reason = made$reason,
    etag = other$etag,
    source_etag = x$etag,
    target_size = other$size,
    target_modified = other$modified
  )
}

sync_none <- function() {
  none <- character()
  list(
    action = none,
    from = none,
    to = none,
    size = numeric(),
    reason = none,
    etag = none,
    source_etag = none,
    target_size = numeric(),
    target_modified = numeric()
  )
}
