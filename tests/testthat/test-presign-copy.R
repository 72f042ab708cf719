test_that("a field of a form is set in its place", {
  request <- request("POST", "/", character(), charToRaw("a=1&b=2"))
  expect_equal(rawToChar(form_set(request, c(a = "x y", c = "+"))$body), "a=x+y&b=2&c=%2B")
})
