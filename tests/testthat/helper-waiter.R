# Clients whose calls are polls: the answers come one after the other, the last one again and again,
# and the clock goes on only while it sleeps. What was slept stands in `seen`.

# states: of the table, or responses.
table_client <- function(states, seen = new.env(), random = 0.5, config = list()) {
  seen$slept <- numeric()
  seen$now <- 1700000000
  seen$polls <- 0L
  answer <- function(request) {
    seen$polls <- seen$polls + 1L
    state <- states[[min(seen$polls, length(states))]]
    if (is.character(state)) table_answer(state) else state
  }
  parts <- list(
    transport = function(request, client) answer(request),
    clock = function() as.POSIXct(seen$now, origin = "1970-01-01", tz = "UTC"),
    sleep = function(seconds) {
      seen$slept <- c(seen$slept, seconds)
      seen$now <- seen$now + seconds
    },
    random = function() random,
    env = env_of()
  )
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client("dynamodb", config, keys, NULL, "us-east-1", parts)
}

table_answer <- function(state) {
  json_answer(sprintf("{\"Table\": {\"TableStatus\": \"%s\"}}", state))
}

no_table <- function() failure("ResourceNotFoundException")
