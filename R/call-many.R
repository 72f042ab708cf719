# The driver of many calls at once, over one pool and in one thread. Each call has its own attempts
# and pauses: one that waits does not hold up another.

# next_call(): the next call, or NULL after the last one. finish(call): takes a call that is done,
# with its output or its error in call$value, and the time, and returns a call that follows it after
# its pause, or NULL. max_active: how many are on the wire at most.
# allow(now): seconds until another call may begin, 0 for now. client: its clock and sleep count.
# later(now): seconds until next_call() may have another one though nothing ends, Inf for never.
# That call may stand `instead_of` one on the wire, which is given up.
calls_perform <- function(
  next_call,
  finish,
  max_active,
  client,
  allow = function(now) 0,
  later = function(now) Inf
) {
  crew <- crew_new(next_call, finish, max_active, client, allow, later)
  on.exit(crew_close(crew))
  while (crew_lives(crew)) {
    crew_wake(crew)
    crew_fill(crew)
    crew_turn(crew)
  }
}

# flying: calls on the wire, each with its flight. waiting: calls that pause until call$due.
# held: seconds until there may be a next call: the rate holds it back, or it is not due.
# slept_to: time up to which it slept, whatever the clock says of it.
crew_new <- function(next_call, finish, max_active, client, allow, later) {
  crew <- state_new()
  crew$next_call <- next_call
  crew$finish <- finish
  crew$max_active <- max_active
  crew$slept_to <- 0
  crew$now <- function() max(as.numeric(client_part(client, "clock")()), crew$slept_to)
  crew$sleep <- client_part(client, "sleep")
  crew$allow <- allow
  crew$later <- later
  crew$pool <- pool_take()
  crew$flying <- list()
  crew$waiting <- list()
  crew$more <- TRUE
  crew$held <- 0
  crew
}

crew_lives <- function(crew) {
  crew$more || length(crew$flying) > 0L || length(crew$waiting) > 0L
}

crew_room <- function(crew) crew$max_active - length(crew$flying)

# Calls whose pause is over go on, as long as there is room.
crew_wake <- function(crew) {
  due <- which(vapply(crew$waiting, `[[`, 0, "due") <= crew$now())
  due <- due[seq_len(min(length(due), crew_room(crew)))]
  calls <- crew$waiting[due]
  crew$waiting[due] <- NULL
  for (call in calls) {
    call$stage <- call$after_pause
    crew_move(crew, call)
  }
}

# New calls begin, as long as there is room and the rate allows it. Calls that pause take no room on
# the wire, but memory: there are no more of these than of those.
crew_fill <- function(crew) {
  crew$held <- 0
  while (crew_room(crew) > 0L && length(crew$waiting) < crew$max_active) {
    crew$next_one <- crew$next_one %||% crew$next_call()
    if (is.null(crew$next_one)) {
      crew$more <- FALSE
      crew$held <- crew$later(crew$now())
      return(invisible())
    }
    crew_drop(crew, crew$next_one)
    crew$held <- crew$allow(crew$now())
    if (crew$held > 0) {
      return(invisible())
    }
    call <- crew$next_one
    crew$next_one <- NULL
    call$stage <- call$stage %||% "new"
    crew_move(crew, call)
  }
}

# Gives up the call that another one stands instead of.
crew_drop <- function(crew, call) {
  slow <- call$instead_of
  if (!is.null(slow)) {
    call$instead_of <- NULL
    crew$flying <- Filter(function(one) !identical(one, slow), crew$flying)
    call_close(slow)
  }
}

# A call to the wire, to the calls that pause, or to its end.
crew_move <- function(crew, call) {
  repeat {
    switch(
      call$stage,
      new = ,
      ready = call_try(call, crew_begin(crew, call)),
      sent = return(crew$flying <- c(crew$flying, list(call))),
      waiting = return(crew_hold(crew, call)),
      done = return(crew_done(crew, call))
    )
  }
}

# An attempt, as far as the wire. A transport that is a user's own answers at once.
crew_begin <- function(crew, call) {
  if (call$stage == "new") {
    call_prepare(call)
  }
  call_attempt(call)
  if (call$stage == "sent") {
    if (identical(client_part(call$client, "transport"), transport_curl)) {
      call$since <- crew$now()
      call$flight <- call_flight(call, crew$pool)
    } else {
      call_answer(call, transport_send(call))
    }
  }
}

crew_hold <- function(crew, call) {
  call$due <- crew$now() + call$pause
  crew$waiting <- c(crew$waiting, list(call))
}

crew_done <- function(crew, call) {
  call_close(call)
  crew$more <- TRUE # an end may be the beginning of others
  following <- crew$finish(call, crew$now())
  if (!is.null(following)) {
    crew_hold(crew, following)
  }
}

# Lets all that is on the wire move on, or sleeps until there is something to do.
crew_turn <- function(crew) {
  pause <- crew_pause(crew)
  if (length(crew$flying) > 0L) {
    crew_land(crew, flights_turn(lapply(crew$flying, `[[`, "flight"), pause))
  } else if (is.finite(pause)) {
    until <- crew$now() + pause
    crew$sleep(pause)
    crew$slept_to <- until
  }
}

# Seconds until a pause is over or there may be another call; Inf while there is no room for it.
crew_pause <- function(crew) {
  if (crew_room(crew) <= 0L) {
    return(Inf)
  }
  pauses <- vapply(crew$waiting, `[[`, 0, "due") - crew$now()
  max(0, min(pauses, if (crew$held > 0) crew$held, Inf))
}

# states: see flights_turn().
crew_land <- function(crew, states) {
  landed <- !is.na(states)
  calls <- crew$flying[landed]
  crew$flying <- crew$flying[!landed]
  for (i in seq_along(calls)) {
    call <- calls[[i]]
    call_try(call, call_answer(call, call_land(call, states[landed][[i]])))
    crew_move(crew, call)
  }
}

crew_close <- function(crew) {
  for (call in c(crew$flying, crew$waiting)) {
    call_close(call)
  }
}

# In the place of a call that there is not, since making it failed.
call_failed <- function(error) {
  call <- state_new()
  call$value <- error
  call$stage <- "done"
  call
}
