# The local side of a sync: the files below a folder, in the order of the bytes of their keys, in
# which S3 lists, too. Only the folders on the way to where the walk is are in memory.
#
# A source is a function that returns the next rows, or NULL after the last: list(key, size,
# modified, etag, storage_class, type, reason). key: the path below the root, with slashes. reason:
# why a thing is skipped, or NA. type: "folder" for one that cannot be looked into, else "file".

# follow: whether links are followed. keep(keys): which keys count. many: rows to gather at a time.
folder_source <- function(root, follow, keep, many = 1000L) {
  walk <- state_new()
  walk$stack <- if (dir.exists(as_native(root))) list(folder_root(root))
  walk$follow <- follow
  walk$keep <- keep
  function() {
    rows <- list()
    count <- 0L
    while (count < many && length(walk$stack) > 0L) {
      piece <- folder_step(walk)
      count <- count + length(piece$key)
      rows <- c(rows, list(piece))
    }
    if (length(rows) > 0L) columns_bind(rows)
  }
}

folder_root <- function(root) {
  frame <- folder_frame(root, "", character())
  if (is_text(frame)) {
    stop(error_file_unreadable(root, "it is a folder that cannot be listed"))
  } else {
    frame
  }
}

# A folder on the way: its entries in order, and how far the walk is in it; or why it is not looked
# into, a string. ids: those of the folders above it, by which links that lead back are found.
folder_frame <- function(path, prefix, ids) {
  found <- .Call(c_folder_list, path)
  if (is_text(found)) {
    return("cannot be read")
  }
  id <- paste(found$id, collapse = " ")
  if (found$id[[2]] > 0 && id %in% ids || length(ids) > 500L) {
    return("leads back to a folder above it")
  }
  entries <- folder_entries(found[names(found) != "id"], prefix)
  folders <- which(entries$kind == "folder")
  frame <- list(path = path, entries = entries, at = 1L, ids = c(ids, id), folders = folders)
  list2env(frame, parent = emptyenv())
}

folder_entries <- function(found, prefix) {
  name <- as_utf8(found$name)
  text <- validUTF8(name)
  found$kind[!text] <- "nameless"
  name[!text] <- utf8_mended(name[!text], "?")
  end <- ifelse(found$kind == "folder", "/", "")
  found$key <- paste0(prefix, name, end, recycle0 = TRUE)
  found$modified[!is.finite(found$modified)] <- 0
  ranks <- bytes_order(found$key)
  columns_take(found, ranks[!is_like(name[ranks], folder_own)])
}

# Files that claws itself has not finished.
folder_own <- "^\\.(.+\\.claws-part|claws-[0-9a-f]+)\\z"

# The rows up to the next folder, which the walk enters.
folder_step <- function(walk) {
  frame <- walk$stack[[length(walk$stack)]]
  size <- length(frame$entries$key)
  following <- if (length(frame$folders) > 0L) frame$folders[[1]] else size + 1L
  rows <- folder_rows(walk, frame, frame$at - 1L + seq_len(following - frame$at))
  frame$at <- following + 1L
  if (following > size) {
    walk$stack[[length(walk$stack)]] <- NULL
    return(rows)
  }
  frame$folders <- frame$folders[-1]
  reason <- folder_enter(walk, frame, following)
  if (is.null(reason)) {
    return(rows)
  }
  columns_bind(list(rows, source_rows(frame$entries$key[[following]], 0, 0, "folder", reason)))
}

# Looks into a folder; why that is not done, or NULL.
folder_enter <- function(walk, frame, at) {
  entry <- columns_take(frame$entries, at)
  if (entry$link && !walk$follow) {
    return(NULL)
  }
  inner <- folder_frame(file.path(frame$path, entry$name), entry$key, frame$ids)
  if (is_text(inner)) {
    return(inner)
  }
  walk$stack <- c(walk$stack, list(inner))
  NULL
}

folder_rows <- function(walk, frame, which) {
  entries <- columns_take(frame$entries, which)
  wanted <- (walk$follow | !entries$link) & walk$keep(entries$key)
  entries <- columns_take(entries, wanted)
  reason <- unname(folder_reasons[entries$kind])
  type <- ifelse(entries$kind == "unreadable", "folder", "file")
  source_rows(entries$key, entries$size, entries$modified, type, reason)
}

# The reason why a thing that is no file is skipped. An unreadable one may be a folder.
folder_reasons <- c(
  file = NA,
  pipe = "is a pipe",
  device = "is a device or a socket",
  broken = "is a link to nothing",
  unreadable = "cannot be read",
  nameless = "has a name that is no text"
)

source_rows <- function(key, size, modified, type, reason) {
  count <- length(key)
  list(
    key = key,
    size = rep_len(size, count),
    modified = rep_len(modified, count),
    etag = rep(NA_character_, count),
    storage_class = rep(NA_character_, count),
    type = rep_len(type, count),
    reason = rep_len(as.character(reason), count)
  )
}
