# Glacier wants the version of its model, an account, and two hashes of what is uploaded.

custom_glacier <- function() {
  list(
    before_params = list("*" = glacier_account),
    after_serialize = list(
      "*" = glacier_version,
      UploadArchive = glacier_hashes,
      UploadMultipartPart = glacier_hashes
    )
  )
}

# "-" is the account of who asks.
glacier_account <- function(params, call) {
  if ("accountId" %in% operation_arguments(call$operation)) {
    params$accountId <- params$accountId %||% "-"
  }
  params
}

glacier_version <- function(request, call) {
  request$headers[["x-amz-glacier-version"]] <- call$operation$model$metadata$apiVersion
  request
}

glacier_hashes <- function(request, call) {
  given <- ascii_lower(names(request$headers))
  if (inherits(request$body, "claws_connection")) {
    request$body <- body_bytes(request$body)
  }
  if (!"x-amz-content-sha256" %in% given) {
    request$headers[["x-amz-content-sha256"]] <- body_sha256(request$body)
  }
  if (!"x-amz-sha256-tree-hash" %in% given) {
    request$headers[["x-amz-sha256-tree-hash"]] <- tree_hash(request$body)
  }
  request
}

# Hashes of each mebibyte, and hashes of pairs of them, until there is one.
tree_hash <- function(body) {
  opened <- body_open(body)
  on.exit(opened$close())
  hashes <- list()
  while (length(bytes <- opened$read(2^20)) > 0) {
    hashes[[length(hashes) + 1]] <- sha256(bytes)
  }
  if (length(hashes) == 0) {
    return(sha256_hex(raw()))
  }
  while (length(hashes) > 1) {
    pairs <- split(hashes, rep(seq_along(hashes), each = 2L, length.out = length(hashes)))
    hashes <- lapply(pairs, function(pair) {
      if (length(pair) == 2) sha256(unlist(pair)) else pair[[1]]
    })
  }
  paste(as.character(hashes[[1]]), collapse = "")
}

sha256 <- function(bytes) .Call(c_sha256, bytes, FALSE)
