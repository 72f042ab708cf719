source_of <- function(keys, many) {
  keys <- keys[order(keys, method = "radix")]
  function() {
    if (length(keys) == 0L) {
      return(NULL)
    }
    piece <- utils::head(keys, many)
    keys <<- utils::tail(keys, -many)
    source_rows(piece, nchar(piece), 0, "file", NA)
  }
}

test_that("stretches of two sources belong together, whatever their pages", {
  signs <- c("a", "b", "/", "\u00e9", "Z")
  for (seed in 1:20) {
    set.seed(seed)
    words <- unique(replicate(200, paste(sample(signs, 4, TRUE), collapse = "")))
    left <- sample(words, sample(0:60, 1))
    right <- sample(words, sample(0:60, 1))
    seen <- list()
    most <- 0
    sync_merge(source_of(left, 7), source_of(right, 3), function(x, y) {
      most <<- max(most, length(x$key) + length(y$key))
      seen$left <<- c(seen$left, x$key)
      seen$right <<- c(seen$right, y$key)
      seen$both <<- c(seen$both, intersect(x$key, y$key))
    })
    expect_setequal(seen$both, intersect(left, right))
    expect_equal(as.character(seen$left), left[order(left, method = "radix")])
    expect_equal(as.character(seen$right), right[order(right, method = "radix")])
    expect_lte(most, 10)
  }
})

test_that("keys that come in no order are told", {
  wrong <- function() source_rows(c("b", "a"), 1, 0, "file", NA)
  expect_error(
    sync_merge(wrong, function() NULL, function(x, y) NULL),
    "no order",
    class = "claws_parse_error"
  )
})
