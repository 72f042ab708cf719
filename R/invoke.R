# The front door of the call road, and the driver of a call. Read this first, then R/call.R:
# everything else is a stop on that road.

# client: what an operation is bound to, or NULL for the default client of the service.
# service, operation_name: R's name of the service and AWS's name of the operation.
# params: the arguments of the call as a named list; one that was left out may be an empty symbol.
# written: the call of the operation's function, as its writer has it, or NULL. frame: the number of
# that function's frame.
# Returns the output as a list, or signals a condition that inherits from claws_error.
invoke <- function(
  client,
  service,
  operation_name,
  params,
  written = sys.call(-1),
  frame = sys.parent()
) {
  if (is.null(client)) {
    client <- client_default(service)
  }
  operation <- client_operation(client, operation_name)
  drive <- call_perform
  if (!is.null(the$capture)) {
    drive <- capture_take(operation, frame, drive) # before the arguments are evaluated
  }
  withCallingHandlers(
    {
      given <- params_given(params, operation, names(written))
      call <- call_new(client, operation, given, written)
      drive(call)
    },
    claws_error = function(error) stop(error_written(error, written))
  )
}

# One call, here and now: sends, and sleeps. Returns its output, or signals its error.
call_perform <- function(call) {
  on.exit(call_close(call))
  if (is.null(call$stage)) {
    call_prepare(call)
  }
  repeat {
    switch(
      call$stage,
      ready = call_attempt(call),
      sent = call_answer(call, if (is.null(call$flight)) transport_send(call) else call_land(call)),
      waiting = call_sleep(call),
      done = return(if (inherits(call$value, "error")) stop(call$value) else call$value)
    )
  }
}

call_sleep <- function(call) {
  client_part(call$client, "sleep")(call$pause)
  call$stage <- call$after_pause
}

# Bound in the environment of a client's operations; here, for the emitted functions that are called
# by themselves, it says that there is no client yet.
.client <- NULL

# The arguments of the calling operation, but those that begin with a dot. A frame is read by name
# rather than by calling environment(), which a missing argument called `environment` would hide
# (codebuild has one).
# ...: what the operation does not have. A client's functions take it, so that it is refused in
# claws' words; it is there by its names alone, and not evaluated.
.params <- function(...) {
  params <- as.list.environment(parent.frame())
  if (...length() == 0L) params else c(params, params_surplus(...))
}
