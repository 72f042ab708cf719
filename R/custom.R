# The needs of single services beyond their model. A hook is a function(x, call) in
# `custom-<service>.R`, made known by a line here; these are the only places where a service is
# treated differently. It returns x, as it is or changed. x is, by the point:
#
# before_params: parameters as the user gave them (call$given).
# before_serialize: checked parameters.
# after_serialize: the request, without host and signature.
# before_endpoint: the client, whose settings say where to send it.
# before_sign: the request to sign.
# before_parse: the response as it came.
# after_parse: the output.
# after_error: the client to go on with after call$outcome, if that is one in another region.

custom_points <- c(
  "before_params",
  "before_serialize",
  "after_serialize",
  "before_endpoint",
  "before_sign",
  "before_parse",
  "after_parse",
  "after_error"
)

# Functions by service (R's name). Each gives the service's hooks: by point, and there by operation
# (AWS's name, or "*" for all of them, which come first), a function or a list of functions. Those
# of every service are in custom-every.R.
custom_hooks <- function() {
  list(
    apigateway = custom_apigateway,
    autoscaling = custom_autoscaling,
    cloudformation = custom_cloudformation,
    cloudsearchdomain = custom_cloudsearchdomain,
    docdb = custom_rds,
    dynamodb = custom_dynamodb,
    ec2 = custom_ec2,
    glacier = custom_glacier,
    iam = custom_iam,
    machinelearning = custom_machinelearning,
    neptune = custom_rds,
    rds = custom_rds,
    route53 = custom_route53,
    s3 = custom_s3,
    s3control = custom_s3control,
    ssooidc = custom_ssooidc
  )
}

# Runs all hooks of a call's service at a point, one after the other.
hook <- function(call, point, x) {
  hook <- call$operation$hooks[[point]]
  if (is.null(hook)) x else hook(x, call)
}

# An operation with the hooks of its client's service, by point.
custom_ready <- function(client, operation) {
  hooks <- custom_of(client)
  joined <- hooks$joined[[operation$name]]
  if (is.null(joined)) {
    every <- custom_every(operation)
    joined <- sapply(custom_points, custom_join, every, hooks, operation$name, simplify = FALSE)
    hooks$joined[[operation$name]] <- joined
  }
  operation$hooks <- joined
  operation
}

# All hooks at a point of an operation as one, or NULL.
custom_join <- function(point, every, hooks, name) {
  hooks <- c(every[[point]], hooks[[point]][["*"]], hooks[[point]][[name]])
  if (length(hooks) < 2) {
    return(if (length(hooks) == 1) hooks[[1]])
  }
  function(x, call) {
    for (hook in hooks) {
      x <- hook(x, call)
    }
    x
  }
}

# The hooks of a client's service, made once a session.
custom_of <- function(client) {
  if (!is.null(client$parts$hooks)) {
    return(custom_made(client$parts$hooks[[client$service]]))
  }
  made <- the$hooks[[client$service]]
  if (is.null(made)) {
    made <- custom_made(custom_hooks()[[client$service]])
    the$hooks[[client$service]] <- made
  }
  made
}

custom_made <- function(make) {
  made <- if (is.null(make)) list() else make()
  stopifnot(names(made) %in% custom_points)
  made$joined <- new.env(parent = emptyenv()) # by the operation's name, when it is called
  made
}
