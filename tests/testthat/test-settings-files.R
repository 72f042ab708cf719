file_of <- function(...) {
  path <- tempfile(fileext = ".ini")
  writeLines(c(...), path)
  path
}

config <- function(profile = "") config_make(list(), list(profile = profile), NULL, NULL)

test_that("sections are told apart by how their names begin", {
  sections <- shared_sections(ini_parse(
    c(
      "[default]",
      "[profile dev]",
      "a = 1",
      "[sso-session s]",
      "b = 2",
      "[services v]",
      "s3 =",
      " endpoint_url = http://x",
      "[preview]",
      "[profile a b]",
      "[profile 'open]"
    ),
    "file"
  ))
  expect_equal(
    sections,
    list(
      profiles = list(default = list(), dev = list(a = "1")),
      sso_sessions = list(s = list(b = "2")),
      services = list(v = list(s3 = list(endpoint_url = "http://x")))
    )
  )
})

test_that("of [default] and [profile default] the later one stands", {
  one <- list(a = "1")
  two <- list(a = "2")
  expect_equal(shared_sections(list(default = one, "profile default" = two))$profiles$default, two)
  expect_equal(shared_sections(list("profile default" = two, default = one))$profiles$default, one)
})

test_that("what the credentials file says goes before what the config file says", {
  env <- env_of(
    AWS_CONFIG_FILE = file_of("[profile dev]", "region = a", "output = json"),
    AWS_SHARED_CREDENTIALS_FILE = file_of("[dev]", "region = b", "[other]", "region = c")
  )
  expect_equal(shared_profile(config("dev"), env), list(region = "b", output = "json"))
  expect_equal(shared_profile(config("other"), env), list(region = "c"))
})

test_that("a profile that somebody names has to be there", {
  path <- file_of("[profile dev]", "region = a")
  for (env in list(
    env_of(AWS_CONFIG_FILE = path, AWS_PROFILE = "prod"),
    env_of(AWS_CONFIG_FILE = path, AWS_DEFAULT_PROFILE = "prod")
  )) {
    expect_error(
      shared_profile(config(), env),
      "There is no profile \"prod\". There are: dev.",
      fixed = TRUE,
      class = "claws_no_profile"
    )
  }
  expect_equal(shared_profile(config("default"), env_of()), list())
  expect_equal(shared_profile(config(), env_of()), list())
})

test_that("the profile is the client's, AWS_DEFAULT_PROFILE's or AWS_PROFILE's, in this order", {
  env <- env_of(AWS_DEFAULT_PROFILE = "a", AWS_PROFILE = "b")
  expect_equal(shared_profile_name(config("c"), env), "c")
  expect_equal(shared_profile_name(config(), env), "a")
  expect_equal(shared_profile_name(config(), env_of(AWS_PROFILE = "b")), "b")
  expect_equal(shared_profile_name(config(), env_of()), "default")
})

test_that("files are where the variables say, or in the home folder", {
  expect_equal(shared_path(function(name) "", "X", "config"), path.expand("~/.aws/config"))
  expect_equal(shared_path(env_of(X = "/x/y"), "X", "config"), "/x/y")
  expect_equal(shared_path(env_of(X = "$Y/${Z}/$W", Y = "a", Z = "b"), "X", "config"), "a/b/$W")
  posix <- function(...) shared_path(env_of(...), "X", "config", windows = FALSE)
  expect_equal(posix(HOME = "/h"), "/h/.aws/config")
  expect_equal(posix(HOME = "/h", USERPROFILE = "C:\\u"), "/h/.aws/config")
  expect_equal(posix(HOME = "/h", X = "~/%Y%/c", Y = "y"), "/h/%Y%/c")
})

test_that("on Windows the home folder is that of the profile, not R's folder of documents", {
  windows <- function(...) shared_path(env_of(...), "X", "config", windows = TRUE)
  expect_equal(windows(USERPROFILE = "C:\\Users\\jane"), "C:\\Users\\jane/.aws/config")
  both <- windows(USERPROFILE = "C:\\Users\\jane", HOME = "D:\\documents")
  expect_equal(both, "C:\\Users\\jane/.aws/config")
  expect_equal(windows(HOMEDRIVE = "C:", HOMEPATH = "\\u"), "C:\\u/.aws/config")
  expect_equal(windows(USERPROFILE = "C:\\u", X = "~\\own\\c"), "C:\\u\\own\\c")
  expect_equal(windows(USERPROFILE = "C:\\u", X = "D:\\own\\c"), "D:\\own\\c")
  expect_equal(windows(X = "%Y%\\${Z}\\%W%", Y = "C:\\y", Z = "z"), "C:\\y\\z\\%W%")
  expect_equal(windows(), path.expand("~/.aws/config"))
})

test_that("a section that means the profile and is written otherwise is named", {
  env <- env_of(
    AWS_CONFIG_FILE = file_of("[dev]", "region = a", "[profile 'open]", "[profile other]"),
    AWS_SHARED_CREDENTIALS_FILE = file_of("[profile keys]", "aws_access_key_id = a")
  )
  said <- function(name) {
    conditionMessage(expect_error(shared_profile(config(name), env), class = "claws_no_profile"))
  }
  expect_match(said("dev"), "[dev] of", fixed = TRUE)
  expect_match(said("dev"), "is passed over: write [profile dev].", fixed = TRUE)
  expect_match(said("keys"), "is passed over: write [keys].", fixed = TRUE)
  expect_match(said("open"), "[profile 'open]", fixed = TRUE)
  expect_match(said("othr"), "Did you mean \"other\"?", fixed = TRUE)
})

test_that("a client with keys of its own needs no profile, and default is as if none was named", {
  keys <- list(access_key_id = "a", secret_access_key = "hush-b")
  given <- config_make(list(), list(profile = "nowhere", creds = keys), NULL, NULL)
  expect_equal(shared_profile(given, env_of()), list())
  expect_equal(shared_profile(config("default"), env_of()), list())
  expect_equal(shared_profile(config(), env_of(AWS_PROFILE = "default")), list())
})

test_that("names are complete or not there", {
  env <- env_of(
    AWS_SHARED_CREDENTIALS_FILE = file_of(
      "[default]",
      "aws_access_key_id_old = OLD",
      "aws_secret_access_key_old = hush-s",
      "credential_process_old = touch x",
      "aws_session_token_expires = 2020"
    )
  )
  client <- client_core_make("sts", config(), list(env = env))
  expect_s3_class(credentials_shared_file(client), "claws_passed")
  expect_s3_class(credentials_process(client), "claws_passed")
})
