tiny_source <- function() {
  test_path("fixtures", "models", "tiny", "2024-01-01", "service-2.json")
}

tiny_raw <- function(edit = identity) {
  edit(fromJSON(paste(readLines(tiny_source()), collapse = "\n"), simplifyVector = FALSE))
}

compile <- function(raw, ...) model_compile(list(model = raw, ...), "tiny", "tiny", "tiny.json")

tiny_beside <- function(kind) {
  path <- file.path(dirname(tiny_source()), paste0(kind, ".json"))
  fromJSON(paste(readLines(path), collapse = "\n"), simplifyVector = FALSE)
}

test_that("the wire model is the one that the generator wrote", {
  path <- test_path("fixtures", "tiny.json.xz")
  text <- memDecompress(readBin(path, "raw", file.size(path)), "xz", asChar = TRUE)
  written <- fromJSON(text, simplifyVector = FALSE)
  compiled <- compile(
    tiny_raw(),
    paginators = tiny_beside("paginators-1"),
    waiters = tiny_beside("waiters-2")
  )
  expect_identical(compiled[names(compiled)], written[names(compiled)])
  expect_setequal(setdiff(names(written), names(compiled)), "endpoints")
})

test_that("a compiled model is read like a written one", {
  read <- model_make(compile(tiny_raw()))
  written <- tiny_model()
  expect_identical(read$operations, written$operations)
  expect_identical(read$shapes, written$shapes)
  expect_identical(read$members, written$members)
  expect_identical(read$schema(), written$schema())
})

test_that("what cannot be compiled is an error with the file", {
  lacks <- list(
    "it has no shapes" = function(raw) raw[names(raw) != "shapes"],
    "it has no name" = function(raw) {
      raw$metadata[c("serviceFullName", "serviceAbbreviation")] <- NULL
      raw
    },
    "none of the protocols telepathy is known" = function(raw) {
      raw$metadata$protocols <- list("telepathy")
      raw
    },
    "unknown shape \"Secret\"" = function(raw) {
      raw$shapes$Secret <- NULL
      raw
    },
    "shape \"Text\" has the unknown type \"texture\"" = function(raw) {
      raw$shapes$Text$type <- "texture"
      raw
    }
  )
  for (message in names(lacks)) {
    e <- expect_error(compile(tiny_raw(lacks[[message]])), class = "claws_invalid_file")
    expect_match(conditionMessage(e), message, fixed = TRUE)
    expect_identical(e$path, "tiny.json")
  }
})

test_that("a model without exceptions, traits or inputs is a model", {
  raw <- list(
    metadata = list(serviceFullName = "Bare", protocol = "json"),
    operations = list(Ping = list(http = list(method = "POST", requestUri = "/"))),
    shapes = structure(list(), names = character())
  )
  model <- model_make(compile(raw))
  expect_identical(model$operations$r_name, "ping")
  expect_identical(model$operations$input, 0L)
})

test_that("what the endpoint of a service has already is left out of its URIs", {
  of <- function(uri) list(list(http = list(requestUri = uri)))
  left <- function(uri, service) compile_without(of(uri), service)[[1]]$http$requestUri
  expect_equal(left("/{Bucket}/{Key+}", "s3"), "/{Key+}")
  expect_equal(left("/{Bucket}?location", "s3"), "?location")
  expect_equal(left("/{Bucket}", "s3"), "?")
  expect_equal(left("/", "s3"), "/")
  expect_equal(left("/{Bucket}/x", "tiny"), "/{Bucket}/x")
})

test_that("the very first member of a model has its traits as any other", {
  raw <- tiny_raw()
  place <- list(shape = "Text", location = "header", locationName = "x-doc", jsonvalue = TRUE)
  first <- list(Doc = list(type = "structure", members = list(A = place)))
  raw$shapes <- c(first, raw$shapes)
  raw$operations$Ping$input <- list(shape = "Doc")
  operation <- operation_get(model_make(compile(raw)), "Ping")
  given <- list(A = list(b = 1))
  expect_equal(params_check(given, operation), given)
})

test_that("the unit of a number of time is taken from its words", {
  unit <- function(text, type = "long", of_shape = NULL) {
    compile_epoch(list(documentation = text), list(type = type, documentation = of_shape))
  }
  expect_equal(unit("The Unix time in milliseconds."), "milliseconds")
  expect_equal(unit("Seconds since 1970."), "seconds")
  expect_equal(unit("The epoch, a second.", "integer"), "seconds")
  expect_equal(unit("", of_shape = "The epoch in seconds."), "seconds")
  expect_equal(unit(NULL, of_shape = "The epoch in seconds."), "seconds")
  expect_null(unit("The epoch."))
  expect_null(unit("Seconds."))
  expect_null(unit("Seconds of an epoche."))
  expect_null(unit("The epoch in seconds.", "string"))
  expect_null(unit(NULL))
})
