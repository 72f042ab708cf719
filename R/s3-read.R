# Objects to R values and back, through a file of the session.

#' Read and write R values in S3
#'
#' `s3_read()` downloads an object and reads it, by the extension of its key or with a function.
#' `s3_write()` writes a value to a file, by the extension or with a function, and uploads it.
#'
#' | extension | `s3_read()` | `s3_write()` |
#' | --- | --- | --- |
#' | `.rds` | [readRDS()] | [saveRDS()] |
#' | `.csv`, `.csv.gz` | [utils::read.csv()] | [utils::write.csv()], without row names |
#' | `.tsv`, `.tsv.gz` | [utils::read.delim()] | [utils::write.table()], with tabs |
#' | `.json` | `jsonlite::parse_json()`, with vectors | `jsonlite::toJSON()` |
#' | `.txt`, `.txt.gz` | [readLines()] | [writeLines()] |
#' | `.parquet` | `read_parquet()` of nanoparquet or arrow | `write_parquet()` of one of them |
#' | `.feather`, `.arrow` | `arrow::read_feather()` | `arrow::write_feather()` |
#' | `.qs2` | `qs2::qs_read()` | `qs2::qs_save()` |
#' | `.xlsx` | `readxl::read_xlsx()` | `writexl::write_xlsx()` |
#' | any other | a raw vector | a raw vector is needed |
#'
#' Objects of any size go in parts, as with [s3_upload()] and [s3_download()], and are compared with
#' their checksums: damaged bytes are an error of class `claws_checksum_error`, not a value.
#'
#' Text is UTF-8. Objects of `aws.s3::s3saveRDS()` are read, too. A package that is not installed is
#' an error of class `claws_missing_package`.
#'
#' [readRDS()] makes R objects of what is in a file, which may run code when they are used: read
#' `.rds` files only from those whom you trust.
#'
#' @param path An address such as `"s3://bucket/cars.csv"`, a string. `s3_read()` takes several,
#'   too, downloads them at the same time, and returns a list.
#' @param FUN A function that is called with the path of a file, `FUN(file, ...)`, for `s3_read()`,
#'   and with the value and the path, `FUN(x, file, ...)`, for `s3_write()`. `NULL` to go by the
#'   extension.
#' @param ... Further arguments of the function.
#' @param range Which bytes to read, counted from 0: `c(first, last)`, whole numbers of which the
#'   last may be `Inf`, or a matrix with two columns and a row for each range. The value is then a
#'   raw vector, or a list of them. Ranges with less than 1 MiB between them come with one request,
#'   and all of one object as it is at one time, or the error is of class `claws_object_changed`.
#' @param x A value.
#' @param overwrite `FALSE`: an object that is there stays, and the status is `"skipped"`.
#' @param members Further arguments of `get_object()` or `put_object()`, a named list, such as
#'   `list(VersionId = "...")` or `list(StorageClass = "STANDARD_IA")`.
#' @inheritParams s3_sync
#' @return `s3_read()`: what the function returns; for several addresses a list with these as names.
#'   `s3_write()`: invisibly, a data frame as [s3_run()] returns it.
#' @seealso [s3_open()] for a connection, [s3_writer()] to write piece by piece.
#' @export
#' @examples
#' kept <- NULL
#' svc <- claws_stub(
#'   s3(region = "us-east-1"),
#'   get_object = function(params) list(Body = charToRaw("x,y\n1,2\n"), ETag = "\"1\""),
#'   put_object = list(ETag = "\"1\"")
#' )
#' s3_read("s3://bucket/table.csv", client = svc)
#' s3_read("s3://bucket/table.csv", readLines, client = svc)
#' s3_write(mtcars, "s3://bucket/cars.rds", client = svc)$status
s3_read <- function(
  path,
  FUN = NULL,
  ...,
  range = NULL,
  members = list(),
  max_active = NULL,
  client = NULL,
  progress = NULL
) {
  address <- s3_object_address(path)
  core <- s3_core(client)
  if (!is.null(range)) {
    return(read_ranges(core, address, range, members, max_active))
  }
  readers <- lapply(address$key, function(key) {
    if (is.null(FUN)) format_find(key, "read") %||% read_raw else match.fun(FUN)
  })
  folder <- tempfile("claws-")
  dir.create(folder)
  on.exit(unlink(folder, recursive = TRUE))
  files <- file.path(folder, read_names(address$key))
  how <- transfer_how(core, max_active, progress = progress, resume = FALSE)
  members <- members_check(core, "GetObject", members, download_own)
  transfers <- Map(
    function(bucket, key, file) download_new(bucket, key, file, members, how),
    address$bucket,
    address$key,
    files
  )
  transfers_run(unname(transfers), how)
  values <- Map(function(read, file) read(file, ...), readers, files)
  if (length(path) == 1L) values[[1]] else stats::setNames(values, path)
}

# Names of files for keys: some functions look at the extension.
read_names <- function(keys) {
  end <- parts_like(keys, "([.][A-Za-z0-9]{1,8}){0,2}\\z")
  paste0(seq_along(keys), end)
}

read_raw <- function(file, ...) readBin(file, "raw", file.size(file))

read_ranges <- function(client, address, range, members, max_active) {
  if (length(address$key) != 1L) {
    stop(error_argument("path", "must be one address where `range` is given"))
  }
  active <- transfer_how(client, max_active)$max_active
  rows <- range_rows(range)
  pieces <- ranges_read(client, address$bucket, address$key, rows, members, active)
  if (is.matrix(range)) pieces else pieces[[1]]
}

#' @rdname s3_read
#' @export
s3_write <- function(
  x,
  path,
  FUN = NULL,
  ...,
  overwrite = TRUE,
  members = list(),
  client = NULL,
  progress = NULL
) {
  address <- s3_object_address(path)
  if (length(address$key) != 1L) {
    stop(error_argument("path", "must be one address"))
  }
  write <- if (is.null(FUN)) format_find(address$key, "write") else match.fun(FUN)
  core <- s3_core(client)
  if (is.null(write)) {
    write <- write_raw(x, address$key)
  }
  folder <- tempfile("claws-")
  dir.create(folder)
  on.exit(unlink(folder, recursive = TRUE))
  file <- file.path(folder, read_names(address$key))
  write(x, file, ...)
  members <- members_check(core, "PutObject", members, upload_own)
  how <- transfer_how(core, progress = progress, overwrite = overwrite, resume = FALSE)
  transfer <- upload_new(file, address$bucket, address$key, members, how)
  transfer$from <- NA_character_
  invisible(transfers_run(list(transfer), how))
}

write_raw <- function(x, key) {
  if (!is.raw(x)) {
    stop(error_argument(
      "x",
      sprintf(
        "must be a raw vector, since the extension of \"%s\" is of no known format: give FUN",
        key_name(key)
      )
    ))
  }
  function(x, file) writeBin(x, file)
}
