# Times calls in an R of its own, as R's users have it. Each line of the standard input is an order,
# in JSON; the answer to it is a line with the seconds that it took.

orders <- file("stdin", "r")

# With the client made once, and the same handle for all requests.
made <- new.env()

claws_calls <- function(order) {
  key <- paste(order$service, order$operation)
  if (is.null(made[[key]])) {
    make <- getExportedValue("claws", order$service)
    keys <- list(creds = order$keys)
    client <- make(region = "us-east-1", endpoint = order$url, credentials = keys)
    made[[key]] <- client[[order$operation]]
  }
  call <- made[[key]]
  function() do.call(call, order$params)
}

curl_calls <- function(order) {
  if (is.null(made$handle)) {
    made$handle <- curl::new_handle()
  }
  body <- charToRaw(order$body)
  function() {
    curl::handle_setopt(made$handle, post = TRUE, postfieldsize = length(body), postfields = body)
    curl::curl_fetch_memory(order$url, made$handle)
  }
}

while (length(line <- readLines(orders, 1)) > 0) {
  order <- jsonlite::fromJSON(line, simplifyVector = FALSE)
  call <- switch(order$what, claws = claws_calls(order), curl = curl_calls(order))
  start <- proc.time()[["elapsed"]]
  for (i in seq_len(order$calls)) {
    call()
  }
  writeLines(format(proc.time()[["elapsed"]] - start, digits = 15))
  flush(stdout())
}
