# S3's objects into files, as paws has it.

#' Download an object of S3 into a file
#'
#' `svc$download_file()` is `svc$get_object()` whose output goes into a file while it arrives, in
#' little memory, as [claws_save()] does it: the file is whole or as it was.
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
#'   conditions of `get_object()`, such as `NoSuchKey`; then no file is written.
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
  asked <- params[names(params) != "Filename"]
  claws_save(invoke(.client, "s3", "GetObject", asked), Filename)
}
