# Uploads in parts: begun, sent part by part in any order, and completed; or given up. The parts
# that S3 has are in `etags` and `sums` (their checksums in base64), by their numbers; `missing` has
# the numbers of the others.

parts_begin <- function(transfer) {
  count <- transfer$plan$count
  transfer$etags <- rep(NA_character_, count)
  transfer$sums <- rep(NA_character_, count)
  transfer$missing <- seq_len(count)
  transfer$upload_id <- NULL
  transfer$done <- 0
  transfer$sent <- list(
    sum = function() parts_sum(transfer),
    etag = function() parts_etag(transfer)
  )
}

upload_create <- function(transfer) {
  how <- transfer$how
  params <- c(
    transfer$object,
    members_for(how$client, "CreateMultipartUpload", transfer$members)
  )
  if (!is.null(how$checksum)) {
    params$ChecksumAlgorithm <- how$checksum
    params$ChecksumType <- parts_type(how$checksum)
  }
  transfer_ask(how, "CreateMultipartUpload", params, function(call) {
    if (inherits(call$value, "error")) {
      return(upload_refused(transfer, call, upload_create))
    }
    transfer$upload_id <- answer_text(call, "UploadId")
    journal_begin_upload(transfer)
    NULL
  })
}

# Only CRCs of parts make that of the whole.
parts_type <- function(algorithm) {
  if (algorithm %in% names(crc_kinds)) "FULL_OBJECT" else "COMPOSITE"
}

# A member without which an upload in parts cannot go on.
answer_text <- function(call, name, value = call$value) {
  if (is_text(value[[name]])) value[[name]] else stop(error_member_missing(call$operation, name))
}

# The next part that S3 does not have.
upload_next_part <- function(transfer) {
  if (is.null(transfer$upload_id) || length(transfer$missing) == 0L) {
    return(NULL)
  }
  number <- transfer$missing[[1]]
  transfer$missing <- transfer$missing[-1]
  part <- plan_part(transfer$plan, number, transfer$size)
  body <- upload_body(transfer, part[["from"]], part[["size"]])
  upload_part(transfer, number, body, part[["size"]])
}

upload_part <- function(transfer, number, body, size) {
  how <- transfer$how
  params <- upload_members(transfer, "UploadPart")
  params$PartNumber <- number
  params$Body <- body
  params$ChecksumAlgorithm <- how$checksum
  call <- transfer_ask(how, "UploadPart", params, function(call) {
    if (inherits(call$value, "error")) {
      again <- function(transfer) upload_part(transfer, number, body, size)
      return(upload_refused(transfer, call, again))
    }
    upload_took_part(transfer, number, call, size)
  })
  call$bytes <- size
  call$again <- function() upload_part(transfer, number, body, size)
  call
}

upload_took_part <- function(transfer, number, call, size) {
  algorithm <- transfer$how$checksum
  if (!is.null(algorithm)) {
    sum <- span_sent(call, algorithm)
    told <- checksum_told(call$value, algorithm)
    if (is_text(told) && is_text(sum) && told != sum) {
      upload_check_file(transfer)
      stop(error_transfer_damaged(transfer$to, algorithm, sum, told))
    }
    transfer$sums[[number]] <- sum %||% told %||% NA_character_
  }
  transfer$etags[[number]] <- answer_text(call, "ETag")
  transfer$done <- transfer$done + size
  journal_part(transfer, number)
  parts_check(transfer)
}

# Once all parts are there, they are made one object.
parts_check <- function(transfer) {
  if (!anyNA(transfer$etags) && transfer$done == transfer$size) {
    upload_check_file(transfer)
    transfer_urge(transfer, function() upload_complete(transfer))
  }
  NULL
}

upload_complete <- function(transfer) {
  how <- transfer$how
  params <- upload_members(transfer, "CompleteMultipartUpload")
  params$MultipartUpload <- list(Parts = parts_list(transfer))
  params$IfNoneMatch <- params[["IfNoneMatch"]] %||% if (!how$overwrite) "*"
  params$MpuObjectSize <- if (!how$plain) transfer$size
  sum <- parts_sum(transfer)
  if (!is.null(sum)) {
    params[[paste0("Checksum", how$checksum)]] <- if (!text_has(sum, "-")) sum
    params$ChecksumType <- parts_type(how$checksum)
  }
  transfer_ask(how, "CompleteMultipartUpload", params, function(call) {
    upload_took_complete(transfer, call, sum)
  })
}

parts_list <- function(transfer) {
  name <- paste0("Checksum", transfer$how$checksum)
  lapply(seq_along(transfer$etags), function(number) {
    part <- list(ETag = transfer$etags[[number]], PartNumber = number)
    if (!is.na(transfer$sums[[number]])) {
      part[[name]] <- transfer$sums[[number]]
    }
    part
  })
}

# The checksum of the whole, from those of its parts, in base64; that of an algorithm that is no CRC
# is the sum of the sums, with their number behind. NULL where a part has none.
parts_sum <- function(transfer) {
  algorithm <- transfer$how$checksum
  if (is.null(algorithm) || anyNA(transfer$sums)) {
    return(NULL)
  }
  sums <- lapply(transfer$sums, openssl::base64_decode)
  if (!algorithm %in% names(crc_kinds)) {
    return(sprintf("%s-%d", checksum_of(algorithm, do.call(c, sums)), length(sums)))
  }
  sizes <- parts_sizes(transfer)
  sum <- sums[[1]]
  for (i in seq_along(sums)[-1]) {
    sum <- crc_combine(algorithm, sum, sums[[i]], sizes[[i]])
  }
  base64(sum)
}

parts_sizes <- function(transfer) {
  if (!is.null(transfer$sizes)) {
    return(transfer$sizes)
  }
  plan <- transfer$plan
  c(rep(plan$size, plan$count - 1L), transfer$size - plan$size * (plan$count - 1L))
}

# Without such an upload any more, an earlier request may have completed it.
upload_took_complete <- function(transfer, call, sum) {
  error <- call$value
  if (inherits(error, "NoSuchUpload")) {
    ours <- function(found) upload_found(transfer, found)
    return(write_look(transfer, error, ours, function(found) stop(error)))
  }
  if (inherits(error, "error")) {
    return(upload_refused(transfer, call, upload_complete))
  }
  journal_end(transfer)
  upload_done(transfer, call$value, sum, transfer$how$checksum)
  NULL
}

# The ETag that S3 gives an object of parts: the MD5 of their MD5s, and their number.
parts_etag <- function(transfer) {
  digits <- text_replace(transfer$etags, "\"", "")
  if (!all(is_md5(digits))) {
    return(NULL)
  }
  bytes <- hex_bytes(paste(digits, collapse = ""))
  sprintf("\"%s-%d\"", paste(as.character(openssl::md5(bytes)), collapse = ""), length(digits))
}
