test_that("a part that was replaced stands in the place of the usual one", {
  mine <- function() "mine"
  expect_identical(client_part(list(parts = list(uuid = mine)), "uuid"), mine)
  expect_identical(client_part(list(parts = list(uuid = mine)), "clock"), time_now)
  expect_identical(client_part(list(parts = list()), "transport"), transport_curl)
})

test_that("each part has one that is usual", {
  parts <- c("transport", "clock", "uuid", "sleep", "random", "env", "prompt", "browse")
  for (part in parts) {
    expect_true(is.function(client_part(list(), part)))
  }
  expect_named(client_part(list(), "credentials_chain"))
  expect_null(client_part(list(), "answers"))
})

test_that("a client has one memory, and nobody else has it", {
  on.exit(the_forget("memory"))
  the_forget("memory")
  memory <- client_memory(list(id = "a"))
  memory$fact <- 1
  expect_identical(client_memory(list(id = "a")), memory)
  expect_null(client_memory(list(id = "b"))$fact)
})

test_that("a session does not remember more clients than it may", {
  on.exit(the_forget("memory", "memory_before"))
  the_forget("memory", "memory_before")
  for (id in seq_len(2L * client_memory_max + 1L)) {
    client_memory(list(id = as.character(id)))
  }
  expect_length(the$memory, 1)
  expect_length(the$memory_before, client_memory_max)
})

test_that("a client that is used keeps its memory, however many others there are", {
  on.exit(the_forget("memory", "memory_before"))
  used <- list(id = "used")
  memory <- client_memory(used)
  left <- client_memory(list(id = "left"))
  kept <- vapply(as.character(seq_len(3L * client_memory_max)), FUN.VALUE = NA, function(id) {
    client_memory(list(id = id))
    identical(client_memory(used), memory)
  })
  expect_true(all(kept))
  expect_false(identical(client_memory(list(id = "left")), left))
})
