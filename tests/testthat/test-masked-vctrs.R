skip_if_not_installed("vctrs")

is_masked <- function(x, bare) {
  expect_s3_class(x, "claws_masked")
  expect_identical(masked_bare(x), bare)
  expect_false(any(grepl("hush", capture.output(print(x)))))
}

test_that("a masked column beside any other is masked", {
  column <- masked_new("hush-a")
  is_masked(vctrs::vec_c(column, "hush-b"), c("hush-a", "hush-b"))
  is_masked(vctrs::vec_c("hush-b", column), c("hush-b", "hush-a"))
  is_masked(vctrs::vec_c(column, NA, column), c("hush-a", NA, "hush-a"))
  is_masked(vctrs::vec_c(masked_new(1L), 2.5), c(1, 2.5))
  is_masked(vctrs::vec_c(2.5, masked_new(1L), masked_new(4)), c(2.5, 1, 4))
  is_masked(vctrs::vec_c(masked_new(list("hush-a")), list(1)), list("hush-a", 1))
  expect_error(vctrs::vec_c(column, 1), class = "vctrs_error_incompatible_type")
})

test_that("values go into a masked column, and out of it into a plain one", {
  column <- masked_new(c("hush-a", NA))
  is_masked(vctrs::vec_assign(column, 2, "hush-b"), c("hush-a", "hush-b"))
  expect_identical(vctrs::vec_cast(column, character()), c("hush-a", NA))
  expect_identical(vctrs::vec_match("hush-a", column), 1L)
})

test_that("tables with masked columns go on one another", {
  frame <- table_frame(list(name = "a", x = masked_new("hush-a")), 1L)
  plain <- data.frame(name = "b", x = "hush-b")
  for (both in list(vctrs::vec_rbind(frame, plain), vctrs::vec_rbind(plain, frame))) {
    expect_setequal(as.character(both$x), c("hush-a", "hush-b"))
    expect_false(any(grepl("hush", capture.output(print(both)))))
  }
})

test_that("a structure with secrets goes with one that has none", {
  shape <- list(claws_shape = c("Secret", "tiny"), class = confidential_class)
  secret <- do.call(structure, c(list(list(a = "hush-a")), shape))
  expect_identical(vctrs::vec_c(secret, list(b = 1)), list(a = "hush-a", b = 1))
  expect_identical(vctrs::vec_c(list(b = 1), secret), list(b = 1, a = "hush-a"))
})
