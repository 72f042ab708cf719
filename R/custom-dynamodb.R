# DynamoDB says with each answer which CRC32 it has.

custom_dynamodb <- function() list(before_parse = list("*" = dynamodb_checksum))

dynamodb_checksum <- function(response, call) {
  told <- response$headers[["x-amz-crc32"]]
  if (!is.null(told) && is.raw(response$body)) {
    sum <- checksum_start("CRC32")
    sum$update(response$body)
    found <- format_whole(sum(as.integer(sum$digest()) * 256^(3:0)))
    if (found != told) {
      stop(error_checksum(call$operation, response, "CRC32", told, found))
    }
  }
  response
}
