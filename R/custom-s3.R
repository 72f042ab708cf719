# S3 on the way in: parameters that mean more than they say, and requests that need a header more.
# See custom-s3-response.R for the way back and custom-s3-region.R for the place.

custom_s3 <- function() {
  keys <- s3_encode_keys("SSECustomer")
  copy_keys <- s3_encode_keys("CopySourceSSECustomer")
  list(
    before_params = list(
      "*" = s3_check_bucket,
      CompleteMultipartUpload = keys,
      CopyObject = list(s3_copy_source, s3_check_metadata, keys, copy_keys),
      CreateMultipartUpload = list(s3_check_metadata, keys),
      GetObject = keys,
      HeadObject = keys,
      ListObjectVersions = s3_encoded_names,
      ListObjects = s3_encoded_names,
      ListObjectsV2 = s3_encoded_names,
      PutObject = list(s3_check_metadata, keys),
      SelectObjectContent = keys,
      UploadPart = keys,
      UploadPartCopy = list(s3_copy_source, keys, copy_keys)
    ),
    after_serialize = list(
      "*" = custom_where(s3_sends_bytes, s3_expect),
      DeleteObjects = s3_escape_breaks,
      PutBucketLifecycleConfiguration = s3_escape_breaks
    ),
    before_endpoint = list(
      "*" = s3_known_region,
      CompleteMultipartUpload = s3_blanks,
      CopyObject = s3_blanks,
      UploadPartCopy = s3_blanks
    ),
    before_parse = list(
      "*" = list(
        custom_where(s3_answers_xml, s3_error_in_success),
        custom_where(s3_says_expires, s3_expires)
      )
    ),
    after_parse = list(
      "*" = custom_where(s3_says_expires, s3_expires_string),
      GetBucketLocation = s3_location,
      ListObjectVersions = s3_decoded_names(
        c("KeyMarker", "NextKeyMarker", "Prefix", "Delimiter"),
        c(Versions = "Key", DeleteMarkers = "Key", CommonPrefixes = "Prefix")
      ),
      ListObjects = s3_decoded_names(
        c("Delimiter", "Marker", "NextMarker", "Prefix"),
        c(Contents = "Key", CommonPrefixes = "Prefix")
      ),
      ListObjectsV2 = s3_decoded_names(
        c("Delimiter", "Prefix", "StartAfter"),
        c(Contents = "Key", CommonPrefixes = "Prefix")
      )
    ),
    after_error = list("*" = s3_redirect)
  )
}

# Names of buckets, and ARNs of access points.
s3_bucket_name <- "^(?!\\.{1,2}\\z)[a-zA-Z0-9._-]{1,255}\\z"

s3_bucket_arn <- paste0(
  "^arn:aws.*:(s3|s3-object-lambda):[a-z0-9-]*:[0-9]{12}:accesspoint[/:][a-zA-Z0-9.-]{1,63}\\z",
  "|^arn:aws.*:s3-outposts:[a-z0-9-]+:[0-9]{12}:outpost[/:][a-zA-Z0-9-]{1,63}[/:]accesspoint[/:]",
  "[a-zA-Z0-9-]{1,63}\\z"
)

s3_check_bucket <- function(params, call) {
  bucket <- params[["Bucket"]]
  memory <- call$operation$memory
  if (identical(bucket, memory$bucket) || !is_text(bucket)) {
    return(params)
  }
  if (is_like(bucket, s3_bucket_name) || is_like(bucket, s3_bucket_arn)) {
    memory$bucket <- bucket # the next call is of the same, mostly
    return(params)
  }
  stop(error_invalid_params(
    call$operation,
    paste(
      "Bucket must be the name of a bucket, 1 to 255 letters, digits, dots, hyphens and",
      "underscores, or the ARN of an access point."
    )
  ))
}

# CopySource goes into a header: "bucket/key", perhaps with "?versionId=id" behind, or a list of
# Bucket, Key and perhaps VersionId. In a string it can only be guessed where the key ends.
s3_copy_source <- function(params, call) {
  source <- params[["CopySource"]]
  if (is_text(source)) {
    version <- regmatches(source, regexpr("\\?versionId=[^[:space:]]+$", source))
    path <- substr(source, 1, nchar(source) - sum(nchar(version)))
    params$CopySource <- paste0(uri_encode(path, "/"), version)
  } else if (is.list(source)) {
    params$CopySource <- s3_copy_source_list(source, call$operation)
  }
  params
}

s3_copy_source_list <- function(source, operation) {
  texts <- vapply(source, is_text, NA)
  known <- names(source) %in% c("Bucket", "Key", "VersionId")
  if (!all(texts, known, c("Bucket", "Key") %in% names(source))) {
    stop(error_invalid_params(
      operation,
      "CopySource must be a string or a list of strings: Bucket, Key and perhaps VersionId."
    ))
  }
  between <- if (is_like(source$Bucket, s3_bucket_arn)) "/object/" else "/"
  version <- if (!is.null(source$VersionId)) paste0("?versionId=", source$VersionId)
  paste0(uri_encode(paste0(source$Bucket, between, source$Key), "/"), version)
}

# Metadata are headers, too, which hold nothing but ASCII.
s3_check_metadata <- function(params, call) {
  metadata <- params[["Metadata"]]
  if (is.null(metadata)) {
    return(params)
  }
  values <- Filter(is_text, as.list(metadata))
  odd <- vapply(values, is_beyond_ascii, NA) | vapply(names(values), is_beyond_ascii, NA)
  if (any(odd)) {
    stop(error_invalid_params(
      call$operation,
      sprintf(
        "%s must be ASCII: S3 keeps metadata in headers. Encode it, with URLencode() for one.",
        path_member("Metadata", names(values)[odd][[1]])
      )
    ))
  }
  params
}

is_beyond_ascii <- function(text) any(charToRaw(as_utf8(text)) > as.raw(0x7f))

# A key of the customer's is sent in base64, with its MD5, unless that was given, too.
s3_encode_keys <- function(prefix) {
  key <- paste0(prefix, "Key")
  sum <- paste0(prefix, "KeyMD5")
  function(params, call) {
    given <- params[[key]]
    if (is.null(given)) {
      return(params)
    }
    if (is.null(params[[sum]]) && (is_text(given) || is.raw(given))) {
      bytes <- if (is.raw(given)) given else charToRaw(as_utf8(given))
      params[[key]] <- base64(bytes)
      params[[sum]] <- checksum_of("MD5", bytes)
    }
    params
  }
}

# XML cannot hold all characters that a key may have.
s3_encoded_names <- function(params, call) {
  params$EncodingType <- params$EncodingType %||% "url"
  params
}

# While S3 copies and joins, which may take minutes, it sends a blank now and then.
s3_blanks <- function(client, call) transport_patient(client)

s3_sends_bytes <- function(operation) operation$sends_bytes

# A body that is long or streamed is sent once S3 says that it will take it.
s3_expect <- function(request, call) {
  name <- call$operation$name
  asks <- if (is.raw(request$body)) {
    !is.null(call$params[["Body"]]) && (name == "PutObject" || name == "UploadPart")
  } else {
    name != "UploadPart" || !is_span(request$body) # S3 has said so when the upload was begun
  }
  if (asks) {
    request$headers[["Expect"]] <- "100-continue"
  }
  request
}

# A reader of XML may make one line break of another; here they are part of a key.
s3_escape_breaks <- function(request, call) {
  text <- text_replace(rawToChar(request$body), "\r", "&#xD;")
  request$body <- charToRaw(text_replace(text, "\n", "&#xA;"))
  request
}
