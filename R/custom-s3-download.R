# S3's objects into files, with the names that boto3 and paws have for it.

#' Download an object of S3 into a file
#'
#' `svc$download_file()` is [s3_download()] of one object with the client `svc`: a large one comes
#' in ranges, many at a time, in little memory, and is compared with its checksum. The file is whole
#' or as it was. A `Range` or a `PartNumber` comes as it is, as [claws_save()] takes it.
#'
#' @param Bucket,Key Bucket and key of the object.
#' @param Filename Path of the file to write. One that is there is replaced.
#' @param IfMatch,IfModifiedSince,IfNoneMatch,IfUnmodifiedSince,Range,PartNumber,VersionId
#'   As in [s3_get_object()].
#' @param ResponseCacheControl,ResponseContentDisposition,ResponseContentEncoding
#'   As in [s3_get_object()].
#' @param ResponseContentLanguage,ResponseContentType,ResponseExpires As in [s3_get_object()].
#' @param SSECustomerAlgorithm,SSECustomerKey,SSECustomerKeyMD5 As in [s3_get_object()].
#' @param RequestPayer,ExpectedBucketOwner,ChecksumMode As in [s3_get_object()].
#' @return The result of `get_object()`, invisibly; its `Body` is the path of the file. Signals the
#'   conditions of `get_object()`, such as `NoSuchKey`, and of [s3_download()]; then no file is
#'   written.
#' @export
#' @examples
#' \dontrun{
#' svc <- s3(region = "us-east-1")
#' svc$download_file(Bucket = "bucket", Key = "big.csv", Filename = "big.csv")
#' }
#'
#' # The file is checked before anything is asked for:
#' svc <- s3(region = "us-east-1")
#' try(svc$download_file("bucket", "big.csv", file.path(tempfile(), "big.csv")))
s3_download_file <- function(
  Bucket,
  Key,
  Filename,
  IfMatch = NULL,
  IfModifiedSince = NULL,
  IfNoneMatch = NULL,
  IfUnmodifiedSince = NULL,
  Range = NULL,
  ResponseCacheControl = NULL,
  ResponseContentDisposition = NULL,
  ResponseContentEncoding = NULL,
  ResponseContentLanguage = NULL,
  ResponseContentType = NULL,
  ResponseExpires = NULL,
  VersionId = NULL,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  RequestPayer = NULL,
  PartNumber = NULL,
  ExpectedBucketOwner = NULL,
  ChecksumMode = NULL
) {
  params <- .params()
  asked <- params[names(params) != "Filename" & !vapply(params, is.null, NA)]
  if (any(download_own_parts %in% names(asked)) || !is_text(Filename)) {
    return(claws_save(invoke(.client, "s3", "GetObject", asked), Filename))
  }
  invisible(download_one(.client, asked, Filename))
}

# Members with which a download is no whole object, or says by itself what else the transfer says.
download_own_parts <- c("Range", "PartNumber", "ChecksumMode")

# params: of GetObject. The output of it, for all of the object; its `Body` is the path.
download_one <- function(client, params, path) {
  core <- s3_core(client)
  params_check(params, client_operation(core, "GetObject"))
  how <- transfer_how(core)
  members <- params[!names(params) %in% c("Bucket", "Key")]
  transfer <- download_new(params[["Bucket"]], params[["Key"]], path, members, how)
  transfers_run(list(transfer), how)
  output <- transfer$output
  output[["Body"]] <- path
  output[["ContentLength"]] <- transfer$size
  output[["ContentRange"]] <- NULL
  output
}
