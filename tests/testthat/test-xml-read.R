# The value of a document by an invented model, whose root has a member for each structure.
read_structures <- function(structures, text) {
  shapes <- list(
    Text = list(type = "string"),
    Texts = list(type = "list", flattened = TRUE, member = list(shape = "Text"))
  )
  for (name in names(structures)) {
    shapes[[name]] <- list(type = "structure", members = structures[[name]])
  }
  output <- lapply(stats::setNames(nm = names(structures)), function(name) list(shape = name))
  model <- invented_model("rest-xml", "Ask", list(), output, shapes)
  operation <- operation_get(model, "Ask")
  exact_bare(xml_read(charToRaw(text), operation$output, operation)$value)
}

test_that("an element belongs to the structure that it stands in, whatever others have", {
  structures <- list(
    One = list(Item = list(shape = "Text")),
    Many = list(Item = list(shape = "Texts"))
  )
  body <- "<R><One><Item>a</Item></One><Many><Item>b</Item><Item>c</Item></Many></R>"
  found <- read_structures(structures, body)
  expect_identical(found, list(One = list(Item = "a"), Many = list(Item = c("b", "c"))))
})

test_that("a list goes before a string of its name, also where the model has it later", {
  structures <- list(
    Other = list(Key = list(shape = "Text")),
    Both = list(
      Item = list(shape = "Text"),
      Items = list(shape = "Texts", locationName = "Item")
    )
  )
  found <- read_structures(structures, "<R><Both><Item>a</Item><Item>b</Item></Both></R>")
  expect_identical(found, list(Both = list(Item = "a", Items = c("a", "b"))))
})
