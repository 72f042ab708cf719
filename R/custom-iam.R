# IAM's policies come as lists, rather than as JSON in the encoding of a URL.

custom_iam <- function() list(after_parse = list("*" = iam_policies))

iam_policies <- function(output, call) {
  operation <- call$operation
  if (operation$output > 0L) iam_decode(output, operation$output, operation$model) else output
}

# The value of a shape with all policies in it decoded.
iam_decode <- function(value, shape, model) {
  type <- model$shapes$type[[shape]]
  if (is_json_shape(shape, model)) {
    json <- charToRaw(uri_decode(value))
    return(tryCatch(.Call(c_json_parse, json), claws_unreadable = function(e) value))
  }
  if (!type %in% c("structure", "list")) {
    return(value)
  }
  places <- shape_members(model, shape)
  shapes <- model$members$shape[places]
  if (type == "list") {
    if (is.list(value)) {
      value[] <- lapply(value, iam_decode, shapes[[1]], model)
    }
    return(value)
  }
  names <- model$members$name[places]
  for (name in intersect(names, names(value))) {
    value[[name]] <- iam_decode(value[[name]], shapes[[match(name, names)]], model)
  }
  value
}
