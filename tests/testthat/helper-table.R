# An invented service whose one operation, Get, has one of each type in its rows.
table_model <- function() {
  shape <- function(name) list(shape = name)
  listed <- function(name) list(type = "list", member = shape(name))
  structure_of <- function(...) list(type = "structure", members = lapply(list(...), shape))
  invented_model(
    "json",
    "Get",
    list(),
    list(Rows = shape("Rows"), Owner = shape("Text"), NextToken = shape("Text")),
    list(
      Text = list(type = "string"),
      Flag = list(type = "boolean"),
      Count = list(type = "integer"),
      Size = list(type = "long"),
      Ratio = list(type = "double"),
      When = list(type = "timestamp"),
      Bytes = list(type = "blob"),
      Secret = list(type = "string", sensitive = TRUE),
      Words = listed("Text"),
      Tags = listed("Tag"),
      Tag = structure_of(Key = "Text", Value = "Text"),
      Map = list(type = "map", key = shape("Text"), value = shape("Count")),
      State = structure_of(Code = "Count", Name = "Text", Again = "State"),
      Hidden = structure_of(Password = "Secret"),
      Inner = structure_of(Id = "Text", Size = "Size"),
      Inners = listed("Inner"),
      Row = structure_of(
        Id = "Text",
        Flag = "Flag",
        Count = "Count",
        Size = "Size",
        Ratio = "Ratio",
        When = "When",
        Bytes = "Bytes",
        Secret = "Secret",
        Words = "Words",
        Tags = "Tags",
        Map = "Map",
        State = "State",
        Hidden = "Hidden",
        Inners = "Inners"
      ),
      Rows = listed("Row")
    )
  )
}

table_types_of_get <- c(
  Id = "character",
  Flag = "logical",
  Count = "integer",
  Size = "double",
  Ratio = "double",
  When = "POSIXct",
  Bytes = "list",
  Secret = "character",
  Words = "list",
  Tags = "list",
  Map = "list",
  State = "list",
  Hidden = "list",
  Inners = "list"
)

# An answer of Get with these rows.
rows_answer <- function(rows, ..., model = table_model()) {
  the$models[["invented"]] <- model
  output <- rows_dress(list(Rows = rows, ...), match("Output", model$shapes$name), model)
  result(output, response(200L, list(), raw()), operation_get(model, "Get"))
}

# The type of each column, as claws_columns() has it.
types_of <- function(table) {
  vapply(
    table,
    function(column) {
      if (inherits(column, "POSIXct")) {
        "POSIXct"
      } else if (inherits(column, "integer64")) {
        "integer64"
      } else {
        typeof(unclass(column))
      }
    },
    ""
  )
}

# A client with five objects in pages of two: k1 to k5, of the sizes 1 to 5.
pages_of_keys <- function() {
  claws_stub(s3(region = "us-east-1"), list_objects_v2 = function(params) {
    first <- as.numeric(params$ContinuationToken %||% 1)
    taken <- first:min(first + 1, 5)
    list(
      Contents = lapply(taken, function(i) list(Key = paste0("k", i), Size = i)),
      IsTruncated = first < 4,
      NextContinuationToken = if (first < 4) as.character(first + 2)
    )
  })
}
