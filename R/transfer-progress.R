# How far transfers are: files, bytes, rate and time left, on one line of standard error, and as a
# condition of class claws_progress. Both are told ten times a second at most.

# show: NULL, TRUE, FALSE or a function(done, total, rate). Returns list(step(transfer), end()).
transfer_progress <- function(transfers, show = NULL, now = Sys.time) {
  count <- length(transfers)
  told <- if (is.function(show)) show
  line <- progress_line(if (is.null(told)) show else FALSE, now)
  state <- state_new()
  state$done <- state$total <- state$over <- 0
  state$told <- -Inf
  state$news <- FALSE
  rate <- progress_rate(as.numeric(now()))
  say <- function(time) {
    speed <- rate(state$done, time)
    state$told <- time
    state$news <- FALSE
    condition <- progress_condition_bytes(state, count, speed)
    signalCondition(condition)
    if (!is.null(told)) {
      told(state$done, state$total, speed)
    }
    line$say(conditionMessage(condition), state$over == count)
  }
  step <- function(transfer) {
    progress_take(state, transfer)
    state$news <- TRUE
    time <- as.numeric(now())
    if (time - state$told >= progress_each || state$over == count) say(time)
  }
  end <- function() {
    if (isTRUE(state$news)) {
      say(as.numeric(now()))
    }
    line$end()
  }
  list(step = step, end = end)
}

progress_each <- 0.1 # seconds

# Adds the news of a transfer to the counts.
progress_take <- function(state, transfer) {
  size <- if (is.finite(transfer$size)) transfer$size else transfer$done
  state$done <- state$done + transfer$done - transfer$seen_done
  state$total <- state$total + size - transfer$seen_size
  transfer$seen_done <- transfer$done
  transfer$seen_size <- size
  if (!is.na(transfer$seconds) && !transfer$seen_end) {
    transfer$seen_end <- TRUE
    state$over <- state$over + 1
  }
}

# Bytes a second, of the last three seconds above all.
progress_rate <- function(began) {
  last <- began
  before <- 0
  rate <- NA_real_
  function(done, now) {
    passed <- now - last
    if (passed < 0.1) {
      return(if (is.na(rate)) 0 else rate)
    }
    current <- (done - before) / passed
    keep <- if (is.na(rate)) 0 else exp(-passed / 3)
    rate <<- keep * (if (is.na(rate)) 0 else rate) + (1 - keep) * current
    last <<- now
    before <<- done
    rate
  }
}

progress_bytes <- function(state, count, rate) {
  left <- if (rate > 0) (state$total - state$done) / rate else 0
  sprintf(
    "%.0f of %d files, %s of %s, %s/s, %s left",
    state$over,
    count,
    format_bytes(state$done),
    format_bytes(state$total),
    format_bytes(rate),
    format(.POSIXct(max(0, left), "UTC"), "%H:%M:%S")
  )
}

progress_condition_bytes <- function(state, count, rate) {
  condition <- condition_progress(state$done, state$total, progress_bytes(state, count, rate))
  condition$rate <- rate
  condition$files <- c(done = state$over, total = count)
  condition
}
