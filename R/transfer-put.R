# Sending an object in one request, and what all uploads have in common: what they send, how the
# answer is held against it, and what a refusal means.

# Bytes `from` to `from + size - 1` as the body of a request.
upload_body <- function(transfer, from, size) {
  if (size == 0) raw() else body_span(transfer$file, transfer$source, from, size)
}

upload_put <- function(transfer) {
  how <- transfer$how
  params <- c(transfer$object, transfer$members)
  params$Body <- transfer$bytes %||% upload_body(transfer, 0, transfer$size)
  transfer$sent <- list(
    sum = function() checksum_of(how$checksum, params$Body),
    etag = function() md5_etag(params$Body)
  )
  params$ChecksumAlgorithm <- how$checksum
  params$IfNoneMatch <- params[["IfNoneMatch"]] %||% if (!how$overwrite) "*"
  call <- transfer_ask(how, "PutObject", params, function(call) upload_took_put(transfer, call))
  call$bytes <- transfer$size
  call
}

# The ETag of an object in one piece that is not encrypted with a key of its own.
md5_etag <- function(body) {
  digest <- openssl::base64_decode(checksum_of("MD5", body))
  sprintf("\"%s\"", paste(as.character(digest), collapse = ""))
}

upload_took_put <- function(transfer, call) {
  if (inherits(call$value, "error")) {
    return(upload_refused(transfer, call, upload_put))
  }
  upload_check_file(transfer)
  sum <- if (!is.null(transfer$how$checksum)) span_sent(call, transfer$how$checksum)
  upload_done(transfer, call$value, sum, transfer$how$checksum)
  transfer$done <- transfer$size
  NULL
}

# The checksum of a request's body, in base64: the one that it went with, or one that is made now.
span_sent <- function(call, algorithm) {
  sum <- call$spans$source$sum
  header <- paste0("x-amz-checksum-", ascii_lower(algorithm))
  if (!is.null(sum)) {
    return(base64(sum))
  }
  headers <- call$request$headers
  sent <- unname(headers[ascii_lower(names(headers)) == header])
  if (length(sent) > 0L) sent[[1]] else checksum_of(algorithm, call$params[["Body"]])
}

# output: of the request that made the object. sum: its checksum as it must be, in base64.
upload_done <- function(transfer, output, sum, algorithm) {
  told <- checksum_told(output, algorithm)
  if (!is.null(told) && is_text(sum) && told != sum) {
    stop(error_transfer_damaged(transfer$to, algorithm, sum, told))
  }
  transfer$etag <- output[["ETag"]] %||% NA_character_
  transfer$version_id <- output[["VersionId"]] %||% NA_character_
  transfer$checksum <- told %||% sum %||% NA_character_
  transfer$verified <- !is.null(told)
  transfer$finished <- TRUE
  if (!is.null(transfer$then)) {
    transfer$then()
  }
}

# The object is there, though no answer said so. found: of HeadObject.
upload_found <- function(transfer, found) {
  upload_check_file(transfer)
  journal_end(transfer)
  algorithm <- transfer$how$checksum
  upload_done(transfer, found, checksum_told(found, algorithm), algorithm)
  transfer$done <- transfer$size
  NULL
}

# A file that has another size or time by now is not the one that was sent.
upload_check_file <- function(transfer) {
  if (is.null(transfer$mtime)) {
    return(invisible())
  }
  found <- file_look(transfer$source)
  same <- identical(c(found[["size"]], found[["mtime"]]), c(transfer$size, transfer$mtime))
  if (!same) {
    stop(error_file_changed(transfer$source))
  }
}

# A refusal that is no failure: the object is there and stays, another writer was at it, or the
# store does without something. again(transfer): makes the call once more.
upload_refused <- function(transfer, call, again) {
  error <- call$value
  how <- transfer$how
  if (inherits(error, "claws_body_changed")) {
    stop(error_file_changed(transfer$source))
  }
  if (inherits(error, c("BadDigest", "XAmzContentSHA256Mismatch"))) {
    upload_check_file(transfer)
  }
  if (is_unmet(error)) {
    return(upload_unmet(transfer, call))
  }
  if (inherits(error, "ConditionalRequestConflict") && (call$conflicts %||% 0L) < 5L) {
    following <- again(transfer)
    following$conflicts <- (call$conflicts %||% 0L) + 1L
    return(call_wait(following, following$conflicts, "new"))
  }
  if (store_lacks(error, how$client) && !how$overwrite) {
    stop(error_store(
      error,
      "does not support conditional writes: `overwrite = FALSE` cannot be used"
    ))
  }
  if (store_lacks(error, how$client) && !is.null(how$checksum)) {
    store_do_without(transfer, error)
    return(call_wait(again(transfer), 0, "new"))
  }
  stop(error)
}

# A condition does not hold: that of the source of a copy, or that of a target. The target may be
# our own.
upload_unmet <- function(transfer, call) {
  error <- call$value
  changed <- function() stop(error_object_changed(transfer$from, error))
  of_copy <- !is.null(transfer$copied)
  if (!any(c("IfMatch", "IfNoneMatch") %in% names(call$given))) {
    if (of_copy) changed() else stop(error)
  }
  ours <- function(found) upload_found(transfer, found)
  write_look(transfer, error, ours, function(found) {
    if (of_copy && inherits(found, "claws_not_found")) {
      changed()
    }
    if (transfer$how$overwrite) {
      stop(error)
    }
    transfer$status <- "skipped"
    upload_skip(transfer)
  })
}

upload_skip <- function(transfer) {
  if (is.null(transfer$upload_id)) {
    transfer$finished <- TRUE
    return(NULL)
  }
  upload_abort(transfer, function(call) transfer$finished <- TRUE)
}

# Members of the requests for an upload that was begun.
upload_members <- function(transfer, operation) {
  c(
    transfer$object,
    list(UploadId = transfer$upload_id),
    members_for(transfer$how$client, operation, transfer$members)
  )
}

# Parts that cannot be removed are told of, with the id of their upload.
upload_abort <- function(transfer, then) {
  id <- transfer$upload_id
  make <- function() {
    params <- upload_members(transfer, "AbortMultipartUpload")
    transfer_ask(transfer$how, "AbortMultipartUpload", params, function(call) {
      journal_end(transfer)
      if (inherits(call$value, "error") && !inherits(call$value, "NoSuchUpload")) {
        transfer$error <- error_parts_left(transfer$error %||% call$value, id)
      }
      then(call)
      NULL
    })
  }
  transfer_urge(transfer, make)
  NULL
}

transfer_close <- function(transfer) {
  if (!is.null(transfer$file)) {
    .Call(c_file_close, transfer$file, FALSE)
  }
  if (!is.null(transfer$connection)) {
    body_done(transfer$connection)
    transfer$connection <- NULL
  }
}
