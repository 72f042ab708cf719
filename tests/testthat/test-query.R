reservations <- function(...) list(Reservations = list(list(OwnerId = "1", Instances = list(...))))

ec2_answering <- function(...) {
  claws_stub(ec2(region = "us-east-1"), describe_instances = reservations(...))$describe_instances()
}

two <- function() {
  ec2_answering(
    list(
      InstanceId = "i-1",
      AmiLaunchIndex = 0L,
      LaunchTime = as.POSIXct(1.5, origin = "1970-01-01", tz = "UTC"),
      State = list(Code = 16L, Name = "running"),
      Tags = list(list(Key = "Name", Value = "a")),
      EbsOptimized = TRUE
    ),
    list(InstanceId = "i-2", State = list(Code = 80L, Name = "stopped"), Tags = list())
  )
}

test_that("lists of the model's scalars are vectors of their type, with and without elements", {
  none <- ec2_answering()
  both <- two()
  at <- function(x, member) claws_query(x, paste0("Reservations[].Instances[].", member))
  expect_identical(at(both, "InstanceId"), c("i-1", "i-2"))
  expect_identical(at(none, "InstanceId"), character())
  expect_identical(at(both, "State.Code"), c(16L, 80L))
  expect_identical(at(none, "State.Code"), integer())
  expect_identical(at(both, "EbsOptimized"), TRUE)
  expect_identical(at(none, "EbsOptimized"), logical())
  expect_s3_class(at(none, "LaunchTime"), "POSIXct")
  expect_identical(at(none, "length(Tags)"), numeric())
  expect_identical(at(none, "Tags[].Value"), character())
  expect_identical(at(none, "{id: InstanceId}"), list())
  expect_identical(at(both, "Tags[].Value"), "a")
})

test_that("a list of one string is an array when the model says so", {
  answer <- claws_stub(sqs(region = "us-east-1"), list_queues = list(QueueUrls = "https://q"))
  answer <- answer$list_queues()
  expect_identical(claws_query(answer, "QueueUrls"), "https://q")
  expect_identical(claws_query(answer, "length(QueueUrls)"), 1)
  expect_identical(claws_query(answer, "QueueUrls[0]"), "https://q")
  expect_identical(claws_query(answer, "map(&length(@), QueueUrls)"), 9)
})

test_that("a multiselect is a list, and its parts have their types", {
  found <- claws_query(two(), "Reservations[].Instances[].[InstanceId, Tags[?Key == 'x'].Value]")
  expect_identical(found, list(list("i-1", character()), list("i-2", character())))
  found <- claws_query(
    two(),
    "Reservations[].Instances[].{id: InstanceId, ami: ImageId, t: Tags[].Key}"
  )
  expect_identical(found[[2]], list(id = "i-2", ami = NULL, t = character()))
  pairs <- claws_query(two(), "Reservations[].Instances[].[InstanceId, ImageId]", simplify = TRUE)
  expect_identical(pairs, list(c("i-1", NA), c("i-2", NA)))
})

test_that("null in a list of scalars is NA, and NULL where nothing is found", {
  expect_identical(
    claws_query(two(), "Reservations[0].Instances.map(&ImageId, @)"),
    c(NA_character_, NA_character_)
  )
  expect_identical(
    claws_query(two(), "Reservations[0].Instances.map(&EbsOptimized, @)"),
    c(TRUE, NA)
  )
  expect_null(claws_query(two(), "Nothing.at.all"))
  expect_null(claws_query(NULL, "a"))
})

test_that("times are compared as times, and with strings as ISO 8601 has them", {
  time <- function(x) as.POSIXct(x, origin = "1970-01-01", tz = "UTC")
  x <- list(list(t = time(0.5)), list(t = time(0)), list(t = time(86400)))
  expect_equal(claws_query(x, "sort_by(@, &t)[].t", simplify = TRUE), time(c(0, 0.5, 86400)))
  expect_equal(claws_query(x, "[?t >= '1970-01-02'].t"), list(time(86400)))
  expect_equal(claws_query(x, "[].to_string(t)")[[2]], "1970-01-01T00:00:00Z")
  expect_equal(claws_query(list(d = as.Date("2024-02-29")), "starts_with(d, '2024-02-2')"), TRUE)
  expect_equal(claws_query(list(d = as.Date("2024-02-29")), "length(d)"), 10)
})

test_that("digits beyond 2^53 are a number where the model says so", {
  answer <- tiny_result(list(Big = "9007199254740993", Count = 2L))
  expect_identical(claws_query(answer, "Big"), "9007199254740993")
  expect_identical(claws_query(answer, "Big > Count"), TRUE)
  expect_identical(claws_query(answer, "type(Big)"), "number")
  expect_identical(claws_query(answer, "to_string(Big)"), "9007199254740993")
  expect_identical(claws_query(list(Big = "9007199254740993"), "type(Big)"), "string")
})

test_that("integer64, factors and bytes are what they mean", {
  big <- structure(c(2, 1) * 4.940656458412465e-324, class = "integer64")
  expect_equal(
    claws_query(list(b = big), "max(b)"),
    structure(2 * 4.940656458412465e-324, class = "integer64")
  )
  expect_equal(claws_query(list(b = big), "sum(b)"), 3)
  expect_identical(claws_query(list(f = factor(c("u", "v"))), "join('+', f)"), "u+v")
  expect_identical(claws_query(list(r = as.raw(1:3)), "r"), as.raw(1:3))
  expect_error(
    claws_query(list(r = as.raw(1:3)), "length(r)"),
    "not bytes",
    class = "claws_jmespath_error"
  )
})

test_that("without a model, arrays that an expression makes are lists", {
  x <- list(a = list(list(b = 1), list(b = 2), list()), v = c("x", "y"))
  expect_identical(claws_query(x, "a[].b"), list(1, 2))
  expect_identical(claws_query(x, "a[].b", simplify = TRUE), c(1, 2))
  expect_identical(claws_query(x, "v"), c("x", "y"))
  expect_identical(claws_query(x, "keys(@)"), list("a", "v"))
  expect_identical(claws_query(list(list(1), list("a")), "[]", simplify = TRUE), list(1, "a"))
})

test_that("pages are queried one after the other", {
  pages <- list(two(), ec2_answering(), two())
  ids <- "Reservations[].Instances[].InstanceId"
  expect_identical(claws_query(pages, ids), c("i-1", "i-2", "i-1", "i-2"))
  expect_identical(claws_query(pages[2], ids), character())
  expect_identical(claws_query(pages, "length(Reservations[].Instances[])"), c(2, 0, 2))
  expect_identical(
    claws_query(structure(list(), class = c("claws_pages_list", "list")), ids),
    list()
  )
  expect_identical(claws_query(list(two(), tiny_result(list(Text = "a"))), "Text"), list(NULL, "a"))
})

test_that("a result whose model is gone is queried as any list", {
  answer <- two()
  attr(answer, "claws_metadata")$service <- "nosuch"
  expect_identical(claws_query(answer, "Reservations[].Instances[].InstanceId"), list("i-1", "i-2"))
})

test_that("what cannot be an expression is refused", {
  for (bad in list(NULL, 1, c("a", "b"), NA_character_, "a[")) {
    expect_error(claws_query(list(), bad), class = "claws_jmespath_error")
  }
})

test_that("a list out of a result knows its shape", {
  svc <- claws_stub(s3_client(), list_objects_v2 = list(Contents = list(list(Key = "a", Size = 1))))
  rows <- svc$list_objects_v2(Bucket = "b")$Contents
  expect_identical(claws_query(rows, "[].Key"), "a")
  expect_identical(claws_query(rows, "[?Size > `1`].Key"), character())
  expect_identical(claws_query(rows[0], "[].Size"), numeric())
  attr(rows, "claws_shape")[[2]] <- "gone"
  expect_identical(claws_query(rows, "[].Key"), list("a"))
})

test_that("a query of a list that comes again is known by its expression and shape", {
  the_forget("queries")
  rows <- two()$Reservations[[1]]$Instances
  known <- function(x, expression) !is.null(.Call(c_query_known, x, expression, the$queries))
  expect_false(known(rows, "[].InstanceId"))
  expect_identical(claws_query(rows, "[].InstanceId"), c("i-1", "i-2"))
  expect_true(known(rows, "[].InstanceId"))
  expect_identical(claws_query(rows[0], "[].InstanceId"), character())
  expect_false(known(two(), "[].InstanceId"))
  expect_false(known(two()$Reservations, "[].InstanceId"))
  own <- structure(rows, claws_shape = c(attr(rows, "claws_shape"), "/model.json"))
  expect_false(known(own, "[].InstanceId"))
  attr(own, "claws_shape") <- NULL
  expect_false(known(own, "[].InstanceId"))
  expect_null(query_origin(own))
})

test_that("a query that comes again is known by its expression, service and operation alone", {
  the_forget("queries")
  ids <- "Reservations[].Instances[].InstanceId"
  known <- function(x, expression = ids) !is.null(.Call(c_query_known, x, expression, the$queries))
  expect_false(known(two()))
  expect_identical(claws_query(two(), ids), c("i-1", "i-2"))
  expect_true(known(two()))
  expect_identical(claws_query(ec2_answering(), ids), character())
  expect_false(known(two(), "Reservations"))
  other <- two()
  attr(other, "claws_metadata")$operation <- "DescribeImages"
  expect_false(known(other))
  attr(other, "claws_metadata")$operation <- NULL
  expect_false(known(other))
  own <- two()
  attr(own, "claws_metadata")$model <- "/model.json"
  expect_false(known(own))
  expect_false(known(unclass(two())))
  expect_false(known(list(two())))
  for (i in seq_len(queries_remembered + 1L)) {
    claws_query(two(), paste0("a", i))
  }
  expect_lte(length(the$queries), queries_remembered)
  expect_error(.Call(c_query_known, two(), ids, list("a")), "type list")
  expect_error(.Call(c_query_known, two(), ids, list(list("a"))), "short")
})
