# Runs code in another locale; where there is none of the name, the test is skipped. `make
# test-locales` makes those that the tests ask for.
with_locale <- function(category, name, code) {
  before <- Sys.getlocale(category)
  on.exit(suppressWarnings(Sys.setlocale(category, before)))
  if (suppressWarnings(Sys.setlocale(category, name)) == "") {
    skip(paste("there is no locale", name))
  }
  force(code)
}
