# Secrets among values: what the model calls sensitive, and what has the name of a secret.

log_mask <- "****"

is_secret <- function(name, shape, model) {
  shape > 0L && has_trait(model$shapes, "sensitive", shape) || are_secret_names(name)
}

are_secret_names <- function(names) {
  grepl(log_secret_names, ascii_lower(gsub("[_-]", "", names)))
}

# Names of members that hold a secret whatever the model says of them.
log_secret_names <- paste0(
  "(secretaccesskey|sessiontoken|securitytoken|accesstoken|refreshtoken|idtoken|bearertoken|",
  "authorizationtoken|authtoken|webidentitytoken|clientsecret|password|passphrase|privatekey|",
  "secretstring|secretbinary|secret|apikey|devicecode|usercode|samlassertion|tokencode|plaintext)$"
)

# Whether the elements of a value stand beside the name of a secret: list(Name = "DB_PASSWORD",
# Value = "x").
is_value_of_secret <- function(value, names) {
  words <- ascii_lower(names)
  named <- vapply(value[grepl("(name|key)$", words)], is_name_of_secret, NA)
  grepl("values?$", words) & any(named)
}

# Members have tokens of pages and keys of objects, variables do not.
is_name_of_secret <- function(x) {
  is_text(x) && (are_secret_names(x) || is_like(ascii_lower(x), "(token|secret|pass|pwd|_key)$"))
}

# Whether a member, by its place, is a secret or holds some.
holds_secret <- function(place, model) {
  shape <- model$members$shape[[place]]
  if (is_secret(model$members$name[[place]], shape, model)) {
    return(TRUE)
  }
  parts <- if (model$shapes$type[[shape]] %in% c("list", "map")) shape_members(model, shape)
  any(vapply(parts, holds_secret, NA, model))
}

has_secret_keys <- function(shape, model) {
  shape > 0L &&
    model$shapes$type[[shape]] == "map" &&
    holds_secret(shape_members(model, shape)[[1]], model)
}

# Shapes of the elements of a list by the list's shape.
log_element_shapes <- function(names, shape, model) {
  if (shape == 0L || has_trait(model$shapes, "document", shape)) {
    return(integer(length(names)))
  }
  places <- shape_members(model, shape)
  targets <- model$members$shape[places]
  found <- switch(
    model$shapes$type[[shape]],
    structure = targets[match(names, model$members$name[places])],
    list = rep(targets[[1]], length(names)),
    map = rep(targets[[2]], length(names)),
    integer(length(names))
  )
  ifelse(is.na(found), 0L, found)
}

# Whether a member is a string or bytes with the name of a secret. Not all models call the tokens of
# temporary keys sensitive.
is_named_secret <- function(name, shape, model) {
  shape > 0L && model$shapes$type[[shape]] %in% c("string", "blob") && is_secret(name, 0L)
}

# The same of a member by its place.
is_secret_member <- function(place, model) {
  is_named_secret(model$members$name[[place]], model$members$shape[[place]], model)
}

# Whether a shape is sensitive or holds what is.
shape_is_secret <- function(shape, model) {
  shape_holds(shape, model, "secret", function(one, model) {
    has_trait(model$shapes, "sensitive", one) || has_secret_members(one, model)
  })
}

has_secret_members <- function(shape, model) {
  model$shapes$type[[shape]] == "structure" &&
    any(vapply(shape_members(model, shape), is_secret_member, NA, model))
}

# A value without what its shape, 0 where there is none, calls sensitive.
shape_masked <- function(value, shape, model) {
  if (shape == 0L || length(value) == 0 || !shape_is_secret(shape, model)) {
    return(value)
  }
  if (has_trait(model$shapes, "sensitive", shape)) {
    return(log_mask)
  }
  names <- names(value)
  shapes <- log_element_shapes(names %||% rep("", length(value)), shape, model)
  if (is.list(value)) {
    value[] <- .mapply(shape_masked, list(value, shapes), list(model = model))
    value[shape_secret_names(names, shape, model)] <- log_mask
  } else if (shapes[[1]] > 0L && has_trait(model$shapes, "sensitive", shapes[[1]])) {
    value <- rep(log_mask, length(value))
  }
  if (!is.null(names) && has_secret_keys(shape, model)) {
    names(value) <- rep(log_mask, length(names))
  }
  value
}

# Which names of a structure's values are those of secrets.
shape_secret_names <- function(names, shape, model) {
  if (is.null(names) || !has_secret_members(shape, model)) {
    return(integer())
  }
  places <- shape_members(model, shape)
  secret <- vapply(places, is_secret_member, NA, model)
  which(names %in% model$members$name[places[secret]])
}

# Which members are secrets or lists and maps of such, by trait, by name or since all of the
# structure is one.
secret_members <- function(shapes, members) {
  owner <- rep(seq_along(shapes$size), shapes$size)
  trait <- is_set(shapes$traits[["sensitive"]] %||% rep(NA, length(shapes$type)))
  sensitive <- trait
  worded <- which(shapes$type[members$shape] %in% c("string", "blob"))
  names <- unique(members$name[worded])
  named <- members$name[worded] %in% names[are_secret_names(names)]
  repeat {
    secret <- sensitive[members$shape] | trait[owner]
    secret[worded] <- secret[worded] | named
    holds <- tabulate(owner[secret], length(shapes$type)) > 0L & shapes$type %in% c("list", "map")
    if (all(sensitive[holds])) {
      return(secret)
    }
    sensitive <- sensitive | holds
  }
}
