# The side of a sync that is in S3: the objects below a prefix, page by page. See R/sync-folder.R
# for what a source is.

# prefix: "" or one that ends with a slash. sorted: whether all pages are to be read and sorted
# first. Empty objects whose keys end with a slash stand for folders and do not count.
bucket_source <- function(client, bucket, prefix, keep, params, sorted) {
  shard <- list_shard(bucket, prefix, FALSE, FALSE, 1L)
  next_page <- function() {
    if (is.null(shard$token)) {
      return(NULL)
    }
    page <- call_perform(shard_call(shard, client, params))
    shard_move(shard, client, page)
    bucket_rows(shard_columns(shard, page), prefix, keep)
  }
  if (sorted || is_directory_bucket(bucket)) source_sorted(next_page) else next_page
}

bucket_rows <- function(rows, prefix, keep) {
  rows$key <- substring(rows$key, nchar(prefix) + 1L)
  rows <- columns_take(rows, rows$type == "file" & rows$key != "" & keep(rows$key))
  rows$reason <- rep(NA_character_, length(rows$key))
  rows
}

# A source whose rows come in no order, as one in order, which holds all of them.
source_sorted <- function(next_rows) {
  rows <- NULL
  function() {
    if (is.null(rows)) {
      all <- list(source_rows(character(), 0, 0, "", NA))
      while (!is.null(piece <- next_rows())) {
        all <- c(all, list(piece))
      }
      rows <<- columns_bind(all)
      return(columns_take(rows, bytes_order(rows$key)))
    }
    NULL
  }
}
