test_that("a request's URL has its path and its query", {
  request <- request("GET", "/a%20b", character(), query = c(x = "1", y = "%2F"))
  request$scheme <- "https"
  request$host <- "h:1"
  expect_equal(request_url(request), "https://h:1/a%20b?x=1&y=%2F")
  request$query <- character()
  expect_equal(request_url(request), "https://h:1/a%20b")
})

test_that("nothing that ends a line goes onto the wire", {
  refused <- function(...) expect_error(request_check(...), class = "claws_invalid_request")
  fine <- c(A = "b c\td", "x-amz-meta-a!#$%&'*+-.^_`|~1" = "\u00e9", Empty = "", Blank = "  ")
  expect_null(request_check("GET", "https://h/a%0A", fine))
  for (break_ in c("\n", "\r", "\r\nX: y", "\x01", "\x1f", "\x7f", "\v")) {
    error <- refused("GET", "https://h/", c(A = "b", Token = paste0("hush-", break_)))
    expect_equal(error$header, "Token")
    expect_no_match(conditionMessage(error), "hush")
    expect_equal(
      conditionMessage(refused("GET", paste0("https://h/a", break_), character())),
      "The request cannot be sent: its method or URL has a blank or a control character."
    )
    refused(paste0("GET", break_), "https://h/", character())
    refused("GET", "https://h/", stats::setNames("b", paste0("A", break_)))
  }
  for (name in c("", " ", "a b", "a:", "a\tb", "\u00e9", "a(b)", "a\"")) {
    error <- refused("GET", "https://h/", stats::setNames("b", name))
    expect_equal(error$header, name)
  }
  refused("GET", "https://h/ HTTP/1.1", character())
})
