test_that("the last pattern that a key matches decides", {
  keys <- c("a.csv", "b.txt", "tmp/a.csv")
  expect_equal(sync_keep(NULL, NULL, NULL)(keys), c(TRUE, TRUE, TRUE))
  expect_equal(sync_keep("*.csv", NULL, NULL)(keys), c(FALSE, TRUE, FALSE))
  expect_equal(sync_keep("*", "*.csv", NULL)(keys), c(TRUE, FALSE, TRUE))
  rules <- c(include = "*.csv", exclude = "tmp/*")
  expect_equal(sync_keep("*", NULL, rules)(keys), c(TRUE, FALSE, FALSE))
  expect_equal(sync_keep("*", NULL, NULL)(character()), logical())
  expect_error(sync_keep(NULL, NULL, "*"), "rules", class = "claws_invalid_params")
  expect_error(sync_keep(1, NULL, NULL), "exclude", class = "claws_invalid_params")
})

test_that("keys that are no paths for files have a reason", {
  bad <- c("../a", "a/../b", "a/..", "./a", "/a", "a//b", "a/", paste0("x/", strrep("n", 256)))
  expect_false(anyNA(unsafe_reasons(bad, FALSE)))
  good <- c("a", "a..b/c", "...", "a b", "c:x", "nul", "a\\b", "a?", strrep("12345678/", 100))
  good[[9]] <- paste0(good[[9]], strrep("n", 255))
  expect_true(all(is.na(unsafe_reasons(good, FALSE))))
  windows <- c("c:x", "nul", "a/COM1.txt", "a\\b", "a?", "a/b. /c", "x\001")
  expect_false(anyNA(unsafe_reasons(windows, TRUE)))
  expect_true(all(is.na(unsafe_reasons(c("null", "a/b.c", "com"), TRUE))))
  expect_equal(unsafe_reasons(character()), character())
})

test_that("keys that differ in case alone are found, near and far", {
  twins <- twins_finder()
  expect_equal(twins(c("A/x", "B", "C")), c(FALSE, FALSE, FALSE))
  expect_equal(twins(c("a/X", "a/x", "b/", "c")), c(TRUE, TRUE, FALSE, TRUE))
  expect_equal(twins(character()), logical())
})

# All sixteen have the same FNV-1a of 64 bits, in lower case.
test_that("keys that were made to collide are no twins", {
  halves <- list(
    c("6ab80jv4f571h", "9taqknsk2qxor"),
    c("ky4e6dkj7k5zi", "nbq6exn7m7n8c"),
    c("0i310k2kki56w", "7dvzgi5h59hty"),
    c("6f2f7js0gu7to", "3yq7bjto15b6a")
  )
  keys <- sort(paste0("A", do.call(paste0, expand.grid(halves))), method = "radix")
  twins <- twins_finder()
  expect_false(any(twins(keys)))
  expect_true(all(twins(ascii_lower(keys))))
})

test_that("whether a folder ignores case is tried there", {
  root <- own_folder()
  expect_equal(
    ignores_case(root),
    file.exists(ascii_upper(root)) || .Platform$OS.type == "windows"
  )
  expect_length(list.files(root, all.files = TRUE, no.. = TRUE), 0)
})
