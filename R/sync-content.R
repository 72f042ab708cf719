# Things of the same size on both sides of a sync that are compared by their content: files are
# read, objects are asked for their checksums, several at a time.

# The same by content, for things of the same size. heads: answers of HeadObject, NULL for a file.
# path: of a file, else NULL. Returns why they differ, or NA.
sync_compare_content <- function(path, head, other = NULL) {
  for (answer in list(head, other)) {
    if (inherits(answer, "error")) {
      return(sprintf("cannot be compared: %s", answer$code %||% "no answer"))
    }
  }
  same <- if (is.null(path)) content_same(head, other) else content_is(path, head)
  if (is.na(same)) {
    "there is no checksum to compare"
  } else if (!same) {
    "contents differ"
  } else {
    NA_character_
  }
}

# Whether two objects have the same content; NA where nothing says so.
content_same <- function(x, y) {
  both <- intersect(content_sums(x), content_sums(y))
  if (length(both) > 0L) {
    return(identical(x[[both[[1]]]], y[[both[[1]]]]))
  }
  known <- c(etag_plain(x$ETag %||% ""), etag_plain(y$ETag %||% ""))
  if (known[[1]] == known[[2]] && known[[1]] != "") {
    TRUE
  } else if (all(is_md5(known))) {
    FALSE
  } else {
    NA
  }
}

# Names of the checksums that are of a whole object.
content_sums <- function(head) {
  told <- names(head)[lengths(head) > 0L]
  names <- grep("^Checksum(CRC|SHA|XX|MD5)", told, value = TRUE)
  if (identical(head$ChecksumType, "COMPOSITE")) character() else names
}

# Whether a file has the content of an object: by a checksum of the whole, or by the ETag of an
# upload in one request or in parts of one size.
content_is <- function(path, head) {
  sums <- content_sums(head)
  known <- sub("^Checksum", "", sums) %in% names(checksum_algorithms)
  if (any(known)) {
    name <- sums[known][[1]]
    return(identical(checksum_of(sub("^Checksum", "", name), body_file(path)), head[[name]]))
  }
  etag <- etag_plain(head$ETag %||% "")
  if (!is.null(head$ServerSideEncryption) && head$ServerSideEncryption != "AES256") {
    return(NA)
  }
  if (is_md5(etag)) {
    return(file_md5(path) == etag)
  }
  if (is_like(etag, "^[0-9a-f]{32}-[0-9]+\\z") && !is.null(head$part_size)) {
    return(file_md5_parts(path, head$part_size) == etag)
  }
  NA
}

file_md5 <- function(path) {
  sum <- checksum_start("MD5")
  body_each(body_file(path), sum$update)
  paste(as.character(sum$digest()), collapse = "")
}

# The ETag of an upload in parts of one size.
file_md5_parts <- function(path, part_size) {
  sum <- checksum_start_parts("MD5", function(number) part_size)
  body_each(body_file(path), sum$update)
  sprintf("%s-%d", paste(as.character(sum$digest()), collapse = ""), sum$parts())
}

# The reasons for pairs. side$...: see sync_side(). x, y: rows of the source and of the target.
content_reasons <- function(x, y, sides, client, max_active) {
  ask <- function(side, rows) {
    if (is.null(side$bucket)) {
      vector("list", length(rows$key))
    } else {
      content_heads(client, side, rows$key, max_active)
    }
  }
  from <- ask(sides$from, x)
  to <- ask(sides$to, y)
  vapply(
    seq_along(x$key),
    function(i) {
      local <- if (is.null(sides$from$bucket)) {
        sides$from
      } else if (is.null(sides$to$bucket)) {
        sides$to
      }
      path <- if (!is.null(local)) side_path(local, x$key[[i]])
      heads <- Filter(Negate(is.null), list(from[[i]], to[[i]]))
      sync_compare_content(path, heads[[1]], if (length(heads) == 2L) heads[[2]])
    },
    ""
  )
}

# Answers of HeadObject with checksums; with `part_size`, the size of the first part, where an
# object has no other sum than the ETag of an upload in parts.
content_heads <- function(client, side, keys, max_active) {
  address <- list(bucket = rep(side$bucket, length(keys)), key = paste0(side$prefix, keys))
  heads <- heads_ask(client, address, list(ChecksumMode = "ENABLED"), max_active)
  parted <- which(vapply(heads, content_is_parted, NA))
  if (length(parted) > 0L) {
    firsts <- heads_ask(client, columns_take(address, parted), list(PartNumber = 1), max_active)
    for (i in seq_along(parted)) {
      heads[[parted[[i]]]][["part_size"]] <- firsts[[i]][["ContentLength"]]
    }
  }
  heads
}

content_is_parted <- function(head) {
  !inherits(head, "error") &&
    length(content_sums(head)) == 0L &&
    is_like(head$ETag %||% "", "-[0-9]+\"?\\z")
}
