# Advice about refusals of the endpoint rules. The rules say what is wrong; a row
# says what to do where its pattern fits, the first that does.

endpoint_advice <- function(reason) {
  table <- endpoint_advice_table
  table[[which(vapply(names(table), grepl, NA, reason, perl = TRUE))[[1]]]]
}

endpoint_advice_table <- c(
  "Client was configured for partition|^Partition: " = paste(
    "Make the client in a region of the ARN's partition, or name something in the client's."
  ),
  "UseArnRegion is `false`" = paste(
    "Make the client in the ARN's region, or give it config = list(s3 = list(use_arn_region =",
    "TRUE))."
  ),
  "S3Express|Unrecognized hardware type" = paste(
    "The name of a directory bucket ends in --zone--x-s3; FIPS is the only endpoint option that",
    "they have."
  ),
  "Accelerate.*FIPS|FIPS.*Accelerate" = paste(
    "Set use_fips_endpoint = FALSE, or use_accelerate_endpoint = FALSE in the client's s3 settings."
  ),
  "Accelerate" = paste(
    "Set use_accelerate_endpoint = FALSE in the client's s3 settings, or use a bucket whose name",
    "can be part of a host name."
  ),
  "Path-style" = paste(
    "Set addressing_style = \"auto\" in the client's s3 settings, and s3_force_path_style = FALSE."
  ),
  "Access Point ARNs are disabled" = paste(
    "Set s3_disable_multiregion_access_points = FALSE in the client's s3 settings."
  ),
  "AccountIdEndpointMode" = paste(
    "Set account_id_endpoint_mode = \"preferred\", or set AWS_ACCOUNT_ID."
  ),
  "account ID parameter" = "AWS_ACCOUNT_ID and aws_account_id hold the 12 digits of an account.",
  "Endpoint override" = "Set use_dualstack_endpoint = TRUE.",
  "FIPS and DualStack" = paste(
    "Set use_fips_endpoint = FALSE and use_dualstack_endpoint = FALSE, or use another region."
  ),
  "(?i)FIPS" = "Set use_fips_endpoint = FALSE, or use another region.",
  "(?i)dual-?stack" = "Set use_dualstack_endpoint = FALSE, or use another region.",
  "(?i)region.*(DNS name|set|missing)|(missing|invalid) region|valid host label" = paste(
    "Names of regions and of what becomes part of a host hold letters, digits and hyphens."
  ),
  "(?i)custom endpoint|not a valid URL|no endpoint was found" = paste(
    "Write an endpoint as https://host or http://host:port."
  ),
  "(?i)arn|Access Point|outpost type" = paste(
    "Give an ARN as the AWS console shows it, of the kind that the operation works with."
  ),
  "AccountId|OutpostId|account id|Outpost" = paste(
    "Give an id of letters, digits and hyphens: an account's is 12 digits."
  ),
  "." = "Look at the parameters of the call, and at region and endpoint settings of the client."
)
