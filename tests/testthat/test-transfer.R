test_that("small files are side by side", {
  store <- depot_new()
  paths <- vapply(1:30, function(i) file_of(i, own_folder(), paste0("f", i)), "")
  x <- s3_upload(paths, "s3://b/", client = depot_client(store), max_active = 3)
  expect_identical(x$status, rep("done", 30))
  expect_identical(x$size, as.numeric(1:30))
  expect_length(store$objects, 30)
})

test_that("an interrupt keeps what there is, and says how to go on", {
  local_cache()
  interrupt <- structure(class = c("interrupt", "condition"), list(message = "", call = NULL))
  store <- depot_new(function(request, number) if (number == 5L) signalCondition(interrupt))
  paths <- c(file_of(5), file_of(18e6), file_of(7))
  seen <- NULL
  said <- NULL
  withCallingHandlers(
    withRestarts(
      s3_upload(paths, paste0("s3://b/", 1:3), client = depot_client(store), max_active = 1),
      abort = function() NULL
    ),
    claws_interrupted = function(e) seen <<- e,
    message = function(e) {
      said <<- c(said, conditionMessage(e))
      tryInvokeRestart("muffleMessage")
    }
  )
  expect_identical(seen$transfers$status, c("done", "not_run", "not_run"))
  expect_identical(claws_last_results(), seen$transfers)
  expect_match(said, "s3_abort", all = FALSE)
  expect_length(store$uploads, 1)
})

test_that("a band width bounds what is begun in a second", {
  bucket <- transfer_bucket(list(cost = 100), 50)
  expect_identical(bucket(10), 0)
  expect_identical(bucket(10), 2)
  expect_identical(bucket(12), 0)
  expect_identical(transfer_bucket(list(), Inf)(1), 0)
})

test_that("a transfer without a call is not asked again before something of it has changed", {
  asked <- 0
  transfer <- function(i) {
    one <- transfer_new("a", "b", 1)
    calls <- list(new.env())
    one$begin <- function() NULL
    one$more <- function() {
      asked <<- asked + 1
      call <- calls
      calls <<- list()
      if (length(call) > 0L) call[[1]]
    }
    one
  }
  how <- transfer_how(s3_core(depot_client(depot_new())), max_active = 50)
  work <- transfers_work(lapply(1:50, transfer), how)
  calls <- replicate(50, transfers_next(work))
  expect_null(transfers_next(work))
  expect_identical(asked, 100)
  call <- calls[[1]]
  call$took <- function(call) NULL
  transfer_finish(work, call, 0)
  expect_null(transfers_next(work))
  expect_identical(asked, 101)
})

test_that("an error of other code removes what cannot be gone on with, and tells of the rest", {
  local_cache()
  store <- depot_new()
  broken <- function(...) if (length(store$uploads) > 0L) stop("no more") else raw(8 * 2^20)
  expect_error(s3_upload(broken, "s3://b/k", client = depot_client(store)), "no more")
  expect_length(store$uploads, 0)
  paths <- c(file_of(18e6), file_of(19e6))
  upload <- function(...) {
    s3_upload(paths, c("s3://b/k", "s3://b/l"), client = depot_client(store), ...)
  }
  expect_error(upload(progress = broken, resume = FALSE), "no more")
  expect_length(store$uploads, 0)
  expect_message(expect_error(upload(progress = broken), "no more"), "s3_abort")
  expect_gt(length(store$uploads), 0)
})

test_that("two transfers to one target are refused before any of them begins", {
  store <- depot_with(5)
  svc <- depot_client(store)
  folder <- own_folder()
  refused <- function(code) expect_error(code, "twice", class = "claws_invalid_params")
  paths <- c(file_of(5, own_folder(), "a"), file_of(6, own_folder(), "a"))
  refused(s3_upload(paths, "s3://b/", client = svc))
  refused(s3_move(c("s3://b/k", "s3://b/x/k"), "s3://c/", client = svc))
  refused(s3_copy(c("s3://b/k", "s3://b/l"), c("s3://c/k", "s3://c/k"), client = svc))
  refused(s3_download(c("s3://b/k", "s3://b/x/k"), folder, client = svc))
  twice <- file.path(c(folder, file.path(folder, ".")), "k")
  refused(s3_download(c("s3://b/k", "s3://b/l"), twice, client = svc))
  expect_length(store$seen, 0)
  expect_length(s3_download(character(), folder, client = svc)$to, 0)
})
