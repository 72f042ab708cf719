# A listing of S3 off the wire.
listing_xml <- function(keys) {
  text <- sprintf(
    "<Contents><Key>%s</Key><Size>5</Size><StorageClass>STANDARD</StorageClass></Contents>",
    keys
  )
  xml_answer(paste0("<ListBucketResult>", paste(text, collapse = ""), "</ListBucketResult>"))
}
contents_of <- function(...) {
  service_client("s3", listing_xml(c(...)))$list_objects_v2(Bucket = "b")$Contents
}

test_that("a list of structures knows what it is, in every protocol and within others", {
  contents <- contents_of("a", "b")
  expect_s3_class(contents, c("claws_rows", "list"), exact = TRUE)
  expect_identical(attr(contents, "claws_shape"), c("Object", "s3"))
  json <- json_answer('{"Things":[{"Label":"x"}]}')
  expect_s3_class(tiny_client(json)$list_things()$Things, "claws_rows")
  ec2 <- service_client(
    "ec2",
    xml_answer(paste0(
      "<R><reservationSet><item><instancesSet><item><instanceId>i-1</instanceId></item>",
      "</instancesSet></item></reservationSet></R>"
    ))
  )
  instances <- ec2$describe_instances()$Reservations[[1]]$Instances
  expect_identical(as.data.frame(instances)$InstanceId, "i-1")
  expect_identical(attr(instances, "claws_shape"), c("Instance", "ec2"))
})

test_that("an empty one does, and all empty ones of a shape are one value", {
  none <- tiny_client(json_answer('{"Things":[]}'))$list_things()$Things
  expect_length(none, 0)
  expect_s3_class(none, "claws_rows")
  expect_identical(dim(as.data.frame(none))[[1]], 0L)
})

test_that("such lists go where lists go", {
  contents <- contents_of("a", "b")
  expect_true(is.list(contents))
  expect_identical(vapply(contents, `[[`, "", "Key"), c("a", "b"))
  expect_identical(Map(function(x) x$Key, contents), list("a", "b"))
  expect_identical(Filter(function(x) x$Key == "b", contents), contents[2])
  expect_identical(unserialize(serialize(contents, NULL)), contents)
  expect_identical(contents_of("a", "b"), contents)
  expect_identical(names(unlist(contents[[1]])), c("Key", "Size", "StorageClass"))
  expect_identical(do.call(rbind, contents)[, "Key"], list("a", "b"))
  expect_identical(
    as.character(jsonlite::toJSON(contents[1], auto_unbox = TRUE)),
    '[{"Key":"a","Size":5,"StorageClass":"STANDARD"}]'
  )
  skip_if_not_installed("tibble")
  expect_identical(nrow(tibble::tibble(x = contents)), 2L)
})

test_that("a part is such a list, and two of them together, and no other", {
  contents <- contents_of("a", "b", "c")
  for (part in list(contents[2:3], rev(contents), utils::head(contents, 1), contents[-1])) {
    expect_identical(attributes(part), attributes(contents))
  }
  expect_identical(contents[], contents)
  both <- c(contents[1], contents[2:3])
  expect_identical(both, contents)
  expect_identical(as.data.frame(both)$Key, c("a", "b", "c"))
  mixed <- c(contents[1], list(1))
  expect_identical(class(mixed), "list")
  expect_length(mixed, 2)
})

test_that("such lists are arguments as they are", {
  answer <- json_answer("{}")
  svc <- service_client("dynamodb", answer)
  rows <- shaped_new(list(list(Key = "a", Value = "b")), 1L, tiny_model(), rows_class)
  expect_silent(svc$tag_resource(ResourceArn = "arn:aws:dynamodb:us-east-1:1:table/t", Tags = rows))
})

test_that("the answer of a stub is as one off the wire", {
  svc <- claws_stub(
    service_client("ec2"),
    describe_instances = list(Reservations = list(list(Instances = list(list(InstanceId = "i")))))
  )
  instances <- svc$describe_instances()$Reservations[[1]]$Instances
  expect_s3_class(instances, "claws_rows")
  expect_identical(as.data.frame(instances)$InstanceId, "i")
})

test_that("str() shows such a list as a list", {
  expect_no_match(capture.output(str(contents_of("a"))), "claws")
})

test_that("of the shapes, structures with secrets are confidential", {
  model <- tiny_operation("PutEverything")$model
  secret <- vapply(seq_along(model$shapes$name), is_confidential_shape, NA, model)
  flagged <- vapply(
    seq_along(model$shapes$name),
    function(shape) {
      any(bitwAnd(model$schema()$member_flags[shape_members(model, shape)], secret_flag) > 0L)
    },
    NA
  )
  expect_identical(secret, flagged & model$shapes$type == "structure")
  expect_false(all(secret))
})
