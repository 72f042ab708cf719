# Objects from place to place within S3: no byte of them passes here.

#' Copy and move objects of S3
#'
#' `s3_copy()` copies objects within S3, also between buckets and regions; large ones go in parts,
#' many at a time. `s3_move()` copies and then deletes the source, if that is still the object that
#' was copied. Within a directory bucket it renames the object in one request, which says nothing of
#' it: `size` and `etag` are `NA`.
#'
#' Metadata and tags of the source are kept. Members that are given stand above the metadata of the
#' source.
#'
#' @param from,to Addresses such as `"s3://bucket/key"`, character vectors. `to` has one for each of
#'   `from`, or is one that ends in `/`, where each object keeps the last part of its key.
#' @param ... Further members of [s3_copy_object()], such as `ContentType`, `Metadata` or
#'   `StorageClass`.
#' @param version_id Versions of the objects that are copied, strings: one for each of `from`, or
#'   one for all. `NULL` for the latest.
#' @param source_client A client of S3 that may look at the source, where `client` may not.
#' @param tags `FALSE`: the copies have no tags.
#' @param metadata `FALSE`: the copies have only the metadata that is given.
#' @inheritParams s3_upload
#' @inherit s3_upload return
#' @seealso [s3_upload()], [s3_download()], [s3_delete()]
#' @export
#' @examples
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   head_object = list(ContentLength = 9, ETag = "\"1\""),
#'   copy_object = list(CopyObjectResult = list(ETag = "\"1\""))
#' )
#' s3_copy("s3://bucket/a.csv", "s3://bucket/backup/", client = svc)
s3_copy <- function(
  from,
  to,
  ...,
  version_id = NULL,
  client = NULL,
  source_client = NULL,
  overwrite = TRUE,
  tags = TRUE,
  metadata = TRUE,
  max_active = NULL,
  on_error = c("stop", "keep"),
  progress = NULL
) {
  core <- s3_core(client)
  how <- transfer_how(core, max_active, NULL, match.arg(on_error), progress, overwrite)
  how <- copy_how(how, if (is.null(source_client)) core else s3_core(source_client), tags, metadata)
  transfers_run(copies_new(from, to, list(...), how, version_id), how)
}

#' @rdname s3_copy
#' @export
s3_move <- function(
  from,
  to,
  ...,
  client = NULL,
  overwrite = TRUE,
  max_active = NULL,
  on_error = c("stop", "keep"),
  progress = NULL
) {
  core <- s3_core(client)
  how <- transfer_how(core, max_active, NULL, match.arg(on_error), progress, overwrite)
  how <- copy_how(how, core, TRUE, TRUE)
  transfers <- copies_new(from, to, list(...), how)
  for (transfer in transfers) {
    move_after(transfer)
    move_rename(transfer)
  }
  transfers_run(transfers, how)
}

# S3 makes the checksums of copies by itself.
copy_how <- function(how, source, tags, metadata) {
  transfer_check_flag(tags, "tags")
  transfer_check_flag(metadata, "metadata")
  how["checksum"] <- list(NULL)
  c(how, list(source = source, tags = tags, metadata = metadata))
}

# Members of CopyObject that a copy says by itself.
copy_own <- c(
  "Bucket",
  "Key",
  "CopySource",
  "CopySourceIfMatch",
  "MetadataDirective",
  "TaggingDirective"
)

copies_new <- function(from, to, members, how, version_id = NULL) {
  members_check(how$client, "CopyObject", members, copy_own)
  source <- s3_object_address(from, "from")
  target <- upload_targets(as.list(source$key), to)
  version <- copy_versions(version_id, length(source$key))
  .mapply(
    function(bucket, key, version, to_bucket, to_key) {
      copied <- list(Bucket = bucket, Key = key)
      copied$VersionId <- if (!is.na(version)) version
      copy_new(copied, to_bucket, to_key, members, how)
    },
    list(source$bucket, source$key, version, target$bucket, target$key),
    NULL
  )
}

copy_versions <- function(version_id, count) {
  version <- version_id %||% NA_character_
  if (!is.character(version) || !length(version) %in% c(1L, count)) {
    text <- "`version_id` must be a string for each of %d objects, or one for all."
    stop(error_transfer_params(sprintf(text, count)))
  }
  rep(version, length.out = count)
}

# source: Bucket, Key, and perhaps VersionId and IfMatch. head: what is known of it already.
copy_new <- function(source, bucket, key, members, how, head = NULL) {
  from <- s3_address_text(source$Bucket, source$Key)
  transfer <- transfer_new(from, s3_address_text(bucket, key))
  transfer$how <- how
  transfer$copied <- source
  transfer$object <- list(Bucket = bucket, Key = key)
  transfer$members <- members
  transfer$begin <- function() copy_begin(transfer, head)
  transfer$undo <- function() upload_undo(transfer)
  transfer$stay <- function() upload_stay(transfer)
  transfer
}

# The source is looked at unless all is known of it that a copy in one request says.
copy_begin <- function(transfer, head) {
  whole <- !is.null(head) && isTRUE(head$ContentLength <= s3_copy_most)
  if (!whole || copy_describes(transfer)) {
    transfer_urge(transfer, function() copy_look(transfer))
  } else {
    copy_sized(transfer, head)
  }
  NULL
}

# Whether the metadata of the source is said again.
copy_describes <- function(transfer) {
  !transfer$how$metadata || any(names(transfer$members) %in% copy_metadata)
}

copy_look <- function(transfer) {
  how <- transfer$how
  params <- c(transfer$copied, copy_source_members(transfer, "HeadObject"))
  call <- transfer_ask(how, "HeadObject", params, function(call) {
    copy_sized(transfer, transfer_output(call))
    NULL
  })
  call$client <- how$source
  call
}

copy_sized <- function(transfer, head) {
  transfer$head <- head
  transfer$size <- as.numeric(head$ContentLength %||% 0)
  if (transfer$size <= s3_copy_most) {
    transfer$parts <- 1L
    transfer_urge(transfer, function() copy_whole(transfer))
  } else {
    copy_begin_parts(transfer)
  }
}

# Keys with which the source is encrypted, as they are called where it is read.
copy_source_members <- function(transfer, operation) {
  members <- transfer$members[startsWith(names(transfer$members) %||% character(), "CopySourceSSE")]
  names(members) <- sub("^CopySource", "", names(members))
  members_for(transfer$how$client, operation, members)
}

copy_source <- function(transfer) {
  version <- transfer$copied$VersionId %||% transfer$head$VersionId
  c(transfer$copied[c("Bucket", "Key")], if (is_text(version)) list(VersionId = version))
}

# In one request. Members of the metadata replace all that of the source: the rest of it is said
# again.
copy_whole <- function(transfer) {
  how <- transfer$how
  transfer$sent <- list(sum = function() NULL, etag = function() transfer$head$ETag)
  given <- transfer$members
  params <- c(transfer$object, given)
  if (copy_describes(transfer)) {
    params <- c(transfer$object, copy_described(transfer))
    params$MetadataDirective <- "REPLACE"
  }
  params$TaggingDirective <- if (!how$tags) "REPLACE"
  params$CopySource <- copy_source(transfer)
  params$CopySourceIfMatch <- transfer$head$ETag
  params$IfNoneMatch <- params[["IfNoneMatch"]] %||% if (!how$overwrite) "*"
  transfer_ask(how, "CopyObject", params, function(call) {
    if (inherits(call$value, "error")) {
      return(upload_refused(transfer, call, copy_whole))
    }
    output <- call$value$CopyObjectResult
    output$VersionId <- call$value$VersionId
    transfer$done <- transfer$size
    upload_done(transfer, output, NULL, "CRC64NVME")
    NULL
  })
}

# Members that describe an object, as HeadObject tells them.
copy_metadata <- c(
  "CacheControl",
  "ContentDisposition",
  "ContentEncoding",
  "ContentLanguage",
  "ContentType",
  "Expires",
  "Metadata",
  "WebsiteRedirectLocation"
)

# The members of a copy: those that were given, and the metadata of the source below them.
copy_described <- function(transfer) {
  of_source <- if (transfer$how$metadata) transfer$head[names(transfer$head) %in% copy_metadata]
  given <- transfer$members
  c(given, as.list(unclass(of_source))[setdiff(names(of_source), names(given))])
}

# In parts, which S3 copies side by side.
copy_begin_parts <- function(transfer) {
  transfer$plan <- transfer_plan(transfer$size, s3_copy_most)
  transfer$parts <- transfer$plan$count
  transfer$given <- transfer$members
  transfer$members <- copy_described(transfer)
  parts_begin(transfer)
  transfer$more <- function() copy_next_part(transfer)
  if (transfer$how$tags && is.null(transfer$given$Tagging)) {
    transfer_urge(transfer, function() copy_ask_tags(transfer))
  } else {
    transfer_urge(transfer, function() upload_create(transfer))
  }
}

# Tags are no part of an upload in parts: they are read, and said when it begins.
copy_ask_tags <- function(transfer) {
  call <- transfer_ask(transfer$how, "GetObjectTagging", copy_source(transfer), function(call) {
    tags <- transfer_output(call)$TagSet
    if (length(tags) > 0L) {
      pairs <- vapply(
        tags,
        function(tag) paste(uri_encode(c(tag$Key, tag$Value)), collapse = "="),
        ""
      )
      transfer$members$Tagging <- paste(pairs, collapse = "&")
    }
    transfer_urge(transfer, function() upload_create(transfer))
    NULL
  })
  call$client <- transfer$how$source
  call
}

copy_next_part <- function(transfer) {
  if (is.null(transfer$upload_id) || length(transfer$missing) == 0L) {
    return(NULL)
  }
  number <- transfer$missing[[1]]
  transfer$missing <- transfer$missing[-1]
  part <- plan_part(transfer$plan, number, transfer$size)
  params <- upload_members(transfer, "UploadPartCopy")
  params$PartNumber <- number
  params$CopySource <- copy_source(transfer)
  params$CopySourceIfMatch <- transfer$head$ETag
  last <- part[["from"]] + part[["size"]] - 1
  params$CopySourceRange <- sprintf("bytes=%.0f-%.0f", part[["from"]], last)
  transfer_ask(transfer$how, "UploadPartCopy", params, function(call) {
    if (is_unmet(call$value)) {
      stop(error_object_changed(transfer$from, call$value))
    }
    transfer$etags[[number]] <- answer_text(call, "ETag", transfer_output(call)$CopyPartResult)
    transfer$done <- transfer$done + part[["size"]]
    parts_check(transfer)
  })
}
