# A client that is given these answers one after the other, with a clock that goes on only while it
# sleeps: a little further than that, as any clock does. What happened stands in `seen`: requests,
# and what was slept.
scripted_client <- function(answers, seen = new.env(), config = list(), random = 0.5) {
  seen$slept <- numeric()
  seen$requests <- list()
  seen$now <- 1700000000
  client <- tiny_client(
    answer = function(request) {
      seen$requests <- c(seen$requests, list(request))
      answer <- answers[[min(length(seen$requests), length(answers))]]
      if (inherits(answer, "error")) stop(answer) else answer
    },
    config = config,
    sleep = function(seconds) {
      seen$slept <- c(seen$slept, seconds)
      seen$now <- seen$now + seconds + 1e-6
    },
    random = function() random,
    clock = function() as.POSIXct(seen$now, origin = "1970-01-01", tz = "UTC")
  )
  client
}

failure <- function(code, status = 400L, headers = list()) {
  json_answer(sprintf("{\"__type\": \"%s\", \"message\": \"no\"}", code), status, headers)
}

success <- function() json_answer("{}")

sent_headers <- function(seen, name) {
  vapply(seen$requests, function(request) request$headers[[name]], "")
}
