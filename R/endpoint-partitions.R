# Partitions: groups of regions that know nothing of each other, each with names of its own.

# All of them: list(name, regex, regions, outputs) each.
partitions <- function() {
  if (is.null(the$partitions)) {
    path <- system.file("models", "partitions.json", package = "claws")
    rows <- json_packaged(path, simplifyVector = FALSE)
    the$partitions <- lapply(rows, function(row) {
      row$regions <- words(row$regions)
      row
    })
  }
  the$partitions
}

# The partition of a region, or NULL where none has it.
partition_find <- function(region) {
  for (partition in partitions()) {
    if (region %in% partition$regions || is_like(region, partition$regex)) {
      return(partition)
    }
  }
  NULL
}

# Facts about a region's partition for the rules. Unknown regions are in the first one.
partition_outputs <- function(region) (partition_find(region) %||% partitions()[[1]])$outputs
