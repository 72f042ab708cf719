all_rows <- function(source) {
  rows <- list(source_rows(character(), 0, 0, "", NA))
  while (!is.null(piece <- source())) {
    rows <- c(rows, list(piece))
  }
  columns_bind(rows)
}

everything <- function(keys) rep(TRUE, length(keys))

tree_of <- function(...) {
  root <- own_folder()
  for (key in c(...)) {
    path <- file.path(root, key)
    dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE)
    writeBin(charToRaw(key), path)
  }
  root
}

test_that("files come in the order of the bytes of their keys", {
  beyond <- if (l10n_info()[["UTF-8"]]) "\u00e9/x" # other locales have no such name of a file
  keys <- c("a/b", "a.b", "a-b", beyond, "Z", "a/c/d", ".hidden", "a b", "a0")
  root <- tree_of(keys)
  dir.create(file.path(root, "empty"))
  rows <- all_rows(folder_source(root, TRUE, everything, 2L))
  expect_equal(rows$key, keys[order(keys, method = "radix")])
  expect_equal(rows$size, nchar(rows$key, "bytes"))
  expect_equal(rows$reason, rep(NA_character_, length(keys)))
  expect_equal(rows$modified, as.numeric(file.mtime(file.path(root, rows$key))), tolerance = 1e-6)
})

test_that("keys that do not count, and files that claws has not finished, are left out", {
  root <- tree_of("a.csv", "b.txt", ".x.csv.claws-part", ".claws-1a2b")
  rows <- all_rows(folder_source(root, TRUE, function(keys) keys != "b.txt"))
  expect_equal(rows$key, "a.csv")
})

test_that("there is nothing in a folder that is not there", {
  expect_length(all_rows(folder_source(tempfile(), TRUE, everything))$key, 0)
})

test_that("links are followed or not, and loops are found", {
  skip_on_os("windows")
  root <- tree_of("a", "dir/b")
  file.symlink(file.path(root, "a"), file.path(root, "link"))
  file.symlink(file.path(root, "dir"), file.path(root, "more"))
  file.symlink(root, file.path(root, "dir", "up"))
  file.symlink(file.path(root, "none"), file.path(root, "broken"))
  rows <- all_rows(folder_source(root, TRUE, everything))
  expect_equal(rows$key[is.na(rows$reason)], c("a", "dir/b", "link", "more/b"))
  loops <- rows[["reason"]][rows$type == "folder"]
  expect_match(loops, "leads back to a folder above it")
  expect_equal(rows$reason[rows$key == "broken"], "is a link to nothing")
  rows <- all_rows(folder_source(root, FALSE, everything))
  expect_equal(rows$key, c("a", "dir/b"))
})

test_that("a pipe, and a folder that cannot be read, have a reason", {
  root <- tree_of("a", "locked/b")
  pipe <- pipe_of()
  file.rename(pipe, file.path(root, "pipe"))
  rows <- all_rows(folder_source(root, TRUE, everything))
  expect_equal(rows$reason[rows$key == "pipe"], "is a pipe")
  skip_if(Sys.info()[["effective_user"]] == "root", "root reads everything")
  Sys.chmod(file.path(root, "locked"), "000")
  on.exit(Sys.chmod(file.path(root, "locked"), "700")) # or the folder could not be removed
  rows <- all_rows(folder_source(root, TRUE, everything))
  expect_equal(rows$reason[startsWith(rows$key, "locked")], "cannot be read")
})
