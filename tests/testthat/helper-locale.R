# Runs code in another locale; where there is none of the name, the test is skipped. `make
# test-locales` makes those that the tests ask for. R cannot set all categories at once to what it
# says they are.
with_locale <- function(category, name, code) {
  categories <- c("LC_COLLATE", "LC_CTYPE", "LC_MONETARY", "LC_NUMERIC", "LC_TIME")
  before <- vapply(categories, Sys.getlocale, "")
  on.exit(suppressWarnings(Map(Sys.setlocale, categories, before)))
  if (suppressWarnings(Sys.setlocale(category, name)) == "") {
    skip(paste("there is no locale", name))
  }
  force(code)
}
