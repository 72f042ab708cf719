# Broken bodies must give a value or an error that says what is wrong, and nothing else. The run is
# seeded; CLAWS_FUZZ is how many bodies of each kind are tried, CLAWS_FUZZ_SEED where it begins.

tries <- as.integer(Sys.getenv("CLAWS_FUZZ", "300"))
set.seed(as.integer(Sys.getenv("CLAWS_FUZZ_SEED", "1")))

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

fuzz_call <- function(call) {
  at <- 1 + sample(length(call) - 1, 1)
  call[at] <- list(odd_argument(call[[at]]))
  call
}

# Reads a connection as far as it goes, from several places, and closes it.
drain <- function(con) {
  on.exit(close(con))
  for (where in list(NA, 1e9, 0, -1, NaN)) {
    catch_error({
      seek(con, where)
      if (summary(con)$text == "binary") readBin(con, "raw", 9) else readLines(con, 1)
    })
  }
}

test_that("every entry point of the C core survives any arguments", {
  calls <- entry_calls()
  odd$pointers <- odd_pointers()
  folder <- own_folder()
  before <- setwd(folder)
  on.exit({
    setwd(before)
    unlink(folder, recursive = TRUE)
  })
  for (call in calls[lengths(calls) > 1]) {
    for (i in seq_len(tries)) {
      given <- fuzz_call(call)
      value <- tryCatch(
        suppressWarnings(do.call(.Call, given, quote = TRUE)),
        error = function(e) NULL
      )
      if (inherits(value, "connection")) {
        drain(value)
      }
      if (identical(call[[1]]$name, "c_exchange_open")) {
        .Call(c_exchange_close, call[[2]])
        .Call(c_exchange_take, attr(call, "pool"))
      }
    }
  }
  succeed()
})

test_that("every entry point of the C core is driven", {
  known <- names(getDLLRegisteredRoutines("claws")$.Call)
  expect_setequal(vapply(entry_calls(), function(call) call[[1]]$name, ""), known)
})
