# lintr over all hand-written R code, and our own rules over C; any finding fails.
source(".ci/lint-c.R")
found <- lintr::lint_package(exclusions = as.list(Sys.glob("R/service-*.R")))
in_c <- lint_c()
if (length(found) > 0) print(found)
writeLines(as.character(in_c), stderr())
if (length(found) + length(in_c) > 0) quit(status = 1)
