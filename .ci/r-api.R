# Writes the functions of this R that C code of packages may call, a line each.
api <- tools:::funAPI()
writeLines(c(
  sprintf("# By .ci/r-api.R, %s", R.version.string),
  sort(unique(api$name[api$apitype != "emb"]), method = "radix")
))
