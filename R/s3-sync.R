# s3_sync(): a folder and a prefix of S3, or two prefixes, made equal.

#' Make a folder and a prefix of S3 equal
#'
#' `s3_sync()` copies files and objects that are new or different from one place to another: from a
#' folder to S3, from S3 to a folder, or within S3. It plans first. `dry_run = TRUE` returns the
#' plan, a data frame that can be looked at, filtered, sent elsewhere, and run by `s3_run()`.
#'
#' Both sides are read in order, side by side, so that the memory it takes follows from the number
#' of differences and not from the number of files.
#'
#' @section Differences:
#' A thing that is not at the target is new. One that is there differs when its size does, and
#' besides, by `compare`:
#'
#' * `"time"`: when the source is newer, in whole seconds. For objects that are copied, also when
#'   their ETags differ, where these are sums of the content. A local file that is newer than the
#'   object it is downloaded from stays, and the plan says so.
#' * `"exact"`: as `"time"`; and a download is made when the times differ at all.
#' * `"size"`: by size alone.
#' * `"checksum"`: when the contents differ. Files are read, and objects asked for their checksums
#'   or, where these say enough, their ETags. Things that cannot be compared
#'   are copied.
#'
#' The AWS CLI downloads a file of the same size only when the *local* file is newer.
#'
#' @section Keys that are left out:
#' A key is matched against the patterns of `exclude`, then of `include`, or against `rules` in
#' their order: the last pattern that it matches decides. Patterns are for the part below `from` or
#' `to`; `*` stands for any characters, slashes too. Keys that
#' are left out are neither copied nor deleted.
#'
#' The plan has a row with the action `"skip"` and the reason for each pipe, device, unreadable file
#' or link to nothing; for keys that cannot be files here, such as those with `..` or an empty
#' segment, and those that differ from another in case alone where files do not; and for objects of
#' an archive (`GLACIER`, `DEEP_ARCHIVE`) that were not restored. Nothing below an unreadable folder
#' is deleted at the target. Empty objects whose keys end with a slash stand for folders and do not
#' count.
#'
#' @section Running a plan:
#' With `guard = TRUE`, an object is written only if the target is still as it was planned: new ones
#' with `IfNoneMatch`, others with `IfMatch`, deletions with the `ETag` of the object; a local file
#' is replaced or deleted only if its size and time are the same. Otherwise the row's status is
#' `"changed"`. Stores that know no such conditions need `guard = FALSE`. `IfMatch` or `IfNoneMatch`
#' among the further arguments stand in place of these conditions.
#'
#' Large files go in parts, as with [s3_upload()], [s3_download()] and [s3_copy()]. Uploads and
#' downloads are compared with their checksums. After a kill or an interrupt, the same sync goes on
#' with the parts that are there.
#'
#' Deletions come last, and only when nothing failed before. A plan with more than `max_delete` of
#' them is refused as a whole, with an error of class `claws_plan_refused`.
#'
#' A plan knows its client. Its rows may be split, for example with [split()], and each part run in
#' a process of its own: all parts together do the same as the whole. Run the deletions last.
#'
#' @param from,to A folder and an address such as `"s3://bucket/folder"`, in either order, or two
#'   addresses; strings.
#' @param ... Further arguments of `put_object()`, `get_object()` or `copy_object()`, by the
#'   direction, such as `StorageClass`; of `delete_objects()`, where it has them, too.
#' @param delete Whether to delete at the target what is not at the source, `TRUE` or `FALSE`.
#' @param compare The way in which both sides are compared; see below.
#' @param exclude,include Shell patterns, character vectors.
#' @param rules Shell patterns in order, a character vector with the names `"exclude"` and
#'   `"include"`, as `c(exclude = "*", include = "*.csv")`. They come after the other two.
#' @param follow Whether links to files and folders are followed, `TRUE` or `FALSE`. Links that lead
#'   back to a folder above them are not.
#' @param unsafe `"skip"`, or `"error"`: keys that cannot be files here stop the plan.
#' @param dry_run `TRUE` for the plan alone.
#' @param guard Whether each row is done only if its target is as it was planned.
#' @param max_delete How many deletions a plan may have at most, a number.
#' @param on_error `"keep"`, or `"stop"`: nothing new begins after the first error, which is
#'   signalled.
#' @param max_active The most requests on the wire, a whole number. By default the option
#'   `claws.max_active`, or else what the profile's section `s3 =` says, or else 16.
#' @inheritParams s3_ls
#' @param plan A plan, or some of its rows.
#' @return `s3_sync()`, with `dry_run = TRUE`: a data frame of class `claws_plan` with a row for
#'   each thing that differs: `action` (`"upload"`, `"download"`, `"copy"`, `"delete"` or `"skip"`),
#'   `from`, `to` (paths and addresses), `size` (bytes), `reason`, `etag` (of the object at the
#'   target), `source_etag`, `target_size` and `target_modified`. Otherwise, and `s3_run()`:
#'   invisibly, a data frame of class `claws_transfers` with a row for each row of the plan: `from`,
#'   `to`, `size`, `status` (`"done"`, `"resumed"`, `"skipped"`, `"changed"`, `"failed"` or
#'   `"not_run"`), `etag`, `checksum`, `version_id`, `verified`, `parts`, `seconds` and `error`, a
#'   list of conditions, as [s3_upload()] returns it.
#' @seealso [s3_delete()]; `vignette("s3-files", "claws")`
#' @order 1
#' @export
#' @examples
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   list_objects_v2 = list(Contents = list(
#'     list(Key = "site/old.html", Size = 10, ETag = "\"1\"", LastModified = Sys.time())
#'   )),
#'   put_object = list(ETag = "\"2\""),
#'   delete_objects = list()
#' )
#' folder <- tempfile()
#' dir.create(folder)
#' writeLines("<p>Hello</p>", file.path(folder, "index.html"))
#'
#' plan <- s3_sync(folder, "s3://bucket/site", delete = TRUE, dry_run = TRUE, client = svc)
#' plan
#' s3_run(plan[plan$action == "upload", ])$status
s3_sync <- function(
  from,
  to,
  ...,
  delete = FALSE,
  compare = c("time", "size", "checksum", "exact"),
  exclude = NULL,
  include = NULL,
  rules = NULL,
  follow = TRUE,
  unsafe = c("skip", "error"),
  dry_run = FALSE,
  guard = TRUE,
  max_delete = Inf,
  on_error = c("keep", "stop"),
  max_active = NULL,
  client = NULL,
  progress = NULL
) {
  core <- s3_core(client)
  sides <- list(from = sync_side(from, "from"), to = sync_side(to, "to"))
  how <- list(
    core = core,
    sides = sides,
    kind = sync_kind(sides$from, sides$to),
    compare = match.arg(compare),
    delete = isTRUE(delete),
    keep = sync_keep(exclude, include, rules),
    follow = isTRUE(follow),
    listing = list(...)[...names_of(...) %in% c("RequestPayer", "ExpectedBucketOwner")],
    max_active = s3_max_active(max_active),
    progress = progress
  )
  made <- sync_plan(how)
  if (match.arg(unsafe) == "error") {
    sync_refuse_unsafe(made$rows)
  }
  plan <- plan_new(
    made$rows,
    list(
      client = client,
      params = list(...),
      guard = isTRUE(guard),
      max_delete = max_delete,
      unchanged = made$unchanged
    )
  )
  if (isTRUE(dry_run)) {
    return(plan)
  }
  s3_run(plan, on_error = match.arg(on_error), max_active = max_active, progress = progress)
}

sync_refuse_unsafe <- function(rows) {
  known <- c(vapply(unsafe_rows, `[[`, "", "reason"), "differs from another key in case alone")
  unsafe <- which(rows$action == "skip" & rows$reason %in% known)
  if (length(unsafe) > 0L) {
    first <- unsafe[[1]]
    message <- sprintf(
      "%d keys cannot be files here: %s %s.",
      length(unsafe),
      rows$from[[first]],
      rows$reason[[first]]
    )
    stop(error_plan_refused(message, plan_new(columns_take(rows, unsafe))))
  }
}
