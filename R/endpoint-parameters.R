# The parameters of endpoint rules: each is what the operation says about it, or else what the
# client's settings say. Only the context of the operation differs from call to call,
# and built-ins that move; the rest follows from the client and stands in its place's key.

# given: parameters by name, from the operation. The others are settings of the client.
endpoint_parameters <- function(client, operation, rules, given) {
  builtins <- endpoint_builtins()
  own <- endpoint_own(client, names(rules$parameters))
  given <- c(given, own[setdiff(names(own), names(given))])
  for (name in setdiff(names(rules$parameters), names(given))) {
    known <- builtins[[rules$parameters[[name]]$builtIn %||% name]]
    if (!is.null(known)) {
      given[[name]] <- known(client, operation, rules)
    }
  }
  given
}

# Parameters that the client's config gives by the names that they have in botocore:
# force_path_style for ForcePathStyle.
endpoint_own <- function(client, names) {
  if (length(client$settings$client_context_params) == 0) {
    return(list())
  }
  own <- unclass(client$settings$client_context_params)
  places <- match(ascii_lower(gsub("_", "", names(own))), ascii_lower(names))
  stats::setNames(own[!is.na(places)], names[places[!is.na(places)]])
}

# Built-in parameters by their names, and those that are settings of a client, by the rules' names
# for them. NULL is what is not set. An endpoint of one's own goes without FIPS and dual-stack.
endpoint_builtins <- function() {
  list(
    "AWS::Region" = function(core, operation, rules) endpoint_region(core, operation),
    "AWS::UseFIPS" = function(core, operation, rules) {
      core$place$url == "" && core$place$fips
    },
    "AWS::UseDualStack" = function(core, operation, rules) {
      core$place$url == "" && endpoint_dualstack(core, rules)
    },
    "SDK::Endpoint" = function(core, operation, rules) {
      if (core$place$url != "") core$place$url
    },
    "AWS::Auth::AccountIdEndpointMode" = function(core, operation, rules) {
      core$settings$account_id_endpoint_mode
    },
    "AWS::STS::UseGlobalEndpoint" = function(core, operation, rules) {
      core$settings$sts_regional_endpoints == "legacy" &&
        endpoint_region(core, operation) %in% endpoint_sts_regions
    },
    "AWS::S3::UseGlobalEndpoint" = function(core, operation, rules) {
      !identical(core$settings$s3_us_east_1_regional_endpoint, "regional") &&
        core$place$region %in% c("", "us-east-1")
    },
    "AWS::S3::Accelerate" = function(core, operation, rules) {
      core$settings$s3_use_accelerate_endpoint
    },
    "AWS::S3::UseArnRegion" = function(core, operation, rules) {
      !isFALSE(core$settings$s3_use_arn_region)
    },
    "AWS::S3Control::UseArnRegion" = function(core, operation, rules) {
      isTRUE(core$settings$s3_use_arn_region)
    },
    "AWS::S3::DisableMultiRegionAccessPoints" = function(core, operation, rules) {
      core$settings$s3_disable_multiregion_access_points
    },
    DisableS3ExpressSessionAuth = function(core, operation, rules) {
      core$settings$s3_disable_express_session_auth
    }
  )
}

# S3 has a setting of its own, which goes first.
endpoint_dualstack <- function(client, rules) {
  built_in <- vapply(rules$parameters, function(row) row$builtIn %||% "", "")
  own <- if (any(startsWith(built_in, "AWS::S3"))) client$settings$s3_use_dualstack_endpoint
  if (is.null(own) || is.na(own)) client$place$dualstack else own
}

# Regions that had no STS of their own when the setting `legacy` meant something.
endpoint_sts_regions <- c(
  "ap-northeast-1",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "aws-global",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2"
)

# Built-in parameters that differ from call to call, by the rules' names for them.
endpoint_moving <- function(client, operation, params, rules, world) {
  moving <- list()
  wanted <- rules$moving
  if (length(wanted) > 0 && length(client$settings$client_context_params) > 0) {
    wanted <- setdiff(wanted, names(endpoint_own(client, wanted)))
  }
  for (name in wanted) {
    moving[[name]] <- switch(
      rules$parameters[[name]]$builtIn,
      "AWS::Auth::AccountId" = endpoint_account(client, operation),
      "AWS::S3::ForcePathStyle" = endpoint_path_style(client, operation, params[["Bucket"]])
    )
  }
  if (world && endpoint_is_of_the_world(client, params[["Bucket"]], moving)) {
    moving[c("Region", "UseGlobalEndpoint")] <- list("aws-global", TRUE)
  }
  moving
}

# The account whose name may stand in the host; NULL where it shall not, or is not known.
endpoint_account <- function(client, operation) {
  if (client$settings$account_id_endpoint_mode == "disabled" || client$place$url != "") {
    return(NULL)
  }
  if (operation$anonymous) {
    return(NULL)
  }
  account <- tryCatch(
    credentials_get(client, operation)$account_id,
    claws_no_credentials = function(e) NULL
  )
  if (!is.null(account) && account != "") account
}

# Whether a bucket stands in the path rather than in the host. The region of a bucket has to be
# asked in a way that any region understands; an ARN is in no path.
endpoint_path_style <- function(client, operation, bucket) {
  if (operation$name == "GetBucketLocation") {
    return(TRUE)
  }
  if (!is.null(bucket) && startsWith(bucket, "arn:") && !is.null(rule_arn(bucket))) {
    return(FALSE)
  }
  style <- endpoint_s3_style(client)
  if (client$settings$s3_use_accelerate_endpoint) {
    return(FALSE)
  }
  url <- client$place$url
  if (url != "" && !grepl(endpoint_accelerate, url)) style != "virtual" else style == "path"
}

endpoint_s3_style <- function(client) {
  if (client$settings$s3_force_path_style) {
    return("path")
  }
  if (client$settings$s3_virtual_address) "virtual" else client$settings$s3_addressing_style
}

endpoint_accelerate <- "^https?://s3-accelerate(\\.dualstack)?\\.amazonaws\\.com$"

# Whether a presigned URL for a bucket may name no region.
endpoint_is_of_the_world <- function(client, bucket, moving) {
  label <- is.null(bucket) || is_like(bucket, host_label)
  label && !isTRUE(moving$ForcePathStyle) && !endsWith(bucket %||% "", "--x-s3")
}
