# Queues in pages of two, and what was asked for.
paged_queues <- function(count = 5, seen = new.env(), fail_at = Inf) {
  urls <- sprintf("u%d", seq_len(count))
  claws_stub(
    service_client("sqs"),
    list_queues = function(params) {
      seen$params <- c(seen$params, list(params))
      first <- as.numeric(params$NextToken %||% "1")
      if (first >= fail_at) {
        return(claws_stub_error("AccessDenied", "No.", 403))
      }
      last <- min(first + 1, count)
      list(QueueUrls = urls[first:last], NextToken = if (last < count) as.character(last + 1))
    },
    get_queue_url = list(QueueUrl = "other"),
    delete_queue = list()
  )
}

plain_token <- function(token) rawToChar(openssl::base64_decode(token))
