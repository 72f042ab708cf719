# The front door of the call road. Read this first, then R/call.R: everything else is a stop on it.

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
    drive <- capture_take(operation, frame) # before the arguments are evaluated
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
