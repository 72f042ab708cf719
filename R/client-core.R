# The core of a client: its settings, as its operations hold it. It is plain data.

# The value that an operation is bound to: plain data, but for the parts. By its id, all that is
# counted between calls is a client's own.
client_core_make <- function(service, config, parts = list(), model = models_find(service)) {
  core <- list(service = service, id = uuid4(), parts = parts)
  core$model <- model
  core$settings <- settings_resolve(config, client_part(core, "env"))
  core$place <- endpoint_place(core)
  core
}

# The client that an emitted function uses by itself: made from the environment, once a session.
client_default <- function(service) {
  core <- the$clients[[service]]
  if (is.null(core)) {
    core <- client_core_make(service, config_make(list(), list(), NULL, NULL))
    the$clients[[service]] <- core
  }
  core
}

# Configuration and service of a client, from one of its operations.
client_core <- function(client) environment(client_bound(client))$.client

# A function of a client that knows its configuration; NULL when there is none.
client_bound <- function(client) {
  Find(function(f) is.function(f) && !is.null(environment(f)$.client), unclass(client))
}
