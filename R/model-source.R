# Models that did not come with the package: newer ones, or those of services that are not public.

# The file of a service's model in the folder that the user named, or NULL.
models_find <- function(service, env = env_get) {
  folder <- getOption("claws.models") %||% env("CLAWS_MODELS")
  if (identical(folder, "")) {
    return(NULL)
  }
  if (!dir.exists(folder)) {
    stop(error_file(sprintf("There is no folder of models %s.", folder), folder))
  }
  index <- services_get()
  row <- match(service, index$name)
  known <- if (!is.na(row)) file.path(folder, index$botocore[[row]])
  if (!is.null(known) && dir.exists(known)) {
    return(model_file(known))
  }
  models_scan(folder)[[service]]
}

# The files of the services in a folder that the package does not know, by R's name.
models_scan <- function(folder) {
  names <- setdiff(
    list.dirs(folder, full.names = FALSE, recursive = FALSE),
    services_get()$botocore
  )
  paths <- Filter(has_model, file.path(folder, names))
  files <- vapply(paths, model_file, "", USE.NAMES = FALSE)
  structure(as.list(files), names = vapply(files, function(f) model_own(f)$service$name, ""))
}

has_model <- function(folder) length(Sys.glob(file.path(folder, "*", "service-2.json*"))) > 0

# The file of a model, from its path or that of the service's folder.
model_file <- function(path) {
  if (!is.character(path) || length(path) != 1 || is.na(path)) {
    stop(error_config("model must be the path of a file or a folder.", "model"))
  }
  path <- as_native(path)
  if (dir.exists(path)) {
    found <- Sys.glob(file.path(path, c("", "*"), "service-2.json*"))
    found <- found[grepl("service-2\\.json(\\.gz)?$", found)]
    if (length(found) == 0) {
      stop(error_file(sprintf("There is no service-2.json in %s.", path), path))
    }
    path <- found[order(basename(dirname(found)), method = "radix", decreasing = TRUE)][[1]]
  }
  if (!file.exists(path)) {
    stop(error_file(sprintf("There is no model %s.", path), path))
  }
  normalizePath(path)
}

# The model in a file that did not come with the package.
model_own <- function(path) model_kept(path, model_read_source)

# The model of a service from its own file, and what stands beside it.
model_read_source <- function(path) {
  model <- model_make(model_read_json(path), path)
  model$source <- path
  model
}

# The same as the wire model's JSON would be when read. Only a file that is laid out as botocore's
# has others beside it.
model_read_json <- function(path) {
  laid_out <- grepl("^service-2\\.json(\\.gz)?$", basename(path))
  beside <- function(kind) if (laid_out) source_beside(dirname(path), kind)
  raw <- beside("service-2") %||% source_json(path)
  files <- list(model = raw, paginators = beside("paginators-1"), waiters = beside("waiters-2"))
  named <- source_name(raw[["metadata"]], path)
  json <- model_compile(files, named$name, named$botocore, path)
  json$endpoints <- source_endpoints(named$name, raw[["metadata"]], beside("endpoint-rule-set-1"))
  json
}

# A file of a folder, with what its sdk-extras add; NULL where there is none.
source_beside <- function(folder, kind) {
  found <- file.path(folder, paste0(kind, c(".json", ".json.gz")))
  found <- found[file.exists(found)]
  json <- if (length(found) > 0) source_json(found[[1]])
  extras <- file.path(folder, paste0(kind, ".sdk-extras.json"))
  merge <- if (file.exists(extras)) source_json(extras)[["merge"]]
  if (is.null(merge)) json else utils::modifyList(as.list(json), merge)
}

# The names of a service: those it has in the package, or else by the generator's rules.
source_name <- function(metadata, path) {
  id <- text_replace(ascii_lower(metadata[["serviceId"]] %||% ""), " ", "-")
  index <- services_get()
  row <- match(c(basename(dirname(dirname(path))), id), index$botocore)
  row <- row[!is.na(row)]
  if (length(row) > 0) {
    return(as.list(index[row[[1]], c("name", "botocore")]))
  }
  full <- ini_trim(metadata[["serviceAbbreviation"]] %||% metadata[["serviceFullName"]] %||% "")
  plain <- gsub("[^a-z0-9]", "", ascii_lower(sub("^(Amazon|AWS)", "", full)))
  plain <- compile_rules()[["aliases"]][[plain]] %||% plain
  list(name = plain, botocore = if (id == "") plain else id)
}

# The endpoints of the package's model, with the rules that came with the service's own; of
# a service that has neither, that it is at its prefix in the region.
source_endpoints <- function(service, metadata, rules) {
  known <- if (service %in% services_get()$name) model_packaged(service)$endpoints
  if (is.null(known)) {
    rules <- rules %||% rules_plain(metadata[["endpointPrefix"]] %||% service)
  }
  if (is.null(rules)) known else c(known, list(set = rules))
}

rules_plain <- function(prefix) {
  partition <- list(fn = "aws.partition", argv = list(list(ref = "Region")), assign = "Partition")
  url <- sprintf("https://%s.{Region}.{Partition#dnsSuffix}", prefix)
  rule <- list(
    conditions = list(partition),
    endpoint = list(url = url, properties = no_members, headers = no_members),
    type = "endpoint"
  )
  region <- list(builtIn = "AWS::Region", required = TRUE, type = "String")
  list(version = "1.0", parameters = list(Region = region), rules = list(rule))
}

source_json <- function(path) {
  found <- catch_error(json_lists(source_bytes(path)), function(error) {
    stop(error_file(sprintf("%s is not JSON: %s", path, conditionMessage(error)), path))
  })
  if (is.list(found) && !is.null(names(found))) {
    return(found)
  }
  stop(error_file(sprintf("%s is not JSON: it holds no object", path), path))
}

# A model may be compressed.
source_bytes <- function(path) {
  bytes <- file_bytes(path)
  packed <- length(bytes) > 2L && identical(bytes[1:2], as.raw(c(0x1f, 0x8b)))
  if (packed) source_unpack(bytes) else bytes
}

# The largest model of AWS has 10 MB.
source_unpack <- function(bytes, limit = 2^26) {
  plain <- .Call(c_inflate, bytes, decoded_most(length(bytes), limit))
  if (is.null(plain)) {
    stop("it is compressed, but not all there")
  }
  if (is.numeric(plain)) {
    stop(sprintf("it has more than %s bytes", format_whole(plain)))
  }
  plain
}
