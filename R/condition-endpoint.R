# Conditions of endpoints.

error_no_region <- function(operation) {
  claws_condition(
    paste0(
      "No region is set. Give the client a `region`, set the environment variable AWS_REGION, ",
      "or put `region` into the profile in the AWS config file."
    ),
    class = "claws_no_region",
    call = operation_call(operation),
    operation = operation$name
  )
}

# operation: NULL where there is none. reasons: why each provider was passed over, by its name.
# reason: what the endpoint rules say is wrong.
error_endpoint <- function(operation, reason) {
  reason <- mask_urls(reason)
  claws_condition(
    sprintf(
      "%s has no endpoint: %s.\n%s",
      operation$name,
      sub("\\.$", "", reason),
      endpoint_advice(reason)
    ),
    class = "claws_endpoint_error",
    call = operation_call(operation),
    operation = operation$name,
    reason = reason
  )
}

error_unknown_region <- function(operation, region) {
  nearest <- nearest_name(region, unlist(lapply(partitions(), `[[`, "regions")))
  claws_condition(
    paste0(
      sprintf("AWS has no region \"%s\".", region),
      if (!is.null(nearest)) sprintf(" Did you mean %s?", nearest),
      " Set `region` to one that it has, or give the `endpoint` of a service that is not AWS's."
    ),
    class = c("claws_unknown_region", "claws_endpoint_error"),
    call = operation_call(operation),
    operation = operation$name,
    region = region
  )
}
