# What each condition says and is, whole, against words that were read through.

answer <- function(status = 200L, headers = list(), body = "") {
  response(status, headers, charToRaw(body))
}

waiting <- function(outcome, polls = 1L) {
  list(
    waiter = list(r_name = "thing_exists", shown = NULL),
    operation = tiny_operation("ListThings"),
    outcome = outcome,
    seen = "Busy",
    polls = polls,
    seconds = 12.4
  )
}

conditions_said <- function() {
  ping <- tiny_operation("Ping")
  put <- operation_get(model_get("s3"), "PutObject")
  logs <- operation_get(model_get("cloudwatchlogs"), "StartLiveTail")
  named <- answer(200L, list("x-amzn-requestid" = "id-1"))
  failed <- simpleError("It failed.")
  refusal <- function(status, message = "No", code = "Broken", params = list(), ...) {
    error <- list(code = code, message = message, fields = list(), ...)
    error_from_service(put, answer(status, list("x-amz-request-id" = "id-1")), error, params)
  }
  sent <- utils::modifyList(request("POST", "/", list()), list(scheme = "https", host = "h"))
  advised <- function(url, kind = "dns_error", operation = logs) {
    call <- list(
      operation = operation,
      params = list(),
      client = list(place = list(url = url)),
      signed = sent
    )
    error_advised(error_transport(operation, call$signed, "no.", kind), call)
  }
  retried <- list(operation = ping, attempt = 1L, max_attempts = 3L)
  list(
    error_about(
      error_wrong_range(put),
      list(operation = put, params = list(Bucket = "b", Key = c("a", "b"), ACL = "x"))
    ),
    error_advised(
      refusal(301L, code = "301", params = list(Bucket = "b", Key = "k")),
      list(operation = put, params = list(), client = list(place = list(url = "")))
    ),
    advised("https://own"),
    advised(""),
    advised("https://own", kind = "read_timeout"),
    advised("https://own", operation = ping),
    error_unknown_service("dynamo_db"),
    error_unknown_service("zzzzzzzz"),
    error_unknown_operation("s3", "list_bucket", c("list_buckets", "x"), quote(svc$list_bucket)),
    error_unknown_operation(NULL, "find_all", "x", quote(svc$find_all)),
    error_unknown_operation("s3", "x", "y", NULL, "Look."),
    error_unknown_topic("s3_no$Such"),
    error_unknown_topic("s3_no", c("a", "b")),
    error_unsupported(ping, "it is too new"),
    error_no_pane(),
    error_no_answer(ping),
    error_client_method(list(service = "s3"), "list_bucket", "list_buckets"),
    error_client_method(list(service = "s3"), "zzz", "list_buckets"),
    error_client_method(list(service = "s3"), 1, "list_buckets"),
    error_no_credentials(ping, c(env = "not set.", "config file" = "absent.")),
    error_no_credentials(NULL, c(env = "not set.")),
    error_no_token(ping, "AWS_BEARER_TOKEN_TINY"),
    error_expired("env"),
    error_login("no token"),
    error_sso_login(list(profile = "dev"), "no token"),
    error_sso_failed("no"),
    error_container("http://x", "No."),
    error_process("no."),
    error_instance_silent("silent"),
    error_no_region(ping),
    error_endpoint(ping, "no rule."),
    error_unknown_region(ping, "us-esat-1"),
    error_unknown_region(ping, "zzzzzzzzzzzzzzzzzz"),
    error_file_unreadable("f", "no"),
    error_write("f", "no"),
    condition_unwritten(error_write("f", "no"), "The token"),
    error_body_changed("f", "no"),
    error_sink("no"),
    tryCatch(error_jmespath("a.b[", "no", 5L), error = identity),
    tryCatch(error_jmespath(strrep("a", 100L), "no", 80L), error = identity),
    tryCatch(error_jmespath("a\xff", "no", 1L), error = identity),
    error_no_paginator(NULL),
    error_no_paginator(ping),
    error_endless(ping),
    error_pagination(ping),
    error_invalid_params(ping, c(a = "A.", b = "B.")),
    error_map(c(a = 1L, b = 2L)),
    error_map(1:2),
    error_starting_token(ping),
    error_arguments("f", c(a = "A.", b = "B.")),
    error_argument("x", "is wrong"),
    error_plan_refused("no", list()),
    error_target_changed("f"),
    error_unsorted(),
    condition_unsorted(),
    condition_progress(1, 2),
    condition_progress(1, Inf),
    error_request("no"),
    error_header("a", "b\n"),
    error_header("a b", "b"),
    error_parse(ping, answer(), "no."),
    error_parse(
      ping,
      answer(500L, list("content-encoding" = "gzip", "x-amzn-requestid" = "i")),
      "no"
    ),
    error_foreign(ping, answer(502L, list(), "<p>Bad gateway</p>")),
    error_foreign(ping, answer(502L)),
    error_checksum(ping, named, "crc32", "a", "b"),
    error_unreadable("no"),
    error_tried(failed, 1L),
    error_tried(failed, 2L),
    condition_retry(retried, failed, 0.12345),
    error_not_run("no"),
    refusal(404L),
    refusal(503L, "", foreign = TRUE, shown = "<html>"),
    refusal(503L, "", shown = "<html>"),
    refusal(400L, "Why?", params = list(Bucket = "b", Key = "k", ACL = "x")),
    refusal(400L, "Wait!", code = ""),
    error_config("no", "x"),
    error_choice("a", "c", c("x", "y"), "config"),
    error_choice("a", "c", c("x", "y"), "AWS_A"),
    error_file("no", "f", 2L),
    error_no_profile("dev", c("deb", "z"), "Passed.", c("f", "g")),
    error_no_profile("zzzzzz", "a", NULL, "f"),
    error_no_profile("dev", character(), NULL, c("f", "g")),
    condition_region("a", "b"),
    error_config_text("s3", "eu-west-1"),
    error_config_text("glue", "x"),
    error_config_text("s3", "x"),
    error_ini("f", 2L, "is no line"),
    error_no_table(ping),
    error_no_table(ping, letters[1:8]),
    error_no_table(ping, letters[1:9]),
    error_no_columns(ping, "a"),
    error_table_key(c("a", "b"), 2L, character()),
    error_table_key("a", 1L, character()),
    error_table_key(c("a", "bb"), 2L, c("bc", "x")),
    error_no_rows("no"),
    error_inexact("x", c(NA, "9007199254740991", "9007199254740992")),
    error_inexact("x", c(NA, "9007199254740991")),
    error_missing_package("p", "It"),
    error_wrong_range(put),
    error_member_missing(put, "ETag"),
    error_transfer_stuck(list(from = "s3://b/k")),
    error_transfer_params("no"),
    error_transfer_damaged("f", "crc32", "a", "b"),
    error_file_changed("f"),
    error_parts_left(failed, "id"),
    error_object_changed("s3://b/k", failed),
    error_object_changed("s3://b/k", failed, "copied"),
    error_transfer(failed, data.frame(status = "failed")),
    error_transfer(error_sink("no"), data.frame(status = c("failed", "failed", "done"))),
    error_store(error_sink("no"), "has none"),
    error_transport(ping, sent, "no.", "tls_error"),
    error_transport(ping, sent, "no", "tls_error", "Look."),
    error_bound(ping, "answer_too_large", "no"),
    error_bound(ping, "out_of_memory", "no"),
    error_stream_cut(ping, named, 1e6, failed),
    error_waiter_failed(waiting(failed), NULL),
    error_waiter_failed(
      waiting(list(), 2L),
      list(matcher = "path", argument = "State", expected = "gone", state = "failure")
    ),
    error_waiter_timeout(waiting(failed)),
    error_waiter_timeout(waiting(list(), 2L)),
    error_no_waiter(NULL, list(), "Look."),
    error_no_waiter(NULL, list(ping), "Look."),
    error_no_waiter("w", list(ping, put, ping), "Look.", made = FALSE),
    error_which_waiter(ping, c("a", "b")),
    error_unknown_waiter("x", character(), "s3"),
    error_unknown_waiter("aa", c("ab", "z"), "s3"),
    error_waiter_model("w", "no")
  )
}

said_of <- function(condition) {
  call <- conditionCall(condition)
  c(
    paste(setdiff(class(condition), c("claws_error", "error", "condition")), collapse = " "),
    if (!is.null(call)) paste(" ", deparse(call)),
    paste(" ", strsplit(conditionMessage(condition), "\n", fixed = TRUE)[[1]])
  )
}

test_that("every condition says what it said", {
  local_edition(3)
  expect_snapshot(writeLines(unlist(lapply(conditions_said(), said_of))), cran = TRUE)
})

test_that("every table of advice says what it said", {
  local_edition(3)
  said <- c(
    client_elsewhere,
    endpoint_advice_table,
    vapply(credentials_chain(), `[[`, "", "help")
  )
  expect_snapshot(writeLines(paste0(names(said), ": ", said)), cran = TRUE)
})

test_that("every function that is written by hand has the defaults that it had", {
  skip_if(isTRUE(getOption("claws.listened")), "functions that are listened to are others")
  local_edition(3)
  names <- c(getNamespaceExports("claws"), getNamespaceInfo("claws", "S3methods")[, 3])
  exports <- mget(sort(unique(names), method = "radix"), asNamespace("claws"))
  generated <- vapply(exports, function(f) any(c("invoke", ".client") %in% all.names(body(f))), NA)
  constructors <- names(exports) %in% claws_services()$constructor
  own <- lapply(exports[!generated & !constructors], formals)
  defaults <- vapply(own, function(x) any(nzchar(vapply(x, deparse1, ""))), NA)
  own <- own[defaults]
  shown <- vapply(
    own,
    function(x) paste(trimws(deparse(as.call(c(quote(f), x)))), collapse = " "),
    ""
  )
  expect_snapshot(writeLines(paste(names(shown), shown)), cran = TRUE)
})
