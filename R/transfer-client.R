# Transfers as functions of a client of S3, with boto3's names and arguments.

#' Upload a file into S3
#'
#' `svc$upload_file()` is [s3_upload()] with the client `svc`, and with boto3's arguments.
#'
#' @param Filename Path of the file.
#' @param Bucket,Key The place of the object.
#' @param ... Further members of [s3_put_object()], such as `ContentType`, and arguments of
#'   [s3_upload()], such as `overwrite`.
#' @return The data frame of [s3_upload()], invisibly. Signals its conditions.
#' @export
#' @examples
#' svc <- claws_stub(s3(region = "us-east-1"), put_object = list(ETag = "\"1\""))
#' file <- tempfile(fileext = ".csv")
#' write.csv(mtcars, file)
#' x <- s3_upload(file, "s3://bucket/cars.csv", client = svc)
#' \dontrun{
#' svc$upload_file(file, "bucket", "cars.csv", StorageClass = "STANDARD_IA")
#' }
s3_upload_file <- function(Filename, Bucket, Key, ...) {
  invisible(s3_upload(Filename, s3_address_text(Bucket, Key), ..., client = .client))
}

# CopySource: "bucket/key", perhaps with "?versionId=...", or a list of Bucket, Key and perhaps
# VersionId.
copy_of_client <- function(CopySource, Bucket, Key, ...) {
  version <- NULL
  if (is.list(CopySource)) {
    from <- s3_address_text(CopySource[["Bucket"]], CopySource[["Key"]])
    version <- CopySource[["VersionId"]]
  } else {
    parts <- text_parts(CopySource, "?versionId=")
    from <- paste0("s3://", sub("^/", "", parts[[1]]))
    version <- if (length(parts) > 1L) parts[[2]]
  }
  to <- s3_address_text(Bucket, Key)
  invisible(s3_copy(from, to, ..., version_id = version, client = .client))
}
