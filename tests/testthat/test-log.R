# Lines that an expression logs at a level.
logged <- function(level, expression) {
  path <- tempfile()
  old <- options(claws.log_level = level, claws.log_file = path)
  on.exit({
    options(old)
    unlink(path)
  })
  force(expression)
  if (file.exists(path)) readLines(path) else character()
}

test_that("nothing is logged unless somebody asks", {
  expect_equal(log_level(env_of()), 0L)
  expect_silent(scripted_client(list(failure("X", 500L), success()))$ping())
})

test_that("a level tells attempts, retries or everything", {
  client <- scripted_client(list(failure("X", 500L), success()))
  lines <- logged("warn", client$ping())
  expect_match(lines, "\\[WARN\\] Ping is tried again in 0.025 s")
  client <- scripted_client(list(json_answer("{}", headers = list("x-amzn-requestid" = "id-7"))))
  lines <- logged("info", client$ping())
  expect_length(lines, 2)
  expect_match(lines[[1]], "^\\d{4}-\\d\\d-\\d\\d .* \\[INFO\\] tiny Ping: attempt 1 of 3$")
  expect_match(lines[[2]], "tiny Ping: HTTP 200, request id id-7")
  lines <- logged("debug", client$list_things("token", 5))
  expect_match(lines, "  POST https://tiny.us-east-1.amazonaws.com/", fixed = TRUE, all = FALSE)
  expect_match(lines, '  {"NextToken":"token","MaxResults":"5"}', fixed = TRUE, all = FALSE)
})

test_that("a call that fails in the end is told from the lowest level on", {
  refused <- failure("AccessDenied", 403L)
  lines <- logged("error", try(scripted_client(list(refused))$ping(), silent = TRUE))
  expect_match(lines[[1]], "[ERROR] Ping failed: AccessDenied:", fixed = TRUE)
  answers <- list(failure("X", 500L), success())
  expect_length(logged("error", scripted_client(answers)$ping()), 0)
})

test_that("headers and query parts that show who asks are masked", {
  headers <- c(Authorization = "SECRET", "X-Amz-Security-Token" = "SECRET", "X-Amz-Date" = "now")
  headers <- c(headers, "x-amz-server-side-encryption-customer-key" = "SECRET")
  lines <- log_headers(headers, 0L, tiny_model())
  expect_no_match(lines, "SECRET")
  expect_equal(lines[[3]], "X-Amz-Date: now")
  url <- log_hide_query("https://x/?a=1&X-Amz-Signature=SECRET&X-Amz-Security-Token=SECRET&b=2")
  expect_equal(url, "https://x/?a=1&X-Amz-Signature=****&X-Amz-Security-Token=****&b=2")
})

test_that("what the model calls sensitive, and what is called a secret, is masked", {
  model <- tiny_model()
  secret <- match("Secret", model$shapes$name)
  expect_equal(log_masked("x", secret, model), log_mask)
  expect_equal(
    log_masked(list(Password = "x", a = list(SessionToken = "hush-y", b = "z")), 0L, model),
    list(Password = log_mask, a = list(SessionToken = log_mask, b = "z"))
  )
  expect_equal(log_masked(list(NextToken = "t"), 0L, model), list(NextToken = "t"))
  variable <- list(name = "API_TOKEN", value = "hush-z")
  expect_equal(log_masked(list(variable), 0L, model)[[1]]$value, log_mask)
  queue <- list(QueueUrl = "https://u:hush@q/1")
  expect_equal(log_masked(queue, 0L, model)$QueueUrl, "https://****@q/1")
  expect_equal(log_masked(list(b = raw(3), n = NULL, v = 1:2), 0L, model)$b, "<3 bytes>")
})

base64 <- function(text) openssl::base64_encode(charToRaw(text))

# Everything that a client says in a long run: printed, logged, signalled.
test_that("no secret is told anywhere", {
  secrets <- c("SECRETEXAMPLE", "hush-token", "hush-plain", "hush-cipher")
  keys <- list(
    creds = list(
      access_key_id = "AKIDEXAMPLE",
      secret_access_key = secrets[[1]],
      session_token = secrets[[2]]
    )
  )
  answers <- list(
    failure("ThrottlingException"),
    json_answer(sprintf("{\"KeyId\": \"k\", \"Plaintext\": \"%s\"}", base64(secrets[[3]]))),
    failure("AccessDenied", 403L)
  )
  count <- 0
  parts <- list(
    transport = function(request, client) {
      count <<- count + 1
      answers[[count]]
    },
    sleep = function(seconds) NULL,
    env = env_of()
  )
  told <- character()
  tell <- function(...) told <<- c(told, ...)
  client <- client("kms", list(), keys, NULL, "us-east-1", parts)
  run <- function(...) {
    withCallingHandlers(
      tryCatch(client$encrypt(...), error = function(e) {
        tell(conditionMessage(e), utils::capture.output(print(e), utils::str(unclass(e))))
      }),
      condition = function(condition) tell(conditionMessage(condition))
    )
  }
  tell(logged("trace", {
    run(KeyId = "k", Plaintext = secrets[[3]], GrantTokens = "g")
    run(KeyId = "k", Plaintext = secrets[[3]])
    run(KeyId = "k", Plaintext = list(secrets[[3]]))
  }))
  tell(utils::capture.output({
    print(client)
    utils::str(client)
    print(client$encrypt)
    print(client$.internal$config)
    utils::str(client$.internal$config)
    print(client_core(client)$settings)
  }))
  expect_gt(length(told), 30)
  expect_equal(count, 3)
  for (secret in c(secrets, base64(secrets[[3]]))) {
    expect_no_match(told, secret, fixed = TRUE)
  }
})

test_that("a log tells whose credentials are used, why not others', and where it goes", {
  chain <- list(
    env = function(client) credentials_passed("AWS_ACCESS_KEY_ID is not set"),
    mine = function(client) {
      credentials_new("AKIDMINE", "hush-s", source = "a test", expiration = 2e9)
    }
  )
  answer <- function(request, client) json_answer("{}")
  parts <- list(env = env_of(), transport = answer, credentials_chain = chain)
  the$models[["tiny"]] <- tiny_model()
  run <- function() client("tiny", list(), list(), NULL, "us-east-1", parts)$list_things()
  chosen <- "credentials from a test: key ****MINE, until 2033-05-18T03:33:20Z"
  lines <- logged("info", run())
  expect_match(lines, paste("[INFO]", chosen), fixed = TRUE, all = FALSE)
  expect_no_match(lines, "passed over|endpoint")
  lines <- logged("debug", run())
  expect_match(lines, chosen, fixed = TRUE, all = FALSE)
  expect_match(lines, "  passed over: env: AWS_ACCESS_KEY_ID is not set", fixed = TRUE, all = FALSE)
  where <- "endpoint https://tiny.us-east-1.amazonaws.com, region us-east-1, by AWS's rules"
  expect_match(lines, where, fixed = TRUE, all = FALSE)
})

test_that("an endpoint of one's own is shown without the password in it", {
  url <- "http://user:hush-p@127.0.0.1:9"
  client <- tiny_client(config = list(endpoint = url))
  lines <- logged("debug", client$list_things())
  expect_match(lines, "endpoint http://****@127.0.0.1:9, region", fixed = TRUE, all = FALSE)
  expect_match(lines, "  POST http://****@127.0.0.1:9/", fixed = TRUE, all = FALSE)
  expect_match(lines, "  Host: ****@127.0.0.1:9", fixed = TRUE, all = FALSE)
  lost <- function(request) stop(error_transport_failure("connection_closed", "lost"))
  error <- tryCatch(
    tiny_client(lost, config = list(endpoint = url))$list_things(),
    claws_transport_error = identity
  )
  expect_equal(error$endpoint, "http://****@127.0.0.1:9")
  wrong <- tryCatch(endpoint_split(paste0(url, "?x")), claws_error = conditionMessage)
  expect_match(wrong, "****@127.0.0.1:9?x", fixed = TRUE)
  said <- c(lines, capture.output(print(client)), conditionMessage(error), format(error$endpoint))
  expect_no_match(said, "hush-p")
})

# A service's model in which shapes with these names are sensitive, whatever else is.
model_with_secrets <- function(service, names = character()) {
  model <- model_get(service, models_find(service))
  model$shapes$traits$sensitive[model$shapes$name %in% names] <- TRUE
  model
}

shown_headers <- function(headers, shape, model) {
  lines <- log_headers(headers, match(shape, model$shapes$name), model)
  sub("^[^:]*: ", "", lines[match(names(headers), sub(": .*", "", lines))])
}

test_that("headers are masked that hold what the model calls sensitive", {
  s3 <- model_with_secrets("s3")
  headers <- list(
    "x-amz-server-side-encryption-aws-kms-key-id" = "hush-id",
    "X-Amz-Server-Side-Encryption-Context" = "hush-context",
    "x-amz-meta-a" = "plain",
    etag = "e"
  )
  expect_equal(shown_headers(headers, "PutObjectOutput", s3), c(log_mask, log_mask, "plain", "e"))
  lex <- model_with_secrets("lexruntimeservice")
  headers <- c("x-amz-lex-active-contexts" = "aHVzaC1h", "x-amz-lex-slots" = "e30=")
  expect_equal(shown_headers(headers, "PutSessionResponse", lex), c(log_mask, "e30="))
})

test_that("headers of a map or a list are masked when one of their values is sensitive", {
  s3 <- model_with_secrets("s3", c("MetadataValue", "ObjectAttributes"))
  headers <- c("x-amz-meta-a" = "hush-a", "X-Amz-Meta-B" = "hush-b", "x-amz-metas" = "plain")
  shown <- shown_headers(headers, "GetObjectOutput", s3)
  expect_equal(shown, c(log_mask, log_mask, "plain"))
  shown <- shown_headers(c("x-amz-object-attributes" = "hush-a"), "GetObjectAttributesRequest", s3)
  expect_equal(shown, log_mask)
})

test_that("a header of an error is masked, whichever the service sends", {
  s3 <- model_with_secrets("s3", "SSEKMSKeyId")
  error <- match("InvalidObjectState", s3$shapes$name)
  place <- shape_members(s3, error)[[1]]
  s3$members$traits$location[[place]] <- "header"
  s3$members$wire_name[[place]] <- "X-Amz-Class"
  s3$members$shape[[place]] <- match("SSEKMSKeyId", s3$shapes$name)
  operation <- operation_read(s3, "PutObject")
  answer <- response(403L, list("x-amz-class" = "hush-class"), raw())
  expect_equal(log_answer_headers(answer, operation), paste("x-amz-class:", log_mask))
})

test_that("parts of a query are masked as the model says, whatever their type", {
  maps <- model_with_secrets("locationservicemapsv2")
  request <- match("GetStaticMapRequest", maps$shapes$name)
  query <- log_query(c(zoom = "7.0", "map-style" = "x", key = "hush-k"), request, maps)
  expect_equal(query[c("zoom", "key")], c(zoom = log_mask, key = log_mask))
})

test_that("a call tells headers, query and path without what is sensitive", {
  secret <- "arn:aws:kms:hush/key"
  answer <- response(200L, list("x-amz-server-side-encryption-aws-kms-key-id" = secret), raw())
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  parts <- list(transport = function(request, client) answer, env = env_of())
  client <- client("s3", list(), keys, NULL, "us-east-1", parts)
  context <- base64("hush-context")
  lines <- logged("debug", {
    output <- client$put_object(
      Bucket = "b",
      Key = "k",
      SSEKMSKeyId = secret,
      SSEKMSEncryptionContext = context
    )
  })
  expect_equal(output$SSEKMSKeyId, secret)
  shown <- grep("kms-key-id|encryption-context", lines, value = TRUE, ignore.case = TRUE)
  expect_equal(sub(".*: ", "", shown), rep(log_mask, 3))
  expect_no_match(lines, paste0("hush|", context))
})

test_that("keys of a map are masked where they are sensitive", {
  lambda <- model_with_secrets("lambda")
  variables <- match("EnvironmentVariables", lambda$shapes$name)
  shown <- log_values(list(hush_a = "b", hush_c = "d"), variables, lambda)
  expect_no_match(shown, "hush|\\b[bd]\\b")
})

test_that("a message that the model calls sensitive is for the caller, and not for the log", {
  told <- "hush-said-name is taken"
  answers <- list(
    json_answer(sprintf("{\"__type\": \"ThrottlingException\", \"message\": \"%s\"}", told), 429L),
    json_answer(sprintf("{\"__type\": \"ConflictException\", \"Message\": \"%s\"}", told), 409L)
  )
  count <- 0
  parts <- list(
    transport = function(request, client) answers[[count <<- count + 1]],
    sleep = function(seconds) NULL,
    env = env_of()
  )
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client <- client("proton", list(), keys, NULL, "us-east-1", parts)
  lines <- logged("trace", {
    error <- tryCatch(client$list_environments(), claws_error = identity)
  })
  expect_s3_class(error, "ConflictException")
  expect_match(conditionMessage(error), told, fixed = TRUE)
  expect_match(
    lines,
    "after: ThrottlingException: ****. ListEnvironments (HTTP 429",
    fixed = TRUE,
    all = FALSE
  )
  expect_match(
    lines,
    "failed: ConflictException: ****. ListEnvironments (HTTP 409",
    fixed = TRUE,
    all = FALSE
  )
  expect_no_match(lines, "hush")
})

test_that("a new log is its owner's alone, and one that cannot be written fails no call", {
  the_forget("unwritten")
  on.exit(the_forget("unwritten"))
  path <- tempfile()
  old <- options(claws.log_level = "info", claws.log_file = path)
  on.exit(options(old), add = TRUE)
  client <- client_core(tiny_client())
  log_tell(client, "info", c("said", "more"))
  expect_match(readLines(path), "said$|^  more$")
  if (!is_windows()) {
    expect_equal(format(file.info(path)$mode), "600")
  }
  options(claws.log_file = file.path(path, "log"))
  expect_warning(
    log_tell(client, "info", "said"),
    "A line of the log",
    class = "claws_write_warning"
  )
  expect_silent(log_tell(client, "info", "said"))
})

test_that("control characters of others are neither in the log nor make lines of it", {
  lines <- logged("error", log_tell(client_core(tiny_client()), "error", c("a\033[2Jb", "c\nd")))
  expect_equal(sub("^.*\\[ERROR\\] ", "", lines), c("a?[2Jb", "  c", "  d"))
})

test_that("a stream of events, which has no length, is logged by its class", {
  stream <- event_stream_of(list())
  expect_equal(log_masked(stream, 0L, tiny_model()), "<claws_event_stream>")
  expect_equal(log_masked(list(a = stream), 0L, tiny_model()), list(a = "<claws_event_stream>"))
})
