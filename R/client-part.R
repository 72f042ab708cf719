# Parts of a client that tests and users may replace, and its memory.

# A part of the road that tests and users may replace, or what stands there otherwise.
client_part <- function(client, name) {
  part <- client$parts[[name]]
  if (!is.null(part)) {
    return(part)
  }
  switch(
    name,
    transport = transport_curl,
    clock = time_now,
    uuid = uuid4,
    sleep = sleep_in_steps,
    random = random_number,
    env = env_get,
    prompt = prompt_secret,
    browse = utils::browseURL,
    credentials_chain = providers_known()$chain
  )
}

# Facts about a client, found out once and kept for its next calls, in an environment by its id:
# nothing alive is in the client itself.
client_memory <- function(client) {
  memory <- the$memory[[client$id]]
  if (is.null(memory)) client_remember(client$id) else memory
}

# When there are many, those of before go whose clients have not been used since.
client_remember <- function(id) {
  if (length(the$memory) %in% c(0L, client_memory_max)) {
    the$memory_before <- the$memory
    the$memory <- new.env(parent = emptyenv())
  }
  memory <- the$memory_before[[id]]
  if (is.null(memory)) {
    memory <- new.env(parent = emptyenv())
    memory$operations <- new.env(parent = emptyenv())
  }
  the$memory[[id]] <- memory
  memory
}

client_memory_max <- 1000L
