# The adaptive policy: the standard one, and a limit on how often a client sends at all. The limit
# comes with the first throttling error and then grows and shrinks as CUBIC has it for TCP: after an
# error the rate falls to a part, after that it comes slowly back to where the error was, and then
# goes beyond. A bucket of tokens keeps to the rate: each attempt takes one.

retry_adaptive <- function() {
  list(
    max_attempts = standard_max_attempts,
    max_from = 1L,
    before = adaptive_before,
    after = adaptive_after
  )
}

# Rates are in requests a second.
adaptive_beta <- 0.7
adaptive_scale <- 0.4
adaptive_smoothing <- 0.8
adaptive_period <- 0.5
adaptive_least_rate <- 0.5
adaptive_most_growth <- 2

adaptive_before <- function(client) {
  state <- adaptive_state_of(client)
  if (state$limited) bucket_take(state, seconds_now(client)) else 0
}

# An attempt counts whatever comes of it, from the end of the pause that a long poll makes.
adaptive_after <- function(call, outcome) {
  client <- call$client
  pause <- standard_after(call, outcome)
  state <- adaptive_state_of(client)
  now <- seconds_now(client) + if (isFALSE(pause$again)) pause$seconds else 0
  measured <- rate_measure(state, now)
  if (inherits(outcome, "error") && is_throttling(outcome, call$operation)) {
    rate <- if (state$limited) min(measured, state$fill_rate) else measured
    rate <- cubic_error(state, rate, now)
    state$limited <- TRUE
  } else {
    rate <- cubic_success(state, now)
  }
  bucket_set_rate(state, min(rate, adaptive_most_growth * measured), now)
  pause
}

seconds_now <- function(client) as.numeric(client_part(client, "clock")())

adaptive_state_of <- function(client) {
  retry_state(client, function() {
    now <- seconds_now(client)
    state <- standard_state()
    state$limited <- FALSE
    state$measured <- 0
    state$count <- 0
    state$period <- floor(now)
    state$most <- 0
    state$zero <- cubic_zero(0)
    state$failed_at <- now
    state$tokens <- 0
    state$filled_at <- NULL
    bucket_set_rate(state, 1, now)
    state
  })
}

# The rate of sending, measured once a period and smoothed.
rate_measure <- function(state, now) {
  state$count <- state$count + 1
  period <- floor(now / adaptive_period) * adaptive_period
  if (period > state$period) {
    current <- state$count / (period - state$period)
    state$measured <- current * adaptive_smoothing + state$measured * (1 - adaptive_smoothing)
    state$count <- 0
    state$period <- period
  }
  state$measured
}

# Seconds after an error until the rate is again what it was then.
cubic_zero <- function(rate) (rate * (1 - adaptive_beta) / adaptive_scale)^(1 / 3)

cubic_success <- function(state, now) {
  adaptive_scale * (now - state$failed_at - state$zero)^3 + state$most
}

cubic_error <- function(state, rate, now) {
  state$most <- rate
  state$zero <- cubic_zero(rate)
  state$failed_at <- now
  rate * adaptive_beta
}

bucket_set_rate <- function(state, rate, now) {
  bucket_fill(state, now)
  state$fill_rate <- max(rate, adaptive_least_rate)
  state$capacity <- max(rate, 1)
  state$tokens <- min(state$tokens, state$capacity)
}

bucket_fill <- function(state, now) {
  if (!is.null(state$filled_at)) {
    filled <- state$tokens + (now - state$filled_at) * state$fill_rate
    state$tokens <- min(state$capacity, filled)
  }
  state$filled_at <- now
}

# Takes a token, if there is one. Returns the seconds until there is one otherwise, or 0.
bucket_take <- function(state, now) {
  bucket_fill(state, now)
  if (state$tokens < 1) {
    return((1 - state$tokens) / state$fill_rate)
  }
  state$tokens <- state$tokens - 1
  0
}
