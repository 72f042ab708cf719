# A call on the wire while R does something else.

# One call as far as the wire: its answer comes while R does something else, until call_perform()
# goes on from there. Only libcurl's transport can do that; whether it is so is told.
call_launch <- function(call) {
  client <- call$client
  can <- is.null(client$parts$answers) &&
    identical(client_part(client, "transport"), transport_curl)
  if (can) {
    call_try(call, call_attempt(call_prepare(call)))
    if (call$stage == "sent") {
      call_try(call, call_fly(call))
    }
  }
  can
}

call_fly <- function(call) {
  call$flight <- call_flight(call)
  flights_turn(list(call$flight), 0)
}

# The flight of a call's request, whose answer goes into a file where it is to.
call_flight <- function(call, pool = pool_take()) {
  into <- if (!is.null(call$into)) into_span(call$into)
  flight_open(call$signed, call$client, pool, into)
}

# The response of a call on the wire, when it has come. state: see flights_turn().
call_land <- function(call, state = flights_turn(list(flight), Inf)) {
  flight <- call$flight
  on.exit({
    call$flight <- NULL
    flight_close(flight)
  })
  force(state)
  call_note(call, flight)
  if (state != exchange_ready) {
    flight_fail(flight, state)
  }
  flight_answer(flight)
}

# Spans of an attempt, which may have ended in the middle of one.
call_note <- function(call, flight) {
  call$spans <- if (!is.null(call$into) || !is.null(flight$body$span)) flight_spans(flight)
  if (!is.null(call$into)) {
    into_note(call, call$spans, .Call(c_exchange_answer, flight$exchange, FALSE)$headers)
  }
}

# An error in a step is the end of its call, not of others: also one of R, as of a function that
# gives the body. A time limit of R ends all.
call_try <- function(call, step) {
  catch_error(step, function(error) call_end(call, error))
}
