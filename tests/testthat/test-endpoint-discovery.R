# A client of Timestream's queries whose servers answer with these texts, in turn; the hosts that
# were asked stand in `asked`.
timestream <- function(answers, asked, now = function() 0, ...) {
  the_forget("discovered")
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  asked$hosts <- character()
  parts <- list(
    transport = function(request, client) {
      asked$hosts <- c(asked$hosts, request$host)
      answer <- answers[[length(asked$hosts)]]
      if (is.character(answer)) json_answer(answer) else answer
    },
    clock = function() as.POSIXct(now(), tz = "UTC", origin = "1970-01-01"),
    sleep = function(seconds) NULL,
    env = env_of()
  )
  client("timestreamquery", list(...), keys, NULL, "us-east-1", parts)
}

told <- function(host, minutes = 10) {
  sprintf('{"Endpoints":[{"Address":"%s","CachePeriodInMinutes":%d}]}', host, minutes)
}

main <- "query.timestream.us-east-1.amazonaws.com"

test_that("a service that requires it is asked for its server again when it said so", {
  asked <- new.env()
  time <- 1e9
  client <- timestream(list(told("a.me"), "{}", "{}", told("b.me"), "{}"), asked, function() time)
  client$describe_account_settings()
  client$describe_account_settings()
  expect_equal(asked$hosts, c(main, "a.me", "a.me"))
  time <- 1e9 + 600
  client$describe_account_settings()
  expect_equal(asked$hosts[4:5], c(main, "b.me"))
})

test_that("where the service cannot be asked, that is the error", {
  refusal <- json_answer('{"__type":"AccessDeniedException","message":"no"}', 400L)
  client <- timestream(list(refusal), new.env())
  expect_error(client$describe_account_settings(), class = "AccessDeniedException")
})

test_that("an old server serves on while the service cannot be asked", {
  asked <- new.env()
  time <- 1e9
  refusal <- json_answer('{"__type":"AccessDeniedException","message":"no"}', 400L)
  client <- timestream(list(told("a.me"), "{}", refusal, "{}", "{}"), asked, function() time)
  client$describe_account_settings()
  time <- 1e9 + 601
  client$describe_account_settings()
  client$describe_account_settings()
  expect_equal(asked$hosts, c(main, "a.me", main, "a.me", "a.me"))
})

test_that("a server that is no longer the right one is forgotten", {
  asked <- new.env()
  wrong <- json_answer('{"__type":"InvalidEndpointException","message":"moved"}', 421L)
  client <- timestream(list(told("a.me"), wrong, told("b.me"), "{}"), asked)
  expect_error(client$describe_account_settings(), class = "InvalidEndpointException")
  client$describe_account_settings()
  expect_equal(asked$hosts, c(main, "a.me", main, "b.me"))
})

test_that("discovery that is required cannot be switched off", {
  client <- timestream(list(), new.env(), endpoint_discovery_enabled = "false")
  expect_error(
    client$describe_account_settings(),
    "endpoint_discovery_enabled",
    class = "claws_invalid_config"
  )
})

test_that("an endpoint of one's own, and a service that needs none, are not asked", {
  asked <- new.env()
  client <- timestream(list("{}"), asked, endpoint = "http://localhost:1")
  client$describe_account_settings()
  expect_equal(asked$hosts, "localhost:1")
  core <- client_core(tiny_client())
  expect_false(discovery_is_wanted(core, tiny_operation("Ping")))
})
