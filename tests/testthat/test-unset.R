are_unset <- function(options, variables) .Call(c_are_unset, options, variables)

# As many as R's vectors of one size and of the next have room for: one too many is none of them.
names_of <- function(count) sprintf("CLAWS_NO_SUCH_%d", seq_len(count))

test_that("nothing is said where no option is set and no variable", {
  for (count in c(0:5, 8, 9, 16, 17)) {
    expect_true(are_unset(names_of(count), names_of(count)))
  }
})

test_that("each option and each variable counts, an empty variable does not", {
  for (name in names_of(3)) {
    old <- options(structure(list(FALSE), names = name))
    expect_false(are_unset(names_of(3), character()))
    options(old)
    do.call(Sys.setenv, structure(list("a"), names = name))
    expect_false(are_unset(character(), names_of(3)))
    do.call(Sys.setenv, structure(list(""), names = name))
    expect_true(are_unset(names_of(3), names_of(3)))
    Sys.unsetenv(name)
  }
})
