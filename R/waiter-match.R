# Acceptors: what a waiter says about the answer to a poll. An acceptor is a list:
#
# state: what follows when it matches: "success", "failure" or "retry".
# matcher: a name in waiter_matchers(). argument, expected: as the model has them.
# matches: the matcher's function. test: a JMESPath expression about the answer that holds when it
# matches, or NULL.

# matches(acceptor, outcome): whether an outcome, a result or an error of the service, is the one
# that is meant. test(argument, expected): the acceptor's expression; expected is a literal. why:
# what is said of an answer that it matches.
waiter_matchers <- function() {
  row <- function(matches, test = NULL, why) list(matches = matches, test = test, why = why)
  list(
    path = row(
      acceptor_finds,
      function(argument, expected) sprintf("(%s) == %s", argument, expected),
      function(acceptor) sprintf("%s was %s", acceptor$argument, acceptor_expected(acceptor))
    ),
    pathAll = row(
      acceptor_finds,
      function(argument, expected) {
        sprintf(
          "(%s) | type(@) == 'array' && length(@) > `0` && length([?@ != %s]) == `0`",
          argument,
          expected
        )
      },
      function(acceptor) {
        sprintf("all of %s were %s", acceptor$argument, acceptor_expected(acceptor))
      }
    ),
    pathAny = row(
      acceptor_finds,
      function(argument, expected) {
        sprintf("(%s) | type(@) == 'array' && length([?@ == %s]) > `0`", argument, expected)
      },
      function(acceptor) {
        sprintf("%s was %s", acceptor$argument, acceptor_expected(acceptor))
      }
    ),
    holds = row(
      acceptor_finds,
      function(argument, expected) sprintf("!(!(%s))", argument),
      function(acceptor) sprintf("%s holds", acceptor$argument)
    ),
    status = row(
      function(acceptor, outcome) isTRUE(outcome_status(outcome) == acceptor$expected),
      why = function(acceptor) sprintf("the HTTP status was %s", format(acceptor$expected))
    ),
    error = row(
      function(acceptor, outcome) {
        refused <- is_refusal(outcome)
        expected <- acceptor$expected
        if (is.logical(expected)) refused == expected else refused && outcome$code == expected
      },
      why = function(acceptor) {
        expected <- acceptor$expected
        if (is.character(expected)) {
          sprintf("the error was %s", expected)
        } else if (expected) {
          "the call failed"
        } else {
          "the call succeeded"
        }
      }
    )
  )
}

is_refusal <- function(outcome) inherits(outcome, "claws_service_error")

outcome_status <- function(outcome) {
  if (is_refusal(outcome)) outcome$status else claws_metadata(outcome)$status
}

# The first acceptor that matches decides. An error that none matches is a failure, an answer that
# none matches is not yet there. Returns list(state, acceptor); the acceptor may be NULL.
waiter_verdict <- function(waiter, outcome) {
  for (acceptor in waiter$acceptors) {
    if (acceptor$matches(acceptor, outcome)) {
      return(list(state = acceptor$state, acceptor = acceptor))
    }
  }
  list(state = if (inherits(outcome, "error")) "failure" else "retry", acceptor = NULL)
}

# Whether the acceptor's expression holds. That the answer of a service is none that the model's
# expression can be asked about means that it does not; an expression of the user's is an error.
acceptor_finds <- function(acceptor, outcome) {
  if (inherits(outcome, "error")) {
    return(FALSE)
  }
  if (acceptor$matcher == "holds") {
    claws_query(outcome, acceptor$argument) # for errors in its own words
    return(isTRUE(claws_query(outcome, acceptor$test)))
  }
  tryCatch(isTRUE(claws_query(outcome, acceptor$test)), claws_jmespath_error = function(e) FALSE)
}

# raw: an acceptor as a model has it. refuse(problem): what happens to one that cannot be used.
acceptor_read <- function(raw, refuse) {
  matcher <- raw[["matcher"]]
  if (!is_string(matcher) || !matcher %in% setdiff(names(waiter_matchers()), "holds")) {
    refuse(sprintf("it has the unknown matcher %s", text_of_word(matcher)))
  }
  if (!isTRUE(raw[["state"]] %in% c("success", "failure", "retry"))) {
    refuse(sprintf("it has the unknown state %s", text_of_word(raw[["state"]])))
  }
  if (!is.atomic(raw[["expected"]]) || length(raw[["expected"]]) != 1L) {
    refuse("an acceptor does not say what it expects")
  }
  if (startsWith(matcher, "path")) {
    if (!is_string(raw[["argument"]])) {
      refuse("an acceptor has no expression")
    }
    jmespath_parse(raw[["argument"]])
  }
  acceptor_new(raw[["state"]], matcher, raw[["argument"]], raw[["expected"]])
}

text_of_word <- function(x) if (is_string(x)) text_shown(x, 100L) else "(none)"

acceptor_new <- function(state, matcher, argument, expected) {
  row <- waiter_matchers()[[matcher]]
  acceptor <- list(state = state, matcher = matcher, argument = argument, expected = expected)
  acceptor$matches <- row$matches
  acceptor$test <- if (!is.null(row$test)) row$test(argument, jmespath_literal(expected))
  acceptor
}

# An acceptor of a user's expression, which is parsed here for errors in its own words.
acceptor_holding <- function(expression, state) {
  if (!is_string(expression)) {
    stop(error_config(sprintf("`%s` must be a JMESPath expression, a string.", state), state))
  }
  jmespath_parse(expression)
  acceptor_new(state, "holds", expression, TRUE)
}

# A string, number or boolean as an expression has it.
jmespath_literal <- function(value) {
  json <- json_written(value)
  paste0("`", text_replace(json, "`", "\\`"), "`")
}

acceptor_expected <- function(acceptor) {
  expected <- acceptor$expected
  if (is.logical(expected)) {
    return(if (expected) "true" else "false")
  }
  if (is.character(expected)) sprintf("'%s'", expected) else format(expected)
}

acceptor_why <- function(acceptor) waiter_matchers()[[acceptor$matcher]]$why(acceptor)

# The expression whose values say how far it is: that of the first acceptor for success, or else of
# any, without what it is compared to.
waiter_shown <- function(acceptors) {
  with_path <- Filter(function(acceptor) !is.null(acceptor$test), acceptors)
  meant <- Find(function(acceptor) acceptor$state == "success", with_path)
  meant <- meant %||% (if (length(with_path) > 0) with_path[[1]])
  if (!is.null(meant)) expression_compared(meant$argument)
}

# The compared side of an expression: Status of Status == 'ACTIVE', or the expression itself.
expression_compared <- function(expression) {
  compared <- trimws(sub("(==|!=|[<>]).*$", "", expression))
  parsed <- compared != "" &&
    tryCatch(!is.null(jmespath_parse(compared)), claws_jmespath_error = function(e) FALSE)
  if (parsed) compared else expression
}

# Counts of the values that an answer has at the waiter's expression, by their text; of an error its
# code, of an answer without a value nothing. Sensitive members are masked.
waiter_seen <- function(waiter, outcome) {
  if (inherits(outcome, "error")) {
    return(seen_counts(outcome$code))
  }
  if (is.null(waiter$shown)) {
    return(seen_counts(sprintf("HTTP %d", outcome_status(outcome))))
  }
  masked <- result_masked(exact_bare(result_bare(outcome)), outcome)
  values <- tryCatch(
    jmespath_search(waiter$shown, masked, result_shape(outcome)),
    claws_jmespath_error = function(e) NULL
  )
  values <- if (is.list(values)) unlist(Filter(is.atomic, values)) else values
  seen_counts(if (is.atomic(values)) values)
}

seen_counts <- function(values) {
  if (is.logical(values)) {
    values <- ifelse(values, "true", "false")
  }
  values <- as.character(values[!is.na(values)])
  different <- unique(values)
  stats::setNames(tabulate(match(values, different), length(different)), different)
}

# most: how many different values are told.
seen_text <- function(seen, most = 5L) {
  if (length(seen) == 0) {
    return("nothing")
  }
  names <- vapply(names(seen), text_shown, "", 60L)
  shown <- if (length(seen) == 1L && seen == 1L) names else paste(names, seen)
  more <- length(shown) - most
  paste0(
    paste(utils::head(shown, most), collapse = ", "),
    if (more > 0) sprintf(" and %d other values", more)
  )
}
