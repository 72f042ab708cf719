# JMESPath: expressions that find values in what a call sends or returns. Endpoint rules, paginators
# and waiters are written with it. Grammar and functions as in https://jmespath.org.
#
# An object is a named list; an array is a list without names or a vector whose length is not one; a
# vector of one element is a scalar, which serves as an array where only an array makes sense.

# expression: a text. Returns what it finds in `value`, or NULL.
jmespath_search <- function(expression, value) {
  jmespath_evaluate(jmespath_parse(expression), value)
}

# Trees of expressions that were parsed, for the session.
jmespath_forget <- function() the$jmespath <- NULL

jmespath_parse <- function(expression) {
  tree <- the$jmespath[[expression]]
  if (is.null(tree)) {
    reader <- jmespath_reader(expression)
    tree <- jmespath_read(reader, 0)
    reader$expect("end")
    the$jmespath[[expression]] <- tree
  }
  tree
}

# Tokens: how each begins. The longest that fits is taken: they are tried in this order.
jmespath_tokens <- c(
  name = "[A-Za-z_][A-Za-z0-9_]*",
  number = "-?[0-9]+",
  quoted = "\"(?:[^\"\\\\]|\\\\.)*\"",
  raw = "'(?:[^'\\\\]|\\\\.)*'",
  literal = "`(?:[^`\\\\]|\\\\.)*`",
  sign = "\\|\\||&&|==|!=|<=|>=|\\[\\?|\\[\\]|[][.*@&|!<>(){},:]"
)

jmespath_lex <- function(expression) {
  kinds <- texts <- character()
  at <- character()
  rest <- sub("^[ \t\r\n]+", "", expression)
  while (rest != "") {
    for (kind in names(jmespath_tokens)) {
      size <- attr(regexpr(paste0("^", jmespath_tokens[[kind]]), rest, perl = TRUE), "match.length")
      if (size > 0) {
        break
      }
    }
    if (size <= 0) {
      jmespath_broken(expression, sprintf("\"%s\" cannot stand there", substr(rest, 1, 1)))
    }
    text <- substr(rest, 1, size)
    texts <- c(texts, text)
    kinds <- c(kinds, if (kind == "sign") text else kind)
    rest <- sub("^[ \t\r\n]+", "", substring(rest, size + 1))
  }
  list(kinds = c(kinds, "end"), texts = c(texts, "the end"))
}

jmespath_broken <- function(expression, what) {
  stop(claws_condition(
    sprintf("\"%s\" is no JMESPath expression: %s.", expression, what),
    class = "claws_invalid_expression",
    expression = expression
  ))
}

# Tokens, one after the other.
jmespath_reader <- function(expression) {
  tokens <- jmespath_lex(expression)
  place <- 1L
  refuse <- function() {
    jmespath_broken(expression, sprintf("%s cannot stand there", tokens$texts[[place]]))
  }
  take <- function() {
    place <<- place + 1L
    tokens$texts[[place - 1L]]
  }
  list(
    peek = function(ahead = 0L) {
      if (place + ahead > length(tokens$kinds)) "end" else tokens$kinds[[place + ahead]]
    },
    take = take,
    expect = function(kind) if (tokens$kinds[[place]] == kind) take() else refuse(),
    refuse = refuse
  )
}

# How strongly a token binds what stands before it.
jmespath_power <- c(
  "|" = 1,
  "||" = 2,
  "&&" = 3,
  "==" = 5,
  "!=" = 5,
  "<" = 5,
  "<=" = 5,
  ">" = 5,
  ">=" = 5,
  "[]" = 9,
  "*" = 20,
  "[?" = 21,
  "." = 40,
  "!" = 45,
  "{" = 50,
  "[" = 55,
  "(" = 60
)

# A projection ends where a token binds less than this.
jmespath_stop <- 10

jmespath_power_of <- function(kind) {
  power <- jmespath_power[kind]
  if (is.na(power)) 0 else power[[1]]
}

jmespath_read <- function(reader, power) {
  left <- jmespath_first(reader)
  while (jmespath_power_of(reader$peek()) > power) {
    left <- jmespath_next(reader, left)
  }
  left
}

node <- function(type, ...) list(type = type, ...)
jmespath_here <- node("here")

# What an expression begins with.
jmespath_first <- function(reader) {
  kind <- reader$peek()
  if (kind == "name" && reader$peek(1L) == "(") {
    return(jmespath_call(reader))
  }
  begins <- c("name", "quoted", "raw", "literal", "@", "*", "!", "&", "(", "[]", "[?", "{", "[")
  if (!kind %in% begins) {
    reader$refuse()
  }
  text <- if (kind == "[") "" else reader$take()
  switch(
    kind,
    name = node("field", name = text),
    quoted = jmespath_field(reader, text),
    raw = node("literal", value = gsub("\\\\'", "'", substr(text, 2, nchar(text) - 1))),
    literal = node("literal", value = jmespath_literal(reader, text)),
    "@" = jmespath_here,
    "*" = node("values", of = jmespath_here, each = jmespath_projected(reader, 20)),
    "!" = node("not", of = jmespath_read(reader, 45)),
    "&" = node("expression", of = jmespath_read(reader, 0)),
    "(" = jmespath_inside(reader),
    "[]" = jmespath_flatten(reader, jmespath_here),
    "[?" = jmespath_filter(reader, jmespath_here),
    "{" = jmespath_hash(reader),
    "[" = if (jmespath_is_index(reader)) {
      jmespath_index(reader, jmespath_here)
    } else {
      reader$take()
      jmespath_list(reader)
    }
  )
}

# What follows something.
jmespath_next <- function(reader, left) {
  kind <- reader$peek()
  if (kind == "[") {
    return(jmespath_index(reader, left))
  }
  reader$take()
  switch(
    kind,
    "." = jmespath_member(reader, left),
    "|" = node("pipe", left = left, right = jmespath_read(reader, 1)),
    "||" = node("or", left = left, right = jmespath_read(reader, 2)),
    "&&" = node("and", left = left, right = jmespath_read(reader, 3)),
    "[]" = jmespath_flatten(reader, left),
    "[?" = jmespath_filter(reader, left),
    "==" = ,
    "!=" = ,
    "<" = ,
    "<=" = ,
    ">" = ,
    ">=" = node("compare", how = kind, left = left, right = jmespath_read(reader, 5)),
    reader$refuse()
  )
}

jmespath_field <- function(reader, text) {
  if (reader$peek() == "(") {
    reader$refuse()
  }
  node("field", name = jmespath_json(reader, text))
}

# JSON between backticks; text that is none is a string.
jmespath_literal <- function(reader, text) {
  text <- gsub("\\`", "`", trimws(substr(text, 2, nchar(text) - 1)), fixed = TRUE)
  tryCatch(
    jmespath_json(reader, text),
    claws_invalid_expression = function(e) jmespath_json(reader, sprintf("\"%s\"", text))
  )
}

jmespath_json <- function(reader, text) {
  tryCatch(
    json_lists(sprintf("[%s]", text))[[1]],
    error = function(e) reader$refuse()
  )
}

jmespath_inside <- function(reader) {
  inner <- jmespath_read(reader, 0)
  reader$expect(")")
  inner
}

jmespath_member <- function(reader, left) {
  if (reader$peek() == "*") {
    reader$take()
    return(node("values", of = left, each = jmespath_projected(reader, 20)))
  }
  node("pipe", left = left, right = jmespath_dotted(reader, 40))
}

# What may stand behind a dot.
jmespath_dotted <- function(reader, power) {
  kind <- reader$peek()
  if (kind %in% c("name", "quoted", "*")) {
    return(jmespath_read(reader, power))
  }
  if (kind == "[") {
    reader$take()
    return(jmespath_list(reader))
  }
  if (kind == "{") {
    reader$take()
    return(jmespath_hash(reader))
  }
  reader$refuse()
}

# What is done with each element of a projection.
jmespath_projected <- function(reader, power) {
  kind <- reader$peek()
  if (jmespath_power_of(kind) < jmespath_stop) {
    return(jmespath_here)
  }
  if (kind %in% c("[", "[?")) {
    return(jmespath_read_from(reader, jmespath_here, power))
  }
  if (kind == ".") {
    reader$take()
    return(jmespath_dotted(reader, power))
  }
  reader$refuse()
}

jmespath_read_from <- function(reader, left, power) {
  while (jmespath_power_of(reader$peek()) > power) {
    left <- jmespath_next(reader, left)
  }
  left
}

jmespath_flatten <- function(reader, left) {
  node("project", of = node("flatten", of = left), each = jmespath_projected(reader, 9))
}

jmespath_filter <- function(reader, left) {
  test <- jmespath_read(reader, 0)
  reader$expect("]")
  each <- if (reader$peek() == "[]") jmespath_here else jmespath_projected(reader, 21)
  node("filter", of = left, test = test, each = each)
}

jmespath_is_index <- function(reader) {
  reader$peek(1L) %in% c("number", ":") || reader$peek(1L) == "*" && reader$peek(2L) == "]"
}

# [0], [0:2:1] or [*]
jmespath_index <- function(reader, left) {
  if (!jmespath_is_index(reader)) {
    reader$take()
    reader$refuse()
  }
  reader$take()
  if (reader$peek() == "*") {
    reader$take()
    reader$take()
    return(node("project", of = left, each = jmespath_projected(reader, 20)))
  }
  if (reader$peek() == "number" && reader$peek(1L) == "]") {
    found <- node("index", of = left, at = as.integer(reader$take()))
    reader$take()
    return(found)
  }
  steps <- jmespath_slice(reader)
  node(
    "project",
    of = node("slice", of = left, steps = steps),
    each = jmespath_projected(reader, 20)
  )
}

jmespath_slice <- function(reader) {
  steps <- list(NULL, NULL, NULL)
  place <- 1L
  while (reader$peek() != "]") {
    if (reader$peek() == ":") {
      reader$take()
      place <- place + 1L
    } else {
      steps[[place]] <- as.integer(reader$expect("number"))
      if (!reader$peek() %in% c(":", "]")) {
        reader$refuse()
      }
    }
    if (place > 3L) {
      reader$refuse()
    }
  }
  reader$take()
  steps
}

jmespath_list <- function(reader) {
  elements <- list(jmespath_read(reader, 0))
  while (reader$peek() == ",") {
    reader$take()
    elements <- c(elements, list(jmespath_read(reader, 0)))
  }
  reader$expect("]")
  node("list", elements = elements)
}

jmespath_hash <- function(reader) {
  elements <- list()
  repeat {
    kind <- reader$peek()
    name <- if (kind == "quoted") reader$take() else reader$expect("name")
    if (kind == "quoted") {
      name <- jmespath_json(reader, name)
    }
    reader$expect(":")
    elements[[name]] <- jmespath_read(reader, 0)
    if (reader$peek() != ",") {
      break
    }
    reader$take()
  }
  reader$expect("}")
  node("hash", elements = elements)
}

jmespath_call <- function(reader) {
  name <- reader$take()
  reader$take()
  arguments <- list()
  while (reader$peek() != ")") {
    arguments <- c(arguments, list(jmespath_read(reader, 0)))
    if (reader$peek() != ")") {
      reader$expect(",")
      if (reader$peek() == ")") {
        reader$refuse()
      }
    }
  }
  reader$take()
  node("call", name = name, arguments = arguments)
}
