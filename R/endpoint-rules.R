# Endpoint rules: what Smithy's rules language says about where a service is. A rule set is a tree
# of conditions with endpoints and errors at its leaves. It is turned once into an R expression, of
# which each rule is an `if`, and which is then evaluated among the values of the set's parameters.

# The rule set of a service: list(parameters, used, contextual, moving, constant, defaults,
# required, body).
# `used` are the names of the parameters that the rules look at, `moving` those of them that are
# built in and yet differ from call to call; in a contextual set some are the operation's, in a
# constant one all are the client's.
rules_get <- function(model) {
  key <- model$source %||% model$service$name
  rules <- the$rules[[key]]
  if (is.null(rules)) {
    set <- model$endpoints$set
    rules <- if (is.null(set)) rules_compile(rules_read(model$endpoints)) else rules_own(set, key)
    the$rules[[key]] <- rules
  }
  rules
}

# A service that the package does not know may have come with rules of its own.
has_rules <- function(model) !is.null(model$endpoints$rules) || !is.null(model$endpoints$set)

# Services share rule sets: where one has a word of its own, the shared text has a mark.
rules_read <- function(endpoints) {
  path <- system.file("models/endpoints", paste0(endpoints$rules, ".json.xz"), package = "claws")
  text <- memDecompress(readBin(path, "raw", file.size(path)), "xz", asChar = TRUE)
  own <- words(endpoints$words)
  for (i in seq_along(own)) {
    text <- text_replace(text, sprintf("@%d@", i - 1L), own[[i]])
  }
  json_packaged(text, simplifyVector = FALSE)
}

# The rules of a model that did not come with the package. path: of the model.
rules_own <- function(set, path) {
  catch_error(rules_compile(set), function(error) {
    text <- "The endpoint rules of %s cannot be used: %s"
    stop(error_file(sprintf(text, path, conditionMessage(error)), path))
  })
}

# A rule refers to parameters and to names that some rule assigns a value to: all of these
# are in the scope, so that no rule sees anything else of R.
rules_compile <- function(set) {
  body <- rules_block(set[["rules"]])
  parameters <- set[["parameters"]]
  assigned <- rules_assigned(body)
  unknown <- setdiff(all.vars(body), c(names(parameters), assigned))
  if (length(unknown) > 0) {
    stop(sprintf("a rule refers to %s, which is neither a parameter nor assigned.", unknown[[1]]))
  }
  used <- intersect(names(parameters), all.vars(body))
  built_in <- vapply(parameters[used], function(x) x[["builtIn"]] %||% "", "")
  list(
    parameters = parameters,
    used = used,
    contextual = "" %in% built_in,
    moving = used[built_in %in% rules_moving],
    constant = !any(built_in %in% c("", rules_moving)),
    defaults = c(
      lapply(parameters, `[[`, "default"),
      stats::setNames(vector("list", length(assigned)), assigned)
    ),
    required = names(parameters)[vapply(parameters, function(x) isTRUE(x[["required"]]), NA)],
    body = body
  )
}

# The names that rules assign values to.
rules_assigned <- function(body) {
  if (!is.call(body)) {
    return(character())
  }
  own <- if (identical(body[[1]], quote(`<-`))) as.character(body[[2]])
  unique(c(own, unlist(lapply(as.list(body)[-1], rules_assigned))))
}

# Built-in parameters that differ between the calls of one client.
rules_moving <- c("AWS::Auth::AccountId", "AWS::S3::ForcePathStyle")

# params: values by the parameters' names; one that is not given is left out.
# Returns list(url, properties, headers), or list(error): a sentence.
rules_evaluate <- function(rules, params) {
  scope <- rules$defaults
  scope[names(params)] <- params
  for (name in rules$required) {
    if (is.null(scope[[name]])) {
      return(list(error = sprintf("The parameter %s is needed and not given", name)))
    }
  }
  found <- catch_error(
    eval(rules$body, scope, topenv()),
    function(error) list(error = sprintf("The rules fail: %s", conditionMessage(error)))
  )
  if (is.null(found)) list(error = "No rule fits these settings and parameters") else found
}

# Rules are tried in turn: one that has something to say returns it.
rules_block <- function(rules) as.call(c(quote(`{`), lapply(rules, rules_rule), list(NULL)))

rules_rule <- function(rule) {
  does <- switch(
    rule[["type"]],
    endpoint = call("return", rules_endpoint(rule[["endpoint"]])),
    error = call("return", call("list", error = rules_value(rule[["error"]]))),
    tree = rules_block(rule[["rules"]]),
    stop(sprintf("A rule has the unknown type \"%s\".", rule[["type"]]))
  )
  if (length(rule[["conditions"]]) == 0) {
    return(does)
  }
  call("if", Reduce(rules_and, lapply(rule[["conditions"]], rules_condition)), does)
}

rules_and <- function(left, right) call("&&", left, right)

rules_endpoint <- function(endpoint) {
  headers <- lapply(endpoint[["headers"]], function(values) values[[1]])
  call(
    "list",
    url = rules_value(endpoint[["url"]]),
    properties = rules_tree(endpoint[["properties"]]),
    headers = rules_tree(headers)
  )
}

# A condition holds when its value is there and not FALSE.
rules_condition <- function(condition) {
  tested <- rules_call(condition)
  if (!is.null(condition[["assign"]])) {
    tested <- call("(", call("<-", as.name(condition[["assign"]]), tested))
  }
  if (is.null(condition[["assign"]]) && condition[["fn"]] %in% rules_tests) {
    tested
  } else {
    call("rule_met", tested)
  }
}

# Functions whose value is TRUE or FALSE.
rules_tests <- c(
  "isSet",
  "not",
  "booleanEquals",
  "stringEquals",
  "isValidHostLabel",
  "aws.isVirtualHostableS3Bucket"
)

rules_call <- function(fn) {
  argv <- lapply(fn[["argv"]], rules_value)
  if (fn[["fn"]] == "not") {
    return(call("!", rules_condition(fn[["argv"]][[1]])))
  }
  name <- rules_functions[fn[["fn"]]]
  if (is.na(name)) {
    stop(sprintf("An endpoint rule calls the unknown function \"%s\".", fn[["fn"]]))
  }
  as.call(c(as.name(name), argv))
}

rules_functions <- c(
  isSet = "rule_is_set",
  booleanEquals = "identical",
  stringEquals = "identical",
  getAttr = "rule_attribute",
  substring = "rule_substring",
  uriEncode = "uri_encode",
  parseURL = "rule_url",
  isValidHostLabel = "rule_is_host_label",
  aws.partition = "partition_outputs",
  aws.parseArn = "rule_arn",
  aws.isVirtualHostableS3Bucket = "rule_is_host_bucket"
)

# A reference, a call, a template or a plain value. A `ref` may be to what is called like a
# function: R keeps the two apart.
rules_value <- function(value) {
  if (is.list(value) && !is.null(value[["fn"]])) {
    return(rules_call(value))
  }
  if (is.list(value) && !is.null(value[["ref"]])) {
    return(as.name(value[["ref"]]))
  }
  if (is.character(value)) rules_template(value) else value
}

# A tree of values, such as the properties of an endpoint; what holds no template is a constant.
rules_tree <- function(value) {
  if (!is.list(value) || !is.null(value[["fn"]]) || !is.null(value[["ref"]])) {
    return(rules_value(value))
  }
  held <- lapply(value, rules_tree)
  if (any(vapply(held, is.language, NA))) as.call(c(list(as.name("list")), held)) else held
}

# "https://{Bucket}.{url#authority}" pastes the parts, every other one of which is a value; #name is
# an attribute.
rules_template <- function(text) {
  if (!text_has(text, "{")) {
    return(text)
  }
  parts <- as.list(strsplit(text, "[{}]")[[1]])
  values <- seq(2, length(parts), by = 2)
  parts[values] <- lapply(parts[values], rules_path)
  as.call(c(list(as.name("paste0")), parts[!vapply(parts, identical, NA, "")]))
}

rules_path <- function(path) {
  steps <- text_parts(path, "#")
  Reduce(function(value, name) call("[[", value, name), steps[-1], as.name(steps[[1]]))
}

# The functions of the language, as R sees them. NULL is what is not set.

rule_met <- function(value) !is.null(value) && !identical(value, FALSE)

rule_is_set <- function(value) !is.null(value)

# "name", "name[0]" or "[0]" of a record or an array; names may follow each other with dots.
rule_attribute <- function(value, path) {
  for (step in text_parts(path, ".")) {
    name <- sub("\\[.*$", "", step)
    if (name != "") {
      value <- value[[name]]
    }
    if (name != step) {
      index <- as.integer(gsub("^.*\\[|\\]$", "", step)) + 1L
      value <- if (index <= length(value)) value[[index]]
    }
  }
  value
}

# The characters from `start` up to, not including, `stop`, counted from 0, or from the end.
rule_substring <- function(value, start, stop, reverse) {
  size <- nchar(value %||% "", "bytes")
  if (
    is.null(value) ||
      start >= stop ||
      size < stop ||
      grepl("[^\\x01-\\x7f]", value, perl = TRUE, useBytes = TRUE)
  ) {
    return(NULL)
  }
  if (reverse) {
    return(substr(value, size - stop + 1L, size - start))
  }
  substr(value, start + 1L, stop)
}

host_label <- "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"

rule_is_host_label <- function(value, subdomains) {
  if (is.null(value)) {
    return(FALSE)
  }
  labels <- if (subdomains) text_parts(paste0(value, "."), ".") else value
  length(labels) > 0 && all(is_like(labels, host_label))
}

rule_is_host_bucket <- function(value, subdomains) {
  rule_is_host_label(value, subdomains) &&
    nchar(value) >= 3 &&
    !is_like(value, "[A-Z]|^([0-9]{1,3}[.]){3}[0-9]{1,3}\\z")
}

# The parts of "arn:partition:service:region:account:resource"; the resource is cut at : and /.
rule_arn <- function(value) {
  value <- value %||% ""
  parts <- regmatches(value, regexec(arn_pattern, value))[[1]][-1]
  if (length(parts) == 0) {
    return(NULL)
  }
  resource <- strsplit(paste0(parts[[5]], ":"), "[:/]")[[1]]
  list(
    partition = parts[[1]],
    service = parts[[2]],
    region = parts[[3]],
    accountId = parts[[4]],
    resourceId = as.list(resource)
  )
}

arn_pattern <- "^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$"

# The parts of a URL without a query; NULL for what is none.
rule_url <- function(value) {
  parts <- regmatches(value, regexec(url_pattern, value, TRUE, perl = TRUE))[[1]]
  if (length(parts) == 0) {
    return(NULL)
  }
  host <- sub(":[0-9]*$", "", parts[[3]])
  list(
    scheme = ascii_lower(parts[[2]]),
    authority = parts[[3]],
    path = parts[[4]],
    normalizedPath = rule_normal_path(parts[[4]]),
    isIp = is_like(host, "^(([0-9]{1,3}[.]){3}[0-9]{1,3}|\\[[0-9A-Fa-f:.]+(%.*)?\\])\\z")
  )
}

# Without empty and dot segments, encoded, and with a slash at both ends.
rule_normal_path <- function(path) {
  kept <- character()
  for (segment in text_parts(path, "/")) {
    if (segment == "..") {
      kept <- kept[-length(kept)]
    } else if (!segment %in% c("", ".")) {
      kept <- c(kept, segment)
    }
  }
  paste0("/", paste(c(uri_encode(kept), ""), collapse = "/"))
}

# Scheme, host with port, and path; what stands behind a # is nobody's.
url_pattern <- paste0(
  "^(https?)://",
  "((?:\\[[^\\]/?#]*\\]|[^\\]\\[/?#:]*)(?::[0-9]{0,5})?)",
  "((?:/[^?#]*)?)(?:#.*)?$"
)
