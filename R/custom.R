# What single services need beyond their model. A hook is a function in `custom-<service>.R` and a
# line here; these are the only places where a service is treated differently.
#
# before_serialize(params, operation): the parameters to send.
# before_sign(request, operation): the request to sign.

custom_points <- c("before_serialize", "before_sign")

# Service (R's name), then hook point, then function.
custom_hooks <- function() list()

# The hook of a client's service at a point; without one, what it is given comes back.
custom <- function(client, point, hooks = client$parts$hooks %||% custom_hooks()) {
  stopifnot(point %in% custom_points)
  hooks[[client$service]][[point]] %||% function(x, operation) x
}
