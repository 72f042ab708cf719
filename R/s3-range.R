# Pieces of an object: ranges that lie near each other come with one request.

range_gap <- 2^20 # bytes between ranges that are worth a request of their own

# range: c(first, last), counted from 0, or a matrix with two columns and a row for each range.
range_rows <- function(range) {
  rows <- if (is.matrix(range)) {
    unname(range)
  } else if (length(range) == 2L) {
    matrix(range, 1L)
  }
  if (!is.numeric(rows) || ncol(rows) != 2L || nrow(rows) == 0L || !ranges_fit(rows)) {
    stop(error_argument(
      "range",
      "must be c(first, last), whole numbers from 0 on, or a matrix with such rows"
    ))
  }
  rows
}

ranges_fit <- function(rows) {
  known <- !anyNA(rows) && all(is.finite(rows[, 1L]))
  known && all(rows[, 1L] >= 0, rows[, 2L] >= rows[, 1L], is.infinite(rows) | rows == floor(rows))
}

# The requests for some ranges: list(from, to, member), where `member` says which request a range is
# in. Ranges that overlap, or have less than `gap` bytes between them, go together.
range_merge <- function(rows, gap = range_gap) {
  ranks <- order(rows[, 1L], rows[, 2L])
  from <- rows[ranks, 1L]
  reach <- cummax(rows[ranks, 2L])
  begins <- c(TRUE, from[-1L] - utils::head(reach, -1L) - 1 >= gap)
  member <- integer(length(ranks))
  member[ranks] <- cumsum(begins)
  list(
    from = from[begins],
    to = reach[c(which(begins)[-1L] - 1L, length(reach))],
    member = member
  )
}

# The bytes of ranges, a list of raw vectors. All requests must have met the same object.
ranges_read <- function(client, bucket, key, rows, params, max_active) {
  merged <- range_merge(rows)
  calls <- lapply(seq_along(merged$from), function(i) {
    last <- if (is.finite(merged$to[[i]])) format_whole(merged$to[[i]]) else ""
    range <- sprintf("bytes=%s-%s", format_whole(merged$from[[i]]), last)
    s3_call(client, "GetObject", c(list(Bucket = bucket, Key = key, Range = range), params))
  })
  answers <- calls_values(calls, max_active, client)
  failed <- Find(function(answer) inherits(answer, "error"), answers)
  if (!is.null(failed)) {
    stop(failed)
  }
  begins <- vapply(
    seq_along(answers),
    function(i) {
      range_begin(answers[[i]], merged$from[[i]], merged$to[[i]], calls[[i]]$operation)
    },
    0
  )
  etags <- unique(unlist(lapply(answers, `[[`, "ETag")))
  if (length(etags) > 1L) {
    stop(error_range_changed(bucket, key))
  }
  lapply(seq_len(nrow(rows)), function(i) {
    at <- merged$member[[i]]
    range_cut(answers[[at]]$Body, begins[[at]], rows[i, ])
  })
}

# The place at which the bytes of an answer begin: 0 where a store gave the whole object. Other
# bytes than those from `from` to `to`, or to the end of the object, are an error.
range_begin <- function(answer, from, to, operation) {
  place <- answer$ContentRange
  if (is.null(place) && !identical(claws_metadata(answer)$status, 206L)) {
    return(0)
  }
  last <- min(to, range_total(place %||% "") - 1)
  right <- range_first(place %||% "") == from && length(answer$Body) == last - from + 1
  if (isTRUE(right)) from else stop(error_wrong_range(operation))
}

# Bytes first to last out of those that begin at `from`; fewer at the end of the object.
range_cut <- function(bytes, from, range) {
  first <- range[[1]] - from
  .Call(c_raw_slice, bytes, min(first, length(bytes)), min(range[[2]], 2^53) - range[[1]] + 1)
}

error_range_changed <- function(bucket, key) {
  address <- s3_address_text(bucket, key)
  claws_condition(
    sprintf("%s changed while its ranges were read.", address),
    class = c("claws_object_changed", "claws_transfer_error"),
    path = address
  )
}
