# src/cbor-read.c, item by item of RFC 8949.

parsed <- function(...) .Call(c_cbor_parse, as.raw(c(...)))

test_that("every kind of item is read", {
  rows <- list(
    list(c(0x00), 0),
    list(c(0x17), 23),
    list(c(0x18, 0x18), 24),
    list(c(0x19, 0x01, 0x00), 256),
    list(c(0x1a, 0, 1, 0, 0), 65536),
    list(c(0x1b, 0, 0x20, 0, 0, 0, 0, 0, 0), 2^53),
    list(c(0x1b, 0, 0x20, 0, 0, 0, 0, 0, 1), "9007199254740993"),
    list(c(0x20), -1),
    list(c(0x38, 0xff), -256),
    list(c(0x41, 1), as.raw(1)),
    list(c(0x40), raw()),
    list(c(0x61, 0x61), "a"),
    list(c(0x60), ""),
    list(c(0x82, 1, 2), c(1, 2)),
    list(c(0xa1, 0x61, 0x61, 1), list(a = 1)),
    list(c(0xc1, 0x01), .POSIXct(1, "UTC")),
    list(c(0xf4), FALSE),
    list(c(0xf5), TRUE),
    list(c(0xf6), NULL),
    list(c(0xf7), NULL),
    list(c(0xf9, 0x3e, 0), 1.5),
    list(c(0xf9, 0x7c, 0), Inf),
    list(c(0xfa, 0x3f, 0xc0, 0, 0), 1.5),
    list(c(0xfa, 0xbf, 0xc0, 0, 0), -1.5),
    list(c(0xfb, 0x3f, 0xf8, 0, 0, 0, 0, 0, 0), 1.5)
  )
  for (row in rows) {
    value <- parsed(row[[1]])
    expect_identical(if (is.list(value)) exact_bare(value) else value, row[[2]])
  }
})

test_that("what ends too early, goes on, or is no item is refused", {
  wrong <- list(
    integer(),
    0x18,
    c(0x19, 1),
    c(0x1a, 0, 0, 0),
    c(0x1b, 0, 0, 0, 0, 0, 0, 0),
    0x1c,
    0x1f,
    c(0x42, 1),
    c(0x62, 0x61),
    c(0x61, 0xff),
    c(0x82, 1),
    c(0xa1, 0x61, 0x61),
    c(0xa1, 1, 1),
    c(0xf8, 0x18),
    0xfc,
    c(0xf9, 0x3e),
    c(0xfa, 0x3f, 0xc0, 0),
    c(0xfb, 0x3f),
    0xff,
    c(0, 0)
  )
  for (bytes in wrong) {
    expect_error(parsed(bytes), class = "claws_unreadable")
  }
})

test_that("a member takes the items of its shape, and no others", {
  operation <- tiny_operation("PutEverything")
  items <- list(
    "00" = 0x00,
    "20" = 0x20,
    "41" = c(0x41, 0x61),
    "61" = c(0x61, 0x61),
    "80" = 0x80,
    "a0" = 0xa0,
    "c1" = c(0xc1, 0x01),
    "e0" = 0xe0,
    "f3" = 0xf3,
    "f4" = 0xf4,
    "f5" = 0xf5,
    "f6" = 0xf6,
    "f7" = 0xf7,
    "f9" = c(0xf9, 0x3c, 0),
    "fa" = c(0xfa, 0x3f, 0x80, 0, 0)
  )
  numbers <- function(of) lapply(list("00" = 0, "20" = -1, f9 = 1, fa = 1), of)
  times <- numbers(function(seconds) .POSIXct(seconds, "UTC"))
  taken <- list(
    Text = list("61" = "a"),
    Bytes = list("41" = charToRaw("a")),
    Flag = list(f4 = FALSE, f5 = TRUE),
    Count = numbers(identity),
    Big = numbers(identity),
    Precise = numbers(identity),
    When = c(times, list(c1 = .POSIXct(1, "UTC"))),
    Names = list("80" = character()),
    Labels = list(a0 = structure(list(), names = character())),
    Tree = list(a0 = structure(list(), names = character()))
  )
  for (name in names(taken)) {
    for (item in names(items)) {
      bytes <- as.raw(c(0xa1, 0x60 + nchar(name), utf8ToInt(name), items[[item]]))
      read <- function() cbor_read(bytes, operation$output, operation$model)[[name]]
      if (item %in% c("f6", "f7")) {
        expect_null(read(), info = paste(name, item))
      } else if (item %in% names(taken[[name]])) {
        expect_equal(exact_bare(read()), taken[[name]][[item]], info = paste(name, item))
      } else {
        expect_error(read(), class = "claws_unreadable", info = paste(name, item))
      }
    }
  }
})
