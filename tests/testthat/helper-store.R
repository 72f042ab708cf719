# A store in memory that a stubbed client of S3 answers from: an environment with `objects`, a list
# by "bucket/key" of list(bytes, etag, modified, class), and `calls`, the operations so far.

# keys: those of the bucket "b", each with its own name as content. page: keys of a page.
store_new <- function(keys = character(), page = 1000L, ...) {
  store <- new.env()
  store$objects <- list()
  store$calls <- character()
  store$page <- page
  store$now <- as.POSIXct("2024-01-02 03:04:05", tz = "UTC")
  for (key in keys) {
    store_put(store, key, charToRaw(key))
  }
  answers <- list(
    list_buckets = function(params) {
      list(Buckets = list(list(Name = "b", CreationDate = store$now)))
    },
    head_bucket = list(),
    list_objects_v2 = store_list,
    head_object = store_head,
    get_object = store_get,
    put_object = store_take,
    copy_object = store_copy,
    delete_objects = store_delete,
    create_multipart_upload = function(store, params) list(UploadId = "u1"),
    upload_part = store_part,
    complete_multipart_upload = store_complete,
    abort_multipart_upload = function(store, params) list()
  )
  answers <- lapply(stats::setNames(nm = names(answers)), function(name) {
    answer <- answers[[name]]
    function(params) {
      store$calls <- c(store$calls, name)
      store$params <- c(store$params, list(params))
      if (is.list(answer)) {
        answer
      } else if (length(formals(answer)) == 1L) {
        answer(params)
      } else {
        answer(store, params)
      }
    }
  })
  store$client <- do.call(claws_stub, c(list(service_client("s3")), answers, list(...)))
  store
}

store_put <- function(store, key, bytes = raw(), bucket = "b", modified = store$now, class = NULL) {
  etag <- paste(openssl::md5(bytes))
  store$objects[[paste0(bucket, "/", key)]] <- list(
    bytes = bytes,
    etag = paste0("\"", etag, "\""),
    modified = modified,
    class = class
  )
}

store_keys <- function(store, bucket = "b") {
  names <- as.character(names(store$objects))
  names <- substring(names[startsWith(names, paste0(bucket, "/"))], nchar(bucket) + 2L)
  names[order(names, method = "radix")]
}

store_list <- function(store, params) {
  keys <- store_keys(store, params$Bucket)
  keys <- keys[startsWith(keys, params$Prefix %||% "")]
  after <- params$ContinuationToken %||% params$StartAfter
  if (!is.null(after)) {
    keys <- keys[!bytes_up_to(keys, after)]
  }
  place <- keys
  if (!is.null(params$Delimiter)) {
    rest <- substring(keys, nchar(params$Prefix %||% "") + 1L)
    folder <- grepl("/", rest, fixed = TRUE)
    place[folder] <- paste0(params$Prefix, sub("/.*", "/", rest[folder], perl = TRUE))
    folder <- folder[!duplicated(place)]
    place <- place[!duplicated(place)]
  } else {
    folder <- logical(length(place))
  }
  more <- length(place) > store$page
  shown <- seq_len(min(length(place), store$page))
  last <- if (more) place[[store$page]]
  token <- if (more && folder[[store$page]]) paste0(last, "\U10FFFF") else last
  files <- place[shown][!folder[shown]]
  list(
    Contents = lapply(files, function(key) {
      object <- store$objects[[paste0(params$Bucket, "/", key)]]
      list(
        Key = key,
        Size = length(object$bytes),
        ETag = object$etag,
        LastModified = object$modified,
        StorageClass = object$class %||% "STANDARD"
      )
    }),
    CommonPrefixes = lapply(place[shown][folder[shown]], function(key) list(Prefix = key)),
    IsTruncated = more,
    NextContinuationToken = token
  )
}

store_find <- function(store, params) store$objects[[paste0(params$Bucket, "/", params$Key)]]

store_missing <- function() claws_stub_error("NoSuchKey", "The key does not exist.", 404)

store_failed <- function() claws_stub_error("PreconditionFailed", "It is not as asked for.", 412)

store_head <- function(store, params) {
  object <- store_find(store, params)
  if (is.null(object)) {
    return(store_missing())
  }
  if (!is.null(params$IfMatch) && gsub("\"", "", params$IfMatch) != gsub("\"", "", object$etag)) {
    return(store_failed())
  }
  list(
    ContentLength = length(object$bytes),
    ETag = object$etag,
    LastModified = object$modified,
    StorageClass = object$class,
    Restore = object$restore,
    ChecksumCRC64NVME = object$checksum,
    ChecksumType = if (!is.null(object$checksum)) "FULL_OBJECT",
    ContentType = "text/plain",
    Metadata = c(a = "1")
  )
}

store_get <- function(store, params) {
  answer <- store_head(store, params)
  if (inherits(answer, "condition")) {
    return(answer)
  }
  bytes <- store_find(store, params)$bytes
  if (!is.null(params$Range)) {
    ends <- as.numeric(strsplit(sub("bytes=", "", params$Range), "-")[[1]])
    if (ends[[1]] >= length(bytes)) {
      return(claws_stub_error("InvalidRange", "There are no such bytes.", 416))
    }
    to <- min(length(bytes), c(ends, Inf)[[2]] + 1)
    answer$ContentRange <- sprintf("bytes %.0f-%.0f/%d", ends[[1]], to - 1, length(bytes))
    bytes <- bytes[seq_len(to - ends[[1]]) + ends[[1]]]
    answer$ContentLength <- length(bytes)
  }
  answer$Metadata <- NULL
  answer$Body <- bytes
  answer
}

# Whether the conditions of a write hold.
store_may <- function(store, params) {
  there <- store_find(store, params)
  plain <- function(etag) gsub("\"", "", etag)
  if (!is.null(params$IfNoneMatch) && !is.null(there)) {
    return(FALSE)
  }
  is.null(params$IfMatch) || !is.null(there) && plain(params$IfMatch) == plain(there$etag)
}

store_take <- function(store, params) {
  if (!store_may(store, params)) {
    return(store_failed())
  }
  store_put(store, params$Key, body_bytes(params$Body %||% raw()), params$Bucket)
  list(ETag = store_find(store, params)$etag)
}

store_copy <- function(store, params) {
  source <- store$objects[[uri_decode(sub("\\?versionId=.*", "", params$CopySource))]]
  if (is.null(source)) {
    return(store_missing())
  }
  wanted <- params$CopySourceIfMatch %||% source$etag
  same <- gsub("\"", "", wanted) == gsub("\"", "", source$etag)
  if (!same || !store_may(store, params)) {
    return(store_failed())
  }
  store_put(store, params$Key, source$bytes, params$Bucket)
  list(CopyObjectResult = list(ETag = source$etag, LastModified = store$now))
}

store_delete <- function(store, params) {
  errors <- list()
  for (object in params$Delete$Objects) {
    place <- paste0(params$Bucket, "/", object$Key)
    there <- store$objects[[place]]
    same <- is.null(object$ETag) || gsub("\"", "", object$ETag) == gsub("\"", "", there$etag)
    denied <- grepl("denied", object$Key)
    if (denied || !isTRUE(same)) {
      code <- if (denied) "AccessDenied" else "PreconditionFailed"
      errors <- c(errors, list(list(Key = object$Key, Code = code, Message = "No.")))
    } else {
      store$objects[[place]] <- NULL
    }
  }
  list(Errors = errors)
}

store_part <- function(store, params) {
  store$parts[[params$PartNumber]] <- body_bytes(params$Body)
  list(ETag = sprintf("\"p%d\"", params$PartNumber))
}

store_complete <- function(store, params) {
  if (!store_may(store, params)) {
    return(store_failed())
  }
  store_put(store, params$Key, do.call(c, store$parts), params$Bucket)
  list(ETag = store_find(store, params)$etag)
}
