# Functions of a client beyond the operations of its service.

# A row for each: the service (R's name, "*" for all), the name in a client, and the function, which
# finds its client as an operation does. class: classes of its own. topic: its help page; those of
# all services are S3's, where they are used most.
extras_table <- function() {
  row <- function(
    service,
    name,
    call,
    class = NULL,
    topic = paste0(if (service == "*") "s3" else service, "_", name)
  ) {
    list(service = service, name = name, call = call, class = class, topic = topic)
  }
  list(
    row("*", "generate_presigned_url", s3_generate_presigned_url),
    row("*", "wait_until", wait_until, class = "claws_waiters", topic = "wait_until"),
    row("s3", "generate_presigned_post", s3_generate_presigned_post),
    row("s3", "download_file", s3_download_file),
    row("s3", "upload_file", s3_upload_file),
    row("s3", "copy", copy_of_client, topic = "s3_copy"),
    row("rds", "build_auth_token", rds_build_auth_token),
    row("rds", "build_auth_token_v2", rds_build_auth_token_v2),
    row("rds", "generate_db_auth_token", rds_generate_db_auth_token),
    row(
      "auroradsql",
      "generate_db_connect_auth_token",
      auroradsql_generate_db_connect_auth_token
    ),
    row(
      "auroradsql",
      "generate_db_connect_admin_auth_token",
      auroradsql_generate_db_connect_admin_auth_token
    )
  )
}

# The extras of a service as functions of a client, whose environment is `bound`.
extras_bind <- function(service, bound) {
  rows <- Filter(function(row) row$service %in% c("*", service), extras_table())
  functions <- lapply(rows, extra_bind, bound)
  names(functions) <- vapply(rows, `[[`, "", "name")
  functions
}

# An unknown argument is refused in claws' words, as one of an operation is.
extra_bind <- function(row, bound) {
  extra <- row$call
  arguments <- names(formals(extra))
  if (!"..." %in% arguments) {
    formals(extra) <- c(formals(extra), alist(... = ))
    body(extra) <- call("{", quote(extra_refuse(...)), body(extra))
  }
  environment(extra) <- bound
  class <- c(row$class, "claws_extra")
  structure(extra, class = class, extra = row$name, arguments = arguments, srcref = NULL)
}

extra_refuse <- function(...) {
  if (...length() > 0L) {
    extra <- sys.function(-1)
    problems <- describe_surplus(...names_of(...), bound_arguments(extra))
    stop(error_written(error_arguments(attr(extra, "extra"), problems), sys.call(-1)))
  }
}

# The help page of a client's extra.
extras_topic <- function(extra) {
  name <- attr(extra, "extra")
  Find(function(row) row$name == name, extras_table())$topic
}

#' @export
print.claws_extra <- function(x, ...) {
  name <- attr(x, "extra")
  call <- sprintf("%s(%s)", name, operation_signature(x))
  writeLines(c(
    sprintf("<claws_extra: %s>", name),
    strwrap(call, indent = 2, exdent = 4, width = getOption("width")),
    sprintf("  help: ?%s", extras_topic(x))
  ))
  invisible(x)
}
