# A call: one operation on its way from arguments to a value. It is an environment that lives as
# long as the call and holds all that varies from call to call. The steps here move it on, from
# stage to stage. They neither send nor sleep; drivers do that (R/invoke.R).
#
# called_as: the call of the operation's function, as its writer has it, or NULL.
# client, operation, given: the arguments, as the user gave them, of an operation of a client. The
#   client is the call's own copy: it moves to the region where the service says that a bucket is,
#   and remembers in `asked` what providers of credentials told.
# sink: where the bytes of a streaming output go (R/sink.R), or NULL for into the output.
# into: where the bytes of a part of an object go (R/span.R), or NULL. spans: those of the last
#   attempt.
# params: the arguments, checked and in the writers' form.
# written: the request without a host, as the arguments are written.
# endpoint, request: where it goes, and the request as each attempt begins with it.
# signed: the request of an attempt. response: the answer to it. outcome: the output or the error.
# attempt, max_attempts: number of the attempt, 0 before the first, and how many there are at most.
# flight: the attempt on the wire, where others are, too; else NULL.
# policy, id, ttl, cost: for retries (R/retry.R).
# stage: "ready" for an attempt, "sent", "waiting" for `pause` seconds and then for the stage
#   `after_pause`, or "done" with `value`.

call_new <- function(client, operation, given, called_as = NULL) {
  call <- new.env(hash = FALSE, parent = emptyenv())
  if (is.null(client$asked)) {
    client$asked <- new.env(hash = FALSE, parent = emptyenv())
  }
  call$client <- client
  call$operation <- operation
  call$given <- given
  call$called_as <- called_as
  call$attempt <- 0L
  call$told <- log_level_now(client)
  call
}

# Arguments to a request that is ready for its first attempt; done once.
call_prepare <- function(call) {
  given <- call$given
  for (pass in call$operation$stops$prepare) {
    given <- pass(given, call)
  }
  call_check(call, given)
  call_write(call)
  retry_begin(call)
  call$stage <- "ready"
  if (is.null(call$client$parts$answers)) call_place(call) else call
}

# Arguments to parameters.
call_check <- function(call, params = call$given) {
  client <- call$client
  operation <- call$operation
  for (pass in operation$stops$before_params) {
    params <- pass(params, call)
  }
  validate <- client$settings$parameter_validation
  params <- params_check(params, operation, client_part(client, "uuid"), validate)
  for (pass in operation$stops$before_serialize) {
    params <- pass(params, call)
  }
  call$params <- params
}

# Parameters to a request. A body that is opened while it is sent is closed at the end.
call_write <- function(call) {
  operation <- call$operation
  request <- operation$protocol$serialize(operation, call$params)
  call$opened <- if (!is.raw(request$body)) request$body
  for (pass in operation$stops$after_serialize) {
    request <- pass(request, call)
  }
  call$body <- request$body
  call$written <- request
  for (pass in operation$stops$before_endpoint) {
    call$client <- pass(call$client, call)
  }
}

# The request to where it goes; again when a service says that it belongs elsewhere.
call_place <- function(call) {
  call$endpoint <- endpoint_resolve(call$client, call$operation, call$params)
  if (call$told) {
    log_endpoint(call)
  }
  request <- endpoint_apply(call$written, call$endpoint)
  for (pass in call$operation$stops$after_endpoint) {
    request <- pass(request, call)
  }
  call$request <- request
  call$stage <- "ready"
  call
}

# Begins an attempt, or waits for as long as the retry policy holds it back.
call_attempt <- function(call) {
  if (!is.null(call$client$parts$answers)) {
    return(call_end(call, stub_answer(call)))
  }
  wait <- if (is.null(call$policy$before)) 0 else call$policy$before(call$client)
  if (wait > 0) {
    return(call_wait(call, wait, "ready"))
  }
  call_sign(call)
  call$stage <- "sent"
  call
}

# The request of an attempt: the one that is ready, signed for now.
call_sign <- function(call) {
  request <- call$request
  for (pass in call$operation$stops$before_sign) {
    request <- pass(request, call)
  }
  call$signed <- retry_headers(sign_request(request, call), call)
  if (call$told) {
    log_request(call)
  }
}

# The end of an attempt. answer: the response, or a promise of it whose value may be an error of the
# transport.
call_answer <- function(call, answer) {
  outcome <- call_outcome(call, call_read(call, answer))
  if (inherits(outcome, "claws_error")) {
    outcome <- call_mendable(call, outcome)
  }
  call_decide(call, outcome)
}

# The value of an attempt, or the error of claws that ended it.
call_outcome <- function(call, value) {
  caught <- NULL
  delayedAssign("leave", return(caught)) # as in callCC(), in a third of tryCatch()'s time
  end <- function(error) {
    caught <<- error
    leave
  }
  withCallingHandlers(
    value,
    claws_transport_failure = function(failure) end(transport_error(call, failure)),
    claws_unreadable = function(e) {
      end(error_parse(call$operation, call$response, conditionMessage(e)))
    },
    claws_error = end
  )
}

# An error that sending again may mend; any other ends the call here.
call_mendable <- function(call, error) {
  if (!is_mendable(error, call$operation)) {
    stop(error_about(error, call))
  }
  if (inherits(error, "claws_service_error")) {
    error <- clock_learn(error, call$client, call$signed)
  }
  error
}

# A response to an output, or a condition.
call_read <- function(call, response) {
  if (call$told) {
    log_response(call, response)
  }
  operation <- call$operation
  for (pass in operation$stops$before_parse) {
    response <- pass(response, call)
  }
  call$response <- response
  output <- response_parse(response, operation, call$client$settings$max_answer_size, call$params)
  if (call$told) {
    log_output(call, output)
  }
  for (pass in operation$stops$after_parse) {
    output <- pass(output, call)
  }
  output
}

# Again, elsewhere, later, or never.
call_decide <- function(call, outcome) {
  failed <- inherits(outcome, "error")
  if (!failed && is.null(call$operation$shared$retries)) {
    return(call_end(call, outcome))
  }
  if (failed) {
    if (!body_can_rewind(call$body)) {
      return(call_end(call, outcome))
    }
    if (call_move(call, outcome)) {
      return(call_place(call))
    }
  }
  pause <- call$policy$after(call, outcome)
  if (is.null(pause)) {
    return(call_end(call, outcome))
  }
  if (!pause$again) {
    call_end(call, outcome)
    return(call_wait(call, pause$seconds, "done"))
  }
  retry_announce(call, outcome, pause$seconds)
  retry_next(call, outcome)
  call_wait(call, pause$seconds, "ready")
}

# Whether the call goes on in another region, once, as the service says.
call_move <- function(call, error) {
  moves <- call$operation$stops$after_error
  if (length(moves) == 0L || isTRUE(call$moved) || !inherits(error, "claws_service_error")) {
    return(FALSE)
  }
  call$outcome <- error
  elsewhere <- call$client
  for (pass in moves) {
    elsewhere <- pass(elsewhere, call)
  }
  call$moved <- elsewhere$settings$region != call$client$settings$region
  if (call$moved) {
    call$client <- elsewhere
    retry_next(call, error)
  }
  call$moved
}

call_wait <- function(call, seconds, after) {
  call$pause <- seconds
  call$after_pause <- after
  call$stage <- "waiting"
  call
}

call_end <- function(call, outcome) {
  failed <- inherits(outcome, "error")
  call$value <- if (failed) {
    error_written(error_advised(error_tried(outcome, call$attempt), call), call$called_as)
  } else if (call$attempt > 1L) {
    result_tried(outcome, call$attempt)
  } else {
    outcome
  }
  if (failed && call$told) {
    log_failure(call, call$value)
  }
  call$stage <- "done"
  call
}

# Closes what claws opened for the call, and gives up what is on the wire.
call_close <- function(call) {
  if (!is.null(call$flight)) {
    flight_close(call$flight)
    call$flight <- NULL
  }
  if (!is.null(call$opened)) {
    body_done(call$opened)
  }
}
