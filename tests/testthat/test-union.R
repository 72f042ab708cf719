# Unions, and short times that an answer has many of, in JSON and in CBOR.

of_json <- function(...) {
  operation <- tiny_operation("PutEverything")
  text <- as.character(jsonlite::toJSON(list(...), auto_unbox = TRUE, null = "null"))
  exact_bare(json_read(charToRaw(text), operation$output, operation$model))
}

of_cbor <- function(...) {
  operation <- tiny_operation("PutEverything")
  text <- function(x) c(as.raw(0x60 + nchar(x)), charToRaw(x))
  item <- function(x) {
    if (is.null(x)) {
      return(as.raw(0xf6))
    }
    if (is.character(x)) {
      return(text(x))
    }
    if (is.null(names(x))) {
      return(c(as.raw(0x80 + length(x)), as.raw(ifelse(x < 24, x, 0))))
    }
    parts <- lapply(names(x), function(name) c(text(name), item(x[[name]])))
    c(as.raw(0xa0 + length(x)), unlist(parts))
  }
  exact_bare(cbor_read(item(list(...)), operation$output, operation$model))
}

for (read in list(of_json, of_cbor)) {
  test_that("a member of a union that the model lacks is told by its name, of any length", {
    unknown <- function(name) list(One = list(SDK_UNKNOWN_MEMBER = list(name = name)))
    for (name in c("A", "Newer", "Newest", "__typ", "__typf", "__types", "TYPE__", "Newcomer")) {
      expect_identical(read(One = stats::setNames(list("x"), name)), unknown(name))
      expect_identical(
        read(One = stats::setNames(list("t", "x"), c("__type", name))),
        unknown(name)
      )
      expect_identical(
        read(One = stats::setNames(list("x", "t"), c(name, "__type"))),
        unknown(name)
      )
      known <- stats::setNames(list("x", "a"), c(name, "Word"))
      expect_identical(read(One = known), list(One = list(Word = "a")))
      expect_length(read(One = stats::setNames(list(NULL), name))$One, 0)
    }
    expect_length(read(One = list("__type" = "t"))$One, 0)
  })

  test_that("times of one or two digits are each their own", {
    seconds <- c(1, 10, 11, 2, 20, 12, 1, 21, 22, 10)
    expect_identical(as.numeric(read(Times = seconds)$Times), seconds)
  })
}
