listed <- function(path) {
  found <- .Call(c_folder_list, path)
  expect_named(found, c("name", "kind", "size", "modified", "link", "id"))
  expect_length(found$id, 2)
  lapply(found[1:5], `[`, order(found$name, method = "radix"))
}

test_that("what is in a folder has a kind, a size and a time, and links are told apart", {
  skip_on_os("windows")
  root <- own_folder()
  at <- function(...) file.path(root, ...)
  writeLines("abc", at("..a"))
  writeLines("", at(".b"))
  dir.create(at("c"))
  file.rename(pipe_of(), at("d"))
  file.symlink(at("..a"), at("e"))
  file.symlink(at("c"), at("f"))
  file.symlink(at("none"), at("g"))
  found <- listed(root)
  expect_identical(found$name, c("..a", ".b", "c", "d", "e", "f", "g"))
  expect_identical(found$kind, c("file", "file", "folder", "pipe", "file", "folder", "broken"))
  expect_identical(found$link, rep(c(FALSE, TRUE), c(4, 3)))
  expect_identical(found$size[c(1, 2, 5)], c(4, 1, 4))
  expect_equal(found$modified[1:6], as.numeric(file.mtime(at(found$name[1:6]))))
  devices <- listed("/dev")
  expect_identical(devices$kind[devices$name == "null"], "device")
})

test_that("a folder without entries has columns without rows, and what is no folder a reason", {
  root <- own_folder()
  expect_identical(unname(lengths(listed(root))), rep(0L, 5))
  for (path in c(file.path(root, "none"), tempfile())) {
    expect_type(.Call(c_folder_list, path), "character")
  }
})

test_that("a folder has numbers of its own, whatever way leads to it", {
  skip_on_os("windows")
  root <- own_folder()
  other <- file.path(root, "other")
  dir.create(other)
  file.symlink(root, file.path(other, "link"))
  id <- function(path) .Call(c_folder_list, path)$id
  expect_identical(id(root), id(file.path(other, "link")))
  expect_false(identical(id(root), id(other)))
  expect_true(all(id(root) > 0))
})

test_that("a folder that was listed is closed", {
  skip_if_not(dir.exists("/proc/self/fd"), "open files are counted in /proc of Linux")
  open_files <- function() length(dir("/proc/self/fd"))
  before <- open_files()
  for (times in 1:20) {
    listed(own_folder())
  }
  expect_lte(open_files(), before)
})
