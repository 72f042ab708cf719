# Drivers: who moves calls on. They send, and they sleep.

# One call, here and now. Returns its output, or signals its error.
call_perform <- function(call) {
  on.exit(call_close(call))
  if (is.null(call$stage)) {
    call_prepare(call)
  }
  repeat {
    switch(
      call$stage,
      ready = call_attempt(call),
      sent = call_answer(call, transport_send(call)),
      waiting = call_sleep(call),
      done = return(call_value(call))
    )
  }
}

call_sleep <- function(call) {
  client_part(call$client, "sleep")(call$pause)
  call_stage(call, call$after_pause)
}

call_value <- function(call) {
  if (inherits(call$value, "error")) stop(call$value) else call$value
}
