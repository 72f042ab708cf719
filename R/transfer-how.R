# How transfers are made: arguments, options and the profile's section `s3 =`, which the AWS CLI
# reads, too.

# Limits of S3. Parts have sizes that boto3 gives them, too: uploads can be resumed, and have the
# same ETags.
s3_part_usual <- 8 * 2^20
s3_part_least <- 5 * 2^20
s3_part_most <- 5 * 2^30
s3_parts_most <- 10000
s3_copy_most <- 256 * 2^20 # no byte of a copy passes here

# The arguments of a transfer, checked, with the client: list(client, ...).
# max_active, part_size: NULL for what the profile says, or else the usual.
# plain: whether without checksums of requests, as stores want it that do not know them.
transfer_how <- function(
  client,
  max_active = NULL,
  part_size = NULL,
  on_error = "stop",
  progress = NULL,
  overwrite = TRUE,
  resume = TRUE,
  verify = TRUE,
  checksum = NULL
) {
  said <- transfer_settings(client)
  search <- identical(resume, "search")
  resume <- if (search) TRUE else resume
  for (flag in c("overwrite", "resume", "verify")) {
    transfer_check_flag(get(flag), flag)
  }
  max_active <- max_active %||% getOption("claws.max_active") %||% said$max_active
  if (!is_count(max_active)) {
    stop(error_config("max_active must be a whole number above 0.", setting = "max_active"))
  }
  list(
    client = client,
    max_active = max_active,
    part_size = transfer_part_size(part_size, said),
    threshold = max(part_size, if (is.null(part_size)) said$threshold),
    max_bandwidth = said$max_bandwidth,
    stops = on_error == "stop",
    progress = progress,
    overwrite = overwrite,
    resume = resume,
    search = search,
    verify = verify,
    checksum = transfer_checksum(checksum, client),
    plain = isTRUE(client_memory(client)$plain)
  )
}

transfer_check_flag <- function(flag, name) {
  if (!is.logical(flag) || length(flag) != 1L || is.na(flag)) {
    stop(error_config(sprintf("%s must be TRUE or FALSE.", name), setting = name))
  }
}

transfer_part_size <- function(given, said) {
  if (is.null(given)) {
    return(said$part_size)
  }
  if (!is_count(given) || given < s3_part_least || given > s3_part_most) {
    stop(error_config("part_size must be from 5 MiB to 5 GiB, in bytes.", setting = "part_size"))
  }
  given
}

# The algorithm of the checksum that requests carry; NULL for none. given: NULL for CRC64NVME, which
# a client can do without that sends checksums only when it must.
transfer_checksum <- function(given, client) {
  if (is.null(given)) {
    wanted <- client$settings$request_checksum_calculation == "when_supported"
    return(if (wanted && !isTRUE(client_memory(client)$plain)) "CRC64NVME")
  }
  known <- c("CRC64NVME", "CRC32C", "CRC32", "SHA256", "SHA1")
  if (!is_text(given) || !ascii_upper(given) %in% known) {
    text <- sprintf("checksum must be one of %s.", paste(known, collapse = ", "))
    stop(error_config(text, setting = "checksum"))
  }
  ascii_upper(given)
}

# The settings of the section `s3 =` of the client's profile, or the defaults of the AWS CLI, but
# for 16 requests at a time.
transfer_settings <- function(client) {
  profile <- shared_profile(client$settings, client_part(client, "env"))
  section <- profile[["s3"]]
  of <- function(key, usual, read) {
    text <- if (is.list(section)) section[[key]]
    if (is_text(text)) read(text, key) else usual
  }
  list(
    max_active = of("max_concurrent_requests", 16, read_size),
    threshold = of("multipart_threshold", s3_part_usual, read_size),
    part_size = max(s3_part_least, of("multipart_chunksize", s3_part_usual, read_size)),
    max_bandwidth = of("max_bandwidth", Inf, read_rate)
  )
}

# "64MB" as the AWS CLI reads it: its units are powers of 1,024.
read_size <- function(text, key) {
  parts <- regmatches(text, regexec("^\\s*([0-9]+)\\s*([kKmMgGtT]?)i?[bB]?\\s*$", text))[[1]]
  if (length(parts) == 0L || as.numeric(parts[[2]]) < 1) {
    text <- sprintf(
      "%s of the profile's section s3 is no size: \"%s\".",
      key,
      text_shown(text, 40L)
    )
    stop(error_config(text, setting = key))
  }
  as.numeric(parts[[2]]) * 1024^(match(ascii_upper(parts[[3]]), c("", "K", "M", "G", "T")) - 1)
}

# "10MB/s" in bytes, "80Mb/s" in bits.
read_rate <- function(text, key) {
  rate <- sub("/s\\s*$", "", text)
  bits <- grepl("[kKmMgG]b$", rate)
  read_size(rate, key) / if (bits) 8 else 1
}

# The parts of a size: list(size, count). A size is doubled while it makes too many parts.
transfer_plan <- function(size, part_size) {
  while (ceiling(size / part_size) > s3_parts_most && part_size < s3_part_most) {
    part_size <- min(2 * part_size, s3_part_most)
  }
  if (ceiling(size / part_size) > s3_parts_most) {
    stop(error_transfer_params(sprintf(
      "%s bytes are more than an object has.",
      format_whole(size)
    )))
  }
  list(size = part_size, count = as.integer(max(1, ceiling(size / part_size))))
}

# Where a part begins, and its bytes.
plan_part <- function(plan, number, size) {
  from <- (number - 1) * plan$size
  c(from = from, size = min(plan$size, size - from))
}

# Members that a user gives for operations: those of `given` that an operation has. Names that none
# of the operations has are an error.
members_for <- function(client, operation, given) {
  given[names(given) %in% client_operation(client, operation)$arguments]
}

# own: members that the transfer says by itself.
members_check <- function(client, operation, given, own) {
  if (length(given) == 0L) {
    return(given)
  }
  op <- client_operation(client, operation)
  known <- setdiff(op$arguments, own)
  names <- names(given) %||% rep("", length(given))
  unknown <- names[!names %in% known]
  if (length(unknown) > 0L) {
    said <- if (unknown[[1]] %in% own) {
      "is said by the transfer itself."
    } else {
      paste(c("is none of its parameters.", did_you_mean(unknown[[1]], known)), collapse = " ")
    }
    name <- if (unknown[[1]] == "") "An argument without a name" else unknown[[1]]
    stop(error_invalid_params(op, paste(name, said)))
  }
  given
}

# Members that go to a request that reads what was written: no conditions.
members_of_read <- function(members) {
  members[!names(members) %in% c("IfMatch", "IfNoneMatch")]
}

# The checksum that an output has; NULL for none, and for a sum of the wrong length, as some stores
# give for algorithms that they do not know.
checksum_told <- function(output, algorithm) {
  value <- if (!is.null(algorithm)) output[[paste0("Checksum", algorithm)]]
  kinds <- c(CRC32 = 8L, CRC32C = 8L, CRC64NVME = 12L)
  length <- kinds[algorithm]
  if (is_text(value) && (is.na(length) || nchar(sub("-.*", "", value)) == length)) value
}
