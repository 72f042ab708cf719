# Parts of a client that tests and users may replace.

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
    credentials_chain = credentials_chain()
  )
}
