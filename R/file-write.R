# Files that are written. One that is there is replaced as a whole, once all bytes of its successor
# are on the disk: a full disk, a missing right or an interrupt leave it as it was. Every failure is
# a claws_write_error.

# A file that is being written, as a list: write(bytes); commit(), which puts it in place;
# discard(), which does nothing after commit(). Links are followed. private: whether only its owner
# may read a file that is new; one that is replaced keeps its mode.
file_draft <- function(path, private = FALSE) {
  target <- file_target(path)
  there <- file_look(target)
  if (!is.null(there) && there[["kind"]] != "file") {
    stop(error_write(path, sprintf("it is a %s, not a file", there[["kind"]])))
  }
  mode <- there[["mode"]] %||% if (private) mode_private else mode_usual()
  part <- tempfile(".claws-", dirname(target))
  file <- draft_open(part, path)
  shut <- function(sync) .Call(c_file_close, file, sync)
  done <- FALSE
  discard <- function() {
    if (!done) {
      shut(FALSE)
      unlink(part)
    }
    done <<- TRUE
  }
  must <- function(reason) {
    if (is_text(reason)) {
      discard()
      stop(error_write(path, reason))
    }
  }
  commit <- function() {
    must(shut(TRUE))
    must(.Call(c_file_place, part, target, mode, NULL))
    done <<- TRUE
  }
  list(
    write = function(bytes) must(.Call(c_file_write, file, bytes)),
    commit = commit,
    discard = discard
  )
}

mode_private <- 384L # 0600

# 0666 without what the session takes away.
mode_usual <- function() bitwAnd(438L, bitwNot(as.integer(Sys.umask(NA))))

# Only the owner reads what is not finished.
draft_open <- function(part, path) {
  file <- file_open(part, "new", mode_private)
  if (is.character(file)) stop(error_write(path, file)) else file
}

# Where a path leads to: links are followed, also to what is not there yet.
file_target <- function(path) {
  target <- path_native(path)
  for (turn in 1:40) {
    link <- Sys.readlink(target)
    if (is.na(link) || link == "") {
      return(target)
    }
    absolute <- grepl("^(/|\\\\|[A-Za-z]:)", link)
    target <- if (absolute) link else file.path(dirname(target), link)
  }
  stop(error_write(path, "its links lead back to themselves"))
}

# Replaces a file by these bytes.
file_write <- function(path, bytes, private = FALSE) {
  draft <- file_draft(path, private)
  on.exit(draft$discard())
  draft$write(bytes)
  draft$commit()
}

# Adds bytes to a file, which only its owner may read when it is new.
file_append <- function(path, bytes) {
  file <- file_open(path, "append", mode_private)
  if (is.character(file)) {
    stop(error_write(path, file))
  }
  reason <- .Call(c_file_write, file, bytes) %||% .Call(c_file_close, file, FALSE)
  if (is_text(reason)) {
    .Call(c_file_close, file, FALSE)
    stop(error_write(path, reason))
  }
}

# Runs code that writes what a call can do without, such as a cache. That it cannot be written is a
# warning, once a session for each folder.
write_or_warn <- function(code, what) {
  tryCatch(code, claws_write_error = function(e) {
    folder <- dirname(e$path)
    if (!folder %in% the$unwritten) {
      the$unwritten <- c(the$unwritten, folder)
      warning(condition_unwritten(e, what))
    }
  })
  invisible()
}
