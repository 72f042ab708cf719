# Broken bodies must give a value or an error that says what is wrong, and nothing else. The run is
# seeded; CLAWS_FUZZ is how many bodies of each kind are tried, CLAWS_FUZZ_SEED where it begins.

tries <- as.integer(Sys.getenv("CLAWS_FUZZ", "300"))
set.seed(as.integer(Sys.getenv("CLAWS_FUZZ_SEED", "1")))

# One of the ways in which bytes go wrong.
mutate <- function(bytes) {
  at <- sample(length(bytes), 1)
  switch(
    sample(7, 1),
    bytes[seq_len(at - 1)],
    replace(bytes, at, as.raw(sample(0:255, 1))),
    replace(bytes, at, xor(bytes[[at]], as.raw(2^sample(0:7, 1)))),
    append(bytes, as.raw(sample(0:255, sample(8, 1), TRUE)), at),
    append(bytes, rep(bytes[at], 2000), at),
    append(bytes, bytes[sample(length(bytes), 1):length(bytes)], at),
    append(bytes, charToRaw(strrep("9", sample(c(20, 500), 1))), at)
  )
}

# read: a function of bytes. Its errors are plain sentences about the body.
survives <- function(body, read) {
  for (i in seq_len(tries)) {
    bytes <- body
    for (turn in seq_len(sample(3, 1))) {
      bytes <- if (length(bytes) > 0) mutate(bytes) else bytes
    }
    failure <- tryCatch(
      {
        read(bytes)
        NULL
      },
      error = conditionMessage,
      warning = function(e) fail(conditionMessage(e))
    )
    if (!is.null(failure) && (!nzchar(failure) || grepl("stack|memory|protect", failure))) {
      fail(sprintf("%s: %s", failure, paste(bytes, collapse = " ")))
    }
  }
  succeed()
}

tiny_json <- charToRaw(paste0(
  '{"Text":"\\u00e9\\ud83d\\ude00","Flag":true,"Count":-12,"Big":9007199254740993,"When":1.5,',
  '"Precise":1e-300,"Bytes":"AP8=","Names":["a",null],"Labels":{"k":1},"One":{"Word":"w"},',
  '"Tree":{"Name":"n","Children":[{"Name":"m","Children":[]}]},"Anything":{"a":[1,{"b":null}]}}'
))

test_that("the reader of JSON survives anything", {
  operation <- tiny_operation("PutEverything")
  survives(tiny_json, function(bytes) json_read(bytes, operation$output, operation$model))
  survives(tiny_json, function(bytes) .Call(c_json_parse, bytes))
})

test_that("the reader of XML survives anything", {
  instances <- operation_get(model_get("ec2"), "DescribeInstances")
  body <- charToRaw(paste0(
    "<R><requestId>i</requestId><reservationSet><item><ownerId>1&amp;</ownerId><instancesSet>",
    "<item><instanceId>i-1</instanceId><launchTime>2024-01-01T00:00:00.5Z</launchTime>",
    "<ebsOptimized>true</ebsOptimized><amiLaunchIndex>0</amiLaunchIndex><tagSet><item><key>k",
    "</key><value><![CDATA[v]]></value></item></tagSet></item></instancesSet></item>",
    "</reservationSet></R>"
  ))
  survives(body, function(bytes) xml_read(bytes, instances$output, instances))
  objects <- operation_get(model_get("s3"), "ListObjectsV2")
  body <- charToRaw(paste0(
    "<?xml version=\"1.0\"?><L xmlns=\"http://x\"><Contents><Key>a</Key><Size>5</Size></Contents>",
    "<Name>b</Name><Contents><Key>b</Key></Contents><KeyCount>2</KeyCount></L>"
  ))
  survives(body, function(bytes) xml_read(bytes, objects$output, objects))
  survives(body, function(bytes) .Call(c_xml_parse, bytes))
})

test_that("the reader of CBOR survives anything", {
  operation <- tiny_operation("PutEverything")
  body <- .Call(
    c_cbor_write,
    list(
      Text = "\u00e9",
      Flag = TRUE,
      Big = "9007199254740993",
      When = .POSIXct(1.5),
      Precise = 0.1,
      Bytes = as.raw(0:40),
      Names = list("a", "b"),
      Labels = list(k = 1),
      Tree = list(Name = "n", Children = list(list(Name = "m")))
    ),
    operation$input,
    operation$model$schema()
  )
  survives(body, function(bytes) cbor_read(bytes, operation$output, operation$model))
  survives(body, function(bytes) .Call(c_cbor_parse, bytes))
})

test_that("the readers of times, headers, files and endpoints survive anything", {
  as_text <- function(bytes) rawToChar(bytes[bytes != as.raw(0)])
  for (time in c("2024-01-02T03:04:05.678+09:00", "Mon, 02 Jan 2006 15:04:05 GMT", "1.5e3")) {
    survives(charToRaw(time), function(bytes) .Call(c_time_parse, as_text(bytes)))
  }
  for (type in seq_along(shape_types)[-(1:3)]) {
    survives(charToRaw("-12.5"), function(bytes) .Call(c_scalar_read, as_text(bytes), type))
  }
  survives(charToRaw("http://user@[::1]:80/a?b"), function(bytes) endpoint_split(as_text(bytes)))
  path <- tempfile()
  on.exit(unlink(path))
  survives(charToRaw("[profile a]\nregion = x\ns3 =\n  y = z\n# c\n[b]\n"), function(bytes) {
    writeBin(bytes, path)
    ini_read(path)
  })
})

# Every entry point of the C core, with arguments that it is given by us. Others must be an error of
# R's or give a value: no read past an end, which the sanitizers of `make fuzz` would tell of.
entry_calls <- function() {
  operation <- tiny_operation("PutEverything")
  schema <- operation$model$schema()
  input <- operation$input
  output <- operation$output
  key <- as.raw(1:32)
  headers <- c(Host = "h", "X-A" = " a  b ", "x-a" = "c")
  said <- c("AWS4-HMAC-SHA256", "20240101T000000Z", "id", "id/20240101/r/s/aws4_request")
  value <- list(Text = "a", Flag = TRUE, Count = 1, When = .POSIXct(1.5), Labels = list(k = 1L))
  message <- .Call(c_event_encode, list(a = "b", c = 1L, d = TRUE), as.raw(1:9))
  sum <- .Call(c_xxhash_update, .Call(c_xxhash_start, 1L), as.raw(rep(1:9, 99)))
  query <- c(a = "1", b = "2")
  list(
    list(c_params_check, value, input, schema, function(...) NULL),
    list(c_params_given, value, c("Text", "Flag"), "Text"),
    list(c_json_write, value, input, schema),
    list(c_json_document, list(a = 1:3, b = NULL, c = "x")),
    list(c_json_read, tiny_json, output, schema),
    list(c_query_write, value, input, schema, "Action=a", FALSE),
    list(c_xml_write, value, input, schema, "R", "uri", NA_character_),
    list(c_xml_read, charToRaw("<R><Text>a</Text></R>"), output, schema, "A"),
    list(c_cbor_write, value, input, schema),
    list(c_cbor_read, as.raw(c(0xa1, 0x64, charToRaw("Text"), 0x61, 0x61)), output, schema),
    list(c_scalar_write, .POSIXct(1.5), 11L, 2L),
    list(c_scalar_read, "12", 7L),
    list(c_event_decode, message, 0),
    list(c_event_encode, list(a = "b", t = .POSIXct(1), n = 2^40, r = raw(2)), as.raw(1:3)),
    list(c_crc_update, 2L, raw(8), as.raw(1:20)),
    list(c_raw_slice, as.raw(1:20), 3, 5),
    list(c_hash_start, "SHA256"),
    list(c_hash_update, .Call(c_hash_start, "MD5"), raw(3)),
    list(c_hash_digest, .Call(c_hash_start, "MD5")),
    list(c_xxhash_start, 2L),
    list(c_xxhash_update, sum, as.raw(1:20)),
    list(c_xxhash_digest, sum),
    list(c_time_format, 1.5, 2L),
    list(c_time_parse, "2024-01-02T03:04:05Z"),
    list(c_uri_encode, c("a b", "\u00e9"), "/"),
    list(c_uri_decode, c("a%20b", "%00%zz")),
    list(c_format_double, 0.1),
    list(c_uuid4, raw(16)),
    list(c_sha256, "a", TRUE),
    list(c_hmac_sha256, key, "a", FALSE),
    list(c_canonical_request, "GET", "/a/../b//c", query, headers, "hash", TRUE),
    list(c_sign, "text", key, FALSE),
    list(
      c_signed_headers,
      "GET",
      "/",
      query,
      headers,
      "X-A",
      c(B = "c"),
      raw(3),
      TRUE,
      TRUE,
      said,
      key,
      FALSE
    ),
    list(c_headers, charToRaw("HTTP/1.1 200 OK\r\nA: b\r\na: c\r\nB:\r\n\r\n")),
    list(c_header_find, headers, "x-a"),
    list(c_headers_without, headers, "host"),
    list(c_are_unset, "width", "HOME"),
    list(c_inflate, memCompress(as.raw(rep(1:9, 99)), "gzip"), 1000)
  )
}

odd_values <- list(
  NULL,
  NA,
  NaN,
  Inf,
  -1,
  2^60,
  1e308,
  99L,
  NA_integer_,
  "",
  NA_character_,
  "\u00e9",
  character(),
  numeric(),
  logical(),
  integer(),
  raw(),
  as.raw(255),
  list(),
  list(NULL),
  list(a = NULL),
  list(1, "a"),
  c(a = "b"),
  structure(list(1), names = NA_character_),
  quote(x),
  identity,
  new.env(),
  .POSIXct(1e300)
)

# An argument in another form: shorter, without names, mutated, within, or another value.
odd_argument <- function(x) {
  kind <- sample(5, 1)
  if (kind == 1 && is.raw(x) && length(x) > 0) {
    return(mutate(x))
  }
  if (kind == 2 && is.list(x) && length(x) > 0) {
    at <- sample(length(x), 1)
    x[at] <- list(odd_argument(x[[at]]))
    return(x)
  }
  if (kind == 3 && is.vector(x) && length(x) > 0) {
    return(x[seq_len(sample(length(x), 1) - 1)])
  }
  if (kind == 4 && is.vector(x)) {
    return(unname(x))
  }
  odd_values[[sample(length(odd_values), 1)]]
}

test_that("every entry point of the C core survives any arguments", {
  for (call in entry_calls()) {
    for (i in seq_len(tries)) {
      given <- call
      at <- 1 + sample(length(call) - 1, 1)
      schema <- is.list(given[[at]]) && "member_shape" %in% names(given[[at]])
      if (schema) {
        next # the numbers in it are our own
      }
      given[at] <- list(odd_argument(given[[at]]))
      tryCatch(suppressWarnings(do.call(.Call, given, quote = TRUE)), error = function(e) NULL)
    }
  }
  succeed()
})
