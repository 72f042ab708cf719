# The call road. Read this first: everything else is a stop on it.

# client: what an operation is bound to, or NULL for the default client of the service.
# service, operation_name: R's name of the service and AWS's name of the operation.
# params: the arguments of the call as a named list; one that was left out may be an empty symbol.
# written: names in the call of the operation's function, as its writer has them.
# Returns the output as a list, or signals a condition that inherits from claws_error.
invoke <- function(client, service, operation_name, params, written = names(sys.call(-1))) {
  client <- log_ready(if (is.null(client)) client_default(service) else client)
  operation <- client_operation(client, operation_name)
  if (!is.null(the$sink)) {
    operation <- sink_take(operation)
  }
  if (operation$sends_events) {
    event_refuse_input(operation)
  }
  given <- params_given(params, operation, written)
  params <- custom(operation, "before_params", given, operation)
  params <- checksum_ask(params, client, operation)
  validate <- client$settings$parameter_validation
  params <- params_check(params, operation, client_part(client, "uuid"), validate)
  params <- custom(operation, "before_serialize", params, operation)
  request <- protocol_of(operation)$serialize(operation, params)
  request <- custom(operation, "after_serialize", request, params, operation, client)
  given_body <- request$body
  on.exit(if (!is.raw(given_body)) body_done(given_body))
  request <- compress_request(request, client, operation)
  can_resend <- function() body_can_rewind(given_body)

  custom_place(client, operation, params, can_resend, function(client) {
    endpoint <- endpoint_resolve(client, operation, params)
    if (client$told) {
      log_endpoint(client, operation, endpoint, params)
    }
    request <- endpoint_apply(request, endpoint)
    request <- checksum_request(request, client, operation, params)
    retry_loop(client, operation, can_resend = can_resend, function(tries) {
      attempt(client, operation, request, endpoint, params, given, tries)
    })
  })
}

# Sends a request once; tries says how often that was done. Returns the output, or what went wrong
# on the way or in the service, which the retry loop decides about. Anything else is signalled.
attempt <- function(client, operation, request, endpoint, params, given, tries) {
  request <- discovery_apply(request, client, operation)
  request <- custom(operation, "before_sign", request, operation)
  request <- sign_request(request, client, operation, endpoint)
  request <- retry_headers(request, tries)
  if (client$told) {
    log_request(client, operation, request, params, tries)
  }
  outcome <- retry_outcome(operation, {
    response <- transport_send(request, client, operation)
    if (client$told) {
      log_response(client, operation, response)
    }
    response <- discovery_check(response, client, operation)
    response <- checksum_response(response, operation, params)
    response <- sink_fill(response, operation)
    response <- custom(operation, "before_parse", response, operation)
    output <- response_parse(response, operation, client$settings$max_answer_size)
    if (client$told) {
      log_output(client, operation, output)
    }
    custom(operation, "after_parse", output, response, operation, given)
  })
  clock_learn(outcome, client, request)
}

# The arguments of the calling operation. A frame is read by name rather than by calling
# environment(), which a missing argument called `environment` would hide (codebuild has one).
.params <- function(frame = parent.frame()) as.list.environment(frame)
