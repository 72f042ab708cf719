ini <- function(...) ini_parse(c(...), "file")

test_that("settings belong to the section above them", {
  expect_equal(
    ini("[default]", "region = us-east-1", "[profile dev]", "region=eu-west-1"),
    list(default = list(region = "us-east-1"), "profile dev" = list(region = "eu-west-1"))
  )
})

test_that("comments, empty lines and blanks around names and values do not matter", {
  expect_equal(
    ini("# top", "[default]", "", "; more", "region  :  us-east-1  ", "  # indented", "\t"),
    list(default = list(region = "us-east-1"))
  )
})

test_that("a setting may be indented, and its value go on in lines that are deeper", {
  expect_equal(
    ini("[a]", "  x = 1", "    2", "  # no part", "", "    3", "  y = 4", "")$a,
    list(x = "1\n2\n\n3", y = "4")
  )
})

test_that("values may hold the characters that separate, and comments begin lines only", {
  expect_equal(
    ini("[default]", "a = b=c:d", "url: http://x/#y", "c = d # e ; f")$default,
    list(a = "b=c:d", url = "http://x/#y", c = "d # e ; f")
  )
})

test_that("names of settings are in lower case, names of sections as they are", {
  expect_equal(
    ini("[ Dev ]", "AWS_Access_Key_Id = A"),
    list(" Dev " = list(aws_access_key_id = "A"))
  )
})

test_that("the name of a section ends at the last bracket of its line", {
  expect_named(ini("[a] b] # c", "x = 1"), "a] b")
})

test_that("a value that begins in the next line is a nested section", {
  expect_equal(
    ini("[default]", "s3 =", "  Addressing_Style = path", "", "  a=b=c", "region = x")$default,
    list(s3 = list(Addressing_Style = "path", a = "b=c"), region = "x")
  )
  expect_equal(ini("[default]", "s3 =", "", "region = x")$default, list(s3 = "", region = "x"))
})

test_that("the section DEFAULT holds for all others", {
  expect_equal(
    ini("[DEFAULT]", "a = 1", "b = 2", "[x]", "a = 3", "[y]"),
    list(x = list(a = "3", b = "2"), y = list(a = "1", b = "2"))
  )
})

test_that("a broken line is named with its file, and its content is not told", {
  broken <- list(
    list(c("[default]", "secret"), 2, "neither"),
    list("a = secret", 1, "neither"),
    list("[secret", 1, "neither"),
    list(c("[a]", " = secret"), 2, "neither"),
    list(c("[a]", "x = 1", "[b]", "[a]"), 4, "a second time"),
    list(c("[a]", "x = 1", "X = secret"), 3, "sets x a second time"),
    list(c("[a]", "s3 =", " x = 1", " secret"), 4, "nested section")
  )
  for (case in broken) {
    error <- expect_error(ini(case[[1]]), case[[3]], class = "claws_invalid_file")
    expect_match(conditionMessage(error), sprintf("^Line %d of file ", case[[2]]))
    expect_equal(error$line, case[[2]])
    expect_equal(error$path, "file")
    expect_no_match(conditionMessage(error), "secret")
  }
})

test_that("a file that is not there, and a folder, have no sections", {
  expect_equal(ini_read(tempfile()), list())
  expect_equal(ini_read(tempdir()), list())
})

ini_of_bytes <- function(...) {
  path <- tempfile()
  on.exit(unlink(path))
  writeBin(c(...), path)
  ini_read(path)
}

test_that("lines end in any of the three ways, and a byte order mark is no part of the first", {
  expect_equal(
    ini_of_bytes(
      as.raw(c(0xef, 0xbb, 0xbf)),
      charToRaw(as_utf8("[default]\r\na = \u00e9\rb = 2\nc = 3"))
    ),
    list(default = list(a = "\u00e9", b = "2", c = "3"))
  )
  expect_equal(ini_of_bytes(raw()), list())
})

test_that("a file that is not UTF-8 is refused with its line", {
  for (byte in c(0xff, 0x00)) {
    expect_error(
      ini_of_bytes(charToRaw("[default]\nregion = "), as.raw(byte)),
      "Line 2 of .* is not UTF-8",
      class = "claws_invalid_file"
    )
  }
})

test_that("a file is read in time that grows with its size alone", {
  path <- tempfile()
  settings <- c("sso_start_url = https://x/", "sso_region = us-east-1", "region = a")
  writeLines(unlist(lapply(1:20000, function(i) c(sprintf("[profile p%d]", i), settings))), path)
  expect_done(found <- ini_read(path))
  expect_length(found, 20000)
  expect_equal(found[["profile p20000"]]$region, "a")
  keys <- c("[default]", sprintf("k%d = v", 1:1e5), paste0("x = a", strrep(" ", 1e6), "b  "))
  writeLines(keys, path)
  expect_done(found <- ini_read(path))
  expect_length(found$default, 1e5 + 1)
  expect_equal(nchar(found$default$x), 1e6 + 2)
})

test_that("a file is read once as long as it stays as it is", {
  the_forget("ini", "shared")
  path <- tempfile()
  writeLines(c("[a]", "x = 1"), path)
  expect_equal(ini_read(path), list(a = list(x = "1")))
  expect_false(the$ini[[path]]$settled)
  writeLines(c("[a]", "x = 2"), path) # at the same time, perhaps, and of the same size
  expect_equal(ini_read(path), list(a = list(x = "2")))
  Sys.setFileTime(path, Sys.time() - 60)
  ini_read(path)
  expect_true(the$ini[[path]]$settled)
  the$ini[[path]]$sections <- list(b = list())
  expect_equal(ini_read(path), list(b = list()))
  unlink(path)
  expect_equal(ini_read(path), list())
})

test_that("a line that is longer than any setting is told, and a pipe is not waited for", {
  path <- tempfile()
  writeLines(c("[a]", strrep("x", ini_longest + 1)), path)
  expect_error(ini_read(path), "Line 2 of .* is longer", class = "claws_invalid_file")
  expect_error(ini_read(pipe_of()), "is a pipe", class = "claws_invalid_file")
  skip_on_os("windows")
  expect_equal(ini_read("/dev/null"), list())
})
