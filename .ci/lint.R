# lintr over all hand-written R code, our own rules over what comes from outside, over C and
# over files that call each other, and over prose; any finding fails.
source(".ci/lint-border.R")
source(".ci/lint-c.R")
source(".ci/lint-circles.R")
source(".ci/lint-prose.R")
source(".ci/lint-tests.R")
found <- lintr::lint_package(exclusions = as.list(Sys.glob("R/service-*.R")))
at_border <- lint_border()
said <- c(lint_c(), lint_circles(), lint_prose(), lint_tests())
if (length(found) > 0) print(found)
if (length(at_border) > 0) print(at_border)
writeLines(as.character(said), stderr())
if (length(found) + length(at_border) + length(said) > 0) quit(status = 1)
