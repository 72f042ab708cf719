# Tables and parts of shapes, for the compilation of a model.

# Tables that the generator goes by, too: list(traits, pages, uris_without,
# hosts_without, aliases).
compile_rules <- function() {
  if (is.null(the$compile_rules)) {
    path <- system.file("models", "rules.json", package = "claws")
    the$compile_rules <- json_packaged(path)
  }
  the$compile_rules
}

# The references of a shape: the members of a structure, the element of a list, a map's key and
# value.
compile_parts <- function(shape) {
  switch(
    shape$type %||% "",
    structure = shape$members,
    list = shape["member"],
    map = shape[c("key", "value")]
  )
}
