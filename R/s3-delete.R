# Objects that are deleted, by 1,000 with a request.

#' Delete objects
#'
#' Deletes the objects at some addresses, 1,000 with each request. Where a bucket keeps versions, a
#' delete marker hides the object; a version that is given is gone for good.
#'
#' With `recursive = TRUE` an address is a folder: `"s3://bucket/data"` stands for the object `data`
#' and all below `data/`, but not for `database.csv`. An address without a key then stands for all
#' objects of the bucket, which itself stays. That an object is not there is no error.
#'
#' S3 answers for each key. With `on_error = "stop"` nothing new begins after a request of which a
#' key was refused, and the error of the first of them, such as `AccessDenied`, is signalled. It is
#' a `claws_transfer_error`, too, whose field `transfers` is the data frame with all rows.
#'
#' @param recursive Whether addresses are folders whose objects are deleted, `TRUE` or `FALSE`.
#' @param version_id Versions to delete, a character vector as long as `path`, or `NULL`. Not with
#'   `recursive`.
#' @param ... Further arguments of `delete_objects()`, such as `BypassGovernanceRetention`.
#' @param dry_run `TRUE` to delete nothing and to return a plan of what would be deleted.
#' @param on_error `"stop"`, or `"keep"`: errors stand in the column `error`.
#' @inheritParams s3_ls
#' @param path Addresses such as `"s3://bucket/key"`, a character vector.
#' @return Invisibly, a data frame of class `claws_transfers` with a row for each object: `from`
#'   (`NA`), `to` (the address), `size` (bytes, `NA` where it is not known), `status` (`"done"`,
#'   `"failed"` or `"not_run"`), `version_id` and `error` (a list of conditions, or `NULL`), and
#'   the other columns that transfers have. With `dry_run = TRUE`, a data frame of class
#'   `claws_plan`.
#' @seealso [s3_ls()]
#' @export
#' @examples
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   list_objects_v2 = list(Contents = list(list(Key = "tmp/a", Size = 10))),
#'   delete_objects = list()
#' )
#' plan <- s3_delete("s3://bucket/tmp/", recursive = TRUE, dry_run = TRUE, client = svc)
#' plan
#' s3_delete("s3://bucket/tmp/", recursive = TRUE, client = svc)$status
s3_delete <- function(
  path,
  recursive = FALSE,
  ...,
  version_id = NULL,
  dry_run = FALSE,
  on_error = c("stop", "keep"),
  max_active = NULL,
  client = NULL,
  progress = NULL
) {
  on_error <- match.arg(on_error)
  core <- s3_core(client)
  max_active <- s3_max_active(max_active)
  rows <- if (isTRUE(recursive)) {
    delete_below(core, path, max_active, progress)
  } else {
    delete_named(path, version_id)
  }
  if (isTRUE(dry_run)) {
    return(plan_new(delete_plan_rows(rows), list(client = client, params = list(...))))
  }
  done <- delete_perform(core, rows, list(...), max_active, on_error == "stop", progress)
  columns <- delete_plan_rows(rows)
  columns <- transfer_columns(columns$from, columns$to, columns$size)
  columns[c("version_id", "status", "error")] <- c(rows["version_id"], done)
  invisible(transfers_value(transfer_frame(columns), on_error == "stop"))
}

# Rows are columns: bucket, key, size, version_id, etag.
delete_named <- function(path, version_id) {
  address <- s3_object_address(path)
  count <- length(address$key)
  if (!is.null(version_id) && (!is.character(version_id) || length(version_id) != count)) {
    stop(error_argument("version_id", "must be a character vector as long as `path`"))
  }
  none <- rep(NA_character_, count)
  c(address, list(size = rep(NA_real_, count), version_id = version_id %||% none, etag = none))
}

delete_below <- function(client, path, max_active, progress) {
  address <- s3_address(path)
  shards <- lapply(seq_along(address$key), function(i) {
    list_shard(address$bucket[[i]], address$key[[i]], FALSE, FALSE, i)
  })
  rows <- columns_bind(c(
    list(list_none(FALSE)),
    shards_perform(client, shards, list(), max_active, progress)
  ))
  root <- address$key[rows$place]
  open <- root == "" | endsWith(root, "/")
  rows <- columns_take(rows, open | rows$key == root | startsWith(rows$key, paste0(root, "/")))
  list(
    bucket = address$bucket[rows$place],
    key = rows$key,
    size = rows$size,
    version_id = rep(NA_character_, length(rows$key)),
    etag = rep(NA_character_, length(rows$key))
  )
}

delete_plan_rows <- function(rows) {
  none <- rep(NA_character_, length(rows$key))
  list(
    action = rep("delete", length(rows$key)),
    from = none,
    to = s3_address_text(rows$bucket, rows$key),
    size = rows$size,
    reason = rep("was asked for", length(rows$key)),
    etag = none,
    source_etag = none,
    target_size = rows$size,
    target_modified = rep(NA_real_, length(rows$key))
  )
}

delete_most <- 1000L # keys of a request

# Returns list(status, error), one each for the rows. An etag in a row is a condition.
delete_perform <- function(client, rows, params, max_active, stops, progress = NULL) {
  count <- length(rows$key)
  state <- state_new()
  state$status <- rep("not_run", count)
  state$error <- vector("list", count)
  meter <- progress_new(count, progress)
  on.exit(meter$end())
  batches <- delete_batches(rows)
  begun <- 0L
  next_call <- function() {
    if (begun == length(batches) || stops && any(state$status == "failed")) {
      return(NULL)
    }
    begun <<- begun + 1L
    delete_call(client, rows, batches[[begun]], params)
  }
  finish <- function(call, now) {
    delete_take(state, rows, call)
    meter$step(sum(state$status != "not_run"))
    NULL
  }
  if (count > 0L) {
    calls_perform(next_call, finish, max_active, client)
  }
  list(status = state$status, error = state$error)
}

# Places of rows that go with one request: of one bucket, 1,000 at most. A key that XML cannot hold
# goes alone.
delete_batches <- function(rows) {
  odd <- is_like(rows$key, "[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f]|\\xef\\xbf[\\xbe\\xbf]")
  places <- seq_along(rows$key)
  together <- split(places[!odd], factor(rows$bucket[!odd], unique(rows$bucket[!odd])))
  cut <- lapply(together, function(these) {
    split(these, ceiling(seq_along(these) / delete_most))
  })
  c(unlist(unname(lapply(cut, unname)), recursive = FALSE), as.list(places[odd]))
}

delete_call <- function(client, rows, places, params) {
  given <- list(Bucket = rows$bucket[[places[[1]]]])
  objects <- lapply(places, function(i) {
    Filter(
      Negate(is.na),
      list(
        Key = rows$key[[i]],
        VersionId = rows$version_id[[i]],
        ETag = etag_quoted(rows$etag[[i]])
      )
    )
  })
  alone <- delete_is_alone(rows, places)
  call <- if (alone) {
    one <- objects[[1]]
    names(one)[names(one) == "ETag"] <- "IfMatch"
    s3_call(client, "DeleteObject", c(given, one, params))
  } else {
    s3_call(
      client,
      "DeleteObjects",
      c(
        given,
        list(Delete = list(Objects = objects, Quiet = TRUE)),
        params
      )
    )
  }
  call$places <- places
  call
}

delete_is_alone <- function(rows, places) {
  length(places) == 1L &&
    is_like(rows$key[[places]], "[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f]|\\xef\\xbf")
}

etag_quoted <- function(etag) ifelse(is.na(etag), NA_character_, paste0("\"", etag, "\""))

# The outcome of a request: its rows are done, but those that the answer names.
delete_take <- function(state, rows, call) {
  places <- call$places
  value <- call$value
  if (inherits(value, "error")) {
    return(delete_failed(state, places, value))
  }
  state$status[places] <- "done"
  for (found in value$Errors) {
    at <- delete_refused(found, rows, places)
    error <- error_key(found, call, rows$bucket[[places[[1]]]])
    delete_failed(state, at, error)
  }
}

# The rows that a refusal is of: all, where it names none of them.
delete_refused <- function(found, rows, places) {
  same <- rows$key[places] %in% found$Key
  version <- same & (is.null(found$VersionId) | rows$version_id[places] %in% found$VersionId)
  if (any(version)) {
    places[version]
  } else if (any(same)) {
    places[same]
  } else {
    places
  }
}

# An object that is gone already is one of an earlier request whose answer was lost.
delete_failed <- function(state, places, error) {
  if (inherits(error, "NoSuchKey")) {
    state$status[places] <- "done"
    return(invisible())
  }
  state$status[places] <- if (is_unmet(error)) "changed" else "failed"
  state$error[places] <- rep(list(error), length(places))
}

# The refusal of one key, as DeleteObject would signal it.
error_key <- function(found, call, bucket) {
  said <- list(code = found$Code %||% "", message = found$Message %||% "", fields = list())
  params <- list(Bucket = bucket, Key = found$Key, VersionId = found$VersionId)
  operation <- client_operation(call$client, "DeleteObject")
  error_from_service(
    operation,
    response(200L, list(), raw()),
    said,
    Filter(Negate(is.null), params)
  )
}
