test_that("an error has the pages before it, and the token to go on with", {
  svc <- paged_queues(fail_at = 5)
  error <- expect_error(paginate(svc$list_queues()), class = "AccessDenied")
  expect_length(error$pages, 2)
  expect_equal(plain_token(resume_token(error)), '{"NextToken": "5"}')
  rest <- paginate_all(paged_queues()$list_queues(), StartingToken = error$token)
  expect_equal(rest$QueueUrls, "u5")
  first <- expect_error(
    paginate(paged_queues(fail_at = 1)$list_queues(), StartingToken = "2"),
    class = "AccessDenied"
  )
  expect_equal(first$pages, list())
  expect_equal(first$token, "2")
  caught <- function() tryCatch(svc$list_queues(NextToken = "5"), error = function(e) NULL)
  expect_error(paginate(caught()), class = "AccessDenied")
})

test_that("an error or an interrupt of the function loses nothing", {
  svc <- paged_queues()
  signal <- function(page) {
    if ("u3" %in% page$QueueUrls) {
      signalCondition(structure(
        class = c("interrupt", "condition"),
        list(message = "", call = NULL)
      ))
    }
    page$QueueUrls
  }
  condition <- tryCatch(
    suppressMessages(paginate_lapply(svc$list_queues(), signal)),
    claws_interrupted = identity
  )
  expect_equal(condition$pages, list(c("u1", "u2")))
  expect_equal(plain_token(condition$token), '{"NextToken": "3"}')
  expect_equal(claws_last_results()[[1]], c("u1", "u2"))
  fails <- function(page) if ("u5" %in% page$QueueUrls) stop("mine") else page$QueueUrls
  expect_error(paginate_lapply(svc$list_queues(), fails), "mine")
  expect_length(claws_last_results(), 2)
  expect_equal(plain_token(resume_token(claws_last_results())), '{"NextToken": "5"}')
})

test_that("what came as a whole is not kept beside it", {
  the_forget("last_results")
  expect_length(paginate(paged_queues()$list_queues()), 3)
  expect_null(claws_last_results())
})

test_that("pages come one by one, and none is kept", {
  seen <- new.env()
  pages <- claws_pages(paged_queues(seen = seen)$list_queues())
  expect_null(pages$token)
  expect_equal(pages$taken, 0)
  expect_equal(pages$next_page()$QueueUrls, c("u1", "u2"))
  expect_equal(pages$taken, 1)
  expect_length(seen$params, 1)
  expect_equal(plain_token(resume_token(pages)), '{"NextToken": "3"}')
  expect_equal(pages$next_page()$QueueUrls, c("u3", "u4"))
  expect_error(pages$operation <- "Other", "locked")
  expect_output(print(pages), "ListQueues, pages taken: 2")
  pages$close()
  expect_null(pages$next_page())
  expect_equal(plain_token(pages$token), '{"NextToken": "5"}')
  rest <- claws_pages(paged_queues()$list_queues(), StartingToken = pages$token)
  expect_equal(rest$next_page()$QueueUrls, "u5")
  expect_null(rest$next_page())
  expect_null(rest$token)
})

test_that("each step of the work is told", {
  seen <- numeric()
  withCallingHandlers(
    paginate(paged_queues()$list_queues()),
    claws_progress = function(condition) seen <<- c(seen, condition$done)
  )
  expect_equal(seen, c(2, 4, 5))
})

test_that("pages of other pages, and calls while pages come, are apart", {
  svc <- paged_queues()
  inner <- paginate_lapply(svc$list_queues(), function(page) length(paginate(svc$list_queues())))
  expect_equal(unlist(inner), c(3, 3, 3))
  expect_length(claws_map(svc$get_queue_url, QueueName = c("a", "b")), 2)
})
