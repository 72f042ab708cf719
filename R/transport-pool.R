# Pools: libcurl's connections, and the exchanges on them (src/pool.c). All calls of a process share
# one pool. Two kinds of calls make another: a call while libcurl asks R for a piece of a request's
# body, and a call of a forked process, which must neither speak on the connections of its parent
# nor close them. An exchange is kept for the next call.

pool_take <- function() {
  for (pool in the$pools) {
    if (.Call(c_pool_is_free, pool$pointer)) {
      return(pool)
    }
  }
  pool_new()
}

pool_new <- function() {
  pool <- new.env(hash = FALSE, parent = emptyenv())
  pool$pointer <- .Call(c_pool_new)
  pool$owner <- Sys.getpid()
  the$pools <- c(list(pool), Filter(pool_is_alive, the$pools))
  pool
}

# A pool of the parent is let go; one that waits for R goes on afterwards.
pool_is_alive <- function(pool) pool$owner == Sys.getpid()

exchange_take <- function(pool) {
  idle <- pool$idle
  if (is.null(idle)) {
    return(.Call(c_exchange_new, pool$pointer))
  }
  pool$idle <- idle[[2L]]
  idle[[1L]]
}

# Gives up what is still on its way, and the connection with it. Idle exchanges are
# list(exchange, those beneath it).
exchange_give <- function(exchange, pool) {
  .Call(c_exchange_close, exchange)
  pool$idle <- list(exchange, pool$idle)
}
