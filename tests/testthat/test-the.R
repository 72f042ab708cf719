# Names that a function reads or writes in `the`.
slots_in <- function(e) {
  if (is.call(e) && identical(e[[1]], quote(`$`)) && identical(e[[2]], quote(the))) {
    return(as.character(e[[3]]))
  }
  if (is.call(e) || is.pairlist(e)) {
    unlist(lapply(as.list(e), function(part) if (!missing(part)) slots_in(part)))
  }
}

test_that("every slot is declared, and used", {
  space <- asNamespace("claws")
  functions <- Filter(is.function, as.list(space, all.names = TRUE))
  used <- unlist(lapply(functions, function(f) c(slots_in(formals(f)), slots_in(body(f)))))
  expect_setequal(unique(used), names(the_slots))
  expect_false(is.unsorted(names(the_slots)))
})

test_that("one slot, some or all are forgotten", {
  on.exit(tiny_remember())
  the_forget()
  the$models[["x"]] <- list()
  the$clients[["x"]] <- list()
  pool_take()
  the_forget("models")
  expect_null(the$models)
  expect_length(the$clients, 1L)
  the_forget()
  expect_identical(names(the), character())
  expect_error(the_forget("model"))
})

test_that("an operation outside a client is bound to none", {
  expect_null(.client)
})
