# The C core looks at what it indexes, whoever calls it: these were reads past an end.
entries <- list(
  "said has the length 3" = function() {
    said <- c("AWS4-HMAC-SHA256", "20240101T000000Z", "id/x")
    key <- as.raw(1:32)
    .Call(c_signed_headers, "GET", "/", NULL, NULL, NULL, NULL, raw(), TRUE, TRUE, said, key, FALSE)
  },
  "begins with its access key" = function() {
    said <- c("AWS4-HMAC-SHA256", "20240101T000000Z", "a-long-access-key", "id/x")
    key <- as.raw(1:32)
    .Call(c_signed_headers, "GET", "/", NULL, NULL, NULL, NULL, raw(), TRUE, TRUE, said, key, FALSE)
  },
  "headers have no names" = function() .Call(c_header_find, c("a", "b"), "a"),
  "name has the length 0" = function() .Call(c_header_find, c(a = "b"), character()),
  "time has the length 0" = function() .Call(c_time_format, numeric(), 1L),
  "format must be from" = function() .Call(c_time_format, 0, 99L),
  "years 1 to 9999" = function() .Call(c_time_format, 1e300, 2L),
  "years 1 to 9999" = function() .Call(c_time_format, -62135596801, 1L),
  "number must be finite" = function() .Call(c_format_double, Inf),
  "not a number" = function() .Call(c_format_double, NaN),
  "not below 0" = function() .Call(c_raw_slice, raw(3), -1, 2),
  "place is not a number" = function() .Call(c_raw_slice, raw(3), NaN, 2),
  "another length" = function() .Call(c_crc_update, 2L, raw(4), raw(1)),
  "kind of CRC must be" = function() .Call(c_crc_update, 3L, raw(4), raw(1)),
  "random bytes has the length" = function() .Call(c_uuid4, raw(3)),
  "no sum of xxHash" = function() .Call(c_xxhash_update, as.raw(rep(255, 344)), raw(1)),
  "text has the length 0" = function() .Call(c_sha256, character(), TRUE),
  "type must be from" = function() .Call(c_scalar_read, "1", 99L),
  "string has the length 0" = function() .Call(c_scalar_write, character(), 4L, 0L),
  "number has the length 0" = function() .Call(c_scalar_write, numeric(), 7L, 0L),
  "body must be of type raw" = function() .Call(c_json_parse, "{}"),
  "messages must be of type raw" = function() .Call(c_event_decode, "", 0),
  "hash must be of type" = function() .Call(c_hash_digest, 1)
)

for (i in seq_along(entries)) {
  test_that(paste(i, "is refused:", names(entries)[[i]]), {
    expect_error(entries[[i]](), names(entries)[[i]])
  })
}

test_that("writers refuse values that are not of their shape, and shapes that there are not", {
  operation <- tiny_operation("PutEverything")
  schema <- operation$model$schema()
  writers <- list(
    function(x, shape = operation$input) .Call(c_json_write, x, shape, schema),
    function(x, shape = operation$input) .Call(c_cbor_write, x, shape, schema),
    function(x, shape = operation$input) .Call(c_query_write, x, shape, schema, "a", FALSE),
    function(x, shape = operation$input) {
      .Call(c_xml_write, x, shape, schema, "R", NA_character_, NA_character_)
    }
  )
  for (write in writers) {
    expect_type(write(list(Text = "a")), "raw")
    expect_error(write(list(Text = character())), "length 0")
    expect_error(write(list(Count = numeric())), "length 0")
    expect_error(write(list(Flag = logical())), "length 0")
    expect_error(write(list(Names = "a")), "type list")
    expect_error(write(list(Labels = list("a"))), "no names")
    expect_error(write(list(Unknown = "a")), "no member Unknown")
    expect_error(write(list("a")), "no names")
    expect_error(write(list(Text = "a"), 10000L), "shape must be")
    expect_error(write(list(When = .POSIXct(1e300))), "years 1 to 9999")
  }
})
