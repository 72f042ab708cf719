# lintr over all hand-written R code, our own rules over what comes from outside and over C; any
# finding fails.
source(".ci/lint-border.R")
source(".ci/lint-c.R")
found <- lintr::lint_package(exclusions = as.list(Sys.glob("R/service-*.R")))
at_border <- lint_border()
in_c <- lint_c()
if (length(found) > 0) print(found)
if (length(at_border) > 0) print(at_border)
writeLines(as.character(in_c), stderr())
if (length(found) + length(at_border) + length(in_c) > 0) quit(status = 1)
