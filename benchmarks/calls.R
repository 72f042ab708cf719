# Times calls in an R of its own, as R's users have it. Each line of the standard input is an order,
# in JSON; the answer to it is a line with seconds on the wall, seconds of the processor, and
# megabytes by which the process grew at most.

orders <- file("stdin", "r")

# Clients are made once, and all requests of bare curl have one handle.
made <- new.env()

claws_operation <- function(order) {
  key <- paste(order$service, order$url)
  if (is.null(made[[key]])) {
    make <- getExportedValue("claws", order$service)
    keys <- list(creds = order$keys)
    config <- list(s3_force_path_style = TRUE)
    made[[key]] <- make(config, region = "us-east-1", endpoint = order$url, credentials = keys)
  }
  made[[key]][[order$operation]]
}

params_of <- function(order) {
  if (order$body > 0) c(order$params, list(Body = raw(order$body))) else order$params
}

claws_calls <- function(order) {
  operation <- claws_operation(order)
  params <- params_of(order)
  function() for (i in seq_len(order$calls)) do.call(operation, params)
}

curl_calls <- function(order) {
  made$handle <- if (is.null(made$handle)) curl::new_handle() else made$handle
  body <- raw(order$body)
  function() {
    for (i in seq_len(order$calls)) {
      curl::handle_setopt(made$handle, postfieldsize = length(body), postfields = body)
      curl::curl_fetch_memory(order$url, made$handle)
    }
  }
}

many_calls <- function(order) {
  operation <- claws_operation(order)
  keys <- sprintf("key-%d", seq_len(order$calls))
  function() {
    results <- claws::claws_map(
      operation,
      Key = keys,
      Bucket = order$params$Bucket,
      .max_active = order$active
    )
    stopifnot(length(results) == order$calls)
  }
}

queries <- function(order) {
  answer <- do.call(claws_operation(order), order$params)
  function() for (i in seq_len(order$calls)) claws::claws_query(answer, order$query)
}

# The pages of a listing, one call after the other, without anything else of claws.
walk <- function(order) {
  operation <- claws_operation(order)
  function() {
    token <- NULL
    repeat {
      page <- do.call(operation, c(order$params, list(ContinuationToken = token)))
      token <- page$NextContinuationToken
      if (is.null(token)) break
    }
  }
}

rows <- function(order) {
  operation <- claws_operation(order)
  function() claws::claws_table(do.call(operation, order$params))
}

# The largest size of the process since it was last asked for, in megabytes.
size <- function(what) {
  lines <- readLines("/proc/self/status")
  as.numeric(gsub("[^0-9]", "", grep(what, lines, value = TRUE))) / 1000
}

measured <- function(run) {
  gc()
  cat("5\n", file = "/proc/self/clear_refs")
  before <- size("VmRSS")
  spent <- proc.time()
  start <- as.numeric(Sys.time())
  run()
  wall <- as.numeric(Sys.time()) - start
  spent <- proc.time() - spent
  list(
    wall = wall,
    cpu = spent[["user.self"]] + spent[["sys.self"]],
    growth = size("VmHWM") - before
  )
}

while (length(line <- readLines(orders, 1)) > 0) {
  order <- jsonlite::fromJSON(line, simplifyVector = FALSE)
  run <- switch(
    order$what,
    claws = claws_calls(order),
    curl = curl_calls(order),
    many = many_calls(order),
    query = queries(order),
    rows = rows(order),
    walk = walk(order)
  )
  writeLines(jsonlite::toJSON(measured(run), auto_unbox = TRUE, digits = 9))
  flush(stdout())
}
