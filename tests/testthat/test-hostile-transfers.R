# A store of objects that answers transfers, syncs, listings and reads with anything: a value or a
# condition of claws, no warning, an end, no file outside of the folder that was named, and none
# that is neither what it was nor whole. CLAWS_HOSTILE says how many, CLAWS_HOSTILE_SEED where to
# begin.

stores_count <- function() as.integer(Sys.getenv("CLAWS_HOSTILE", "200"))
stores_seed <- function() as.integer(Sys.getenv("CLAWS_HOSTILE_SEED", "1"))

stores_keys <- c(
  "a",
  "a/b",
  "a//b",
  "../evil",
  "a/../../evil",
  "/evil",
  "/tmp/evil",
  "..",
  ".",
  "a/.",
  "a/",
  "",
  "~/evil",
  "c:evil",
  "..\\evil",
  "a\nb",
  "a\r\nX-A: b",
  "\033[2J",
  "\u202etxt",
  "\u00e9",
  "e\u0301",
  strrep("k", 250),
  strrep("k", 300),
  paste(rep("d", 400), collapse = "/"),
  ".a.claws-part",
  "link/evil",
  "*",
  "%2e%2e/evil"
)

stores_numbers <- c(
  "-1",
  "0",
  "1",
  "100",
  "4096",
  "1e9",
  "9007199254740993",
  "9e99",
  "NaN",
  "",
  "x"
)

# Each header that machines read of an answer, with what they do not expect.
stores_headers <- list(
  etag = c("", "\"\"", "x", "\"a\r\nb\"", "\"00000000000000000000000000000000-0\""),
  "content-range" = c(
    "",
    "bytes 0-9/5",
    "bytes 0-63/*",
    "bytes 64-127/1000",
    "bytes 0-63/99999999999999999999999",
    "bytes 0-63/9007199254740993",
    "bytes 0-0/1000000000000",
    "bytes -1-5/10",
    "bytes 9-0/10",
    "octets 0-63/100",
    "bytes 0-63/1000\r\nX: y"
  ),
  "content-length" = stores_numbers,
  "last-modified" = c("never", "Thu, 01 Jan 0000 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"),
  "x-amz-checksum-crc64nvme" = c("", "AAAAAAAAAAA=", "!!!!!!!!!!!!", "AAAAAAAAAAA=-3"),
  "x-amz-checksum-sha256" = c("", "AAAA", paste0(strrep("A", 43), "=-2")),
  "x-amz-checksum-type" = c("COMPOSITE", "FULL_OBJECT", "x"),
  "x-amz-version-id" = c("", "null", "a b"),
  "x-amz-server-side-encryption" = c("aws:kms", "x"),
  "x-amz-mp-parts-count" = stores_numbers,
  "x-amz-storage-class" = c("GLACIER", "x"),
  "x-amz-delete-marker" = c("true", "x"),
  "content-encoding" = c("gzip", "aws-chunked", "x"),
  "x-amz-restore" = c("ongoing-request=\"true\"", "x"),
  "x-amz-meta-a" = c("\u00e9", "=?UTF-8?B?/w==?=")
)

one_of <- function(x) x[[sample(length(x), 1)]]

chance <- function(probability) stats::runif(1) < probability

# An element of a document that is missing, twice, or has another text.
stores_document <- function(text) {
  names <- unique(unlist(regmatches(text, gregexpr("(?<=</)[A-Za-z0-9]+", text, perl = TRUE))))
  if (length(names) == 0) {
    return(text)
  }
  name <- one_of(names)
  whole <- sprintf("<%s>(?s:[^<]*|.*?)</%s>", name, name)
  found <- regmatches(text, regexpr(whole, text, perl = TRUE))
  if (length(found) == 0) {
    return(text)
  }
  other <- c(stores_numbers, "true", "false", "a", stores_keys[1:8])
  by <- switch(
    sample(4, 1),
    "",
    paste0(found, found),
    sprintf("<%s/>", name),
    sprintf("<%s>%s</%s>", name, one_of(other), name)
  )
  sub(found, by, text, fixed = TRUE)
}

# list(keys, folders): a page of a listing of hostile keys, in the order of a store or in none.
stores_listing <- function(query, name, endless) {
  keys <- sample(stores_keys, sample(0:6, 1), replace = chance(0.3))
  prefix <- if (chance(0.9)) query[["prefix"]] %||% "" else ""
  keys <- paste0(prefix, keys, recycle0 = TRUE)
  keys <- if (chance(0.8)) keys[bytes_order(keys)] else keys
  coded <- chance(0.8)
  written <- if (coded) uri_encode(keys, "/") else xml_escaped(keys)
  item <- switch(
    name,
    ListMultipartUploadsResult = "Upload",
    ListVersionsResult = one_of(c("Version", "DeleteMarker")),
    "Contents"
  )
  items <- sprintf(
    paste0(
      "<%s><Key>%s</Key><Size>%s</Size><ETag>\"e\"</ETag><VersionId>v</VersionId>",
      "<LastModified>2024-01-02T03:04:05Z</LastModified><UploadId>u</UploadId>",
      "<Initiated>2024-01-02T03:04:05Z</Initiated><StorageClass>%s</StorageClass></%s>"
    ),
    item,
    written,
    sample(c("1", "3", stores_numbers), length(keys), TRUE),
    sample(c("STANDARD", "GLACIER"), length(keys), TRUE),
    item
  )
  more <- endless || chance(0.4)
  token <- if (endless) "t" else one_of(c("t", "t", format(stats::runif(1)), ""))
  marks <- c("NextContinuationToken", "NextKeyMarker", "NextUploadIdMarker", "NextVersionIdMarker")
  tokens <- if (endless || chance(0.8)) sprintf("<%s>%s</%s>", marks, token, marks)
  folders <- if (chance(0.3)) {
    sprintf("<CommonPrefixes><Prefix>%s/</Prefix></CommonPrefixes>", written)
  }
  text <- paste(
    c(
      sprintf("<%s><IsTruncated>%s</IsTruncated>", name, if (more) "true" else "false"),
      if (coded) "<EncodingType>url</EncodingType>",
      items,
      folders,
      tokens,
      sprintf("</%s>", name)
    ),
    collapse = ""
  )
  response(200L, list(), charToRaw(text))
}

xml_escaped <- function(text) {
  text <- gsub("<", "&lt;", gsub("&", "&amp;", text, fixed = TRUE), fixed = TRUE)
  gsub("[\001-\010\013\014\016-\037]", "?", text)
}

# What the store says to what depot_do() does not know.
stores_other <- function(request, query, endless) {
  named <- names(query)
  if ("delete" %in% named) {
    errors <- sprintf(
      "<Error><Key>%s</Key><Code>%s</Code><Message>m</Message></Error>",
      sample(c("a", "b", "other"), 2, TRUE),
      sample(c("AccessDenied", "", "interrupt"), 2, TRUE)
    )
    text <- sprintf("<DeleteResult>%s</DeleteResult>", paste(errors, collapse = ""))
    return(response(200L, list(), charToRaw(text)))
  }
  if ("attributes" %in% named) {
    size <- sample(stores_numbers, 2, TRUE)
    text <- sprintf(
      paste0(
        "<GetObjectAttributesOutput><ObjectParts><IsTruncated>%s</IsTruncated>",
        "<NextPartNumberMarker>1</NextPartNumberMarker>%s</ObjectParts></GetObjectAttributesOutput>"
      ),
      if (endless) "true" else sample(c("true", "false"), 1),
      paste0("<Part><PartNumber>1</PartNumber><Size>", size, "</Size></Part>", collapse = "")
    )
    return(response(200L, list(), charToRaw(text)))
  }
  if ("tagging" %in% named) {
    text <- "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"
    return(response(200L, list(), charToRaw(text)))
  }
  if (request$path %in% c("", "/")) {
    text <- paste0(
      "<ListAllMyBucketsResult><Buckets><Bucket><Name>b</Name></Bucket></Buckets>",
      if (endless || chance(0.5)) "<ContinuationToken>t</ContinuationToken>",
      "</ListAllMyBucketsResult>"
    )
    return(response(200L, list(), charToRaw(text)))
  }
  name <- if ("versions" %in% named) {
    "ListVersionsResult"
  } else if ("uploads" %in% named && request$method == "GET") {
    "ListMultipartUploadsResult"
  } else if ("list-type" %in% named) {
    "ListBucketResult"
  }
  if (!is.null(name)) stores_listing(query, name, endless)
}

stores_pages <- list(
  charToRaw("<html><body>No way</body></html>"),
  charToRaw("<Error><Code>SlowDown</Code><Message>m</Message></Error>"),
  charToRaw("<Error><Code>PermanentRedirect</Code><Endpoint>b.evil.example</Endpoint></Error>"),
  charToRaw("<Error><Code>NoSuchUpload</Code></Error>"),
  charToRaw("<Error><Code>PreconditionFailed</Code></Error>"),
  charToRaw("<Error><Code>ConditionalRequestConflict</Code></Error>"),
  charToRaw("<Error><Code>InvalidRange</Code></Error>"),
  charToRaw("<Error><Code>NotImplemented</Code></Error>"),
  charToRaw("<Error/>"),
  raw()
)

stores_statuses <- c(200L, 200L, 204L, 206L, 301L, 304L, 307L, 400L, 403L, 404L, 409L, 412L, 416L)

# The answer of an honest store with something in it that is wrong.
stores_spoil <- function(answer) {
  kind <- sample(6, 1)
  if (kind <= 2) {
    for (name in sample(names(stores_headers), 2)) {
      answer$headers[name] <- if (chance(0.3)) list(NULL) else one_of(stores_headers[[name]])
    }
    answer$headers <- Filter(Negate(is.null), answer$headers)
  } else if (kind == 3 && length(answer$body) > 0) {
    answer$body <- mutate(answer$body)
  } else if (kind == 4) {
    answer$body <- charToRaw(stores_document(as_text_of(answer$body)))
  } else if (kind == 5) {
    answer$body <- one_of(stores_pages)
    answer$status <- sample(c(stores_statuses, 500L, 501L, 503L), 1)
  } else {
    answer$status <- sample(stores_statuses, 1)
  }
  answer
}

as_text_of <- function(bytes) iconv(rawToChar(bytes[bytes != as.raw(0)]), "latin1", "UTF-8")

# spoilt: the part of the answers that are. endless: whether each page of a listing has a next one.
# most: requests after which a run is taken for endless.
stores_new <- function(spoilt, endless, most = 400L) {
  store <- depot_new()
  store$objects <- list()
  store$fault <- function(request, number) {
    if (number > most) {
      stop("It does not end.")
    }
    query <- as.list(request$query)
    answer <- stores_other(request, query, endless) %||% stores_honest(store, request, query)
    if (chance(0.02)) {
      return(cut_off())
    }
    if (chance(spoilt)) stores_spoil(answer) else answer
  }
  for (key in c("a", "a/b", "k")) {
    depot_put(
      store,
      paste0("/b/", key),
      list(),
      as.raw(sample(0:255, sample(c(0, 9, 300), 1), TRUE))
    )
  }
  store
}

# The answer of the store that depot_new() makes, which knows requests that make sense alone.
stores_honest <- function(store, request, query) {
  headers <- headers_of(request)
  tryCatch(
    depot_do(store, request$operation, request, headers, query, depot_body(request)),
    error = function(e) depot_error("InternalError", 500L)
  )
}

# folder: where files may be written. Each gives what a user would print.
stores_uses <- list(
  download = function(svc, folder) s3_download("s3://b/k", folder, client = svc, part_size = 64),
  downloads = function(svc, folder) {
    s3_download(c("s3://b/a", "s3://b/a/b"), folder, client = svc, on_error = "keep")
  },
  upload = function(svc, folder) {
    s3_upload(file.path(folder, "own"), "s3://b/up", client = svc, part_size = 64)
  },
  upload_bytes = function(svc, folder) {
    s3_upload(as.raw(rep(1:100, 3)), "s3://b/up", client = svc, part_size = 64, checksum = "SHA256")
  },
  upload_new = function(svc, folder) {
    s3_upload(file.path(folder, "own"), "s3://b/", client = svc, overwrite = FALSE)
  },
  copy = function(svc, folder) s3_copy("s3://b/k", "s3://b/copied", client = svc),
  move = function(svc, folder) s3_move("s3://b/a", "s3://c/", client = svc),
  sync_down = function(svc, folder) s3_sync("s3://b/a", folder, client = svc, delete = TRUE),
  sync_all = function(svc, folder) {
    s3_sync("s3://b", folder, client = svc, compare = "checksum", on_error = "stop")
  },
  sync_up = function(svc, folder) s3_sync(folder, "s3://b/a/", client = svc, delete = TRUE),
  sync_copy = function(svc, folder) s3_sync("s3://b/a", "s3://c", client = svc),
  list = function(svc, folder) s3_ls("s3://b/", recursive = TRUE, client = svc),
  list_folder = function(svc, folder) s3_ls("s3://b/a", client = svc),
  versions = function(svc, folder) s3_ls("s3://b/", versions = TRUE, client = svc),
  buckets = function(svc, folder) s3_ls(client = svc),
  delete = function(svc, folder) s3_delete(c("s3://b/a", "s3://b/b"), client = svc),
  delete_all = function(svc, folder) s3_delete("s3://b/a/", recursive = TRUE, client = svc),
  info = function(svc, folder) s3_info(c("s3://b/a", "s3://b/k"), client = svc),
  exists = function(svc, folder) s3_exists(c("s3://b/a", "s3://b/", "s3://b"), client = svc),
  read = function(svc, folder) s3_read("s3://b/k", client = svc),
  range = function(svc, folder) {
    s3_read("s3://b/k", range = rbind(c(0, 5), c(200, Inf)), client = svc)
  },
  uploads = function(svc, folder) s3_uploads("s3://b", client = svc),
  abort = function(svc, folder) s3_abort("s3://b", older = 0, client = svc)
)

# What a user does with a value, which tells of each thing what became of it.
stores_look <- function(value) {
  utils::capture.output(print(value))
  if ("status" %in% names(value) && !any(value$status %in% c("failed", "changed"))) {
    expect_false(any(value$status == "not_run"))
  }
}

# The folder of a run: with a file, a link that leads outside, and what was there before.
stores_folder <- function() {
  outer <- own_folder()
  folder <- file.path(outer, "own")
  dir.create(folder)
  writeBin(as.raw(rep(1:100, 3)), file.path(folder, "own"))
  writeLines("old", file.path(folder, "k"))
  folder
}

# The one message that there may be tells that the store refuses checksums.
stores_outcome <- function(code) {
  hear <- function(message) {
    expect_match(conditionMessage(message), "request_checksum_calculation", fixed = TRUE)
    invokeRestart("muffleMessage")
  }
  tryCatch(withCallingHandlers(code, message = hear), error = identity, warning = identity)
}

# Journals that were left, as another program would leave them.
stores_spoil_journals <- function() {
  for (path in list.files(journal_folder(), full.names = TRUE)) {
    bytes <- readBin(path, "raw", file.size(path))
    writeBin(if (length(bytes) > 0) mutate(bytes) else bytes, path)
  }
}

stores_run <- function() {
  for (seed in stores_seed() + seq_len(stores_count())) {
    set.seed(seed)
    unlink(journal_folder(), recursive = TRUE)
    store <- stores_new(one_of(c(0.1, 0.4, 0.8)), chance(0.3))
    svc <- depot_client(store)
    folder <- stores_folder()
    name <- one_of(names(stores_uses))
    for (turn in 1:2) {
      store$count <- 0L
      outcome <- stores_outcome(stores_look(stores_uses[[name]](svc, folder)))
      fine <- !inherits(outcome, "condition") || inherits(outcome, "claws_error")
      told <- if (!fine) {
        c(class(outcome), conditionMessage(outcome), format(conditionCall(outcome)))
      }
      expect_true(fine, info = paste(c(seed, turn, name, told), collapse = " "))
      there <- list.files(dirname(folder), all.files = TRUE, no.. = TRUE)
      expect_identical(there, "own", info = paste(seed, name))
      stores_spoil_journals()
    }
    unlink(dirname(folder), recursive = TRUE)
  }
}

# Parts of a few bytes are as good as those of S3.
with_sizes <- function(sizes, code) {
  claws <- asNamespace("claws")
  put <- function(values) {
    for (name in names(values)) {
      unlockBinding(name, claws)
      assign(name, values[[name]], claws)
      lockBinding(name, claws)
    }
  }
  before <- mget(names(sizes), claws)
  on.exit(put(before))
  put(sizes)
  code
}

test_that("hostile stores end in a value or a class, and write nothing elsewhere", {
  local_cache()
  with_sizes(list(s3_part_least = 16, s3_copy_most = 200), stores_run())
})
