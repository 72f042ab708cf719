test_that("a level is the option's or the variable's, claws' before paws'", {
  expect_equal(log_level(env_of(PAWS_LOG_LEVEL = "3")), 3L)
  expect_equal(log_level(env_of(PAWS_LOG_LEVEL = "3", CLAWS_LOG_LEVEL = "debug")), 4L)
  old <- options(paws.log_level = 2L)
  on.exit(options(old))
  expect_equal(log_level(env_of(CLAWS_LOG_LEVEL = "debug")), 2L)
  options(claws.log_level = "INFO")
  expect_equal(log_level(env_of()), 3L)
  options(claws.log_level = "loud")
  expect_error(log_level(env_of()), "0 to 5 or one of off", class = "claws_invalid_config")
  options(claws.log_level = NULL)
})

test_that("a level that is set is that of the session, until it is undone", {
  before <- options(paws.log_level = NULL)
  on.exit(options(before))
  old <- claws_log("debug", file = "x.log", timestamp_fmt = "%Y")
  expect_equal(log_level(env_of(CLAWS_LOG_LEVEL = "1")), 4L)
  expect_equal(log_option("log_file", env_of()), "x.log")
  expect_equal(log_timestamp_fmt(env_of()), "%Y")
  options(old)
  expect_equal(log_level(env_of()), 0L)
  expect_equal(log_timestamp_fmt(env_of()), "%Y-%m-%d %H:%M:%OS3")
  old <- paws_config_log()
  expect_equal(log_level(env_of()), 2L)
  options(old)
  expect_invisible(claws_log("off"))
  options(old)
})

test_that("what claws_log() cannot mean is refused before it counts", {
  for (level in list("loud", 6, -1, c("info", "debug"), NA)) {
    expect_error(claws_log(level), "0 to 5 or one of off", class = "claws_invalid_config")
  }
  expect_error(claws_log("info", file = 1), "file must be a single string, not a number")
  expect_equal(log_level(env_of()), 0L)
})

test_that("times look as somebody wants them", {
  expect_equal(log_timestamp_fmt(env_of(PAWS_LOG_TIMESTAMP_FMT = "%H")), "%H")
  both <- env_of(PAWS_LOG_TIMESTAMP_FMT = "%H", CLAWS_LOG_TIMESTAMP_FMT = "%M")
  expect_equal(log_timestamp_fmt(both), "%M")
  for (wrong in list(1, NA_character_, c("%H", "%M"))) {
    expect_error(
      log_text(wrong, "timestamp"),
      "must be a single string",
      class = "claws_invalid_config"
    )
  }
})
