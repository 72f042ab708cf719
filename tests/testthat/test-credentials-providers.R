# Names that a provider asks the environment for. values: what it finds there.
asked_by <- function(row, values = character()) {
  asked <- character()
  env <- function(name) {
    asked <<- c(asked, name)
    if (name %in% names(values)) values[[name]] else ""
  }
  nothing <- function(request, client) stop(error_transport_failure("connection_error", "no route"))
  client <- client_core(client("sts", list(), list(), NULL, "us-east-1", list(env = env_of())))
  client$parts <- list(env = env, transport = nothing, sleep = function(seconds) NULL)
  tryCatch(row$ask(client), error = identity)
  unique(asked)
}

test_that("a row names all variables that its provider asks for", {
  for (row in credentials_chain()) {
    values <- stats::setNames(rep("/x", length(row$variables)), row$variables)
    asked <- c(asked_by(row), asked_by(row, values))
    expect_identical(setdiff(asked, c(row$variables, profile_variables)), character())
  }
})

test_that("settings in a row are settings", {
  expect_true(all(providers_known()$settings %in% names(settings_table())))
})

test_that("each provider has its line on the page", {
  lines <- strsplit(providers_help(), "\n")[[1]]
  expect_length(lines, length(credentials_chain()))
  last <- length(lines)
  expect_match(lines[[last]], sprintf("^%d\\. The EC2 instance", last))
})
