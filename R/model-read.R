# Wire models: the columns that the generator wrote into inst/models, as vectors.

model_format <- 2L

# A model is read at its first use in a session. key: the name of a service, or a path.
model_kept <- function(key, read) {
  model <- the$models[[key]]
  if (is.null(model)) {
    model <- read(key)
    the$models[[key]] <- model
  }
  model
}

# The model of a service that came with the package.
model_packaged <- function(service) model_kept(service, function(key) model_read(model_path(key)))

model_path <- function(service) {
  path <- system.file("models", paste0(service, ".json.xz"), package = "claws")
  if (path == "") {
    stop(error_unknown_service(service))
  }
  path
}

# Reads a wire model. Columns become vectors, a trait a vector as long as what it is a trait of.
model_read <- function(path) {
  bytes <- readBin(path, "raw", file.size(path))
  json <- json_packaged(memDecompress(bytes, "xz", asChar = TRUE), simplifyVector = FALSE)
  if (!identical(json$format, model_format)) {
    stop(sprintf("%s has format %s, not %d", path, format(json$format), model_format))
  }
  model_make(json)
}

# json: a wire model as it is read. source: its file, where it did not come with the package.
model_make <- function(json, source = NULL) {
  shapes <- model_shapes(json$shapes)
  members <- model_members(json$members, shapes)
  list(
    service = json$service,
    metadata = json$metadata,
    endpoints = json$endpoints,
    operations = model_operations(json$operations),
    shapes = shapes,
    members = members,
    schema = schema_later(shapes, members, c(json$service$name, source)),
    paginators = json$paginators,
    derived = json$derived, # further paginators, see generator/model/pages.py
    waiters = json$waiters,
    met = new.env(parent = emptyenv()) # operations that were called (operation.R)
  )
}

model_operations <- function(json) {
  operations <- model_columns(json, c("input", "output"))
  operations$r_name <- snake_case(operations$name)
  operations
}

model_shapes <- function(json) {
  shapes <- model_columns(json, c("type", "size"))
  shapes$first <- cumsum(c(1L, shapes$size))[seq_along(shapes$size)]
  shapes$type <- shape_types[shapes$type]
  shapes
}

# A member has the traits of its shape that it does not override; `explicit` says that its name on
# the wire is given, in whatever way.
model_members <- function(json, shapes) {
  members <- model_columns(json, c("shape", "required"))
  members$required <- seq_along(members$name) %in% members$required
  given <- member_text("locationName", shapes, members)
  members$explicit <- !is.na(given)
  members$wire_name <- as.character(ifelse(members$explicit, given, members$name))
  members
}

model_columns <- function(json, numbers) {
  columns <- lapply(json[names(json) != "traits"], words)
  columns[numbers] <- lapply(columns[numbers], as.integer)
  columns$traits <- lapply(json$traits, model_trait, length(columns$name))
  columns
}

# Spreads a trait over all that might have it: FALSE, NA or NULL where it is absent.
model_trait <- function(trait, size) {
  at <- as.integer(words(trait$at))
  if (is.null(trait$value)) {
    return(seq_len(size) %in% at)
  }
  if (is.character(trait$value)) {
    return(replace(rep(NA_character_, size), at, words(trait$value)))
  }
  replace(vector("list", size), at, trait$value)
}

# An operation's R name: CreateTrainingJob is create_training_job, in whatever locale.
snake_case <- function(name) {
  parted <- gsub("([A-Z][a-z]+)", "_\\1_", name, perl = TRUE)
  squeezed <- gsub("^_|_$", "", gsub("_+", "_", parted))
  chartr("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", squeezed)
}
