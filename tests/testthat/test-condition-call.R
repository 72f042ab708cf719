said <- function(code) deparse(conditionCall(tryCatch(code, claws_error = identity)))

test_that("the call of a condition is what was written, without arguments", {
  client <- tiny_client(json_answer("{}", 500L), sleep = function(seconds) NULL)
  expect_equal(said(client$touch_label(Label = "a")), "client$touch_label()")
  expect_equal(said(client$touch_label(Label = 1)), "client$touch_label()")
  expect_equal(said(client[["touch_label"]](Label = "a")), "client[[\"touch_label\"]]()")
  all <- list(mine = client)
  expect_equal(said(all$mine$touch_label(Label = "a")), "all$mine$touch_label()")
  touch <- client$touch_label
  expect_equal(said(touch(Label = "a")), "touch()")
  make <- function(...) client
  expect_equal(said(make("unsaid-a")$touch_label(Label = "a")), "make()$touch_label()")
  expect_equal(said(make("unsaid-a", "unsaid-b")$touch_label(Label = "a")), "make()$touch_label()")
})

test_that("where no name was written, it is a call that there is", {
  client <- tiny_client(json_answer("{}", 500L), sleep = function(seconds) NULL)
  named <- "tiny()$touch_label()"
  expect_equal(said(lapply("a", client$touch_label)), named)
  expect_equal(said(do.call(client$touch_label, list(Label = "unsaid-a"))), named)
  expect_equal(said(do.call(client$touch_label, list(Label = 1))), named)
  expect_equal(said(list(client)[[1L]]$touch_label(Label = "a")), named)
})

test_that("an emitted function is called by its name", {
  the_forget("clients", "memory")
  on.exit(the_forget("clients", "memory"))
  expect_equal(said(sts_assume_role(RoleArn = 1)), "sts_assume_role()")
  expect_equal(said(claws::sts_assume_role(RoleArn = 1)), "claws::sts_assume_role()")
})
