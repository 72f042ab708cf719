test_that("C is entered through its registered symbols alone", {
  expect_false(is.loaded("R_init_claws", PACKAGE = "claws"))
  expect_error(getNativeSymbolInfo("R_init_claws", getLoadedDLLs()[["claws"]]), "no such symbol")
  entry <- "c_curl_version"
  expect_error(.Call(entry, PACKAGE = "claws"), "not available")
  expect_length(.Call(c_curl_version), 2)
})
