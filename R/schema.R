# The columns of a model that the C core walks: what it needs of shapes and members, as vectors.

shape_flags <- c(document = 1L, union = 2L, sparse = 4L, exception = 8L)

secret_flag <- 512L

member_flags <- c(
  flattened = 2L,
  xmlAttribute = 4L,
  streaming = 16L,
  eventheader = 64L,
  eventpayload = 128L,
  jsonvalue = 256L
)

# The places of members of an output; all others are in the body.
read_locations <- c("header", "headers", "statusCode")

# A function that makes the columns when it is first called: only operations that are called need
# them, while printing a client does not.
# origin: of a service that came with the package its name, else its name and its model's file.
schema_later <- function(shapes, members, origin = character()) {
  columns <- NULL
  function() {
    if (is.null(columns)) {
      columns <<- schema_columns(shapes, members, origin)
    }
    columns
  }
}

schema_columns <- function(shapes, members, origin = character()) {
  secret <- secret_members(shapes, members)
  format <- ascii_lower(member_text("timestampFormat", shapes, members))
  namespace <- member_namespaces(shapes, members)
  list(
    type = match(shapes$type, shape_types),
    first = shapes$first,
    size = shapes$size,
    shape_flags = schema_shape_flags(shapes, members, secret),
    min = schema_min(shapes),
    member_shape = members$shape,
    member_flags = schema_member_flags(shapes, members, secret),
    time_format = as.integer(ifelse(is.na(format), 0L, time_formats[format])),
    name = members$name,
    wire_name = members$wire_name,
    query_name = schema_query_names(shapes, members),
    namespace_uri = namespace$uri,
    namespace_prefix = namespace$prefix,
    shape_name = shapes$name,
    origin = origin,
    rows = vector("list", length(shapes$type)), # filled by C (src/schema.c)
    confidential = vector("list", length(shapes$type))
  )
}

schema_shape_flags <- function(shapes, members, secret) {
  owner <- rep(seq_along(shapes$size), shapes$size)
  flags <- 16L * exact_shapes(shapes, members)
  flags <- flags + 32L * (tabulate(owner[secret], length(shapes$size)) > 0L)
  for (trait in intersect(names(shape_flags), names(shapes$traits))) {
    flags <- flags + shape_flags[[trait]] * is_set(shapes$traits[[trait]])
  }
  as.integer(flags)
}

schema_member_flags <- function(shapes, members, secret) {
  located <- members$traits[["location"]] %in% read_locations
  flags <- members$required + 32L * members$explicit + secret_flag * secret
  if (any(located)) {
    flags <- flags + 8L * located
  }
  for (trait in names(member_flags)) {
    flags <- flags + member_flags[[trait]] * member_flag(trait, shapes, members)
  }
  as.integer(flags)
}

schema_min <- function(shapes) {
  least <- rep(NA_real_, length(shapes$name))
  given <- lengths(shapes$traits[["min"]]) > 0
  least[given] <- as.numeric(unlist(shapes$traits[["min"]][given]))
  least
}

# Names in a query of the ec2 protocol: a name on the wire begins with a capital there.
schema_query_names <- function(shapes, members) {
  query <- member_text("queryName", shapes, members)
  capital <- paste0(ascii_upper(substr(members$wire_name, 1, 1)), substring(members$wire_name, 2))
  as.character(ifelse(!is.na(query), query, ifelse(members$explicit, capital, members$name)))
}

# A namespace is a URI, or a list of a URI and a prefix.
member_namespaces <- function(shapes, members) {
  given <- members$traits[["xmlNamespace"]] %||% vector("list", length(members$name))
  if (!is.null(shapes$traits[["xmlNamespace"]])) {
    inherits <- lengths(given) == 0
    given[inherits] <- shapes$traits[["xmlNamespace"]][members$shape[inherits]]
  }
  namespace <- list(
    uri = rep(NA_character_, length(given)),
    prefix = rep(NA_character_, length(given))
  )
  for (i in which(lengths(given) > 0)) {
    one <- as.list(given[[i]])
    namespace$uri[[i]] <- one$uri %||% one[[1]]
    namespace$prefix[[i]] <- one$prefix %||% NA_character_
  }
  namespace
}
