# The memory of a client: what calls find out once and its later calls use.

# Facts about a client, found out once and kept for its next calls, in an environment by its id:
# nothing alive is in the client itself.
client_memory <- function(client) {
  memory <- the$memory[[client$id]]
  if (is.null(memory)) {
    if (length(the$memory) %in% c(0L, client_memory_max)) {
      the$memory <- new.env(parent = emptyenv())
    }
    memory <- new.env(parent = emptyenv())
    memory$operations <- new.env(parent = emptyenv())
    the$memory[[client$id]] <- memory
  }
  memory
}

client_memory_max <- 1000L
