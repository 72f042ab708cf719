# The texts of a service's help pages: what the generator wrote into inst/docs, as columns of Rd
# with one entry an operation, in the order of the model's operations.

docs_format <- 2L

# The texts of a service, read at their first use in a session.
docs_get <- function(service) {
  docs <- the$docs[[service]]
  if (is.null(docs)) {
    docs <- docs_read(docs_path(service))
    the$docs[[service]] <- docs
  }
  docs
}

docs_path <- function(service) {
  path <- system.file("docs", paste0(service, ".json.xz"), package = "claws")
  if (path == "") {
    stop(error_unknown_service(service))
  }
  path
}

docs_read <- function(path) {
  bytes <- readBin(path, "raw", file.size(path))
  docs <- json_packaged(
    memDecompress(bytes, "xz", asChar = TRUE),
    simplifyMatrix = FALSE
  )
  if (!identical(docs$format, docs_format)) {
    stop(sprintf("%s has format %s, not %d", path, format(docs$format), docs_format))
  }
  docs
}
