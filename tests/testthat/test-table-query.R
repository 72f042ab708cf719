fleet <- function(...) {
  claws_stub(
    ec2(region = "us-east-1"),
    describe_instances = list(Reservations = list(list(OwnerId = "1", Instances = list(...))))
  )
}

one <- list(
  InstanceId = "i-1",
  AmiLaunchIndex = 1L,
  LaunchTime = as.POSIXct(0, origin = "1970-01-01", tz = "UTC"),
  State = list(Code = 16L, Name = "running"),
  Tags = list(list(Key = "Name", Value = "a"))
)
two <- list(InstanceId = "i-2", State = list(Name = "stopped"))

# The table of a query, of two instances and of none.
query_tables <- function(query, ...) {
  tables <- lapply(list(fleet(one, two), fleet()), function(svc) {
    claws_table(svc$describe_instances(), query = query, ...)
  })
  expect_identical(names(tables[[2]]), names(tables[[1]]))
  expect_identical(types_of(tables[[2]]), types_of(tables[[1]]))
  expect_identical(nrow(tables[[2]]), 0L)
  columns <- claws_columns(fleet(), "describe_instances", query = query, ...)
  expect_identical(columns$column, names(tables[[1]]))
  expect_identical(columns$type, unname(types_of(tables[[1]])))
  tables[[1]]
}

test_that("the names of a query's objects are the columns, with types from the model", {
  members <- "{id: InstanceId, n: AmiLaunchIndex, at: LaunchTime, l: length(InstanceId)}"
  table <- query_tables(paste0("Reservations[].Instances[].", members))
  expect_identical(
    types_of(table),
    c(id = "character", n = "integer", at = "POSIXct", l = "double")
  )
  expect_identical(table$id, c("i-1", "i-2"))
  expect_identical(table$n, c(1L, NA))
  expect_identical(as.numeric(table$at), c(0, NA))
  expect_identical(table$l, c(3, 3))
})

test_that("structures that a query finds have all columns of their shape", {
  query <- "Reservations[].Instances[?State.Name == 'running'][]"
  table <- query_tables(query)
  svc <- fleet(one)
  whole <- claws_table(
    svc$describe_instances(),
    key = "Reservations[].Instances[]",
    parents = FALSE
  )
  expect_identical(table, whole)
  expect_identical(query_tables(query, unnest = TRUE)[["State.Name"]], "running")
})

test_that("scalars are one column, and null is no row", {
  expect_identical(query_tables("Reservations[].Instances[].InstanceId")$value, c("i-1", "i-2"))
  expect_identical(query_tables("Reservations[].Instances[].AmiLaunchIndex")$value, 1L)
  expect_identical(query_tables("Reservations[0].Instances[0].State")$Name, "running")
  expect_identical(
    query_tables("Reservations[].Instances[].map(&AmiLaunchIndex, [@])[]")$value,
    1L
  )
})

test_that("lists and structures among the values are list columns, unnested where asked", {
  query <- "Reservations[].Instances[].{id: InstanceId, s: State, tags: Tags}"
  table <- query_tables(query)
  expect_identical(table$s[[2]]$Name, "stopped")
  expect_null(table$tags[[2]])
  expect_named(query_tables(query, unnest = TRUE), c("id", "s.Code", "s.Name", "tags"))
  expect_identical(query_tables(query, tags = TRUE)$tags[[1]], list(Name = "a"))
})

test_that("a query goes over all pages, results and pages that are there", {
  svc <- pages_of_keys()
  query <- "Contents[?Size > `1`].{key: Key, size: Size}"
  table <- claws_table(svc$list_objects_v2(Bucket = "b"), query = query)
  expect_identical(table, data.frame(key = c("k2", "k3", "k4", "k5"), size = c(2, 3, 4, 5)))
  expect_identical(claws_table(paginate(svc$list_objects_v2(Bucket = "b")), query = query), table)
  all <- paginate_all(svc$list_objects_v2(Bucket = "b"))
  expect_identical(claws_table(all, query = query), table)
  some <- claws_table(svc$list_objects_v2(Bucket = "b"), query = query, MaxItems = 3)
  expect_identical(some$key, c("k2", "k3"))
})

test_that("columns that the model calls sensitive stay masked, and longs are exact", {
  svc <- claws_stub(
    ssm(region = "us-east-1"),
    get_parameters = list(Parameters = list(list(Name = "a", Value = "hush-1", Version = 3)))
  )
  query <- "Parameters[].{name: Name, value: Value, v: Version}"
  table <- claws_table(svc$get_parameters(Names = "a"), query = query, bigint = "character")
  expect_false(any(grepl("hush", capture.output(print(table)))))
  expect_identical(table$v, "3")
})

test_that("a query that makes no table is refused before anything is sent", {
  asked <- 0
  svc <- claws_stub(ec2(region = "us-east-1"), describe_instances = function(params) {
    asked <<- asked + 1
  })
  table <- function(...) claws_table(svc$describe_instances(), ...)
  expect_error(table(query = "Reservations[].[OwnerId]"), "names", class = "claws_no_table")
  expect_error(table(query = "Nothing"), "Nothing", class = "claws_no_table")
  expect_error(table(query = "Reservations["), class = "claws_jmespath_error")
  expect_error(table(query = 1), "JMESPath", class = "claws_invalid_config")
  expect_error(table(query = "a", key = "b"), "either", class = "claws_invalid_config")
  expect_identical(asked, 0)
  many <- claws_map(fleet(one)$describe_instances, InstanceIds = "i-1")
  expect_error(claws_table(many, query = "a"), "pages", class = "claws_invalid_config")
})
