test_that("every waiter of every service can be read, under a name of its own", {
  count <- 0L
  for (service in services_get()$name) {
    model <- model_get(service)
    names <- waiter_names(model)
    expect_false(anyDuplicated(names(names)) > 0)
    for (name in names) {
      expect_true(waiter_get(model, name)$operation %in% model$operations$name)
    }
    count <- count + length(names)
  }
  expect_gt(count, 400L)
})

test_that("a model of one's own may say anything of a waiter, and is refused", {
  raw <- list(
    operation = "Ping",
    delay = 1L,
    maxAttempts = 3L,
    acceptors = list(list(matcher = "status", state = "success", expected = 200L))
  )
  expect_equal(waiter_read(raw, "Up")$r_name, "up")
  refused <- function(path, value) {
    changed <- raw
    changed[[path]] <- value
    expect_error(waiter_read(changed, "Up"), "Up cannot be used", class = "claws_invalid_config")
  }
  refused("delay", "soon")
  refused("maxAttempts", 0L)
  refused("acceptors", list())
  refused("acceptors", "none")
  for (field in c("matcher", "state", "expected")) {
    for (value in list(NULL, "nose", list(), 1:2)) {
      if (identical(c(field, value), c("expected", "nose"))) {
        next
      }
      acceptor <- raw$acceptors[[1]]
      acceptor[[field]] <- value
      refused("acceptors", list(acceptor))
    }
  }
  refused("acceptors", list(list(matcher = "path", state = "success", expected = "a")))
})
