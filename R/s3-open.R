# Objects as connections.

#' Open an object as a connection
#'
#' Returns a connection that reads an object while it arrives, for functions that take connections,
#' such as [readLines()], [utils::read.csv()] or [gzcon()]. It needs little memory, whatever the
#' size of the object.
#'
#' From R 4.6 on, what is read is the object as it was when the connection was opened. A connection
#' to S3 that breaks off goes on behind the last byte, and credentials that expire meanwhile are
#' refreshed. Once all bytes were read in order, they are compared with the checksum of the object;
#' `attr(con, "checksum")` names its algorithm, or is `NA` where the object has none that says
#' something of all its bytes. A read fails with the conditions of `get_object()` and those of
#' [s3_download()]: `claws_checksum_error` before it gives the last bytes of a damaged object, and
#' `claws_object_changed` where another one has taken its place. After a failed read,
#' [isIncomplete()] is `TRUE`. [seek()] works, by bytes; what it leaves out is not compared. Text is
#' given as it is: where the locale of the session is not UTF-8, give `encoding = "UTF-8"` to the
#' function that reads.
#'
#' Before R 4.6, and with a `Range` or a `PartNumber`, the connection is that of [url()] for a URL
#' that is signed beforehand. R neither retries it nor checks what comes: a transfer that breaks off
#' ends in an error or in fewer bytes. [s3_read()] and [claws_each_chunk()] check every byte. R's
#' option `timeout` bounds the whole time of such a connection; it is `expires` for this one. A key
#' with a segment `.` or `..` is refused: [url()] would take it away.
#'
#' [readRDS()] and [load()] unpack what they read from it; for other functions, [gzcon()] does.
#'
#' From R 4.6 on, `"wb"`, `"w"` and `"wt"` open a connection that writes an object piece by piece,
#' as [s3_writer()] does, for functions such as [saveRDS()], [writeLines()] or [serialize()]. S3 has
#' the object once [close()] has returned, and not before. An error of S3 is an error of the write
#' or of [close()]. After a failed write nothing is stored, and [close()] only closes. A connection
#' that is not closed by [close()] itself, but by [gzcon()] or as garbage, stores nothing and warns.
#'
#' An object that is not there, a missing right and a bucket in another region are told by S3's own
#' conditions when the connection is opened.
#'
#' @param path An address such as `"s3://bucket/key"`, a string.
#' @param open How to open it: `"rb"` to read bytes, `"r"` or `"rt"` to read text; from R 4.6 on,
#'   `"wb"` to write bytes, `"w"` or `"wt"` to write text.
#' @param expires Seconds for which it may be read before R 4.6, a whole number, a week (604,800) at
#'   most.
#' @param ... Further arguments of `get_object()`, such as `VersionId`, or of `put_object()`, such
#'   as `ContentType`.
#' @inheritParams s3_ls
#' @return A connection that is open. Close it by [close()].
#' @seealso [s3_writer()] to write an object piece by piece.
#' @export
#' @examples
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   get_object = list(Body = charToRaw("x,y\n1,2\n"))
#' )
#' con <- s3_open("s3://bucket/table.csv", "r", client = svc)
#' read.csv(con)
#' close(con)
s3_open <- function(path, open = "rb", expires = 3600, ..., client = NULL) {
  address <- s3_object_address(path)
  if (length(address$key) != 1L) {
    stop(error_argument("path", "must be one address"))
  }
  if (!is_text(open) || !open %in% c("rb", "r", "rt", "wb", "w", "wt")) {
    stop(error_argument("open", "must be \"rb\", \"r\", \"rt\", \"wb\", \"w\" or \"wt\""))
  }
  core <- s3_core(client)
  if (startsWith(open, "w")) {
    return(open_output(core, address, list(...), open))
  }
  params <- c(list(Bucket = address$bucket, Key = address$key), list(...))
  operation <- client_operation(core, "GetObject")
  presign_check_expires(operation, expires, "expires")
  if (.Call(c_connection_can) && !any(c("Range", "PartNumber") %in% names(params))) {
    return(open_own(core, params, open))
  }
  if (is_like(address$key, "(^|/)[.][.]?(/|\\z)")) {
    stop(error_argument("path", "has a segment . or .., which url() takes away: use s3_read()"))
  }
  if (!is.null(core$parts$answers)) {
    return(open_bytes(s3_ask(core, "GetObject", params)$Body, open))
  }
  call <- presign_call(open_found(core, params), operation, params)
  open_url(request_url(presign_sign(call, expires)), open, expires)
}

# A connection of our own. readRDS() unpacks what comes from those of the class url.
open_own <- function(core, params, open) {
  path <- s3_address_text(params$Bucket, params$Key)
  reader <- reader_new(core, params, path)
  on.exit(reader_leave(reader))
  read <- function(from) reader_read(reader, from)
  con <- .Call(c_connection_new, path, open, reader$size, read, function() reader_leave(reader))
  on.exit()
  class(con) <- c("claws", "url", "connection")
  attr(con, "checksum") <- if (is.null(reader$sum)) NA_character_ else reader$expected$algorithm
  con
}

# A connection that writes. Only close.claws_output() stores the object: R itself also closes
# connections that nobody has any more, in the middle of a write.
open_output <- function(core, address, params, open) {
  if (!.Call(c_connection_can)) {
    stop(error_argument("open", "writes from R 4.6 on: s3_writer() writes objects before"))
  }
  upload <- writer_upload(core, address, params)
  write <- function(bytes) writer_take(upload, bytes)
  con <- .Call(c_connection_new, upload$to, open, NA_real_, write, function() output_drop(upload))
  class(con) <- c("claws_output", "connection")
  attr(con, "upload") <- upload
  con
}

output_drop <- function(upload) {
  if (upload$state == "open" && upload$pid == Sys.getpid()) {
    catch_error(writer_abort(upload))
    warning(condition_output_dropped(upload$to))
  }
}

#' @export
close.claws_output <- function(con, ...) {
  on.exit(close.connection(con))
  upload <- attr(con, "upload")
  if (upload$state == "open") {
    flush(con)
    writer_close(upload)
  }
  invisible()
}

# The client in the region where the object was found.
open_found <- function(core, params) {
  known <- client_operation(core, "HeadObject")$arguments
  call <- s3_call(core, "HeadObject", params[names(params) %in% known])
  call_perform(call)
  call$client
}

# R takes the option when the connection is opened.
open_url <- function(url, open, expires) {
  before <- options(timeout = max(expires, getOption("timeout")))
  on.exit(options(before))
  url(url, open, method = "libcurl", encoding = "UTF-8")
}

open_bytes <- function(bytes, open) {
  con <- rawConnection(bytes, "rb")
  if (open == "rb") {
    return(con)
  }
  on.exit(close(con))
  textConnection(as_utf8(readLines(con, encoding = "UTF-8", warn = FALSE)), encoding = "UTF-8")
}
