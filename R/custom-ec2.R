# EC2 takes the script of an instance in base64, and so it gives what an instance wrote.

custom_ec2 <- function() {
  list(
    before_params = list(RunInstances = ec2_user_data),
    after_serialize = list(CopySnapshot = ec2_presign_copy),
    after_parse = list(GetConsoleOutput = ec2_console_output)
  )
}

ec2_user_data <- function(params, call) {
  data <- params[["UserData"]]
  if (is_text(data)) {
    data <- charToRaw(as_utf8(data))
  }
  if (is.raw(data)) {
    params$UserData <- openssl::base64_encode(data)
  }
  params
}

# Bytes that are no text are shown as <xx>; a text that is no base64 stays as it came.
ec2_console_output <- function(output, call) {
  if (!is.null(output$Output)) {
    base64 <- gsub("[^A-Za-z0-9+/=]", "", output$Output)
    if (nchar(base64) %% 4 == 0) {
      output$Output <- raw_text(openssl::base64_decode(base64))
    }
  }
  output
}

# Snapshots are copied between regions with a URL that the source's region accepts.
ec2_presign_copy <- function(request, call) {
  if (!is.null(call$params$PresignedUrl)) {
    return(request)
  }
  url <- copy_presigned_url(request, call)
  form_set(request, c(PresignedUrl = url, DestinationRegion = call$client$settings$region))
}
