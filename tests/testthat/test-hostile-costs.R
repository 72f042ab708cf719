# An answer of n bytes costs time that grows with n, and no more than 300 MB and 30 n of R's memory,
# whatever is in it.

costs_answer <- function(open, unit, times, close, open_bytes = raw(), close_bytes = raw()) {
  c(open_bytes, charToRaw(paste0(open, strrep(unit, times), close)), close_bytes)
}

costs_text <- function(text) c(as.raw(0x60 + nchar(text)), charToRaw(text))

# A list of items of CBOR in a member of an answer.
costs_cbor <- function(member, item, times) {
  start <- c(as.raw(0xbf), costs_text(member), as.raw(0x9f))
  c(start, rep(item, times), as.raw(c(0xff, 0xff)))
}

costs_rows <- function() {
  mega <- 2^19
  key <- list(TableName = "t", Key = list(a = list(S = "b")))
  list_tables <- list("dynamodb", "list_tables", list())
  objects <- list("s3", "list_objects_v2", list(Bucket = "b"))
  one <- c(as.raw(0xa1), costs_text("name"), as.raw(0x60))
  view <- list("cloudwatchomni", "list_alerts", list(spaceId = "space-123456"))
  json <- costs_answer
  names <- paste0("a", 1:20000, "=''", collapse = " ")
  many <- function(form) paste0(sprintf(form, 1:40000, 1:40000), collapse = "")
  list(
    "maps of nothing" = c(
      list("dynamodb", "scan", list(TableName = "t")),
      list(json("{\"Items\":[{}", ",{}", mega, "]}"))
    ),
    "maps in maps" = c(
      list("dynamodb", "get_item", key),
      list(json("{\"Item\":{\"a\":{\"L\":[{\"M\":{}}", ",{\"M\":{}}", mega / 4, "]}}}"))
    ),
    "strings of nothing" = c(list_tables, list(json("{\"TableNames\":[\"\"", ",\"\"", mega, "]}"))),
    "members that nobody knows" = c(list_tables, list(json("{\"x\":[[]", ",[]", mega, "]}"))),
    "a page of blanks" = c(list_tables, list(json("x", " ", 4 * mega, "y")), list(400L)),
    "a page of blanks, XML" = c(objects, list(json("x", " ", 4 * mega, "y")), list(500L)),
    "elements of nothing" = c(objects, list(json("<R>", "<Contents/>", mega / 4, "</R>"))),
    "elements of one" = c(
      objects,
      list(json("<R>", "<Contents><Key/></Contents>", mega / 8, "</R>"))
    ),
    "members of an error" = c(
      list_tables,
      list(json("{", many("\"k%d\":%d,"), 1, "\"a\":1}")),
      list(400L)
    ),
    "members of an error, XML" = c(
      objects,
      list(json("<Error><Code>A</Code>", many("<k%d>a</k%d>"), 1, "</Error>")),
      list(400L)
    ),
    "names of a map" = c(
      list("dynamodb", "get_item", key),
      list(json("{\"Item\":{", many("\"k%d\":{\"N\":\"%d\"},"), 1, "\"a\":{\"S\":\"\"}}}"))
    ),
    "attributes" = c(objects, list(json("<R ", names, 1, "/>"))),
    "one long text" = c(objects, list(json("<R><Name>", "a", 12 * 2^20, "</Name></R>"))),
    "CBOR, maps of nothing" = c(view, list(costs_cbor("items", as.raw(0xa0), 2 * mega))),
    "CBOR, maps of one" = c(view, list(costs_cbor("items", one, mega / 4))),
    "CBOR, many maps of one" = c(view, list(costs_cbor("items", one, 3 * mega))),
    "CBOR, members that nobody knows" = c(view, list(costs_cbor("x", one, mega / 4)))
  )
}

for (name in names(costs_rows())) {
  test_that(paste("an answer costs what its size allows:", name), {
    skip_if(isTRUE(getOption("claws.listened")), "all that is said is listened to, which costs")
    row <- costs_rows()[[name]]
    size <- length(row[[4]])
    headers <- list("smithy-protocol" = "rpc-v2-cbor")
    status <- if (length(row) > 4L) row[[5]] else 200L
    svc <- service_client(row[[1]], response(status, headers, row[[4]]))
    call <- svc[[row[[2]]]]
    before <- sum(gc(reset = TRUE)[, 2])
    expect_done(tryCatch(do.call(call, row[[3]]), claws_error = identity))
    memory <- sum(gc()[, 6]) - before
    expect_lt(memory, 300 + 30 * size / 2^20)
  })
}

test_that("an answer of parts so small that R would need too much memory is refused", {
  item <- "{\"a\":{\"L\":[{\"S\":\"\"}]}}"
  body <- costs_answer(paste0("{\"Items\":[", item), paste0(",", item), 2^20, "]}")
  svc <- service_client("dynamodb", response(200L, list(), body))
  before <- sum(gc(reset = TRUE)[, 2])
  expect_error(
    svc$scan(TableName = "t"),
    "Items.* is of parts so small",
    class = "claws_parse_error"
  )
  expect_lt(sum(gc()[, 6]) - before, 300 + 30 * length(body) / 2^20)
})

# Work with very many things, whose time must grow with their number alone.
costs_work <- function() {
  keys <- function(count, value) {
    stats::setNames(rep(list(value), count), paste0("k", seq_len(count)))
  }
  scan <- operation_get(model_get("dynamodb"), "Scan")
  text <- function(...) response(200L, list(), charToRaw(paste0(...)))
  columns <- paste0("{", paste0("\"k", 1:80000, "\":{\"S\":\"a\"}", collapse = ","), "}")
  list(
    "a resume token of many bytes" = function() {
      key <- list(ExclusiveStartKey = keys(20000, list(B = as.raw(1))))
      token <- token_encode(key, scan)
      expect_identical(token_decode(token, pages_row(scan), scan)$tokens, key)
    },
    "a row of many columns" = function() {
      svc <- service_client("dynamodb", text("{\"Items\":[", columns, "]}"))
      expect_length(claws_table(svc$scan(TableName = "table"), MaxItems = 1), 80000)
    },
    "pages of many columns" = function() {
      svc <- service_client("dynamodb", function(request) {
        first <- is.null(jsonlite::fromJSON(rawToChar(request$body))$ExclusiveStartKey)
        more <- if (first) ",\"LastEvaluatedKey\":{\"k\":{\"S\":\"a\"}}"
        text("{\"Items\":[", columns, "]", more, "}")
      })
      expect_identical(dim(claws_table(svc$scan(TableName = "table"))), c(2L, 80000L))
    },
    "a matrix of many rows" = function() {
      expect_length(array_rows(matrix(1, 60000, 2)), 60000)
    },
    "many events of a stub" = function() {
      expect_length(as.list(event_stream_of(as.list(1:200000))), 200000)
    },
    "many pages" = function() {
      walk <- list2env(list(max = Inf, seen = 0, count = 0, kept = pile(), ended = FALSE))
      walk$repeated <- TRUE
      for (i in 1:500000) {
        walk$kept$add(i)
      }
      expect_length(walk$kept$all(), 500000)
    },
    "many pieces of an object" = function() {
      upload <- list2env(list(state = "open", pieces = pile(), held = 0, etags = character()))
      for (i in 1:200000) {
        writer_take(upload, as.raw(1))
      }
      expect_length(writer_held(upload), 200000)
    },
    "defaults of many sections" = function() {
      lines <- c("[DEFAULT]", paste0("a", 1:20000, "=1"), paste0("[profile ", 1:20000, "]"))
      path <- tempfile()
      writeLines(lines, path)
      env <- env_of(AWS_CONFIG_FILE = path, AWS_SHARED_CREDENTIALS_FILE = "absent")
      expect_error(shared_config(env), "defaults", class = "claws_invalid_config")
    }
  )
}

for (name in names(costs_work())) {
  test_that(paste("much is done in little time:", name), {
    skip_if(isTRUE(getOption("claws.listened")), "all that is said is listened to, which costs")
    skip_if(nzchar(Sys.getenv("UBSAN_OPTIONS")), "sanitizers take the processor's time, too")
    work <- costs_work()[[name]]
    expect_done(work())
  })
}

test_that("rows with no name in common make no table", {
  items <- sprintf("{\"k%d\":{\"S\":\"a\"}}", 1:10000)
  body <- paste0("{\"Items\":[", paste(items, collapse = ","), "]}")
  svc <- service_client("dynamodb", response(200L, list(), charToRaw(body)))
  found <- svc$scan(TableName = "table")
  expect_error(as.data.frame(found), "10000 columns", class = "claws_no_table")
})

test_that("a hash over a file makes no buffers in R's memory", {
  skip_if_not(capabilities("profmem"))
  path <- withr::local_tempfile()
  writeBin(raw(2^18), path)
  file <- file_open(path, "read")
  log <- withr::local_tempfile()
  Rprofmem(log, threshold = 2^17)
  on.exit(Rprofmem(NULL))
  for (algorithm in c("CRC64NVME", "MD5")) {
    checksum_of(algorithm, body_span(file, path, 0, 2^18))
  }
  Rprofmem(NULL)
  expect_length(grep("^[0-9].*checksum_of", readLines(log)), 0)
})
