back <- function(x, name) {
  file <- file.path(own_folder(), name)
  format_find(name, "write")(x, file)
  format_find(name, "read")(file)
}

test_that("values come back from their formats", {
  data <- data.frame(n = c(1.5, 2), text = c("a,\"b\"", "\u00e9\u732b\n"))
  expect_equal(back(data, "x.csv"), data)
  expect_equal(back(data, "x.CSV.gz"), data)
  expect_equal(back(data, "x.tsv"), data)
  expect_equal(back(data, "x.json"), data)
  expect_equal(back(data, "x.rds"), data)
  expect_equal(back(list(a = 1:2, b = NULL), "x.json"), list(a = 1:2, b = NULL))
  expect_equal(back(c("a", "\u00e9"), "x.txt"), c("a", "\u00e9"))
  expect_equal(back("a", "x.txt.gz"), "a")
})

test_that("names, levels and matrices are UTF-8, too", {
  word <- "\u00e9\u732b"
  data <- stats::setNames(data.frame(factor(c(word, "b"))), word)
  row.names(data) <- c(word, "c")
  expected <- sprintf("\"\",\"%s\"\n\"%s\",\"%s\"\n\"c\",\"b\"\n", word, word, word)
  for (x in list(data, as.matrix(data))) {
    file <- tempfile(fileext = ".csv")
    format_find(file, "write")(x, file, row.names = TRUE)
    expect_identical(readBin(file, "raw", 100), charToRaw(expected))
  }
  file <- tempfile(fileext = ".json")
  format_find(file, "write")(data, file)
  expect_identical(
    readBin(file, "raw", 99),
    charToRaw(sprintf(
      "[{\"%s\":\"%s\",\"_row\":\"%s\"},{\"%s\":\"b\",\"_row\":\"c\"}]",
      word,
      word,
      word,
      word
    ))
  )
  expect_identical(names(back(data, "x.json"))[[1]], word)
})

test_that("what aws.s3 wrote is read", {
  file <- tempfile(fileext = ".rds")
  writeBin(memCompress(serialize(mtcars, NULL), "gzip"), file)
  expect_equal(format_find("x.rds", "read")(file), mtcars)
})

test_that("files of saveRDS() are read, however they are packed", {
  file <- tempfile(fileext = ".rds")
  for (packed in list("gzip", "bzip2", "xz", FALSE)) {
    saveRDS(mtcars, file, compress = packed)
    expect_equal(format_find("x.rds", "read")(file), mtcars)
  }
  writeBin(as.raw(0x78), file)
  expect_error(format_find("x.rds", "read")(file))
})

test_that("a name of no known format has no function", {
  expect_null(format_find("a/x.bin", "read"))
  expect_null(format_find("csv", "read"))
  expect_null(format_find("a.csv/x", "write"))
})

test_that("a package that is not there is named", {
  row <- format_row("odd", format_of("f"), format_of("f"), c("no.such.package", "none.either"))
  expect_error(
    format_load(row, "read"),
    "To read .odd files, install no.such.package or none.either",
    fixed = TRUE,
    class = "claws_missing_package"
  )
  row$package <- "utils"
  row$read <- format_of("head")
  expect_identical(format_load(row, "read"), utils::head)
})
