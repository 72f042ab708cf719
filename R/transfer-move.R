# Objects that are moved: copied and then deleted, or renamed.

# After the copy, the source goes, if it is what was copied; an answer that names no object is no
# proof that there is a copy.
move_after <- function(transfer) {
  transfer$then <- function() {
    if (is.na(transfer$etag)) {
      stop(error_member_missing(client_operation(transfer$how$client, "CopyObject"), "ETag"))
    }
    transfer$finished <- FALSE
    transfer_urge(transfer, function() move_delete(transfer, transfer$head$ETag))
  }
}

move_delete <- function(transfer, etag) {
  params <- transfer$copied[c("Bucket", "Key")]
  params$IfMatch <- etag
  transfer_ask(transfer$how, "DeleteObject", params, function(call) {
    if (!is.null(etag) && store_lacks(call$value, transfer$how$client)) {
      transfer_urge(transfer, function() move_delete(transfer, NULL))
      return(NULL)
    }
    if (is_unmet(call$value)) {
      stop(error_object_changed(transfer$from, call$value))
    }
    if (!inherits(call$value, "NoSuchKey")) {
      transfer_output(call)
    }
    transfer$finished <- TRUE
    NULL
  })
}

# Within a directory bucket the object is renamed, if its store can do that.
move_rename <- function(transfer) {
  params <- rename_params(transfer)
  if (is.null(params)) {
    return(invisible())
  }
  how <- transfer$how
  copy <- transfer$begin
  rename <- function() {
    transfer_ask(how, "RenameObject", params, function(call) {
      if (store_lacks(call$value, how$client)) {
        return(copy())
      }
      if (is_unmet(call$value) && !how$overwrite) {
        transfer$status <- "skipped"
      } else {
        transfer_output(call)
      }
      transfer$finished <- TRUE
      NULL
    })
  }
  transfer$begin <- function() transfer_urge(transfer, rename)
}

# NULL where no renaming does the same: keys that begin or end with a slash are none for it, and it
# takes no members but conditions.
rename_params <- function(transfer) {
  from <- transfer$copied
  to <- transfer$object
  keys <- c(from$Key, to$Key)
  params <- transfer$members
  names(params) <- sub("^If", "DestinationIf", sub("^CopySourceIf", "SourceIf", names(params)))
  known <- client_operation(transfer$how$client, "RenameObject")$arguments
  alike <- from$Bucket == to$Bucket && is_directory_bucket(to$Bucket)
  if (!alike || any(is_like(keys, "^/|/\\z")) || !all(names(params) %in% known)) {
    return(NULL)
  }
  if (!transfer$how$overwrite && is.null(params$DestinationIfNoneMatch)) {
    params$DestinationIfNoneMatch <- "*"
  }
  c(to, params, list(RenameSource = uri_encode(from$Key, "/")))
}
