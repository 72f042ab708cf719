config_of <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  config_make(config, credentials, endpoint, region)
}

test_that("a configuration has every field, given or not", {
  config <- config_of(region = "us-east-1")
  expect_named(config, names(config_fields()))
  expect_equal(config$region, "us-east-1")
  expect_equal(config$endpoint, "")
  expect_equal(config$credentials$profile, "")
})

test_that("the arguments of a constructor go before the fields of config", {
  config <- config_of(
    list(region = "a", endpoint = "http://a", credentials = list(profile = "a")),
    list(profile = "b"),
    "http://b",
    "b"
  )
  expect_equal(config$region, "b")
  expect_equal(config$endpoint, "http://b")
  expect_equal(config$credentials$profile, "b")
})

test_that("credentials are merged over those in config", {
  config <- config_of(
    list(credentials = list(profile = "a", anonymous = TRUE)),
    list(profile = "b")
  )
  expect_equal(config$credentials$profile, "b")
  expect_true(config$credentials$anonymous)
})

test_that("the fields of paws are accepted", {
  config <- config_of(list(
    max_retries = 5,
    disable_ssl = TRUE,
    s3_force_path_style = TRUE,
    signature_version = "v4",
    sts_regional_endpoint = "regional",
    close_connection = TRUE,
    connect_timeout = 5,
    timeout = 10
  ))
  expect_equal(config$max_retries, 5)
  expect_true(config$s3_force_path_style)
  expect_equal(config$timeout, 10)
})

test_that("fields of botocore are accepted, and parameters of endpoints under any name", {
  config <- config_of(list(
    max_pool_connections = 50,
    client_context_params = list(service_type = "x")
  ))
  expect_equal(config$client_context_params$service_type, "x")
  wrong <- list(client_context_params = list(service_type = c("x", "y")))
  expect_error(config_of(wrong), "client_context_params$service_type", fixed = TRUE)
})

test_that("an unknown field is refused with the nearest name", {
  expect_error(
    config_of(list(reigon = "x")),
    "reigon is unknown. Did you mean region?",
    fixed = TRUE,
    class = "claws_invalid_config"
  )
  expect_error(
    config_of(credentials = list(creds = list(access_key = "x"))),
    "credentials$creds$access_key is unknown. Did you mean access_key_id?",
    fixed = TRUE,
    class = "claws_invalid_config"
  )
})

test_that("a field of the wrong type is refused without saying what it is", {
  bad <- list(
    list(region = 1),
    list(region = c("a", "b")),
    list(region = NA_character_),
    list(timeout = "10"),
    list(close_connection = "yes"),
    list(credentials = "x")
  )
  for (config in bad) {
    expect_error(config_of(config), "must be", class = "claws_invalid_config")
  }
  secret <- tryCatch(
    config_of(credentials = list(creds = list(secret_access_key = c("hush-a", "hush-b")))),
    error = conditionMessage
  )
  expect_no_match(secret, "hush")
})

test_that("a configuration that is no named list is refused", {
  expect_error(
    config_of("us-east-1"),
    "config must be a named list",
    class = "claws_invalid_config"
  )
  expect_error(config_of(list("us-east-1")), "named list", class = "claws_invalid_config")
})

test_that("a configuration shows no secret", {
  config <- config_of(
    credentials = list(
      creds = list(
        access_key_id = "AKIDEXAMPLE",
        secret_access_key = "hush-secret",
        session_token = "hush-token"
      )
    )
  )
  shown <- capture.output(print(config), str(config), print(list(config)), str(list(config)))
  expect_no_match(paste(shown, collapse = "\n"), "hush")
  expect_match(paste(shown, collapse = "\n"), "AKIDEXAMPLE|MPLE")
})

test_that("a field whose name begins like another is not taken for it", {
  config <- config_make(list(endpoint_discovery_enabled = "true"), list(), NULL, NULL)
  expect_equal(config$endpoint, "")
})

# What stands in a configuration, and what is shown of it.
urls <- list(
  c("http://user:hush@host", "http://****@host"),
  c("https://user:hush@host:8080/path", "https://****@host:8080/path"),
  c("HTTP://user:hush@host", "HTTP://****@host"),
  c("socks5h://user:hush@host:1080", "socks5h://****@host:1080"),
  c("user:hush@host:8080", "****@host:8080"),
  c("//user:hush@host", "****@host"),
  c("http:user:hush@host", "****@host"),
  c("http:/user:hush@host", "****@host"),
  c("http://user:hu/hush@host", "http://****@host"),
  c("http://user:hu hush@host", "http://****@host"),
  c("user:hu hush@host", "****@host"),
  c("http://user:hu@hush@host", "http://****@host"),
  c("http://us@er:hush@host", "http://****@host"),
  c("http://user:hu#hush@host", "http://****@host"),
  c("http://user:hu?hush@host", "http://****@host"),
  c("http://user:hu:hush@host", "http://****@host"),
  c("http://hush@host", "http://****@host"),
  c("hush@host", "****@host"),
  c("http://:hush@host", "http://****@host"),
  c("http://user:hu%40hush@host", "http://****@host"),
  c("http://user:hu\nhush@host", "http://****@host"),
  c("http://user:hush@[::1]:80/a", "http://****@[::1]:80/a"),
  c("http://user:hush'\"<>@host", "http://****@host"),
  c("http://host:80/path", "http://host:80/path"),
  c("host:80", "host:80"),
  c("", "")
)

for (case in urls) {
  test_that(paste("a URL is shown without its password:", encodeString(case[[1]])), {
    expect_identical(mask_url(case[[1]]), case[[2]])
    shown <- capture.output(print(config_of(list(proxies = list(http = case[[1]])))))
    expect_no_match(paste(shown, collapse = "\n"), "hush")
  })
}

test_that("what was made of a configuration serves as one", {
  made <- config_of(
    list(timeout = 5, proxies = list(http = "http://me:hush-proxy@localhost")),
    list(creds = list(access_key_id = "A", secret_access_key = "hush-b"), profile = "p"),
    "http://localhost:1",
    "eu-west-1"
  )
  expect_equal(config_of(made), made)
  again <- config_of(made, region = "us-east-1")
  expect_equal(again$region, "us-east-1")
  expect_equal(again$credentials$creds$secret_access_key, "hush-b")
  expect_equal(again$proxies$http, "http://me:hush-proxy@localhost")
  empty <- config_of()
  merged <- config_of(list(credentials = list(profile = "p")), empty$credentials)
  expect_equal(merged$credentials$profile, "p")
})

test_that("located credentials serve as those of a client", {
  core <- client_core_make("sts", config_of(region = "us-east-1"), list(env = env_of()))
  found <- located(credentials_new("A", "hush-b", "hush-c", expiration = 2e9), "", core)
  creds <- config_of(credentials = list(creds = found))$credentials$creds
  expect_equal(creds$secret_access_key, "hush-b")
  expect_equal(creds$session_token, "hush-c")
  expect_equal(creds$expiration, 2e9)
})

test_that("paws' ways of writing values are taken", {
  config <- config_of(
    list(s3_force_path_style = "true", close_connection = "false", sleep_delay = 5, retryer = NULL),
    list(creds = list(expiration = "2030-01-01T00:00:00Z"))
  )
  expect_true(config$s3_force_path_style)
  expect_false(config$close_connection)
  expect_equal(config$credentials$creds$expiration, 1893456000)
  expect_equal(config_of(list(retryer = function(e) TRUE))$region, "")
  expect_error(
    config_of(credentials = list(creds = list(expiration = "soon"))),
    "must be a single number",
    class = "claws_invalid_config"
  )
})

test_that("a text in place of a configuration is told where it belongs", {
  told <- function(expression) {
    conditionMessage(expect_error(expression, class = "claws_invalid_config"))
  }
  expect_match(told(s3("us-east-1")), "write region = \"us-east-1\".", fixed = TRUE)
  expect_match(told(glue("a {x}")), "write glue::glue().", fixed = TRUE)
  expect_match(told(glue("us-gov-west-1")), "write region =", fixed = TRUE)
  text <- structure("hush", class = c("glue", "character"))
  expect_match(told(sts(text)), "write region = \"us-east-1\"; for a profile", fixed = TRUE)
  expect_no_match(told(sts(text)), "hush")
  expect_match(
    told(s3(credentials = "hush")),
    "For a profile, write profile = \"dev\".",
    fixed = TRUE
  )
})
