# Names of boto3's clients and of the AWS CLI's commands that are no operation, with what does their
# work in claws. A name with a service before it is of that service alone.
client_elsewhere <- c(
  get_paginator = "paginate() takes the pages of a call.",
  can_paginate = "list_paginators() lists the operations that have pages.",
  get_waiter = "wait_until() waits; list_waiters() lists the waiters.",
  waiter_names = "list_waiters() lists the waiters.",
  exceptions = "Errors are caught by their class: see ?claws_conditions.",
  close = "Connections are closed by themselves.",
  "s3 ls" = "s3_ls() lists objects.",
  "s3 cp" = "s3_upload(), s3_download() and s3_copy() copy files and objects.",
  "s3 mv" = "s3_move() moves objects.",
  "s3 rm" = "s3_delete() deletes objects.",
  "s3 sync" = "s3_sync() copies folders.",
  "s3 presign" = "s3_url() makes an address for a limited time.",
  "s3 upload_fileobj" = "upload_file() takes connections too.",
  "s3 download_fileobj" = "s3_open() reads an object as a connection."
)

# A sentence on a name that a client has elsewhere or in another place, or NULL.
client_name_hint <- function(client, name) {
  core <- client_core(client)
  if (is.null(core$service)) {
    return(NULL)
  }
  if (name %in% names(waiter_names(client_model(core)))) {
    return(sprintf("It is a waiter: wait_until$%s().", name))
  }
  said <- client_elsewhere[c(name, paste(core$service, name))]
  said <- unname(said[!is.na(said)])
  if (length(said) > 0) said
}
