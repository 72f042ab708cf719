# Reading an object from any place on, as it is at one time. One request brings all that follows;
# where its connection breaks off, the next one goes on behind the last byte, of the same object.

# A reader, an environment:
#
# client, operation, params: of GetObject. path: the address, for errors.
# size: bytes of the object, NA until its end where the store does not say.
# body: a stream of the bytes from `at` on, or NULL. breaks: how often one broke off since the place
#   `broke`.
# expected: the checksum of the object, as download_sum() has it. sum: the running sum of the first
#   `summed` bytes that is compared with it, or NULL.
# error: what is wrong with the bytes; none are given any more.
reader_new <- function(client, params, path) {
  reader <- state_new()
  reader$client <- client
  reader$operation <- client_operation(client, "GetObject")
  reader$params <- params
  reader$path <- path
  reader$summed <- reader$breaks <- reader$broke <- 0
  on.exit(reader_leave(reader))
  reader_know(reader, reader_ask(reader, 0))
  on.exit()
  reader
}

# All that is read is of the object of the first answer.
reader_know <- function(reader, head) {
  reader$size <- as.numeric(head$ContentLength %||% NA)
  reader$params$IfMatch <- head$ETag %||% reader$params[["IfMatch"]]
  reader$params$VersionId <- head$VersionId %||% reader$params[["VersionId"]]
  reader$expected <- download_sum(list(head = head))
  reader$sum <- reader_sum(reader)
}

reader_sum <- function(reader) {
  expected <- reader$expected
  if (is.null(expected) || is.na(reader$size)) {
    return(NULL)
  }
  if (!text_has(expected$value, "-")) {
    return(checksum_start(expected$algorithm))
  }
  sizes <- reader_parts(reader)
  if (length(sizes) > 0L && !anyNA(sizes) && all(sizes > 0) && sum(sizes) == reader$size) {
    checksum_start_parts(expected$algorithm, function(number) sizes[[number]])
  }
}

# The sizes of the parts that the object was uploaded in, as far as the store says them.
reader_parts <- function(reader) {
  members <- members_for(reader$client, "GetObjectAttributes", members_of_read(reader$params))
  follow <- s3_tokens(reader$client, "GetObjectAttributes")
  sizes <- numeric()
  tokens <- list()
  repeat {
    params <- c(members, tokens, list(ObjectAttributes = "ObjectParts"))
    answer <- tryCatch(
      s3_ask(reader$client, "GetObjectAttributes", params),
      claws_error = function(e) NULL
    )
    page <- answer$ObjectParts
    sizes <- c(sizes, parts_listed(page))
    if (!isTRUE(page$IsTruncated) || length(page$Parts) == 0L) {
      return(sizes)
    }
    tokens <- follow(list(PartNumberMarker = page$NextPartNumberMarker))
  }
}

# Asks for all bytes from a place on; the answer without them.
reader_ask <- function(reader, from) {
  params <- reader$params
  params$Range <- if (from > 0) sprintf("bytes=%.0f-", from)
  call <- s3_call(reader$client, "GetObject", params)
  call$sink <- sink_kept()
  head <- call_perform(call)
  reader$client <- call$client
  reader$body <- head$Body
  reader$at <- from
  if (from > 0 && !identical(range_first(head$ContentRange %||% ""), from)) {
    reader_leave(reader)
    stop(error_wrong_range(reader$operation))
  }
  head[names(head) != "Body"]
}

reader_leave <- function(reader) {
  if (!is.null(reader$body)) {
    reader$body$close()
    reader$body <- NULL
  }
}

# The bytes from a place on, as many as there are; none at the end.
reader_read <- function(reader, from) {
  if (!is.null(reader$error)) {
    stop(reader$error)
  }
  if (reader$at != from || isTRUE(from >= reader$size)) {
    reader_leave(reader)
  }
  bytes <- NULL
  while (is.null(bytes)) {
    bytes <- if (isTRUE(from >= reader$size)) raw() else reader_next(reader, from)
  }
  suspendInterrupts(reader_note(reader, from, bytes))
  bytes
}

reader_next <- function(reader, from) {
  if (is.null(reader$body)) {
    tryCatch(reader_ask(reader, from), claws_service_error = function(e) {
      stop(if (is_unmet(e)) error_object_changed(reader$path, e, "read") else e)
    })
  }
  reader_take(reader)
}

# The next bytes of the body: none at the end of an object whose size is not known, NULL where it
# breaks off. It may do so five times in the bytes of a part, as that of a download.
reader_take <- function(reader) {
  there <- FALSE
  on.exit(if (!there) reader_leave(reader))
  broken <- NULL
  bytes <- tryCatch(reader$body$read(), claws_transport_error = function(e) {
    broken <<- e
    NULL
  })
  there <- length(bytes) > 0L
  if (there) {
    return(bytes)
  }
  if (is.null(broken) && is.na(reader$size)) {
    reader$size <- reader$at
    return(raw())
  }
  if (reader$breaks == 0 || abs(reader$at - reader$broke) >= s3_part_usual) {
    reader$broke <- reader$at
    reader$breaks <- 0
  }
  reader$breaks <- reader$breaks + 1
  if (reader$breaks > 5) {
    stop(broken %||% error_wrong_range(reader$operation))
  }
  NULL
}

# Bytes that come in order are summed; those that were read before are not summed again.
reader_note <- function(reader, from, bytes) {
  reader$at <- from + length(bytes)
  if (isTRUE(reader$at > reader$size)) {
    reader_fail(reader, error_wrong_range(reader$operation))
  }
  known <- reader$summed - from
  if (!is.null(reader$sum) && known >= 0 && known < length(bytes)) {
    new <- if (known == 0) bytes else .Call(c_raw_slice, bytes, known, length(bytes))
    reader$sum$update(new)
    reader$summed <- reader$at
    reader_compare(reader)
  }
}

# Before the last bytes are given: who reads a value may not ask for more.
reader_compare <- function(reader) {
  expected <- reader$expected
  found <- if (reader$summed == reader$size) checksum_text(reader$sum)
  if (!is.null(found) && found != expected$value) {
    error <- error_transfer_damaged(reader$path, expected$algorithm, expected$value, found)
    reader_fail(reader, error)
  }
}

reader_fail <- function(reader, error) {
  reader$error <- error
  reader_leave(reader)
  stop(error)
}
