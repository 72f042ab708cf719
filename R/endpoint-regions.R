#' Regions of a service
#'
#' Names the regions in which a service can be called, from the tables of endpoints that came with
#' the package. No service is asked.
#'
#' @param service The name of a service, as its constructor or as botocore spells it, or a client;
#'   `NULL` for all regions.
#' @param partition Name of a group of regions, a string, such as `"aws"`, `"aws-cn"` or
#'   `"aws-us-gov"`.
#' @return Names of regions, a character vector. A service that is one for all regions has the one
#'   that its requests are signed for. For a service that the tables do not list there are all
#'   regions of the partition. Signals `claws_unknown_service` for another name, and
#'   `claws_invalid_config` for an unknown partition.
#' @seealso [claws_map()] makes a call in many regions at once.
#' @export
#' @examples
#' claws_regions("ec2")
#' claws_regions(iam())
#' claws_regions("sqs", partition = "aws-cn")
claws_regions <- function(service = NULL, partition = "aws") {
  row <- partition_named(partition)
  all <- row$regions[is_like(row$regions, row$regex)]
  if (is.null(service)) {
    return(all)
  }
  endpoints <- regions_model(service)$endpoints
  if (length(endpoints$regions) == 0 && length(endpoints$signing) == 0) {
    return(all)
  }
  listed <- endpoints$regions[[partition]]
  as.character(if (is.null(listed)) endpoints$signing[[partition]] else words(listed))
}

partition_named <- function(name) {
  names <- vapply(partitions(), `[[`, "", "name")
  if (!is_text(name) || !name %in% names) {
    text <- sprintf("partition must be one of %s.", paste(names, collapse = ", "))
    stop(error_config(text, setting = "partition"))
  }
  partitions()[[match(name, names)]]
}

regions_model <- function(service) {
  if (inherits(service, "claws_client")) {
    return(client_model(client_core(service)))
  }
  if (!is_text(service)) {
    text <- sprintf("service must be the name of one or a client, not %s.", describe(service))
    stop(error_config(text, setting = "service"))
  }
  model_get(service_name(service))
}
