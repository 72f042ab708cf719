# Questions about the shapes of a model and their members, which the stops of the call road share.

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

# Whether a shape or member has a trait that is TRUE or absent.
has_trait <- function(table, name, place) isTRUE(table$traits[[name]][[place]])

is_set <- function(trait) if (is.list(trait)) lengths(trait) > 0 else !is.na(trait) & trait != FALSE

trait_text <- function(table, trait) {
  values <- table$traits[[trait]] %||% rep(NA_character_, length(table$name))
  if (is.list(values)) vapply(values, function(value) value %||% NA_character_, "") else values
}

# A trait of words, from the member or else from its shape; NA where neither has it.
member_text <- function(trait, shapes, members) {
  own <- trait_text(members, trait)
  as.character(ifelse(is.na(own), trait_text(shapes, trait)[members$shape], own))
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

# Places of a shape's members in the columns of model$members.
shape_members <- function(model, shape) {
  model$shapes$first[[shape]] - 1L + seq_len(model$shapes$size[[shape]])
}

member_type <- function(model, place) model$shapes$type[[model$members$shape[[place]]]]

# The place of the element of a member that is a list.
list_element <- function(model, place) shape_members(model, model$members$shape[[place]])

rest_location <- function(model, places) trait_text(model$members, "location")[places]

# The place of the member that is the body, or 0.
shape_payload <- function(model, shape) {
  name <- trait_text(model$shapes, "payload")[[shape]]
  if (is.na(name)) {
    return(0L)
  }
  places <- shape_members(model, shape)
  places[[match(name, model$members$name[places])]]
}

# The place of a structure's member that is an event stream, or 0.
event_place <- function(model, shape) {
  streams <- model$shapes$traits[["eventstream"]]
  if (shape == 0L || is.null(streams)) {
    return(0L)
  }
  places <- shape_members(model, shape)
  found <- places[is_set(streams)[model$members$shape[places]]]
  if (length(found) > 0) found[[1]] else 0L
}

# The code of a modelled error on the wire.
shape_error_code <- function(model, shape) {
  model$shapes$traits[["error"]][[shape]]$code %||% model$shapes$name[[shape]]
}

# The shape of a modelled error by the code that the service sends; NULL when there is none.
model_error_shape <- function(model, code) {
  exceptions <- which(as.logical(model$shapes$traits[["exception"]]))
  codes <- vapply(exceptions, function(shape) shape_error_code(model, shape), "")
  found <- exceptions[codes == code]
  if (length(found) > 0) found[[1]]
}

# Whether a shape is a structure with members: neither a document nor events.
is_plain_structure <- function(shape, model) {
  model$shapes$type[[shape]] == "structure" &&
    !has_trait(model$shapes, "document", shape) &&
    !has_trait(model$shapes, "eventstream", shape)
}

# Whether a shape is a list of structures.
is_rows_shape <- function(shape, model) {
  if (model$shapes$type[[shape]] != "list") {
    return(FALSE)
  }
  element <- model$members$shape[[shape_members(model, shape)[[1]]]]
  model$shapes$type[[element]] == "structure" && !has_trait(model$shapes, "document", element)
}

# Whether a shape, or one that it holds, is(shape, model). known: under which name it is remembered.
shape_holds <- function(shape, model, known, is) {
  key <- paste(known, shape) # names of operations have no blank
  found <- model$met[[key]]
  if (is.null(found)) {
    reached <- shape_reaches(shape, model)
    found <- any(vapply(reached, is, NA, model))
    model$met[[key]] <- found
  }
  found
}

# A shape and all that it holds.
shape_reaches <- function(shape, model) {
  seen <- new <- shape
  while (length(new) > 0) {
    parts <- unlist(lapply(new, function(one) shape_members(model, one)))
    new <- setdiff(model$members$shape[parts], seen)
    seen <- c(seen, new)
  }
  seen
}

# Strings in results that hooks read as JSON: the name of their shape by the service.
shapes_json <- list(cloudformation = "TemplateBody", iam = "policyDocumentType")

is_json_shape <- function(shape, model) {
  identical(model$shapes$name[[shape]], shapes_json[[model$service$name]])
}
