# A listing that is split while it runs. A shard is a stretch of the key space, in an environment:
#
# bucket, prefix, flat, versions, place: what is listed. flat: whether prefixes stand for what is
#   below them. place: which address of the user's it is for.
# after: the key behind which it begins, or NULL. end: the last key that belongs to it, or NULL.
# token: tokens of its next page; `follow` knows those that came. whole: whether it is not worth to
#   look for a place to split at.
#
# A shard that has further pages, while fewer requests are on the wire than may be, asks for the
# prefixes ahead of it and leaves the stretches between these to further shards.

list_shard <- function(bucket, prefix, flat, versions, place, after = NULL, end = NULL) {
  shard <- state_new()
  shard$bucket <- bucket
  shard$prefix <- prefix
  shard$flat <- flat
  shard$versions <- versions
  shard$place <- place
  shard$after <- after
  shard$end <- end
  shard$token <- list()
  shard$follow <- NULL
  shard$whole <- flat || versions || is_directory_bucket(bucket)
  shard
}

# Directory buckets list in no order, and begin nowhere but at the beginning.
is_directory_bucket <- function(bucket) is_like(bucket, "--x-s3\\z")

# Lists all shards, and those that come of them. Returns a list of columns for each page.
shards_perform <- function(client, shards, params, max_active, progress = NULL) {
  meter <- progress_new(Inf, progress)
  on.exit(meter$end())
  crowd <- state_new()
  crowd$queue <- lapply(shards, shard_call, client, params)
  crowd$active <- 0L
  crowd$rows <- list()
  crowd$seen <- 0
  next_call <- function() crowd_next(crowd)
  finish <- function(call, now) {
    crowd$active <- crowd$active - 1L
    if (inherits(call$value, "error")) {
      stop(call$value)
    }
    more <- if (isTRUE(call$probe)) {
      shard_split(call, max_active - crowd$active)
    } else {
      crowd_take(call, crowd)
    }
    room <- max_active - crowd$active - length(crowd$queue) - length(more)
    calls <- lapply(more, shard_next, client, params, room > 0)
    crowd$queue <- c(crowd$queue, calls)
    meter$step(crowd$seen)
    following <- crowd_next(crowd)
    if (!is.null(following)) call_wait(following, 0, "new")
  }
  calls_perform(next_call, finish, max_active, client)
  crowd$rows
}

crowd_next <- function(crowd) {
  if (length(crowd$queue) == 0L) {
    return(NULL)
  }
  call <- crowd$queue[[1]]
  crowd$queue <- crowd$queue[-1]
  crowd$active <- crowd$active + 1L
  call
}

# The page of a shard: its rows are kept. Returns the shards that go on, none at the end.
crowd_take <- function(call, crowd) {
  shard <- call$shard
  page <- call$value
  rows <- shard_columns(shard, page)
  shard_move(shard, call$client, page)
  if (!is.null(shard$end) && length(rows$key) > 0L) {
    inside <- bytes_up_to(rows$key, shard$end)
    ended <- !all(inside)
    rows <- columns_take(rows, inside)
    shard$token <- if (!ended) shard$token
  }
  shard$last <- if (length(rows$key) > 0L) rows$key[[length(rows$key)]] else shard$last
  rows$place <- rep(shard$place, length(rows$key))
  crowd$rows[[length(crowd$rows) + 1L]] <- rows
  crowd$seen <- crowd$seen + length(rows$key)
  if (!is.null(shard$token)) list(shard)
}

# Which texts come before another, or are the same, by their bytes.
bytes_up_to <- function(texts, last) {
  ranks <- integer(length(texts) + 1L)
  ranks[bytes_order(c(texts, last))] <- seq_along(ranks)
  ranks[seq_along(texts)] < ranks[[length(ranks)]] | texts == last
}

# The rows of a page. A store that does not heed the prefix lists keys that were not asked for.
shard_columns <- function(shard, page) {
  rows <- page_columns(page, shard$versions)
  columns_take(rows, startsWith(rows$key, shard$prefix) %in% TRUE)
}

# The shard with the tokens of its next page.
shard_move <- function(shard, client, page) {
  shard$token <- NULL
  if (isTRUE(page$IsTruncated)) {
    shard$follow <- shard$follow %||% s3_tokens(client, shard_operation(shard))
    shard$token <- shard$follow(shard_tokens(page, shard$versions))
  }
}

shard_tokens <- function(page, versions) {
  if (versions) {
    list(KeyMarker = page$NextKeyMarker, VersionIdMarker = page$NextVersionIdMarker)
  } else {
    list(ContinuationToken = page$NextContinuationToken)
  }
}

shard_operation <- function(shard) if (shard$versions) "ListObjectVersions" else "ListObjectsV2"

# The next call of a shard: a look for prefixes ahead where there is room for more shards, or the
# next page.
shard_next <- function(shard, client, params, room) {
  if (room && !shard$whole && !is.null(shard$last)) {
    shard_probe(shard, client, params)
  } else {
    shard_call(shard, client, params)
  }
}

shard_call <- function(shard, client, params) {
  given <- c(
    list(Bucket = shard$bucket, Prefix = if (shard$prefix != "") shard$prefix),
    list(Delimiter = if (shard$flat) "/"),
    if (length(shard$token) == 0L) list(StartAfter = shard$after) else shard$token,
    params
  )
  call <- s3_call(client, shard_operation(shard), Filter(Negate(is.null), given))
  call$shard <- shard
  call
}

# A look at the prefixes behind the last key that was seen, at the depth where the shard is split.
shard_probe <- function(shard, client, params) {
  depth <- shard$depth %||% shard$prefix
  given <- list(Bucket = shard$bucket, Delimiter = "/", StartAfter = shard$last)
  given$Prefix <- if (depth != "") depth
  call <- s3_call(client, "ListObjectsV2", c(given, params))
  call$shard <- shard
  call$probe <- TRUE
  call
}

# The shards that a look found, with what is left of the one that looked. A single prefix ahead is
# looked into the next time.
shard_split <- function(call, room) {
  shard <- call$shard
  page <- call$value
  rows <- page_columns(page)
  prefixes <- rows$key[rows$type == "prefix"]
  ahead <- prefixes[!bytes_up_to(prefixes, shard$last)]
  if (!is.null(shard$end)) {
    ahead <- ahead[ahead != shard$end & bytes_up_to(ahead, shard$end)]
  }
  current <- prefixes[startsWith(shard$last, prefixes)]
  if (length(ahead) == 0L) {
    shard$depth <- if (length(current) == 1L) current
    shard$whole <- is.null(shard$depth)
    return(list(shard))
  }
  count <- max(1L, min(length(ahead), room))
  bounds <- ahead[unique(ceiling(seq_len(count) * length(ahead) / (count + 1)))]
  shard_cut(shard, bounds)
}

# A shard up to the first bound, and further ones between the bounds and behind the last.
shard_cut <- function(shard, bounds) {
  ends <- c(as.list(bounds[-1]), list(shard$end))
  more <- lapply(seq_along(bounds), function(i) {
    list_shard(
      shard$bucket,
      shard$prefix,
      shard$flat,
      shard$versions,
      shard$place,
      after = bounds[[i]],
      end = ends[[i]]
    )
  })
  shard$end <- bounds[[1]]
  c(list(shard), more)
}
