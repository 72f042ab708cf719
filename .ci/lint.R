# lintr over all hand-written R code; any finding fails.
found <- lintr::lint_package(exclusions = as.list(Sys.glob("R/service-*.R")))
if (length(found) > 0) {
  print(found)
  quit(status = 1)
}
