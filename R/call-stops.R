# The road of an operation: the stops that its calls pass beside those of all calls (R/call.R). A
# stop is a function(x, call) that returns x, as it is or changed. Which ones there are follows from
# the operation and the settings of its client and is found out once (client_operation()): a stop
# that does nothing for an operation is not on its road. By the point of the road, x is:
#
# prepare: the arguments of a call that is to be sent.
# before_params: the arguments of any call, also of one that stops before the wire.
# before_serialize: checked parameters.
# after_serialize: the request, without host and signature.
# before_endpoint: the client, whose settings say where to send it.
# after_endpoint: the request in its place, of a call that is to be sent.
# before_sign: the request to sign, at each attempt.
# before_parse: the response as it came.
# after_parse: the output.
# after_error: the client to go on with after call$outcome, if that is one in another region.

# The stops of an operation of a client, lists by point: those of the service's hooks (R/custom.R)
# among those that any service may have.
call_stops <- function(client, operation) {
  hooks <- custom_of(client, operation)
  traits <- operation$traits
  discovers <- !is.null(traits[["endpointdiscovery"]])
  bytes <- operation$gives_bytes
  list(
    prepare = c(
      if (operation$sends_events) event_refuse_input,
      if (checksum_is_asked(client, operation)) checksum_ask
    ),
    before_params = hooks$before_params,
    before_serialize = hooks$before_serialize,
    after_serialize = c(
      if (!is.null(operation$host_prefix)) add_host_prefix,
      if (in_lambda(client)) add_trace_id,
      if (isTRUE(traits[["endpointoperation"]])) add_api_version,
      hooks$after_serialize
    ),
    before_endpoint = hooks$before_endpoint,
    after_endpoint = c(
      if (!is.null(traits[["requestcompression"]])) compress_request,
      if (checksum_concerns(operation)) {
        checksum_request
      } else if (operation$sends_bytes) {
        body_settle
      }
    ),
    before_sign = c(
      if (bytes) into_continue,
      if (discovers) discovery_apply,
      hooks$before_sign
    ),
    before_parse = c(
      if (discovers) discovery_check,
      if (!is.null(operation$checksum$mode)) checksum_response,
      if (bytes) list(sink_fill, into_fill),
      hooks$before_parse
    ),
    after_parse = hooks$after_parse,
    after_error = hooks$after_error
  )
}
