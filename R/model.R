# The wire model of a service: what the generator wrote into inst/models, as columns.

model_format <- 2L

# In the order of the numbers that the generator gives to them.
shape_types <- c(
  "structure",
  "list",
  "map",
  "string",
  "blob",
  "boolean",
  "integer",
  "long",
  "float",
  "double",
  "timestamp"
)

# The model of a service, read at its first use in a session.
# source: the file of a model that did not come with the package (R/model-source.R), or NULL.
model_get <- function(service, source = NULL) {
  key <- source %||% service
  model <- the$models[[key]]
  if (is.null(model)) {
    model <- if (is.null(source)) model_read(model_path(service)) else model_read_source(source)
    the$models[[key]] <- model
  }
  model
}

model_forget <- function() the$models <- NULL

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

# json: a wire model as it is read.
model_make <- function(json) {
  shapes <- model_shapes(json$shapes)
  members <- model_members(json$members, shapes)
  list(
    service = json$service,
    metadata = json$metadata,
    endpoints = json$endpoints,
    operations = model_operations(json$operations),
    shapes = shapes,
    members = members,
    schema = schema_later(shapes, members),
    paginators = json$paginators,
    waiters = json$waiters,
    met = new.env(parent = emptyenv()) # operations that were called (operation.R)
  )
}

model_operations <- function(json) {
  operations <- model_columns(json, c("input", "output"))
  operations$r_name <- snake_case(operations$name)
  operations
}

# An operation's R name: CreateTrainingJob is create_training_job, in whatever locale.
snake_case <- function(name) {
  parted <- gsub("([A-Z][a-z]+)", "_\\1_", name, perl = TRUE)
  squeezed <- gsub("^_|_$", "", gsub("_+", "_", parted, perl = TRUE), perl = TRUE)
  chartr("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", squeezed)
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

# A trait of words, from the member or else from its shape; NA where neither has it.
member_text <- function(trait, shapes, members) {
  own <- trait_text(members, trait)
  as.character(ifelse(is.na(own), trait_text(shapes, trait)[members$shape], own))
}

trait_text <- function(table, trait) {
  values <- table$traits[[trait]] %||% rep(NA_character_, length(table$name))
  if (is.list(values)) vapply(values, function(value) value %||% NA_character_, "") else values
}

# A trait that is there or not, from the member or its shape.
member_flag <- function(trait, shapes, members) {
  here <- rep(FALSE, length(members$name))
  if (!is.null(members$traits[[trait]])) {
    here <- here | is_set(members$traits[[trait]])
  }
  if (!is.null(shapes$traits[[trait]])) {
    here <- here | is_set(shapes$traits[[trait]])[members$shape]
  }
  here
}

is_set <- function(trait) if (is.list(trait)) lengths(trait) > 0 else !is.na(trait) & trait != FALSE

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

words <- function(text) strsplit(text, " ", fixed = TRUE)[[1]]

# Whether a shape or member has a trait that is TRUE or absent.
has_trait <- function(table, name, place) isTRUE(table$traits[[name]][[place]])

# The shape of a modelled error by the code that the service sends; NULL when there is none.
model_error_shape <- function(model, code) {
  exceptions <- which(as.logical(model$shapes$traits[["exception"]]))
  codes <- vapply(exceptions, function(shape) shape_error_code(model, shape), "")
  found <- exceptions[codes == code]
  if (length(found) > 0) found[[1]]
}

# What a service sends as the code of a modelled error.
shape_error_code <- function(model, shape) {
  model$shapes$traits[["error"]][[shape]]$code %||% model$shapes$name[[shape]]
}

# Places of a shape's members in the columns of model$members.
shape_members <- function(model, shape) {
  model$shapes$first[[shape]] - 1L + seq_len(model$shapes$size[[shape]])
}
