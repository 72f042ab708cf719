test_that("the columns that C walks are as long as what they describe", {
  model <- tiny_model()
  shapes <- length(model$shapes$name)
  members <- length(model$members$name)
  of_shapes <- c(
    "type",
    "first",
    "size",
    "shape_flags",
    "min",
    "shape_name",
    "rows",
    "confidential"
  )
  expect_setequal(lengths(model$schema()[of_shapes]), shapes)
  expect_setequal(
    lengths(model$schema()[setdiff(names(model$schema()), c(of_shapes, "origin"))]),
    members
  )
})

# A model of one structure with one member, whose shape is a string.
one_member <- function(member = list(), shape = list(), name = "aName") {
  shapes <- list(
    name = c("Top", "Text"),
    type = c("structure", "string"),
    first = c(1L, 2L),
    size = c(1L, 0L),
    traits = lapply(shape, function(value) {
      if (is.list(value)) c(list(NULL), value) else c(NA, value)
    })
  )
  members <- list(name = name, shape = 2L, required = FALSE, traits = member)
  given <- member_text("locationName", shapes, members)
  members$explicit <- !is.na(given)
  members$wire_name <- ifelse(members$explicit, given, members$name)
  schema_columns(shapes, members)
}

test_that("a member has the traits of its shape, unless it has its own", {
  expect_equal(one_member()$wire_name, "aName")
  expect_equal(one_member(shape = list(locationName = "theirs"))$wire_name, "theirs")
  both <- one_member(list(locationName = "mine"), list(locationName = "theirs"))
  expect_equal(both$wire_name, "mine")
  expect_equal(one_member(shape = list(timestampFormat = "ISO8601"))$time_format, 2L)
  expect_equal(one_member(list(timestampFormat = "unixTimestamp"))$time_format, 1L)
  expect_equal(one_member()$time_format, 0L)
})

test_that("each trait has a flag of its own, as src/claws.h numbers them", {
  flags <- c(
    flattened = 2L,
    xmlAttribute = 4L,
    streaming = 16L,
    eventheader = 64L,
    eventpayload = 128L,
    jsonvalue = 256L
  )
  for (trait in names(flags)) {
    set <- stats::setNames(list(TRUE), trait)
    expect_identical(one_member(set)$member_flags, flags[[trait]], info = trait)
    expect_identical(one_member(shape = set)$member_flags, flags[[trait]], info = trait)
  }
  expect_identical(one_member(list(location = "header"))$member_flags, 8L)
  expect_identical(one_member(list(location = "uri"))$member_flags, 0L)
  expect_identical(one_member(list(locationName = "x"))$member_flags, 32L)
  expect_identical(one_member(name = "SessionToken")$member_flags, 512L)
  flags <- c(document = 1L, union = 2L, sparse = 4L, exception = 8L)
  for (trait in names(flags)) {
    set <- stats::setNames(list(TRUE), trait)
    expect_identical(one_member(shape = set)$shape_flags, c(0L, flags[[trait]]), info = trait)
  }
  expect_identical(one_member(name = "SessionToken")$shape_flags, c(32L, 0L))
})

test_that("the ec2 protocol's names begin with a capital where the wire's name is given", {
  expect_equal(one_member()$query_name, "aName")
  expect_equal(one_member(list(locationName = "wireName"))$query_name, "WireName")
  expect_equal(
    one_member(list(locationName = "wire", queryName = "theQuery"))$query_name,
    "theQuery"
  )
})

test_that("a namespace has a prefix or none", {
  expect_equal(one_member()$namespace_uri, NA_character_)
  with <- one_member(list(xmlNamespace = list(list(uri = "http://x", prefix = "p"))))
  expect_equal(with$namespace_uri, "http://x")
  expect_equal(with$namespace_prefix, "p")
  inherited <- one_member(shape = list(xmlNamespace = list(list(uri = "http://y"))))
  expect_equal(inherited$namespace_uri, "http://y")
  expect_equal(inherited$namespace_prefix, NA_character_)
})

test_that("a model without members has columns, too", {
  shapes <- list(name = "Top", type = "structure", first = 1L, size = 0L, traits = list())
  members <- list(
    name = character(),
    shape = integer(),
    required = logical(),
    explicit = logical(),
    wire_name = character(),
    traits = list()
  )
  columns <- schema_columns(shapes, members)
  expect_equal(columns$time_format, integer())
  expect_equal(columns$query_name, character())
})
