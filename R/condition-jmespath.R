# Conditions of JMESPath expressions.

# Called from C for an expression that cannot be parsed or evaluated.
# problem: a clause. position: of the character where the problem is, from 1.
error_jmespath <- function(expression, problem, position) {
  if (!validUTF8(expression)) {
    expression <- iconv(expression, "ASCII", "ASCII", sub = "byte")
  }
  stop(claws_condition(
    sprintf(
      "This JMESPath expression cannot be used: %s.\n%s",
      problem,
      jmespath_caret(expression, position)
    ),
    class = "claws_jmespath_error",
    expression = expression,
    problem = problem,
    position = position
  ))
}

# The part of an expression around a position, and a caret below it.
jmespath_caret <- function(expression, position, width = 70L) {
  first <- max(1L, position - width %/% 2L)
  shown <- gsub("[[:cntrl:]]", " ", substr(expression, first, first + width - 1L))
  before <- substr(shown, 1L, position - first)
  sprintf("  %s\n  %s^", shown, strrep(" ", nchar(before, "width")))
}
