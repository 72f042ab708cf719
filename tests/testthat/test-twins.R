# src/twins.c, and the hash that it keeps: src/folded-hash.c.

twins_in <- function(seen, texts) .Call(c_twins, seen, texts)

# A table of hashes with a number of slots, a power of two; its hashes, eight bytes each.
table_of <- function(slots) list(raw(8 * (slots + 1)))

hashes_in <- function(seen) {
  words <- matrix(seen[[1]], nrow = 8)
  apply(words[, -1, drop = FALSE], 2, function(word) paste(rev(word), collapse = ""))
}

test_that("texts that differ in one letter, wherever it stands, are no twins", {
  signs <- c(letters, 0:9, "/", "-")
  for (size in 1:17) {
    others <- lapply(seq_len(size), function(place) {
      paste0(strrep("A", place - 1), signs, strrep("A", size - place))
    })
    texts <- unique(unlist(others))
    texts <- texts[!duplicated(ascii_lower(texts))]
    expect_false(any(twins_in(table_of(1024), paste0(texts, "Z"))), info = size)
    expect_false(any(twins_in(table_of(1024), paste0("Z", texts))), info = size)
  }
})

test_that("what was seen stays known while the table grows", {
  seen <- table_of(1)
  keys <- sprintf("Key%05d", 1:20000)
  parts <- split(keys, findInterval(seq_along(keys), 2^(0:14)))
  for (part in parts) {
    expect_false(any(twins_in(seen, part)))
    expect_true(all(twins_in(seen, ascii_lower(part))))
  }
  expect_true(all(twins_in(seen, ascii_lower(keys))))
  expect_false(any(twins_in(seen, sprintf("key%05d", 20001:40000))))
})

test_that("only a text with a capital is kept, once", {
  seen <- table_of(4)
  expect_identical(twins_in(seen, c("b", "b")), c(FALSE, FALSE))
  expect_identical(seen[[1]], raw(40))
  expect_identical(twins_in(seen, c("bC", "bc", "Bc", "bd")), c(FALSE, TRUE, TRUE, FALSE))
  expect_identical(seen[[1]][1:8], as.raw(c(1, 0, 0, 0, 0, 0, 0, 0)))
  expect_equal(sum(hashes_in(seen) != strrep("0", 16)), 1)
})

# Of a key that is all zeros, which anybody could know, "a" has the hash below.
test_that("hashes are under a key of this process", {
  seen <- table_of(1)
  twins_in(seen, "A")
  expect_false("407448d2b89b1813" %in% hashes_in(seen))
})

test_that("what is no table of hashes is refused", {
  for (wrong in list(raw(), raw(8), raw(15))) {
    expect_error(twins_in(list(wrong), "a"), "which is too short")
  }
  for (wrong in list(raw(8 * 4), raw(8 * 6), as.raw(rep(c(3, 0, 0, 0, 0, 0, 0, 0), 3)))) {
    expect_error(twins_in(list(wrong), "a"), "seen is no table of hashes")
  }
  full <- as.raw(rep(c(2, 0, 0, 0, 0, 0, 0, 0), 3))
  expect_identical(twins_in(list(full), character()), logical())
})
