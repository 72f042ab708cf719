# Moves files with claws in an R of its own. Each line of the standard input is an order, in JSON;
# the answer to it is a line with seconds on the wall and of the processor, and the megabytes by
# which the process grew at most.

orders <- file("stdin", "r")
made <- new.env()

client_of <- function(url) {
  if (is.null(made[[url]])) {
    keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
    config <- list(s3_force_path_style = TRUE, s3 = list(payload_signing_enabled = FALSE))
    made[[url]] <- claws::s3(
      config,
      region = "us-east-1",
      endpoint = url,
      credentials = list(creds = keys)
    )
  }
  made[[url]]
}

move <- function(order) {
  svc <- client_of(order$url)
  active <- order$active
  options(claws.progress = FALSE)
  keys <- sprintf("s3://b/%s", order$keys)
  switch(
    order$op,
    up = claws::s3_upload(order$file, keys, client = svc, max_active = active, resume = FALSE),
    down = claws::s3_download(
      keys,
      order$file,
      client = svc,
      max_active = active,
      resume = FALSE,
      verify = order$verify
    )
  )
}

size <- function(what) {
  lines <- readLines("/proc/self/status")
  as.numeric(gsub("[^0-9]", "", grep(what, lines, value = TRUE))) / 1000
}

while (length(line <- readLines(orders, 1L)) > 0L) {
  order <- jsonlite::fromJSON(line)
  invisible(gc())
  cat("5\n", file = "/proc/self/clear_refs")
  before <- size("^VmRSS")
  taken <- system.time(done <- move(order))
  stopifnot(all(done$status == "done"))
  value <- list(wall = taken[[3]], cpu = taken[[1]] + taken[[2]], growth = size("^VmHWM") - before)
  cat(jsonlite::toJSON(value, auto_unbox = TRUE, digits = NA), "\n", sep = "")
}
