# What a JMESPath expression finds: one walk over its tree.

jmespath_evaluate <- function(tree, value) {
  go <- function(part, at = value) jmespath_evaluate(part, at)
  switch(
    tree$type,
    here = value,
    field = if (is_object(value)) value[[tree$name]],
    literal = tree$value,
    pipe = go(tree$right, go(tree$left)),
    index = jmespath_at(go(tree$of), tree$at),
    slice = jmespath_cut(go(tree$of), tree$steps),
    project = jmespath_each(go(tree$of), tree$each),
    values = {
      object <- go(tree$of)
      if (is_object(object)) jmespath_each(unname(object), tree$each)
    },
    filter = {
      kept <- Filter(function(x) is_true(go(tree$test, x)), jmespath_array(go(tree$of)))
      if (!is.null(jmespath_array(go(tree$of)))) jmespath_each(kept, tree$each)
    },
    flatten = jmespath_flat(go(tree$of)),
    compare = jmespath_compare(tree$how, go(tree$left), go(tree$right)),
    or = if (is_true(left <- go(tree$left))) left else go(tree$right),
    and = if (is_true(left <- go(tree$left))) go(tree$right) else left,
    not = !is_true(go(tree$of)),
    list = if (!is.null(value)) lapply(tree$elements, go),
    hash = if (!is.null(value)) lapply(tree$elements, go),
    expression = structure(list(tree = tree$of), class = "claws_expression"),
    call = jmespath_apply(tree$name, lapply(tree$arguments, go))
  )
}

is_object <- function(x) is.list(x) && !is.null(names(x)) && !inherits(x, "claws_expression")

# The elements of an array as a list; NULL for what is none.
jmespath_array <- function(x) {
  if (is.null(x) || is_object(x) || is.raw(x) || inherits(x, "claws_expression")) {
    return(NULL)
  }
  if (is.list(x) || length(x) != 1) as.list(x)
}

# What counts as true: all but null, FALSE and what is empty.
is_true <- function(x) !(is.null(x) || identical(x, FALSE) || identical(x, "") || length(x) == 0)

jmespath_at <- function(x, at) {
  elements <- jmespath_array(x)
  if (at < 0) {
    at <- length(elements) + at
  }
  if (at >= 0 && at < length(elements)) elements[[at + 1L]]
}

# steps: start, stop and step as in Python.
jmespath_cut <- function(x, steps) {
  elements <- jmespath_array(x)
  if (is.null(elements)) {
    return(NULL)
  }
  size <- length(elements)
  step <- steps[[3]] %||% 1L
  if (step == 0L) {
    jmespath_invalid("the step of a slice is 0")
  }
  bound <- function(at, default, low, high) {
    if (is.null(at)) {
      return(default)
    }
    min(max(if (at < 0) at + size else at, low), high)
  }
  first <- bound(
    steps[[1]],
    if (step > 0) 0 else size - 1,
    if (step > 0) 0 else -1,
    size - (step < 0)
  )
  last <- bound(steps[[2]], if (step > 0) size else -1, if (step > 0) 0 else -1, size - (step < 0))
  count <- max(0, ceiling((last - first) / step))
  elements[first + 1 + step * (seq_len(count) - 1)]
}

# A projection leaves out what is null.
jmespath_each <- function(x, each) {
  elements <- jmespath_array(x)
  if (is.null(elements)) {
    return(NULL)
  }
  found <- lapply(elements, function(element) jmespath_evaluate(each, element))
  found[!vapply(found, is.null, NA)]
}

jmespath_flat <- function(x) {
  elements <- jmespath_array(x)
  if (is.null(elements)) {
    return(NULL)
  }
  parts <- lapply(elements, function(element) jmespath_array(element) %||% list(element))
  unlist(parts, recursive = FALSE) %||% list()
}

jmespath_compare <- function(how, left, right) {
  if (how == "==") {
    return(jmespath_equal(left, right))
  }
  if (how == "!=") {
    return(!jmespath_equal(left, right))
  }
  if (jmespath_type(left) != "number" || jmespath_type(right) != "number") {
    return(NULL)
  }
  match.fun(how)(left, right)
}

jmespath_equal <- function(left, right) {
  if (is.numeric(left) && is.numeric(right)) {
    return(length(left) == length(right) && all(left == right))
  }
  if (is.list(left) && is.list(right)) {
    same <- length(left) == length(right) && setequal(names(left), names(right))
    if (same && !is.null(names(left))) {
      right <- right[names(left)]
    }
    return(same && all(as.logical(Map(jmespath_equal, left, right))))
  }
  identical(left, right)
}

jmespath_type <- function(x) {
  if (is.null(x)) {
    return("null")
  }
  if (inherits(x, "claws_expression")) {
    return("expression")
  }
  if (is_object(x)) {
    return("object")
  }
  if (is.list(x) || length(x) != 1 || is.raw(x)) {
    return("array")
  }
  if (is.logical(x)) {
    "boolean"
  } else if (is.numeric(x)) {
    "number"
  } else {
    "string"
  }
}

jmespath_invalid <- function(what) {
  stop(claws_condition(
    sprintf("A JMESPath expression cannot be evaluated: %s.", what),
    class = "claws_invalid_expression"
  ))
}
