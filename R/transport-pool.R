# Pools: libcurl's connections, and the exchanges on them (src/pool.c). All calls of a process share
# one pool. Two kinds of calls make another: a call while libcurl asks R for a piece of a request's
# body, and a call of a forked process, which must neither speak on the connections of its parent
# nor close them. A pool keeps its idle exchanges
# for later calls.

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
