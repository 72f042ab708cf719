# Looking at the target of a write whose answer may have been lost. The service did what the first
# request asked for, nobody heard of it, and the next one is refused: its condition does not hold
# any more, or its upload is gone. That next request may be of the same attempt: libcurl sends again
# on its own what it sent on a kept connection that was closed meanwhile.

# error: the refusal. ours(found): ends the transfer where the object is the one that was sent.
# otherwise(found): goes on where it is not. found: the answer of HeadObject, or its error.
write_look <- function(transfer, error, ours, otherwise) {
  transfer_urge(transfer, function() {
    how <- transfer$how
    members <- members_for(how$client, "HeadObject", members_of_read(transfer$members))
    params <- c(transfer$object, members)
    params$ChecksumMode <- if (!how$plain) "ENABLED"
    transfer_ask(how, "HeadObject", params, function(call) {
      found <- call$value
      own <- !inherits(found, "error") && write_is_own(transfer, found, error)
      if (own) ours(found) else otherwise(found)
    })
  })
  NULL
}

# Whether an object has what was sent, by transfer$sent: functions for the checksum that it must
# have and for the ETag, NULL where they are not known. After a condition that does not hold it must
# also have come since the transfer began: the same bytes may have been there before.
write_is_own <- function(transfer, found, error) {
  if (!identical(as.numeric(found$ContentLength), as.numeric(transfer$size))) {
    return(FALSE)
  }
  if (is_unmet(error) && !isTRUE(as.numeric(found$LastModified) >= write_began(transfer, error))) {
    return(FALSE)
  }
  told <- checksum_told(found, transfer$how$checksum)
  sum <- if (!is.null(told)) transfer$sent$sum()
  if (is.null(sum)) is_text(found$ETag) && found$ETag %in% transfer$sent$etag() else told == sum
}

is_unmet <- function(error) inherits(error, c("PreconditionFailed", "http_412"))

# When the transfer began, in whole seconds of the service's clock, which the refusal tells.
write_began <- function(transfer, error) {
  now <- as.numeric(client_part(transfer$how$client, "clock")())
  there <- time_parse(error$headers[["date"]] %||% NA_character_)
  floor(as.numeric(there %||% now) - (now - transfer$began))
}
