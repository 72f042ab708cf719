test_that("a request's URL has its path and its query", {
  request <- request("GET", "/a%20b", character(), query = c(x = "1", y = "%2F"))
  request$scheme <- "https"
  request$host <- "h:1"
  expect_equal(request_url(request), "https://h:1/a%20b?x=1&y=%2F")
  expect_equal(query_text(c(x = "1", y = NA, z = "")), "x=1&y&z=")
  request$query <- character()
  expect_equal(request_url(request), "https://h:1/a%20b")
})

test_that("nothing that ends a line goes onto the wire", {
  pool <- .Call(c_pool_new)
  open <- function(method, url, headers, own = NULL) {
    request <- request(method, "", headers)
    request[c("scheme", "host", "path")] <- list("https", "h", sub("https://h", "", url))
    known <- list(options = list(), headers = own)
    exchange <- .Call(c_exchange_take, pool)
    unsafe <- .Call(c_exchange_open, exchange, request, known, raw(), NA, 1, 1, Inf, NULL)
    .Call(c_exchange_close, exchange)
    if (unsafe != 0L) request_refuse(unsafe, c(headers, own))
  }
  refused <- function(...) expect_error(open(...), class = "claws_invalid_request")
  fine <- c(A = "b c\td", "x-amz-meta-a!#$%&'*+-.^_`|~1" = "\u00e9", Empty = "", Blank = "  ")
  expect_null(open("GET", "https://h/a%0A", fine))
  for (break_ in c("\n", "\r", "\r\nX: y", "\x01", "\x1f", "\x7f", "\v")) {
    error <- refused("GET", "https://h/", c(A = "b", Token = paste0("hush-", break_)))
    expect_equal(error$header, "Token")
    expect_no_match(conditionMessage(error), "hush")
    own <- c(B = "c", Agent = break_)
    expect_equal(refused("GET", "https://h/", c(A = "b"), own)$header, "Agent")
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
