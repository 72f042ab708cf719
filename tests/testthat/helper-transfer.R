# A store of objects in memory, as the transport of a client of S3, for tests of transfers.

# objects, uploads: what it holds. fault(request, number): a response or a failure in place of the
# store's own answer, or NULL. seen: names of the operations that were asked for.
depot_new <- function(fault = function(request, number) NULL) {
  store <- new.env()
  store$objects <- list()
  store$uploads <- list()
  store$seen <- character()
  store$requests <- list()
  store$fault <- fault
  store$count <- 0L
  store$now <- 1e9
  store
}

# The time at which an object is put, as its header says it.
depot_date <- function(store) {
  time <- .POSIXct(store$now, "UTC")
  days <- c("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")
  date <- as.POSIXlt(time)
  day <- sprintf("%s, %02d %s", days[[date$wday + 1L]], date$mday, month.abb[[date$mon + 1L]])
  paste(day, format(time, "%Y %H:%M:%S GMT"))
}

# endpoint: NULL for AWS's.
depot_client <- function(
  store,
  scheme = "https",
  env = env_of(),
  endpoint = paste0(scheme, "://store.test"),
  ...
) {
  transport <- function(request, client) depot_answer(store, request)
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  parts <- list(
    transport = transport,
    clock = function() .POSIXct(store$now <- store$now + 0.01, "UTC"),
    sleep = function(seconds) store$now <- store$now + seconds,
    random = function() 0,
    env = env
  )
  client("s3", list(...), keys, endpoint, "us-east-1", parts)
}

depot_answer <- function(store, request) {
  store$count <- store$count + 1L
  query <- as.list(request$query)
  asked <- depot_operation(request$method, names(query), names(request$headers))
  store$seen <- c(store$seen, asked)
  bytes <- depot_body(request)
  request$operation <- asked
  store$requests <- c(store$requests, list(request))
  answer <- store$fault(request, store$count)
  if (inherits(answer, "error")) {
    stop(answer)
  }
  if (is.null(answer)) {
    answer <- depot_do(store, asked, request, headers_of(request), query, bytes)
  }
  answer
}

depot_operation <- function(method, query, headers) {
  copies <- "x-amz-copy-source" %in% ascii_lower(headers)
  if ("uploadId" %in% query) {
    return(switch(
      method,
      PUT = if (copies) "UploadPartCopy" else "UploadPart",
      POST = "CompleteMultipartUpload",
      DELETE = "AbortMultipartUpload",
      GET = "ListParts"
    ))
  }
  if ("uploads" %in% query) {
    return(if (method == "POST") "CreateMultipartUpload" else "ListMultipartUploads")
  }
  if ("attributes" %in% query) {
    return("GetObjectAttributes")
  }
  if ("tagging" %in% query) {
    return(if (method == "PUT") "PutObjectTagging" else "GetObjectTagging")
  }
  switch(
    method,
    PUT = if (copies) "CopyObject" else "PutObject",
    GET = "GetObject",
    HEAD = "HeadObject",
    DELETE = "DeleteObject"
  )
}

# A fault: the first request of an operation is done, and its answer is lost.
depot_lose <- function(store, operation) {
  lost <- FALSE
  store$fault <- function(request, number) {
    if (request$operation == operation && !lost) {
      lost <<- TRUE
      query <- as.list(request$query)
      depot_do(store, operation, request, headers_of(request), query, depot_body(request))
      error_transport_failure("connection_closed", "the answer was lost")
    }
  }
}

# Bytes of a request, those in chunks with the trailer checked.
depot_body <- function(request) {
  bytes <- body_bytes(request$body)
  if (!inherits(request$body, "claws_chunked")) {
    return(bytes)
  }
  pieces <- list(raw())
  repeat {
    end <- which(bytes == as.raw(10L))[[1]]
    size <- strtoi(rawToChar(bytes[seq_len(end - 2L)]), 16L)
    bytes <- bytes[-seq_len(end)]
    if (size == 0L) {
      break
    }
    pieces <- c(pieces, list(bytes[seq_len(size)]))
    bytes <- bytes[-seq_len(size + 2L)]
  }
  do.call(c, pieces)
}

depot_error <- function(code, status) {
  text <- sprintf("<Error><Code>%s</Code><Message>%s</Message></Error>", code, code)
  response(as.integer(status), list("x-amz-request-id" = "r"), charToRaw(text))
}

depot_xml <- function(name, ...) {
  fields <- list(...)
  inner <- paste0("<", names(fields), ">", unlist(fields), "</", names(fields), ">", collapse = "")
  response(200L, list(), charToRaw(sprintf("<%s>%s</%s>", name, inner, name)))
}

depot_etag <- function(bytes) {
  sprintf("\"%s\"", paste(as.character(openssl::md5(bytes)), collapse = ""))
}

depot_do <- function(store, asked, request, headers, query, bytes) {
  path <- uri_decode(request$path)
  switch(
    asked,
    PutObject = depot_put(store, path, headers, bytes),
    GetObject = depot_get(store, path, headers),
    HeadObject = depot_get(store, path, headers, head = TRUE),
    DeleteObject = {
      store$objects[[path]] <- NULL
      response(204L, list(), raw())
    },
    CreateMultipartUpload = {
      id <- sprintf("upload-%d", length(store$uploads) + 1L)
      store$uploads[[id]] <- list(path = path, parts = list(), headers = headers)
      depot_xml("InitiateMultipartUploadResult", UploadId = id)
    },
    UploadPart = depot_part(store, query, bytes),
    UploadPartCopy = depot_part_copy(store, query, headers),
    CompleteMultipartUpload = depot_complete(store, query, headers),
    AbortMultipartUpload = {
      if (is.null(store$uploads[[query$uploadId]])) {
        return(depot_error("NoSuchUpload", 404L))
      }
      store$uploads[[query$uploadId]] <- NULL
      response(204L, list(), raw())
    },
    ListParts = depot_parts(store, query),
    ListMultipartUploads = depot_uploads(store, query),
    CopyObject = depot_copy(store, path, headers),
    depot_error("NotImplemented", 501L)
  )
}

depot_is_unmet <- function(object, headers) {
  wanted <- headers[["if-match"]]
  identical(headers[["if-none-match"]], "*") &&
    !is.null(object) ||
    !is.null(wanted) && !identical(object$etag, wanted)
}

depot_put <- function(store, path, headers, bytes) {
  if (depot_is_unmet(store$objects[[path]], headers)) {
    return(depot_error("PreconditionFailed", 412L))
  }
  sum <- checksum_of("CRC64NVME", bytes)
  store$objects[[path]] <- list(
    bytes = bytes,
    etag = depot_etag(bytes),
    sum = sum,
    headers = headers,
    modified = depot_date(store)
  )
  response(200L, list(etag = depot_etag(bytes), "x-amz-checksum-crc64nvme" = sum), raw())
}

depot_get <- function(store, path, headers, head = FALSE) {
  object <- store$objects[[path]]
  if (is.null(object)) {
    return(depot_error("NoSuchKey", 404L))
  }
  if (!is.null(headers[["if-match"]]) && headers[["if-match"]] != object$etag) {
    return(depot_error("PreconditionFailed", 412L))
  }
  said <- list(
    etag = object$etag,
    "last-modified" = object$modified,
    "content-length" = as.character(length(object$bytes)),
    "content-type" = object$headers[["content-type"]] %||% "binary/octet-stream"
  )
  if (!is.null(headers[["x-amz-checksum-mode"]])) {
    said[["x-amz-checksum-crc64nvme"]] <- object$sum
  }
  if (head) {
    return(response(200L, said, raw()))
  }
  depot_range(object, said, headers[["range"]])
}

depot_range <- function(object, said, range) {
  if (is.null(range)) {
    return(response(200L, said, object$bytes))
  }
  bounds <- c(as.numeric(strsplit(sub("bytes=", "", range), "-")[[1]]), Inf)
  total <- length(object$bytes)
  if (bounds[[1]] >= total) {
    return(depot_error("InvalidRange", 416L))
  }
  last <- min(bounds[[2]], total - 1)
  said[["content-range"]] <- sprintf("bytes %.0f-%.0f/%.0f", bounds[[1]], last, total)
  response(206L, said, object$bytes[seq(bounds[[1]] + 1, last + 1)])
}

depot_part <- function(store, query, bytes) {
  upload <- store$uploads[[query$uploadId]]
  if (is.null(upload)) {
    return(depot_error("NoSuchUpload", 404L))
  }
  store$uploads[[query$uploadId]]$parts[[query$partNumber]] <- bytes
  sum <- checksum_of("CRC64NVME", bytes)
  response(200L, list(etag = depot_etag(bytes), "x-amz-checksum-crc64nvme" = sum), raw())
}

depot_complete <- function(store, query, headers) {
  upload <- store$uploads[[query$uploadId]]
  if (is.null(upload)) {
    return(depot_error("NoSuchUpload", 404L))
  }
  if (identical(headers[["if-none-match"]], "*") && !is.null(store$objects[[upload$path]])) {
    return(depot_error("PreconditionFailed", 412L))
  }
  parts <- upload$parts[order(as.integer(names(upload$parts)))]
  bytes <- do.call(c, unname(parts))
  sum <- checksum_of("CRC64NVME", bytes)
  told <- headers[["x-amz-checksum-crc64nvme"]]
  if (!is.null(told) && told != sum) {
    return(depot_error("BadDigest", 400L))
  }
  md5s <- do.call(c, lapply(unname(parts), function(part) as.raw(openssl::md5(part))))
  digest <- paste(as.character(openssl::md5(md5s)), collapse = "")
  etag <- sprintf("\"%s-%d\"", digest, length(parts))
  store$objects[[upload$path]] <- list(
    bytes = bytes,
    etag = etag,
    sum = sum,
    headers = upload$headers,
    modified = depot_date(store)
  )
  store$uploads[[query$uploadId]] <- NULL
  depot_xml("CompleteMultipartUploadResult", ETag = etag, ChecksumCRC64NVME = sum)
}

depot_parts <- function(store, query) {
  upload <- store$uploads[[query$uploadId]]
  if (is.null(upload)) {
    return(depot_error("NoSuchUpload", 404L))
  }
  numbers <- sort(as.integer(names(upload$parts)))
  after <- as.integer(query[["part-number-marker"]] %||% "0")
  numbers <- numbers[numbers > after]
  page <- utils::head(numbers, 2L)
  parts <- vapply(
    page,
    function(number) {
      bytes <- upload$parts[[as.character(number)]]
      sprintf(
        paste0(
          "<Part><PartNumber>%d</PartNumber><ETag>%s</ETag><Size>%d</Size>",
          "<ChecksumCRC64NVME>%s</ChecksumCRC64NVME></Part>"
        ),
        number,
        depot_etag(bytes),
        length(bytes),
        checksum_of("CRC64NVME", bytes)
      )
    },
    ""
  )
  more <- length(page) < length(numbers)
  text <- sprintf(
    "<ListPartsResult>%s<IsTruncated>%s</IsTruncated>%s</ListPartsResult>",
    paste(parts, collapse = ""),
    if (more) "true" else "false",
    if (more) sprintf("<NextPartNumberMarker>%d</NextPartNumberMarker>", max(page)) else ""
  )
  response(200L, list(), charToRaw(text))
}

depot_uploads <- function(store, query) {
  shown <- Filter(
    function(id) startsWith(store$uploads[[id]]$path, paste0("/b/", query$prefix)),
    names(store$uploads)
  )
  uploads <- vapply(
    shown,
    function(id) {
      upload <- store$uploads[[id]]
      algorithm <- upload$headers[["x-amz-checksum-algorithm"]]
      sprintf(
        paste0(
          "<Upload><Key>%s</Key><UploadId>%s</UploadId><Initiated>2026-11-01T00:00:%02d.000Z",
          "</Initiated><ChecksumAlgorithm>%s</ChecksumAlgorithm></Upload>"
        ),
        sub("^/b/", "", upload$path),
        id,
        match(id, shown),
        algorithm
      )
    },
    ""
  )
  text <- paste(uploads, collapse = "")
  response(
    200L,
    list(),
    charToRaw(sprintf("<ListMultipartUploadsResult>%s</ListMultipartUploadsResult>", text))
  )
}

depot_source <- function(store, headers) {
  source <- sub("[?]versionId=.*", "", headers[["x-amz-copy-source"]])
  source <- uri_decode(source)
  store$objects[[paste0("/", sub("^/", "", source))]]
}

depot_copy <- function(store, path, headers) {
  source <- depot_source(store, headers)
  if (is.null(source)) {
    return(depot_error("NoSuchKey", 404L))
  }
  if (identical(headers[["if-none-match"]], "*") && !is.null(store$objects[[path]])) {
    return(depot_error("PreconditionFailed", 412L))
  }
  source$headers[names(headers)] <- headers
  source$modified <- depot_date(store)
  store$objects[[path]] <- source
  depot_xml("CopyObjectResult", ETag = source$etag, ChecksumCRC64NVME = source$sum)
}

depot_part_copy <- function(store, query, headers) {
  source <- depot_source(store, headers)
  bounds <- as.numeric(strsplit(sub("bytes=", "", headers[["x-amz-copy-source-range"]]), "-")[[1]])
  bytes <- source$bytes[seq(bounds[[1]] + 1, bounds[[2]] + 1)]
  store$uploads[[query$uploadId]]$parts[[query$partNumber]] <- bytes
  depot_xml(
    "CopyPartResult",
    ETag = depot_etag(bytes),
    ChecksumCRC64NVME = checksum_of("CRC64NVME", bytes)
  )
}

# A file of so many bytes, other ones at each place.
file_of <- function(size, folder = own_folder(), name = "file.bin") {
  path <- file.path(folder, name)
  writeBin(as.raw((seq_len(size) * 7 + seq_len(size) %/% 256) %% 256), path)
  path
}

# Journals of the test go into a folder of its own.
local_cache <- function(frame = parent.frame()) {
  before <- Sys.getenv("R_USER_CACHE_DIR", NA)
  Sys.setenv(R_USER_CACHE_DIR = own_folder())
  undo <- if (is.na(before)) {
    quote(Sys.unsetenv("R_USER_CACHE_DIR"))
  } else {
    bquote(Sys.setenv(R_USER_CACHE_DIR = .(before)))
  }
  do.call(base::on.exit, list(undo, add = TRUE), envir = frame)
}

# A store that has an object of so many bytes.
depot_with <- function(size, key = "k", ...) {
  store <- depot_new(...)
  s3_upload(file_of(size), paste0("s3://b/", key), client = depot_client(store), part_size = 2^30)
  store$seen <- character()
  store$requests <- list()
  store$count <- 0L
  store
}
