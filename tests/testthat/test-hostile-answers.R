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
  event_encode(headers, text)
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
    list(
      "sts",
      "get_caller_identity",
      list(),
      answers_xml(
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>a</Arn><Account>1</Account>",
        "</GetCallerIdentityResult></GetCallerIdentityResponse>"
      )
    ),
    list(
      "sso",
      "list_accounts",
      list(accessToken = "hush-2"),
      charToRaw(paste0(
        "{\"accountList\":[{\"accountId\":\"1\",\"accountName\":\"a\"}],\"nextToken\":\"t\"}"
      ))
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

# Documents that are well-formed, with values that nobody expects in one of their places. form: see
# answers_form().
answers_odd <- function(body, form) {
  text <- rawToChar(body[body != as.raw(0)])
  switch(
    form,
    json = charToRaw(answers_put(
      text,
      '("[^"]*"|[0-9.]+|[{][^{}]*[}])(?=[,}\\]])',
      answers_values
    )),
    xml = charToRaw(answers_put(text, "(?<=>)[^<>]*(?=</)", answers_texts)),
    cbor = c(as.raw(0xa1), as.raw(0x64), charToRaw("name"), one_odd(answers_items)),
    event = answers_frame()
  )
}

one_odd <- function(x) x[[sample(length(x), 1)]]

# The text with another in one of the places where a pattern matches.
answers_put <- function(text, pattern, others) {
  places <- gregexpr(pattern, text, perl = TRUE)[[1]]
  at <- one_odd(seq_along(places))
  if (places[[at]] < 0) {
    return(text)
  }
  end <- places[[at]] + attr(places, "match.length")[[at]]
  paste0(substr(text, 1, places[[at]] - 1), one_odd(others), substr(text, end, nchar(text)))
}

answers_values <- c(
  "null",
  "[]",
  "{}",
  "[null]",
  "[[[]]]",
  "{\"a\":{\"a\":null}}",
  "true",
  "-0",
  "1e999",
  "9223372036854775808",
  "123456789012345678901234567890",
  "\"\\u0000\"",
  "\"\\ud800\"",
  "\"NaN\"",
  "\"1e400\"",
  "\"9999-99-99T99:99:99Z\"",
  "\"http://evil.example/\"",
  "\"\\u001b[2J\"",
  "253402300800",
  "-1e300"
)

answers_texts <- c(
  "",
  " ",
  "NaN",
  "-1",
  "1e400",
  "99999999999999999999",
  "true1",
  "2024-13-01T00:00:00Z",
  "<a/>",
  "<![CDATA[<]]>",
  "&#0;",
  "&#x1F600;",
  "&a;",
  "<!-- -->",
  "AA=A"
)

# Items of CBOR: numbers at their ends, tags, lengths that lie, lengths that are left open.
answers_items <- lapply(
  list(
    c(0xf6),
    c(0xf7),
    c(0xf9, 0x7e, 0x00),
    c(0xfb, 0x7f, 0xf0, rep(0, 6)),
    c(0x1b, rep(0xff, 8)),
    c(0x3b, rep(0xff, 8)),
    c(0xc2, 0x49, 0x01, rep(0, 8)),
    c(0xc1, 0xfb, 0x7e, 0x37, rep(0xe4, 6)),
    c(0x5f, 0x41, 0x61, 0xff),
    c(0x7f, 0x61, 0x61, 0xff),
    c(0x9f, 0x80, 0xa0, 0xff),
    c(0xbf, 0x01, 0x02, 0xff),
    c(0x9b, rep(0xff, 8)),
    c(0x7b, rep(0x7f, 8)),
    c(0xa2, 0x60, 0x60, 0x60, 0x60),
    c(0x62, 0xc3, 0x28),
    c(rep(0xc6, 600), 0x00),
    c(rep(0x81, 600), 0x00),
    c(0xf8, 0x10),
    c(0xff)
  ),
  as.raw
)

# A frame that is whole, of a message that the model does not know or that lacks what it must have.
answers_frame <- function() {
  headers <- list(
    ":message-type" = one_odd(c("event", "exception", "error", "initial-response", "other", "")),
    ":event-type" = one_odd(c("contentBlockDelta", "Records", "unknown", "", "names", "class")),
    ":exception-type" = one_odd(c("throttlingException", "interrupt", "error")),
    ":error-code" = one_odd(c("InternalError", "interrupt", "a b")),
    ":error-message" = one_odd(list("m", "\033[2J", 7L, TRUE, as.raw(0:3))),
    ":content-type" = one_odd(c("application/json", "text/json", "application/octet-stream", "x"))
  )
  odd <- stats::runif(1) < 0.2
  headers <- headers[stats::runif(6) < 0.8]
  headers[] <- if (odd) rev(headers) else headers
  payload <- one_odd(list(
    raw(),
    charToRaw("{}"),
    charToRaw("[]"),
    charToRaw("null"),
    charToRaw("{\"delta\":[],\"contentBlockIndex\":\"x\",\"message\":{}}"),
    charToRaw("{\"delta\":{\"text\":7}}"),
    as.raw(0:255)
  ))
  event_encode(headers, payload)
}

# How the body of a row is written.
answers_form <- function(row) {
  protocol <- model_get(row[[1]])$metadata$protocol
  events <- row[[2]] %in% c("converse_stream", "select_object_content")
  if (events) {
    "event"
  } else if (protocol %in% c("json", "rest-json")) {
    "json"
  } else if (protocol == "smithy-rpc-v2-cbor") {
    "cbor"
  } else {
    "xml"
  }
}

hostile_body <- function(good, form) {
  if (stats::runif(1) < 0.3) {
    return(answers_odd(good, form))
  }
  body <- if (stats::runif(1) < 0.3) answers_pages[[sample(length(answers_pages), 1)]] else good
  for (turn in seq_len(sample(0:3, 1))) {
    body <- if (length(body) > 0) mutate(body) else body
  }
  body
}

hostile_headers <- function(server) {
  lines <- lapply(sample(answers_headers, sample(0:4, 1)), charToRaw)
  if (stats::runif(1) < 0.05) {
    lines <- lapply(lines, mutate)
  }
  ended <- lapply(c(list(charToRaw("HTTP/1.1 200 OK")), lines), c, as.raw(c(13, 10)))
  wire_headers(c(unlist(ended), as.raw(c(13, 10))), server, 0.2) %||% stop(cut_off())
}

# A response as the transport makes it; its body is a stream where one may be and chance has it so.
hostile_response <- function(row, live, server) {
  headers <- hostile_headers(server)
  status <- sample(answers_statuses, 1)
  body <- hostile_body(row[[4]], answers_form(row))
  if (live && status < 300L) {
    cut <- sort(sample(0:length(body), 2, TRUE))
    parts <- list(utils::head(body, cut[[1]]), utils::tail(body, -cut[[1]]))
    body <- pieces(Filter(length, c(parts, if (stats::runif(1) < 0.1) list(cut_off()))))
  }
  response(status, headers, body)
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
      hostile_response(row, live, asked$server)
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
  "^((b|api|portal)[.])?[a-z0-9-]+([.](us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9])?",
  "[.](amazonaws[.]com|api[.]aws)$"
)

test_that("hostile answers over every protocol end in a value or a class", {
  rows <- answers_rows()
  server <- loopback()
  on.exit({
    server$close()
    the_forget("pools")
  })
  for (seed in answers_seed() + seq_len(answers_count())) {
    set.seed(seed)
    row <- rows[[sample(length(rows), 1)]]
    asked <- new.env()
    asked$server <- server
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
