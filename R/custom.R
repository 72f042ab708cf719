# The needs of single services beyond their model. A hook is a stop of the road (R/call-stops.R) in
# `custom-<service>.R`, made known by a line here; these are the only places where a service is
# treated differently.

# The points at which hooks may be.
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
# (AWS's name, or "*" for all of them, which come first), a function or a list of functions. A hook
# for some operations, as their model says, is made by custom_where().
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

# where(operation): whether the hook does something for an operation.
custom_where <- function(where, hook) structure(hook, where = where)

# The hooks for an operation of a client's service, lists by point.
custom_of <- function(client, operation) {
  made <- if (is.null(client$parts$hooks)) {
    custom_kept(client$service)
  } else {
    custom_made(client$parts$hooks[[client$service]])
  }
  does <- function(hook) {
    where <- exact_attr(hook, "where")
    is.null(where) || where(operation)
  }
  lapply(made, function(hooks) Filter(does, c(hooks[["*"]], hooks[[operation$name]])))
}

# The hooks of a service, made once a session.
custom_kept <- function(service) {
  made <- the$hooks[[service]]
  if (is.null(made)) {
    made <- custom_made(custom_hooks()[[service]])
    the$hooks[[service]] <- made
  }
  made
}

custom_made <- function(make) {
  made <- if (is.null(make)) list() else make()
  stopifnot(names(made) %in% custom_points)
  made
}
