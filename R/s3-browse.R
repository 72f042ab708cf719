# Buckets and objects in the connections pane of RStudio and Positron.

#' Browse S3 in the connections pane
#'
#' Opens the buckets of a client in the connections pane of RStudio or Positron: folders, objects,
#' their sizes and times, and a view of the rows of an object that [s3_read()] can read as a table.
#'
#' A folder shows its first 1,000 objects. Listing and looking are calls of S3, made when something
#' in the pane is opened.
#'
#' @param client A client of S3, as [s3()] makes it. `NULL` is the default client.
#' @param observer The pane: a list of functions as RStudio's "connections contract" has them.
#' @return The client, invisibly. Without a pane, an error of class `claws_unsupported`.
#' @seealso [s3_ls()]
#' @export
#' @examples
#' # A pane that only prints stands for that of RStudio.
#' pane <- list(connectionOpened = function(...) print(list(...)$displayName))
#' svc <- claws_stub(s3(region = "us-east-1"), list_buckets = list(Buckets = list()))
#' s3_browse(svc, observer = pane)
s3_browse <- function(client = NULL, observer = getOption("connectionObserver")) {
  core <- s3_core(client)
  if (is.null(observer)) {
    stop(error_no_pane())
  }
  host <- browse_host(core)
  observer$connectionOpened(
    type = "Amazon S3",
    host = host,
    displayName = sprintf("Amazon S3 (%s)", host),
    icon = "",
    connectCode = "claws::s3_browse()",
    disconnect = function() observer$connectionClosed(type = "Amazon S3", host = host),
    listObjectTypes = browse_types,
    listObjects = function(...) browse_objects(core, ...),
    listColumns = function(...) browse_facts(core, ...),
    previewObject = function(rowLimit, ...) browse_preview(core, rowLimit, ...),
    connectionObject = client
  )
  invisible(client)
}

browse_host <- function(core) {
  place <- core$place$url
  if (place == "") core$settings$region else mask_url(place)
}

# Kinds of things, and the kinds that they hold; "data" has columns.
browse_types <- function() {
  object <- list(object = list(contains = "data"))
  list(bucket = list(contains = c(list(folder = list(contains = object)), object)))
}

# The contents of a bucket or a folder; without either, the buckets.
browse_objects <- function(core, bucket = NULL, folder = NULL, ...) {
  if (is.null(bucket)) {
    names <- s3_address(buckets_listed(core)$path)$bucket
    return(data.frame(name = names, type = rep("bucket", length(names))))
  }
  browse_rows(browse_page(core, bucket, folder), folder)
}

browse_rows <- function(page, folder) {
  folders <- vapply(page$CommonPrefixes, `[[`, "", "Prefix")
  keys <- vapply(page$Contents, `[[`, "", "Key")
  keys <- keys[!endsWith(keys, "/")]
  names <- c(sub("/$", "", folders), substring(keys, nchar(browse_prefix(folder)) + 1L))
  type <- rep(c("folder", "object"), c(length(folders), length(keys)))
  data.frame(name = as.character(names), type = type)
}

# A page of at most 1,000 keys. Below a folder there are no folders: names have slashes there.
browse_page <- function(core, bucket, folder) {
  params <- list(Bucket = bucket, Prefix = browse_prefix(folder))
  if (is.null(folder)) {
    params$Delimiter <- "/"
  }
  s3_ask(core, "ListObjectsV2", params)
}

browse_prefix <- function(folder) if (is.null(folder)) "" else paste0(folder, "/")

browse_path <- function(bucket, object, folder = NULL) {
  sprintf("s3://%s/%s%s", bucket, browse_prefix(folder), object)
}

# Facts about an object, in the place of the columns of a table.
browse_facts <- function(core, bucket, object, folder = NULL, ...) {
  known <- s3_info(browse_path(bucket, object, folder), client = core)
  facts <- c(
    size = sprintf("%.0f bytes", known$size),
    modified = format(known$modified, "%Y-%m-%d %H:%M:%S UTC", tz = "UTC"),
    "content type" = known$content_type,
    "storage class" = known$storage_class
  )
  facts <- facts[!is.na(facts)]
  data.frame(name = names(facts), type = unname(facts))
}

# The first rows of an object; of one that is no table, its lines.
browse_preview <- function(core, limit, bucket, object, folder = NULL, ...) {
  path <- browse_path(bucket, object, folder)
  value <- s3_read(path, client = core)
  if (is.raw(value)) {
    value <- s3_read(path, readLines, warn = FALSE, client = core)
  }
  if (!is.data.frame(value)) {
    value <- data.frame(value = utils::head(as.character(unlist(value)), limit))
  }
  utils::head(value, limit)
}
