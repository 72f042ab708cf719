# An answer that has secrets in every form that models know, printed and as tables: none is shown.

secrets_shapes <- function() {
  shape <- function(name) list(shape = name)
  structure_of <- function(...) list(type = "structure", members = lapply(list(...), shape))
  listed <- function(element) list(type = "list", member = shape(element))
  mapped <- function(value, key = "Text") list(type = "map", key = shape(key), value = shape(value))
  whole <- function(x) c(x, sensitive = TRUE)
  list(
    Text = list(type = "string"),
    Secret = whole(list(type = "string")),
    Count = whole(list(type = "integer")),
    Holder = structure_of(Id = "Text", Own = "Secret", Count = "Count"),
    Holders = listed("Holder"),
    Map = mapped("Holder"),
    MapOfLists = mapped("Holders"),
    ListOfLists = listed("Holders"),
    Texts = mapped("Secret"),
    MapOfMaps = mapped("Texts"),
    Keys = mapped("Text", "Secret"),
    Whole = whole(structure_of(A = "Text", B = "Text")),
    Wholes = listed("Whole"),
    WholeList = whole(listed("Plain")),
    Plain = structure_of(C = "Text"),
    Deep = structure_of(Whole = "Whole", Inner = "Inner"),
    Inner = structure_of(Wholes = "Wholes", WholeList = "WholeList"),
    Deeps = listed("Deep")
  )
}

secrets_values <- c(
  Map = '{"k": {"Id": "a", "Own": "hush-1", "Count": 987654}}',
  MapOfLists = '{"k": [{"Id": "a", "Own": "hush-2"}]}',
  ListOfLists = '[[{"Id": "a", "Own": "hush-3"}]]',
  MapOfMaps = '{"k": {"x": "hush-4"}, "l": {"y": "hush-5"}}',
  Keys = '{"hush-6": "a"}',
  Wholes = '[{"A": "hush-7", "B": "hush-8"}]',
  WholeList = '[{"C": "hush-9"}]',
  Deeps = paste0(
    '[{"Whole": {"A": "hush-a"}, "Inner": {"Wholes": [{"B": "hush-b"}],',
    ' "WholeList": [{"C": "hush-c"}]}}]'
  )
)

secrets_result <- function(shape) {
  output <- list(M = list(shape = shape))
  the$models[["invented"]] <- invented_model("json", "Get", list(), output, secrets_shapes())
  answer <- json_answer(sprintf('{"M": %s}', secrets_values[[shape]]))
  service_client("invented", answer, endpoint = "http://localhost")$get()
}

shown_of <- function(x) paste(utils::capture.output(x), collapse = "\n")

secrets_pattern <- "hush|987654"

for (shape in names(secrets_values)) {
  test_that(paste("what is printed of an answer shows no secret:", shape), {
    result <- secrets_result(shape)
    # A list whose own shape is the secret is given out where it is taken out.
    parts <- if (shape %in% c("WholeList", "Keys", "MapOfMaps")) {
      list(result)
    } else {
      list(result, result$M)
    }
    for (x in parts) {
      expect_no_match(shown_of(print(x)), secrets_pattern)
      expect_no_match(shown_of(str(x)), secrets_pattern)
      expect_no_match(shown_of(print(summary(x))), secrets_pattern)
    }
  })

  test_that(paste("tables of an answer show no secret:", shape), {
    result <- secrets_result(shape)
    for (key in list(NULL, "@", "M")) {
      for (unnest in c(FALSE, TRUE)) {
        table <- as.data.frame(result, key = key, unnest = unnest)
        for (shown in list(
          shown_of(print(table)),
          shown_of(str(table)),
          shown_of(print(summary(table)))
        )) {
          expect_no_match(shown, secrets_pattern)
        }
      }
    }
  })
}

test_that("what is in a sensitive list, and through one, is masked", {
  result <- secrets_result("Deeps")
  for (key in c("M[].Inner.Wholes[]", "M[].Inner.WholeList[]")) {
    table <- as.data.frame(result, key = key, unnest = TRUE)
    expect_equal(nrow(table), 1)
    expect_no_match(shown_of(print(table)), secrets_pattern)
  }
})

test_that("a map with secrets within prints them where that is asked for", {
  map <- secrets_result("Map")$M
  expect_match(shown_of(print(map)), "reveal = TRUE", fixed = TRUE)
  expect_match(shown_of(print(map, reveal = TRUE)), "hush-1")
  expect_no_match(shown_of(print(map, reveal = TRUE)), "reveal")
})

test_that("where the model is not on this machine, structures with secrets are masked as a whole", {
  map <- secrets_result("Map")$M
  attr(map$k, "claws_shape") <- c("Holder", "gone")
  rows <- secrets_result("ListOfLists")$M[[1]]
  attr(rows, "claws_shape") <- attr(rows[[1]], "claws_shape") <- c("Holder", "gone")
  for (x in list(map, rows)) {
    expect_no_match(shown_of(print(x)), secrets_pattern)
    expect_no_match(shown_of(str(x)), secrets_pattern)
  }
})
