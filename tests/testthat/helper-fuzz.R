# Values and bytes that no caller of the C core gives it, for test-fuzz.R.

tiny_json <- charToRaw(paste0(
  '{"Text":"\\u00e9\\ud83d\\ude00","Flag":true,"Count":-12,"Big":9007199254740993,"When":1.5,',
  '"Precise":1e-300,"Bytes":"AP8=","Names":["a",null],"Labels":{"k":1},"One":{"Word":"w"},',
  '"Tree":{"Name":"n","Children":[{"Name":"m","Children":[]}]},"Anything":{"a":[1,{"b":null}]}}'
))

# Every entry point of the C core, with arguments that it is given by us. Others must be an error of
# R's or give a value: no read past an end, which the sanitizers of `make fuzz` would tell of.
entry_values <- function() {
  operation <- tiny_operation("PutEverything")
  schema <- operation$model$schema()
  input <- operation$input
  output <- operation$output
  key <- as.raw(1:32)
  headers <- c(Host = "h", "X-A" = " a  b ", "x-a" = "c")
  said <- c("AWS4-HMAC-SHA256", "20240101T000000Z", "id", "id/20240101/r/s/aws4_request")
  value <- list(Text = "a", Flag = TRUE, Count = 1, When = .POSIXct(1.5), Labels = list(k = 1L))
  message <- event_encode(list(a = "b", c = 1L, d = TRUE), as.raw(1:9))
  sum <- .Call(c_xxhash_update, .Call(c_xxhash_start, 1L), as.raw(rep(1:9, 99)))
  query <- c(a = "1", b = "2")
  rest <- list(
    params = list(A = "x", B = 2, C = "y/z", D = list()),
    columns = list(
      name = c("A", "B", "C", "D", "E"),
      wire = c("X-A", "b", "C", "D", "X-"),
      header = c("x-a", NA, NA, NA, "x-"),
      at = c(3L, 2L, 1L, 0L, 4L),
      type = c(4L, 7L, 4L, 1L, 3L),
      scalar = c(TRUE, TRUE, TRUE, FALSE, FALSE),
      plain = c(TRUE, TRUE, TRUE, FALSE, FALSE)
    ),
    uri = list(between = c("/", ""), labels = "C", keeps = TRUE, query = c(q = NA))
  )
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
    list(c_begins_as, charToRaw("<?xml?> <A>"), "xml"),
    list(c_s3_is_failure, charToRaw("<?xml?> <A></A>\n")),
    list(c_rest_write, rest$params, rest$columns, rest$uri),
    list(
      c_rest_read,
      list("x-a" = "1", "x-b" = "c"),
      c("X-A", "X-B"),
      200L,
      list(B = "d", Z = 1),
      rest$columns
    ),
    list(c_scalar_read, "12", 7L),
    list(c_event_decode, message, 0),
    list(c_base64, as.raw(1:20)),
    list(c_crc_update, 2L, raw(8), as.raw(1:20)),
    list(c_crc_update, 0L, raw(4), as.raw(rep(1:255, 2))),
    list(c_crc_combine, 1L, raw(4), raw(4), 20),
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
    list(c_uri_path, c("/", "/", ""), c("a b", "\u00e9/"), c(FALSE, TRUE)),
    list(c_uri_decode, c("a%20b", "%00%zz")),
    list(c_format_double, 0.1),
    list(c_uuid4, raw(16)),
    list(c_time_now),
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
    list(c_header_find, headers, "x-a"),
    list(c_headers_without, headers, "host"),
    list(c_are_unset, "width", "HOME"),
    list(c_inflate, memCompress(as.raw(rep(1:9, 99)), "gzip"), 1000),
    list(c_json_parse, tiny_json),
    list(c_xml_parse, charToRaw("<R a='b'><Text>a</Text></R>")),
    list(c_cbor_parse, as.raw(c(0xa1, 0x64, charToRaw("Text"), 0x61, 0x61))),
    list(c_integer64_digits, c(1, 2^-1074, NA)),
    list(c_ascii_case, c(a = "aB", b = "\u00e9"), TRUE),
    list(c_twins, list(raw(24)), c("A", "a")),
    list(c_are_text, c("a", "\u00e9", "\xff", NA)),
    list(c_encoded, c("a", "\u00e9", "\xff", NA), TRUE),
    list(c_headers_begin, c("X-A" = "1", "x-b" = "2"), "x-", "a"),
    list(c_headers_unsafe, c(A = "b", "x y" = "\n")),
    list(c_query_text, query),
    list(c_request_url, list(scheme = "https", host = "h", path = "/a", query = query)),
    list(c_trim, c(" a ", "\u3000\u00e9", NA)),
    list(c_table_column, list(list(a = list(b = 1L)), list(a = NULL), NULL), c("a", "b"), 5L),
    list(c_table_children, list(list(a = list(1, 2)), list(a = list())), "a", TRUE),
    list(c_jmespath_parse, "a[?b > `1`].{c: d[0:2], e: length(f)} | [0]", error_jmespath),
    list(
      c_jmespath_form,
      jmespath_parse("One.{a: Word, b: Names, c: `1`}"),
      output,
      schema,
      error_jmespath
    ),
    list(
      c_query_known,
      structure(
        list(),
        claws_metadata = list(service = "tiny", operation = "O"),
        class = "claws_result"
      ),
      "a",
      list(list(c("a", "tiny", "O")))
    ),
    list(
      c_jmespath_search,
      .Call(
        c_jmespath_parse,
        "[One.Word, Names[0], Labels.*, Tree.Children[].Name]",
        error_jmespath
      ),
      list(One = list(Word = "w"), Names = list("a"), Labels = list(k = 1)),
      list(output, schema),
      FALSE,
      TRUE,
      error_jmespath
    )
  )
}

# Those that keep something open, on a pointer: files, programs, and exchanges with a place where
# nobody listens.
entry_pointers <- function() {
  path <- tempfile()
  writeLines("abc", path)
  file <- .Call(c_file_open, path, "read", 0L)
  log <- .Call(c_file_open, path, "append", 384L)
  program <- .Call(c_process_start, c("echo", "a"))
  pool <- .Call(c_pool_new)
  idle <- .Call(c_exchange_take, pool)
  other <- .Call(c_pool_new)
  open <- function(exchange) {
    options <- list(proxy = "", connecttimeout_ms = 200L, ssl_verifypeer = TRUE, cainfo = "a")
    headers <- c(A = "b", B = "")
    request <- request("PUT", "/", headers, query = c(a = "1", b = NA))
    request[c("scheme", "host")] <- c("http", "127.0.0.1:1")
    known <- list(options = options, headers = headers, forward = NULL)
    body <- function(size) raw()
    list(c_exchange_open, exchange, request, known, body, 9, 0.2, NA, 2^20, NULL)
  }
  sent <- .Call(c_exchange_take, other)
  part <- .Call(c_file_open, tempfile(), "new", 384L)
  span <- list(file, 1, 2, 2L, raw(8), NULL)
  do.call(.Call, open(sent))
  list(
    list(c_file_look, path),
    list(c_folder_list, path),
    list(c_file_open, path, "read", 0L),
    list(c_file_read, file, 2),
    list(c_file_write, log, as.raw(1:3)),
    list(c_file_close, .Call(c_file_open, path, "append", 384L), TRUE),
    list(c_file_place, tempfile(), tempfile(), 384L, 0),
    list(c_span_sum, span),
    list(c_hash_span, .Call(c_hash_start, "MD5"), span),
    list(c_span_bytes, span),
    list(c_span_fill, list(part, 5, 10, 0L, NULL, NULL), as.raw(1:9)),
    list(c_exchange_spans, sent),
    list(c_process_start, c("echo", "a")),
    list(c_process_wait, program),
    list(c_process_result, program),
    list(c_process_end, .Call(c_process_start, c("echo", "a"))),
    list(c_pool_new),
    list(c_curl_version),
    list(c_connection_can),
    list(c_connection_new, "a", "rb", 3, function(from) raw(), function() NULL),
    list(c_pool_is_free, pool),
    list(c_pool_turn, list(sent, sent), 0L, 0.2),
    list(c_exchange_take, pool),
    structure(open(idle), pool = pool),
    list(c_exchange_answer, sent, TRUE),
    list(c_exchange_bytes, sent),
    list(c_exchange_failure, sent),
    list(c_exchange_close, sent)
  )
}

entry_calls <- function() c(entry_values(), entry_pointers())

# Those that odd_argument() gives, made by the test that needs them.
odd <- new.env()

# A pointer of each kind, and what is left of it in another session.
odd_pointers <- function() {
  ended <- .Call(c_process_start, c("echo", "a"))
  .Call(c_process_end, ended)
  made <- list(
    .Call(c_pool_new),
    .Call(c_exchange_take, .Call(c_pool_new)),
    .Call(c_hash_start, "MD5"),
    .Call(c_jmespath_parse, "a", error_jmespath),
    .Call(c_file_open, tempdir(), "read", 0L),
    ended
  )
  c(made, lapply(made, function(pointer) unserialize(serialize(pointer, NULL))))
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

# An argument in another form: shorter, without names, mutated, within, or another value. The
# numbers in a model's columns are our own; their types and lengths are looked at.
odd_argument <- function(x) {
  kind <- sample(6, 1)
  if (is.list(x) && "member_shape" %in% names(x)) {
    at <- sample(length(x), 1)
    x[[at]] <- if (kind < 3) {
      x[[at]][-1]
    } else if (kind < 5) {
      as.character(x[[at]])
    } else {
      list()
    }
    return(if (kind == 6) x[-at] else x)
  }
  if (kind == 6) {
    return(odd$pointers[[sample(length(odd$pointers), 1)]])
  }
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
