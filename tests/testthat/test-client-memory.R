test_that("a client has one memory, and nobody else has it", {
  on.exit(the_forget("memory"))
  the_forget("memory")
  memory <- client_memory(list(id = "a"))
  memory$fact <- 1
  expect_identical(client_memory(list(id = "a")), memory)
  expect_null(client_memory(list(id = "b"))$fact)
})

test_that("a session does not remember more clients than it may", {
  on.exit(the_forget("memory"))
  the_forget("memory")
  for (id in seq_len(client_memory_max + 1L)) {
    client_memory(list(id = as.character(id)))
  }
  expect_length(the$memory, 1)
})
