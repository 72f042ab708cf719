test_that("a journal says what is done, a line each, and a cut line says nothing", {
  path <- file.path(own_folder(), "folder", "within", "a.json")
  transfer <- new.env()
  transfer$how <- list(resume = TRUE)
  journal_begin(transfer, path, kind = "upload", size = 2^40, gone = NULL)
  journal_add(transfer, number = 1, sum = "a")
  cat("{\"number\": 2, \"su", file = path, append = TRUE)
  known <- journal_read(path)
  expect_identical(journal_number(known$head, "size"), 2^40)
  expect_identical(journal_text(known$head, "kind"), "upload")
  expect_null(journal_text(known$head, "gone"))
  expect_length(known$parts, 1)
  expect_identical(journal_text(known$parts[[1]], "sum"), "a")
  skip_on_os("windows")
  expect_identical(format(file.mode(path)), "600")
})

test_that("a journal that cannot be written or read is none", {
  transfer <- new.env()
  transfer$how <- list(resume = TRUE)
  journal_begin(transfer, file.path(file_of(1), "a.json"), kind = "upload")
  expect_null(transfer$journal)
  expect_null(journal_read(tempfile()))
  expect_null(journal_read(file_of(0)))
  for (text in c("[1]", "1", "{", "\"a\"")) {
    path <- tempfile()
    writeLines(text, path)
    expect_null(journal_read(path))
  }
  row <- list(a = list(1), b = "x", c = -1, d = c(1, 2), e = NULL)
  for (name in names(row)) {
    expect_null(journal_number(row, name))
  }
})

test_that("a transfer finds its journal by what it moves where", {
  how <- list(client = client_core(depot_client(depot_new())))
  one <- journal_path(list(how = how), "a", "b")
  expect_identical(one, journal_path(list(how = how), "a", "b"))
  expect_false(one == journal_path(list(how = how), "a", "c"))
})
