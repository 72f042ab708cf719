# The index of all services: their names here and elsewhere.

#' The services and their names
#'
#' Lists all services with the name of the constructor that makes a client, beside the names that
#' other AWS tools have for them.
#'
#' @param name A name, or a part of one, in any of the columns: `"logs"`, `"stepfunctions"`,
#'   `"Step Functions"`. All services when not given.
#' @return A data frame with a row for each service: `constructor`, the function that makes a
#'   client; `title`, AWS's name; `boto3`, `cli` and `paws`, the names in boto3, in the AWS CLI and
#'   in paws; and `package`, which has the help pages of its operations. No row when no name fits.
#' @seealso [claws_search()] finds operations. [claws_client()] makes a client from any of the
#'   names.
#' @examples
#' claws_services("logs")
#' claws_services("Step Functions")
#' nrow(claws_services())
#' @export
claws_services <- function(name = NULL) {
  index <- services_get()
  rows <- data.frame(
    constructor = index$export,
    title = index$title,
    boto3 = index$botocore,
    cli = services_cli(index$botocore),
    paws = index$name,
    package = index$package
  )
  if (is.null(name)) {
    return(rows)
  }
  if (!is_text(name)) {
    stop(error_config("name must be a single string.", "name"))
  }
  whole <- services_like(name)
  if (length(whole) == 0) {
    text <- lapply(rows[c("constructor", "title", "boto3", "cli", "paws")], services_plain)
    whole <- which(Reduce(`|`, lapply(text, text_has, services_plain(name))))
  }
  rows <- rows[whole, ]
  rownames(rows) <- NULL
  rows
}

# The AWS CLI's names, where they are not those of boto3.
services_cli <- function(botocore) {
  others <- c(codedeploy = "deploy", config = "configservice", s3 = "s3api")
  ifelse(botocore %in% names(others), others[botocore], botocore)
}

# A name without what differs in writing.
services_plain <- function(name) {
  name <- gsub("[^a-z0-9]", "", ascii_lower(name))
  sub("^(amazon|aws)(?=.)", "", name, perl = TRUE)
}

# Rows of the services that have a name: as it is written, or else however it is written.
services_like <- function(name) {
  index <- services_get()
  names <- c(index[c("name", "export", "botocore")], list(services_cli(index$botocore)))
  row <- unlist(lapply(names, function(column) which(column == name)))
  if (length(row) == 0) {
    plain <- services_plain(name)
    titled <- c(names, list(index$title))
    row <- unlist(lapply(titled, function(column) which(services_plain(column) == plain)))
  }
  unique(row)
}

# R's name of a service from any of its names; the name itself where no service has it.
service_name <- function(name) {
  row <- services_like(name)
  if (length(row) > 0) services_get()$name[[row[[1]]]] else name
}

# Constructors of services whose name is near.
services_near <- function(name) {
  index <- services_get()
  known <- c(index$export, index$botocore)
  near <- nearest_names(services_plain(name), unique(known))
  unique(rep(index$export, 2)[match(near, known)])
}

# A row each, with the package that has its functions and pages.
services_get <- function() {
  if (is.null(the$services)) {
    the$services <- json_packaged(system.file("models", "services.json", package = "claws"))
  }
  the$services
}
