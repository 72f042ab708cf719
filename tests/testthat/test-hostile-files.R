# Shared files, outputs of programs, answers of metadata services and cache files that are broken at
# random: no unclassed condition, no warning, and no request to a host that was not meant.
# CLAWS_HOSTILE says how many, CLAWS_HOSTILE_SEED where to begin.

hostile_count <- function() as.integer(Sys.getenv("CLAWS_HOSTILE", "200"))
hostile_seed <- function() as.integer(Sys.getenv("CLAWS_HOSTILE_SEED", "1"))

hostile_odd <- c(
  "null",
  "[]",
  "{}",
  "[\"x\", \"y\"]",
  "{\"a\": 1}",
  "true",
  "1",
  "1e400",
  "\"\"",
  "\"a\\nb\"",
  "\"\\u0000\"",
  "\"http://evil.example/\"",
  "\"/etc/passwd\"",
  "\"a\\r\\nHost: evil.example\"",
  "-9e18",
  "\"9999999-01-01T00:00:00Z\"",
  "\"2001-09-09T05:46:40Z\"",
  "\"\\ud800\""
)

hostile_good <- "\"2001-09-09T05:46:40Z\""

# A JSON object of these members, some of which are odd or missing.
hostile_json <- function(members) {
  for (name in names(members)) {
    if (stats::runif(1) < 0.3) {
      members[[name]] <- sample(hostile_odd, 1)
    }
  }
  members <- members[stats::runif(length(members)) > 0.1]
  sprintf("{%s}", paste0("\"", names(members), "\": ", unlist(members), collapse = ", "))
}

hostile_keys <- list(
  Version = "1",
  AccessKeyId = "\"AKID\"",
  SecretAccessKey = '"hush-1"',
  SessionToken = '"hush-2"',
  Token = '"hush-2"',
  Expiration = hostile_good,
  AccountId = "\"123456789012\"",
  Code = "\"Success\""
)

# Bytes that are changed, cut, doubled or exchanged at some places.
hostile_bytes <- function(text) {
  bytes <- charToRaw(text)
  for (turn in seq_len(sample(0:3, 1))) {
    size <- length(bytes)
    if (size == 0) {
      break
    }
    at <- sample(size, 1)
    bytes <- switch(
      sample(4, 1),
      replace(bytes, at, as.raw(sample(0:255, 1))),
      bytes[seq_len(at)],
      c(bytes[seq_len(at)], bytes),
      append(bytes, as.raw(sample(c(0, 10, 13, 32, 34, 91, 255), sample(9, 1), TRUE)), at)
    )
  }
  bytes
}

hostile_sections <- c(
  "[default]",
  "[profile a]",
  "[profile b]",
  "[a]",
  "[b]",
  "[sso-session s]",
  "[services v]",
  "[DEFAULT]",
  "[profile 'a]"
)

hostile_settings <- list(
  aws_access_key_id = c("AKID", "", "'AKID'"),
  aws_secret_access_key = c("hush-1", ""),
  aws_session_token = c("hush-2", "hush-2\t"),
  role_arn = c("r", "arn:aws:iam::123456789012:role/r"),
  source_profile = c("a", "b", "default"),
  credential_source = c("Environment", "Ec2InstanceMetadata", "EcsContainer", "Other"),
  sso_session = c("s", "t"),
  sso_start_url = "https://corp.example",
  sso_region = c("us-east-1", "x y", "evil.example/"),
  sso_account_id = "123456789012",
  sso_role_name = "r",
  login_session = "l",
  web_identity_token_file = c("/etc/hostname", "/dev/zero", "/absent"),
  endpoint_url = c("http://a b", "http://127.0.0.1:1", "http://evil.example@127.0.0.1:1/"),
  services = c("v", "w"),
  credential_process = c("'open", "", "/absent/program"),
  mfa_serial = "m",
  duration_seconds = c("1e9", "900"),
  max_attempts = c("many", "3"),
  region = c("us-east-1", "x y", "evil.example/")
)

# Mostly what could be read, some of it nested where it should not be, some of it broken.
hostile_file <- function() {
  section <- function(title) {
    names <- sample(names(hostile_settings), sample(2:5, 1))
    values <- vapply(hostile_settings[names], sample, "", size = 1)
    nested <- stats::runif(length(names)) < 0.05
    lines <- sprintf("%s = %s", names, values)
    lines[nested] <- sprintf("%s =\n  x = %s", names[nested], values[nested])
    c(title, lines)
  }
  text <- paste(unlist(lapply(sample(hostile_sections, sample(2:6, 1)), section)), collapse = "\n")
  if (stats::runif(1) < 0.2) hostile_bytes(text) else charToRaw(text)
}

hostile_answer <- function() {
  status <- sample(c(200L, 200L, 200L, 301L, 403L, 404L, 500L), 1)
  body <- switch(
    sample(4, 1),
    hostile_bytes(hostile_json(hostile_keys)),
    charToRaw(hostile_json(hostile_keys)),
    hostile_bytes("role-name"),
    sts_answer("ROLE")$body
  )
  response(status, list("content-type" = "text/xml"), body)
}

# Hosts that the files, the environment and the services' rules name.
hostile_hosts <- paste0(
  "^(169[.]254[.]169[.]254|169[.]254[.]170[.]2|127[.]0[.]0[.]1:1|",
  "(oidc|portal[.]sso|sts|signin)[.][a-z0-9-]+[.](amazonaws|signin[.]aws[.]amazon)[.]com|",
  "[a-z0-9-]+[.]signin[.]aws[.]amazon[.]com)$"
)

# A client whose home folder and surroundings are hostile.
hostile_client <- function() {
  env <- list(AWS_EC2_METADATA_DISABLED = sample(c("true", "false"), 1))
  if (stats::runif(1) < 0.3) {
    env$AWS_CONTAINER_CREDENTIALS_FULL_URI <- "http://127.0.0.1:1/keys"
  }
  client <- asker(env = env, answers = rep(list(function(request) hostile_answer()), 200))
  for (name in c("config", "credentials")) {
    writeBin(hostile_file(), file.path(client$sent$home, ".aws", name))
  }
  token <- list(
    accessToken = '"hush-3"',
    expiresAt = hostile_good,
    refreshToken = '"hush-4"',
    clientId = "\"c\"",
    clientSecret = '"hush-5"',
    registrationExpiresAt = hostile_good
  )
  cache <- file.path(client$sent$home, ".aws", "sso", "cache")
  dir.create(cache, recursive = TRUE)
  for (name in c("s", "https://corp.example")) {
    path <- file.path(cache, paste0(sha1_hex(name), ".json"))
    writeBin(hostile_bytes(hostile_json(token)), path)
  }
  client
}

hostile_ask <- function(client, profile) {
  config <- config_make(list(), list(profile = profile), NULL, "us-east-1")
  made <- client_core_make("tiny", config, client$parts)
  found <- credentials_get(made)
  endpoint_url(made)
  found
}

# What came of it: credentials, or the condition that ended it.
hostile_outcome <- function(code) {
  tryCatch(code, error = identity, warning = identity)
}

expect_held <- function(outcome, seed) {
  fine <- is_credentials(outcome) || inherits(outcome, "claws_error")
  told <- if (inherits(outcome, "condition")) conditionMessage(outcome) else class(outcome)
  expect_true(fine, info = sprintf("seed %d: %s", seed, paste(told, collapse = " ")))
}

test_that("hostile files, caches and metadata services end in credentials or a class", {
  for (seed in hostile_seed() + seq_len(hostile_count())) {
    set.seed(seed)
    client <- hostile_client()
    for (profile in c("", "a")) {
      expect_held(hostile_outcome(hostile_ask(client, profile)), seed)
    }
    hosts <- unique(vapply(client$sent$requests, function(request) request$host, ""))
    expect_true(all(grepl(hostile_hosts, hosts)), info = paste(c(seed, hosts), collapse = " "))
    unlink(client$sent$home, recursive = TRUE)
  }
})

test_that("what a hostile program prints, or a cache holds, is credentials or a class", {
  path <- tempfile()
  for (seed in hostile_seed() + seq_len(hostile_count())) {
    set.seed(seed)
    printed <- hostile_bytes(hostile_json(hostile_keys))
    expect_held(
      hostile_outcome({
        found <- process_answer(printed)
        credentials_new(
          found[["AccessKeyId"]],
          found[["SecretAccessKey"]],
          found[["SessionToken"]],
          expiration = expiration_parse(found[["Expiration"]], "x")
        )
      }),
      seed
    )
    writeBin(hostile_bytes(sprintf("{\"Credentials\": %s}", hostile_json(hostile_keys))), path)
    entry <- hostile_outcome(cache_fresh(path, 0))
    expect_true(is.null(entry) || is_credentials(cache_credentials(entry)), info = seed)
  }
})
