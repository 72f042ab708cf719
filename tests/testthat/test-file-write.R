modes <- function(path) format(file.info(path)$mode)

test_that("a file is replaced as a whole, and keeps its mode", {
  path <- file.path(own_folder(), "a")
  file_write(path, as.raw(1:3))
  expect_equal(readBin(path, "raw", 9), as.raw(1:3))
  skip_on_os("windows")
  expect_equal(modes(path), format(as.octmode(bitwAnd(438L, bitwNot(as.integer(Sys.umask(NA)))))))
  Sys.chmod(path, "0640", use_umask = FALSE)
  file_write(path, as.raw(4))
  expect_equal(modes(path), "640")
  file_write(file.path(dirname(path), "b"), as.raw(5), private = TRUE)
  expect_equal(modes(file.path(dirname(path), "b")), "600")
  expect_setequal(dir(dirname(path), all.files = TRUE, no.. = TRUE), c("a", "b"))
})

test_that("a draft is its owner's alone until it is done, and given up without a trace", {
  path <- file.path(own_folder(), "a")
  writeLines("before", path)
  draft <- file_draft(path)
  draft$write(as.raw(1))
  part <- setdiff(dir(dirname(path), all.files = TRUE, no.. = TRUE), "a")
  expect_length(part, 1)
  skip_on_os("windows")
  expect_equal(modes(file.path(dirname(path), part)), "600")
  draft$discard()
  draft$discard()
  expect_equal(dir(dirname(path), all.files = TRUE, no.. = TRUE), "a")
  expect_equal(readLines(path), "before")
})

test_that("a name may have 255 bytes", {
  skip_on_os("windows")
  path <- file.path(own_folder(), strrep("n", 255))
  file_write(path, as.raw(1))
  expect_equal(file.size(path), 1)
})

test_that("links are followed, also to what is not there yet", {
  skip_on_os("windows")
  folder <- own_folder()
  target <- file.path(folder, "target")
  links <- file.path(folder, c("one", "two", "loop"))
  file.symlink("target", links[[1]])
  file.symlink(links[[1]], links[[2]])
  file.symlink("loop", links[[3]])
  file_write(links[[2]], as.raw(1))
  expect_equal(Sys.readlink(links[[1]]), "target")
  file_write(links[[2]], as.raw(1:2))
  expect_equal(file.size(target), 2)
  expect_error(file_write(links[[3]], raw()), "lead back", class = "claws_write_error")
})

test_that("what is no file is neither replaced nor waited for", {
  skip_on_os("windows")
  pipe <- file.path(own_folder(), "pipe")
  system2("mkfifo", pipe)
  expect_error(file_write(pipe, raw()), "it is a pipe", class = "claws_write_error")
  expect_equal(file_look(pipe)$kind, "pipe")
  expect_error(file_write("/dev/null", raw()), "it is a device", class = "claws_write_error")
  expect_error(file_write(dirname(pipe), raw()), "it is a folder", class = "claws_write_error")
  error <- expect_error(file_write(file.path(pipe, "a"), raw()), class = "claws_write_error")
  expect_equal(error$path, file.path(pipe, "a"))
})

test_that("lines are added to a file of its owner alone", {
  path <- file.path(own_folder(), "log")
  file_append(path, charToRaw("a\n"))
  file_append(path, charToRaw("b\n"))
  expect_equal(readLines(path), c("a", "b"))
  skip_on_os("windows")
  expect_equal(modes(path), "600")
  expect_error(file_append(dirname(path), raw()), class = "claws_write_error")
})

test_that("on a full disk a file is as it was, and what was begun is gone", {
  folder <- full_disk(1)
  path <- file.path(folder, "a")
  writeLines("before", path)
  error <- expect_error(file_write(path, raw(2e6)), class = "claws_write_error")
  expect_match(conditionMessage(error), "cannot be written: .+")
  expect_equal(readLines(path), "before")
  expect_equal(dir(folder, all.files = TRUE, no.. = TRUE), "a")
})

test_that("what can be done without is a warning, once for each folder", {
  the_forget("unwritten")
  on.exit(the_forget("unwritten"))
  path <- file.path(own_folder(), "no", "a")
  warning <- expect_warning(
    write_or_warn(file_write(path, raw()), "A sign-in"),
    "A sign-in is not kept: .* cannot be written",
    class = "claws_write_warning"
  )
  expect_equal(warning$path, path)
  expect_silent(write_or_warn(file_write(path, raw()), "A sign-in"))
})
