# Whether what was downloaded is what S3 has: by the checksum of the object, or its MD5 where the
# ETag is one.

# list(algorithm, value in base64) of what is known of the object; NULL where nothing is. That of an
# object in parts ends in their number.
download_sum <- function(transfer) {
  head <- transfer$head
  for (algorithm in verify_order[verify_members %in% names(head)]) {
    value <- checksum_told(head, algorithm)
    if (!is.null(value) && sum_is_clear(head, algorithm, value)) {
      return(list(algorithm = algorithm, value = value))
    }
  }
  digits <- text_replace(head$ETag %||% "", "\"", "")
  encrypted <- !is.null(head$SSECustomerAlgorithm) ||
    startsWith(head$ServerSideEncryption %||% "", "aws:kms")
  if (!encrypted && is_md5(digits)) {
    list(algorithm = "MD5", value = base64(hex_bytes(digits)))
  }
}

# Whether it is known what a checksum was made of: all bytes, or the sums of parts. Some stores
# leave out the type and the number of parts.
sum_is_clear <- function(head, algorithm, value) {
  algorithm == "CRC64NVME" ||
    identical(head$ChecksumType, "FULL_OBJECT") ||
    text_has(value, "-") ||
    !text_has(head$ETag %||% "", "-")
}

# Those that cost the least first.
verify_order <- c(
  "CRC64NVME",
  "CRC32C",
  "CRC32",
  "XXHASH3",
  "XXHASH128",
  "XXHASH64",
  "SHA256",
  "SHA1",
  "SHA512",
  "MD5"
)

verify_members <- paste0("Checksum", verify_order)

hex_bytes <- function(digits) {
  at <- 2L * seq_len(nchar(digits) %/% 2L) - 1L
  as.raw(strtoi(substring(digits, at, at + 1), 16L))
}

# Compares, or asks for the sizes of parts first; whether that is over. then(): goes on.
download_verify <- function(transfer, then) {
  expected <- transfer$expected
  transfer$verified <- FALSE
  if (is.null(expected)) {
    return(TRUE)
  }
  transfer$checksum <- expected$value
  composite <- text_has(expected$value, "-")
  if (composite && is.null(transfer$sizes)) {
    transfer$follow <- s3_tokens(transfer$how$client, "GetObjectAttributes")
    verify_ask_parts(transfer, list(), then)
    return(FALSE)
  }
  found <- if (composite) {
    verify_parts(transfer, expected$algorithm)
  } else {
    verify_whole(transfer, expected$algorithm)
  }
  if (is.null(found)) {
    return(TRUE)
  }
  if (found != expected$value) {
    stop(error_transfer_damaged(transfer$from, expected$algorithm, expected$value, found))
  }
  transfer$verified <- TRUE
  TRUE
}

# CRC64NVME was made while the bytes came; for another sum the file is read.
verify_whole <- function(transfer, algorithm) {
  if (algorithm == "CRC64NVME" && transfer$size > 0) {
    return(base64(ranges_sum(transfer$ranges)))
  }
  checksum_of(algorithm, verify_body(transfer, 0, transfer$size))
}

verify_body <- function(transfer, from, size) {
  if (size == 0) raw() else body_span(transfer$file, transfer$part, from, size)
}

# The CRC of ranges that follow one another.
ranges_sum <- function(ranges) {
  ranges <- ranges[order(vapply(ranges, `[[`, 0, "from"))]
  sum <- ranges[[1]]$sum
  for (range in ranges[-1]) {
    sum <- crc_combine("CRC64NVME", sum, range$sum, range$size)
  }
  sum
}

# The sizes of the parts that the object was uploaded in, page by page; where the store does not say
# them, the object cannot be compared.
verify_ask_parts <- function(transfer, tokens, then) {
  transfer_urge(transfer, function() {
    params <- c(
      transfer$object,
      tokens,
      members_for(transfer$how$client, "GetObjectAttributes", members_of_read(transfer$members))
    )
    params$VersionId <- params[["VersionId"]] %||% transfer$head$VersionId
    params$ObjectAttributes <- "ObjectParts"
    transfer_ask(transfer$how, "GetObjectAttributes", params, function(call) {
      verify_took_parts(transfer, call$value, then)
    })
  })
}

verify_took_parts <- function(transfer, answer, then) {
  page <- if (!inherits(answer, "error")) answer$ObjectParts
  sizes <- parts_listed(page)
  transfer$listed <- c(transfer$listed, sizes)
  if (isTRUE(page$IsTruncated) && length(sizes) > 0L) {
    tokens <- transfer$follow(list(PartNumberMarker = page$NextPartNumberMarker))
    verify_ask_parts(transfer, tokens, then)
    return(NULL)
  }
  transfer$sizes <- transfer$listed %||% numeric()
  then()
}

# The sizes of the parts on a page, NA where one has none.
parts_listed <- function(page) {
  vapply(page$Parts, function(part) as.numeric(part$Size %||% NA), 0)
}

verify_parts <- function(transfer, algorithm) {
  sizes <- transfer$sizes
  known <- length(sizes) > 0L && !anyNA(sizes) && all(sizes >= 0)
  if (!known || sum(sizes) != transfer$size) {
    return(NULL)
  }
  from <- cumsum(c(0, sizes[-length(sizes)]))
  sums <- Map(
    function(from, size) {
      openssl::base64_decode(checksum_of(algorithm, verify_body(transfer, from, size)))
    },
    from,
    sizes
  )
  sprintf("%s-%d", checksum_of(algorithm, do.call(c, unname(sums))), length(sums))
}
