# Answers that are broken at random, through the whole road, over every protocol: a value or a
# condition of claws, no warning, and no request to a host that was not meant. CLAWS_HOSTILE says
# how many, CLAWS_HOSTILE_SEED where to begin.

answers_count <- function() as.integer(Sys.getenv("CLAWS_HOSTILE", "300"))
answers_seed <- function() as.integer(Sys.getenv("CLAWS_HOSTILE_SEED", "1"))

answers_json <- paste0(
  "{\"Item\":{\"a\":{\"S\":\"b\"},\"n\":{\"N\":\"1\"}},\"Count\":1,",
  "\"Configuration\":{\"FunctionName\":\"f\"},",
  "\"TrainingJobSummaries\":[{\"TrainingJobName\":\"j\",\"CreationTime\":1.5}],\"message\":\"m\",",
  "\"__type\":\"a#ThrottlingException\",\"code\":\"c\"}"
)

answers_xml <- function(result, ...) charToRaw(paste0("<?xml version=\"1.0\"?>\n", result, ...))

answers_event <- function(kind, text) {
  headers <- list(":message-type" = "event", ":event-type" = kind, ":content-type" = "text/json")
  .Call(c_event_encode, headers, charToRaw(text))
}

# service, the call, and what the service would answer.
answers_rows <- function() {
  keys <- list(a = list(S = "b"))
  list(
    list("dynamodb", "get_item", list(TableName = "t", Key = keys), charToRaw(answers_json)),
    list("sagemaker", "list_training_jobs", list(), charToRaw(answers_json)),
    list("lambda", "get_function", list(FunctionName = "f"), charToRaw(answers_json)),
    list("lambda", "invoke", list(FunctionName = "f"), charToRaw("{\"errorMessage\":\"m\"}")),
    list(
      "s3",
      "list_objects_v2",
      list(Bucket = "b"),
      answers_xml(
        "<ListBucketResult><Name>b</Name><EncodingType>url</EncodingType><Contents><Key>a%20</Key>",
        "<Size>5</Size><LastModified>2024-01-01T00:00:00Z</LastModified></Contents>",
        "</ListBucketResult>"
      )
    ),
    list("s3", "get_object", list(Bucket = "b", Key = "k"), charToRaw("the object")),
    list("s3", "head_object", list(Bucket = "b", Key = "k"), raw()),
    list(
      "s3",
      "copy_object",
      list(Bucket = "b", Key = "k", CopySource = "b/c"),
      answers_xml("<CopyObjectResult><ETag>e</ETag></CopyObjectResult>")
    ),
    list(
      "s3",
      "get_bucket_location",
      list(Bucket = "b"),
      answers_xml("<LocationConstraint>eu-west-1</LocationConstraint>")
    ),
    list(
      "iam",
      "list_users",
      list(),
      answers_xml(
        "<ListUsersResponse><ListUsersResult><Users><member><UserName>u</UserName><CreateDate>",
        "2024-01-01T00:00:00Z</CreateDate></member></Users></ListUsersResult></ListUsersResponse>"
      )
    ),
    list(
      "ec2",
      "describe_instances",
      list(),
      answers_xml(
        "<DescribeInstancesResponse><reservationSet><item><instancesSet><item><launchTime>",
        "2024-01-01T00:00:00Z</launchTime></item></instancesSet></item></reservationSet>",
        "</DescribeInstancesResponse>"
      )
    ),
    list(
      "cloudwatchomni",
      "get_view",
      list(name = "view-1"),
      as.raw(c(0xa1, 0x64, charToRaw("name"), 0x61, 0x61))
    ),
    list(
      "bedrockruntime",
      "converse_stream",
      list(modelId = "m", messages = list()),
      answers_event("contentBlockDelta", "{\"delta\":{\"text\":\"a\"},\"contentBlockIndex\":0}")
    ),
    list(
      "s3",
      "select_object_content",
      list(
        Bucket = "b",
        Key = "k",
        Expression = "e",
        ExpressionType = "SQL",
        InputSerialization = list(CSV = list()),
        OutputSerialization = list(CSV = list())
      ),
      answers_event("Records", "a,b")
    )
  )
}

answers_statuses <- c(
  rep(200L, 8),
  c(100L, 201L, 204L, 206L, 301L, 302L, 304L, 307L, 400L, 401L, 403L, 404L, 409L, 412L, 429L),
  c(500L, 502L, 503L, 599L)
)

# Headers that machines read, with what they do not expect.
answers_headers <- c(
  "Content-Type: application/json",
  "Content-Type: text/html; charset=\xff",
  "Content-Encoding: gzip",
  "Content-Encoding: deflate, br",
  "Content-Length: -1",
  "Date: Thu, 99 Foo 0000 25:61:61 GMT",
  "Date: Thu, 01 Jan 1970 00:00:00 GMT",
  "ETag: \"a\x01\xe9\"",
  "Last-Modified: never",
  "Expires: 0",
  "Location: http://evil.example/",
  "Retry-After: 1e400",
  "X-Amz-Retry-After: many",
  "X-Amz-Bucket-Region: evil.example/",
  "X-Amz-Bucket-Region: eu-west-1",
  "X-Amz-Bucket-Region: a.b@c",
  "X-Amz-Checksum-CRC32: !!",
  "X-Amz-Checksum-SHA256: AAAA",
  "X-Amz-Crc32: -7",
  "X-Amz-Function-Error: Unhandled",
  "X-Amz-Meta-A: =?UTF-8?B?/w==?=",
  "X-Amz-Missing-Meta: 99999999999999999999",
  "X-Amz-Request-Id: a\x1b[31m",
  "X-Amzn-ErrorType: interrupt",
  "X-Amzn-ErrorType: NoSuchKey:http://x/",
  "X-Amzn-Query-Error: ;;",
  "X-Amzn-Query-Error: AWS.Queue;Sender",
  "X-Amz-Id-2: \xff\xfe",
  "Smithy-Protocol: rpc-v2-cbor"
)

answers_pages <- list(
  charToRaw("<html><body>No way</body></html>"),
  charToRaw("<Error><Code>PermanentRedirect</Code><Endpoint>b.evil.example</Endpoint></Error>"),
  charToRaw(
    "<Error><Code>IllegalLocationConstraintException</Code><Region>e.vil/</Region></Error>"
  ),
  charToRaw("<R><Error><Code>interrupt</Code><Message>\x1b</Message></Error></R>"),
  charToRaw("<Response><Errors><Error><Code/></Error></Errors></Response>"),
  charToRaw("{\"__type\":null,\"message\":{\"a\":[]},\"code\":7}"),
  charToRaw("http://evil.example/"),
  as.raw(c(0x1f, 0x8b, 8)),
  as.raw(c(0xbf, 0xff)),
  raw()
)

hostile_body <- function(good) {
  body <- if (stats::runif(1) < 0.3) answers_pages[[sample(length(answers_pages), 1)]] else good
  for (turn in seq_len(sample(0:3, 1))) {
    body <- if (length(body) > 0) mutate(body) else body
  }
  body
}

# A response as the transport makes it; its body is a stream where one may be and chance has it so.
hostile_response <- function(good, live) {
  lines <- lapply(sample(answers_headers, sample(0:4, 1)), charToRaw)
  if (stats::runif(1) < 0.05) {
    lines <- lapply(lines, mutate)
  }
  ended <- lapply(c(list(charToRaw("HTTP/1.1 200 OK")), lines), c, as.raw(c(13, 10)))
  headers <- .Call(c_headers, c(unlist(ended), as.raw(c(13, 10))))
  status <- sample(answers_statuses, 1)
  body <- hostile_body(good)
  if (live && status < 300L) {
    cut <- sort(sample(0:length(body), 2, TRUE))
    parts <- list(utils::head(body, cut[[1]]), utils::tail(body, -cut[[1]]))
    body <- pieces(Filter(length, c(parts, if (stats::runif(1) < 0.1) list(cut_off()))))
  }
  response(status, as.list(headers), body)
}

# What a user does with a result.
answers_use <- function(result) {
  for (stream in Filter(is.environment, unclass(result))) {
    turns <- 0
    while (turns < 100 && !is.null(stream$next_event())) {
      turns <- turns + 1
    }
  }
  utils::capture.output(print(result))
  claws_metadata(result)
}

answers_call <- function(row, asked) {
  parts <- list(
    transport = function(request, client, live = FALSE) {
      asked$hosts <- c(asked$hosts, request$host)
      if (stats::runif(1) < 0.02) {
        stop(cut_off())
      }
      hostile_response(row[[4]], live)
    },
    env = env_of(),
    sleep = function(seconds) NULL
  )
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "hush-1"))
  svc <- client(row[[1]], list(), keys, NULL, "us-east-1", parts)
  answers_use(do.call(svc[[row[[2]]]], row[[3]]))
}

# Of the service in a region of AWS: a region that an answer names is believed only where it is one.
answers_hosts <- paste0(
  "^((b|api)[.])?[a-z0-9-]+([.](us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9])?",
  "[.](amazonaws[.]com|api[.]aws)$"
)

test_that("hostile answers over every protocol end in a value or a class", {
  rows <- answers_rows()
  for (seed in answers_seed() + seq_len(answers_count())) {
    set.seed(seed)
    row <- rows[[sample(length(rows), 1)]]
    asked <- new.env()
    asked$hosts <- character()
    outcome <- tryCatch(answers_call(row, asked), error = identity, warning = identity)
    fine <- !inherits(outcome, "condition") || inherits(outcome, "claws_error")
    told <- if (!fine) c(class(outcome), conditionMessage(outcome), format(conditionCall(outcome)))
    expect_true(fine, info = paste(c(seed, row[[1]], row[[2]], told), collapse = " "))
    meant <- length(asked$hosts) > 0 && all(grepl(answers_hosts, asked$hosts))
    expect_true(meant, info = paste(c(seed, row[[1]], row[[2]], asked$hosts), collapse = " "))
  }
})

test_that("the rows are of every protocol", {
  services <- unique(vapply(answers_rows(), `[[`, "", 1))
  found <- vapply(services, function(name) model_get(name)$metadata$protocol, "")
  expect_setequal(unname(found), names(protocols()))
})
