# A list that grows by an element at a time, in time that is linear: R copies a list that is put
# together with c(), or that an environment holds, once for each.

# add(item) puts one behind the others, all() is the list of them.
pile <- function() {
  items <- list()
  list(
    add = function(item) items[length(items) + 1L] <<- list(item),
    all = function() items
  )
}

# A state of a walk, a transfer or other work, which is changed in place. It has no table of
# hashes: for a few names one costs more than it gains.
state_new <- function() new.env(hash = FALSE, parent = emptyenv())
