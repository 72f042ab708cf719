test_that("all calls of a process share a pool, and reuse its exchanges", {
  pool_forget()
  on.exit(pool_forget())
  pool <- pool_take()
  expect_identical(pool_take(), pool)
  first <- exchange_take(pool)
  second <- exchange_take(pool)
  expect_false(identical(first, second))
  exchange_give(first, pool)
  expect_identical(exchange_take(pool), first)
  expect_length(pool$idle, 0)
})

test_that("a pool of another process is left alone", {
  pool_forget()
  on.exit(pool_forget())
  pool <- pool_take()
  pool$pointer <- unserialize(serialize(pool$pointer, NULL))
  expect_false(.Call(c_pool_is_free, pool$pointer))
  pool$owner <- -1L
  expect_false(identical(pool_take(), pool))
  expect_length(the$pools, 1)
})
