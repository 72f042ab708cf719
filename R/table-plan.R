# The parts of a table of an operation's answers, by the model alone: how its rows are found, and
# its columns with their types.

# Kinds of columns; src/table.c has the same numbers.
table_kinds <- c(
  list = 1L,
  string = 2L,
  boolean = 3L,
  integer = 4L,
  long = 5L,
  float = 6L,
  double = 6L,
  timestamp = 7L
)

# R's types of the kinds; that of a long is told by `bigint`.
table_types <- c("list", "character", "logical", "integer", "double", "double", "POSIXct")

# shape: that of the values which the table is made of. key: names of the members that lead to the
# rows. how: list(unnest, tags, parents), each TRUE or FALSE.
#
# Returns list(steps, columns, maps). steps: see table_steps(). columns: a list of list(name, level,
# path, from, kind, secret, tags): its name; which step gives its values, and where they are in
# these; whether a value is the "member" at the path, the "key" of a map or the value "self". maps:
# the shape of the values where rows are maps, whose names no model knows, or 0; map_kind and
# map_secret: their kind, and whether they are secrets.
table_plan <- function(shape, key, model, how) {
  steps <- table_steps(key, shape, model)
  last <- length(steps)
  before <- if (how$parents) lapply(seq_len(last - 1L), table_parents, steps, model)
  own <- table_own(steps[[last]], last, model, how)
  columns <- c(unlist(before, recursive = FALSE), own)
  unique_names <- make.unique(vapply(columns, `[[`, "", "name"))
  for (i in seq_along(columns)) {
    columns[[i]]$name <- unique_names[[i]]
  }
  maps <- table_maps(steps[[last]], model)
  list(
    steps = steps,
    columns = columns,
    maps = maps,
    map_kind = if (maps > 0L) table_kind(maps, model),
    map_secret = maps > 0L && (steps[[last]]$whole || shape_is_secret(steps[[last]]$shape, model))
  )
}

# Steps from a value to the rows. A step goes along the members of `path` and takes what is there:
# the elements of a list or a map, or the value itself. shape: that of what it takes. at: names of
# all members up to it. scalar: whether it takes the elements of a vector. whole: whether all that
# it takes is a secret, since something that it goes through is one. keys: whether the names of a
# map are secrets.
table_steps <- function(key, shape, model) {
  steps <- list()
  path <- character()
  whole <- has_trait(model$shapes, "sensitive", shape)
  for (i in seq_along(key)) {
    shape <- table_member(key, i, shape, model)
    path <- c(path, key[[i]])
    whole <- whole || has_trait(model$shapes, "sensitive", shape)
    type <- model$shapes$type[[shape]]
    if (type %in% c("list", "map")) {
      keys <- whole || has_secret_keys(shape, model)
      shape <- model$members$shape[[max(shape_members(model, shape))]]
      whole <- whole || has_trait(model$shapes, "sensitive", shape)
      steps <- c(
        steps,
        list(list(
          path = path,
          type = type,
          shape = shape,
          at = key[seq_len(i)],
          scalar = type == "list" && table_kind(shape, model) > 1L,
          whole = whole,
          keys = keys
        ))
      )
      path <- character()
    }
  }
  if (length(path) > 0 || length(steps) == 0) {
    last <- list(path = path, type = "value", shape = shape, at = key, whole = whole)
    steps <- c(steps, list(last))
  }
  steps
}

# The shape of a member of a key; that before it is `shape`.
table_member <- function(key, i, shape, model) {
  fits <- is_plain_structure(shape, model)
  places <- if (fits) shape_members(model, shape)
  place <- places[match(key[[i]], model$members$name[places])]
  if (!fits || is.na(place)) {
    stop(error_table_key(key, i, model$members$name[places]))
  }
  model$members$shape[[place]]
}

# The columns of what rows are in: scalars of the elements that a step takes, and of the structures
# in them that the next step goes through.
table_parents <- function(level, steps, model) {
  step <- steps[[level]]
  prefix <- paste(step$at, collapse = ".")
  key <- if (step$type == "map") table_key_column(paste0(prefix, ".name"), level, step)
  inner <- steps[[level + 1L]]$path
  inner <- inner[-length(inner)]
  columns <- list()
  shape <- step$shape
  for (depth in 0:length(inner)) {
    path <- inner[seq_len(depth)]
    found <- table_members(shape, level, path, prefix, model, whole = step$whole)
    columns <- c(columns, Filter(function(column) column$kind > 1L, found))
    if (depth < length(inner)) {
      shape <- table_member(inner, depth + 1L, shape, model)
    }
  }
  c(if (!is.null(key)) list(key), columns)
}

# The columns of the rows themselves.
table_own <- function(step, level, model, how) {
  key <- if (step$type == "map") list(table_key_column("name", level, step))
  shape <- step$shape
  if (is_plain_structure(shape, model)) {
    own <- table_members(shape, level, character(), character(), model, how, step$whole)
    return(c(key, own))
  }
  if (table_maps(step, model) > 0L) {
    return(key)
  }
  name <- if (step$type == "map") "value" else step$at[[length(step$at)]]
  secret <- step$whole || shape_is_secret(shape, model)
  own <- table_column(name, level, kind = table_kind(shape, model), secret = secret, from = "self")
  c(key, list(own))
}

# The shape of the values where a row is a map; 0 where it is none.
table_maps <- function(step, model) {
  if (model$shapes$type[[step$shape]] != "map") {
    return(0L)
  }
  model$members$shape[[max(shape_members(model, step$shape))]]
}

# A column for each member of a structure; how$unnest: those of the structures in it in their
# places, but for a shape that was gone through already (`seen`). whole: whether all are secrets.
table_members <- function(
  shape,
  level,
  path,
  prefix,
  model,
  how = list(unnest = FALSE, tags = FALSE),
  whole = FALSE,
  seen = integer()
) {
  seen <- c(seen, shape)
  whole <- whole || has_trait(model$shapes, "sensitive", shape)
  columns <- lapply(shape_members(model, shape), function(place) {
    name <- model$members$name[[place]]
    inner <- model$members$shape[[place]]
    here <- c(path, name)
    if (how$unnest && is_plain_structure(inner, model) && !inner %in% seen) {
      return(table_members(inner, level, here, prefix, model, how, whole, seen))
    }
    document <- has_trait(model$members, "jsonvalue", place)
    list(table_column(
      paste(c(prefix, here), collapse = "."),
      level,
      here,
      if (document) table_kinds[["list"]] else table_kind(inner, model),
      whole || is_secret_member(place, model) || shape_is_secret(inner, model),
      tags = how$tags && is_tags(name, inner, model)
    ))
  })
  unlist(columns, recursive = FALSE)
}

table_column <- function(
  name,
  level,
  path = character(),
  kind = table_kinds[["string"]],
  secret = FALSE,
  tags = FALSE,
  from = "member"
) {
  list(
    name = name,
    level = level,
    path = path,
    from = from,
    kind = kind,
    secret = secret,
    tags = tags
  )
}

# The names of a map.
table_key_column <- function(name, level, step) {
  table_column(name, level, secret = step$keys, from = "key")
}

table_kind <- function(shape, model) {
  if (is_json_shape(shape, model)) {
    return(table_kinds[["list"]])
  }
  kind <- table_kinds[model$shapes$type[[shape]]]
  if (is.na(kind)) table_kinds[["list"]] else unname(kind)
}

# Whether a member is a list of tags: pairs of a key and a value.
is_tags <- function(name, shape, model) {
  if (!text_has(ascii_lower(name), "tag") || !is_rows_shape(shape, model)) {
    return(FALSE)
  }
  !is.null(tags_names(model$members$shape[[shape_members(model, shape)]], model))
}

# The names of a tag's key and value; NULL where a structure is no tag.
tags_names <- function(shape, model) {
  places <- shape_members(model, shape)
  names <- model$members$name[places]
  key <- grep("^(tag)?key$", ascii_lower(names), value = FALSE)
  value <- grep("^(tag)?value$", ascii_lower(names), value = FALSE)
  if (length(places) == 2L && length(key) == 1L && length(value) == 1L) names[c(key, value)]
}

# R's types of a plan's columns. bigint: the type of longs.
table_plan_types <- function(plan, bigint) {
  kinds <- vapply(plan$columns, `[[`, 0L, "kind")
  types <- table_types[kinds]
  types[kinds == table_kinds[["long"]]] <- bigint
  types
}

table_how_plain <- list(
  unnest = FALSE,
  tags = FALSE,
  parents = TRUE,
  drop = FALSE,
  bigint = "double"
)
