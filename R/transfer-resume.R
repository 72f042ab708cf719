# Going on with an upload or a download that a journal tells of (R/transfer-journal.R).

# Goes on with an upload that a journal tells of, if the file is as it was; whether there is one. An
# upload of the file as it was before is given up.
journal_resume_upload <- function(transfer) {
  path <- journal_upload_path(transfer)
  journal_sweep(transfer$how$client, as.numeric(client_part(transfer$how$client, "clock")()))
  known <- journal_read(path)
  id <- journal_text(known$head, "upload_id")
  if (is.null(id)) {
    return(FALSE)
  }
  if (!journal_is_of(known$head, transfer)) {
    journal_abort(transfer$how$client, known$head)
    unlink(path)
    return(FALSE)
  }
  transfer$upload_id <- NULL
  transfer$journal <- path
  follow <- s3_tokens(transfer$how$client, "ListParts")
  transfer_urge(transfer, function() resume_list(transfer, id, known, follow))
  TRUE
}

journal_is_of <- function(head, transfer) {
  identical(journal_number(head, "size"), transfer$size) &&
    identical(journal_text(head, "mtime"), journal_time(transfer$mtime)) &&
    identical(journal_number(head, "part_size"), transfer$plan$size) &&
    identical(journal_text(head, "checksum"), transfer$how$checksum)
}

# Looks for an upload of the key that no journal tells of: the latest with the same checksums. Keys
# come in order, so that those of this one are on the first page.
resume_search <- function(transfer) {
  how <- transfer$how
  key <- transfer$object$Key
  params <- c(
    list(Bucket = transfer$object$Bucket, Prefix = key),
    members_for(how$client, "ListMultipartUploads", transfer$members)
  )
  transfer_ask(how, "ListMultipartUploads", params, function(call) {
    found <- Filter(
      function(one) one$Key == key && identical(one$ChecksumAlgorithm, how$checksum),
      unclass(transfer_output(call)$Uploads)
    )
    begun <- vapply(found, function(one) as.numeric(one$Initiated %||% 0), 0)
    transfer_urge(transfer, function() {
      if (length(found) == 0L) {
        return(upload_create(transfer))
      }
      follow <- s3_tokens(how$client, "ListParts")
      resume_list(transfer, found[[which.max(begun)]]$UploadId, NULL, follow)
    })
    NULL
  })
}

# Takes parts that S3 has and whose bytes are those of the file.
resume_compare <- function(transfer, listed) {
  sizes <- parts_sizes(transfer)
  algorithm <- transfer$how$checksum
  for (part in Filter(function(part) resume_is_numbered(part, transfer), listed)) {
    number <- part$PartNumber
    if (!identical(as.numeric(part$Size), sizes[[number]])) {
      next
    }
    place <- plan_part(transfer$plan, number, transfer$size)
    body <- upload_body(transfer, place[["from"]], place[["size"]])
    sum <- if (!is.null(algorithm)) checksum_of(algorithm, body)
    told <- checksum_told(part, algorithm)
    same <- if (is.null(told)) identical(part$ETag, md5_etag(body)) else identical(told, sum)
    if (same) {
      resume_have(transfer, number, part$ETag, sum, sizes[[number]])
    }
  }
}

resume_have <- function(transfer, number, etag, sum, size) {
  transfer$etags[[number]] <- etag
  transfer$sums[[number]] <- sum %||% NA_character_
  transfer$done <- transfer$done + size
}

# Asks S3 for the parts that it has, page by page; without such an upload, one is begun. known: of a
# journal, or NULL.
resume_list <- function(transfer, id, known, follow, tokens = list()) {
  params <- c(upload_members(transfer, "ListParts"), tokens)
  params$UploadId <- id
  transfer_ask(transfer$how, "ListParts", params, function(call) {
    if (inherits(call$value, "claws_not_found")) {
      parts_begin(transfer)
      transfer_urge(transfer, function() upload_create(transfer))
      return(NULL)
    }
    page <- transfer_output(call)
    if (is.null(known)) {
      resume_compare(transfer, page$Parts)
    } else {
      resume_take(transfer, page$Parts, known$parts)
    }
    if (isTRUE(page$IsTruncated)) {
      tokens <- follow(list(PartNumberMarker = page$NextPartNumberMarker))
      transfer_urge(transfer, function() resume_list(transfer, id, known, follow, tokens))
      return(NULL)
    }
    resume_begin(transfer, id)
  })
}

# Takes parts that S3 has and the journal tells of, with the same ETag and checksum.
resume_take <- function(transfer, listed, noted) {
  numbers <- vapply(noted, function(row) journal_number(row, "number") %||% NA_real_, 0)
  sizes <- parts_sizes(transfer)
  for (part in Filter(function(part) resume_is_numbered(part, transfer), listed)) {
    number <- part$PartNumber
    row <- if (number %in% numbers) noted[[max(which(numbers == number))]]
    sum <- journal_text(row, "sum")
    told <- checksum_told(part, transfer$how$checksum)
    known <- !is.null(row) &&
      identical(journal_text(row, "etag"), part$ETag) &&
      identical(as.numeric(part$Size), sizes[[number]]) &&
      (is.null(told) || identical(told, sum))
    if (known) {
      resume_have(transfer, number, part$ETag, sum, sizes[[number]])
    }
  }
}

resume_is_numbered <- function(part, transfer) {
  isTRUE(part$PartNumber %in% seq_len(transfer$plan$count)) && is_text(part$ETag)
}

# The first and the last part that are there are read again: a file may be another one with the same
# size and time.
resume_begin <- function(transfer, id) {
  there <- which(!is.na(transfer$etags))
  for (number in unique(c(utils::head(there, 1L), utils::tail(there, 1L)))) {
    if (!resume_is_part(transfer, number)) {
      transfer$upload_id <- id
      stop(error_file_changed(transfer$source))
    }
  }
  transfer$upload_id <- id
  if (is.null(transfer$journal)) {
    journal_begin_upload(transfer)
    for (number in there) {
      journal_part(transfer, number)
    }
  }
  transfer$missing <- which(is.na(transfer$etags))
  if (length(there) > 0L) {
    transfer$status <- "resumed"
  }
  parts_check(transfer)
}

resume_is_part <- function(transfer, number) {
  algorithm <- transfer$how$checksum
  sum <- transfer$sums[[number]]
  if (is.null(algorithm) || is.na(sum)) {
    return(TRUE)
  }
  part <- plan_part(transfer$plan, number, transfer$size)
  body <- upload_body(transfer, part[["from"]], part[["size"]])
  checksum_of(algorithm, body) == sum
}

# Goes on with a download that a journal tells of, if the object is as it was; whether there is one.
journal_resume_download <- function(transfer) {
  found <- file_look(transfer$part)
  if (!identical(found[["kind"]], "file")) {
    return(FALSE)
  }
  path <- journal_download_path(transfer)
  known <- journal_read(path)
  etag <- journal_text(known$head, "etag")
  size <- journal_number(known$head, "size")
  if (is.null(etag) || is.null(size)) {
    return(FALSE)
  }
  ranges <- resume_ranges(known$parts, min(size, found[["size"]]))
  file <- file_open(transfer$part, "change")
  if (is.character(file) || length(ranges) == 0L) {
    return(FALSE)
  }
  transfer$file <- file
  transfer$journal <- path
  transfer$size <- size
  transfer$ranges <- ranges
  transfer$head <- list(ETag = etag, VersionId = journal_text(known$head, "version_id"))
  download_resume(transfer)
  TRUE
}

# Ranges that a journal tells of, in order, none over another.
resume_ranges <- function(rows, size) {
  ranges <- lapply(rows, function(row) {
    sum <- journal_text(row, "sum")
    range <- list(
      from = journal_number(row, "from"),
      size = journal_number(row, "size"),
      sum = if (!is.null(sum)) catch_error(openssl::base64_decode(sum))
    )
    right <- length(range$sum) == 8L && isTRUE(range$from + range$size <= size)
    if (right && range$size > 0) range
  })
  ranges <- Filter(Negate(is.null), ranges)
  ranges <- ranges[order(vapply(ranges, `[[`, 0, "from"))]
  end <- 0
  kept <- list()
  for (range in ranges) {
    if (range$from >= end) {
      kept <- c(kept, list(range))
      end <- range$from + range$size
    }
  }
  kept
}

# The gaps between ranges, in steps.
resume_gaps <- function(ranges, size, step) {
  from <- vapply(ranges, `[[`, 0, "from")
  starts <- c(0, from + vapply(ranges, `[[`, 0, "size"))
  ends <- c(from, size)
  gaps <- list()
  for (i in which(ends > starts)) {
    at <- seq(starts[[i]], ends[[i]] - 1, by = step)
    sizes <- pmin(step, ends[[i]] - at)
    gaps <- c(gaps, Map(function(from, size) list(from = from, size = size), at, sizes))
  }
  gaps
}

# Asks whether the object is the same; the first and the last range are read again.
download_resume <- function(transfer) {
  transfer_urge(transfer, function() {
    params <- download_members(transfer, "HeadObject")
    params$ChecksumMode <- if (transfer$how$verify && !transfer$how$plain) "ENABLED"
    transfer_ask(transfer$how, "HeadObject", params, function(call) {
      download_took_resume(transfer, call)
    })
  })
}

download_took_resume <- function(transfer, call) {
  head <- call$value
  changed <- inherits(head, c("claws_not_found", "PreconditionFailed", "http_412"))
  if (!changed) {
    head <- transfer_output(call)
    changed <- !identical(as.numeric(head$ContentLength), transfer$size) ||
      !identical(head$ETag, transfer$head$ETag) ||
      !all(vapply(transfer$ranges, resume_is_range, NA, transfer))
  }
  if (changed) {
    transfer$head <- NULL
    return(download_start(transfer))
  }
  download_know(transfer, head)
  transfer$status <- "resumed"
  transfer$done <- sum(vapply(transfer$ranges, `[[`, 0, "size"))
  transfer$wanted <- resume_gaps(transfer$ranges, transfer$size, transfer$how$part_size)
  transfer$parts <- length(transfer$ranges) + length(transfer$wanted)
  download_check(transfer)
}

resume_is_range <- function(range, transfer) {
  identical(span_sum(verify_body(transfer, range$from, range$size), "CRC64NVME"), range$sum)
}
