# A result of DynamoDB's GetItem or EC2's DescribeInstances.
item_of <- function(json) {
  answer <- json_answer(json)
  service_client("dynamodb", answer)$get_item(TableName = "t", Key = list(id = list(S = "1")))
}

instance_of <- function(xml) {
  text <- paste0(
    "<DescribeInstancesResponse><reservationSet><item><instancesSet><item>%s</item></instancesSet>",
    "</item></reservationSet></DescribeInstancesResponse>"
  )
  service_client("ec2", xml_answer(sprintf(text, xml)))$describe_instances()$Reservations[[
    1
  ]]$Instances[[1]]
}

test_that("a name is not completed in a nested structure", {
  item <- item_of('{"Item":{"x":{"NULL":true},"s":{"SS":["a","b"]}}}')$Item
  expect_null(item$x$N)
  expect_true(item$x[["NULL"]])
  expect_null(item$s$S)
  expect_equal(item$s$SS, c("a", "b"))
  instance <- instance_of("<platformDetails>Linux/UNIX</platformDetails>")
  expect_null(instance$Platform)
  expect_equal(instance$PlatformDetails, "Linux/UNIX")
})

test_that("a name is not completed in a map, a document, an error or the headers of an answer", {
  item <- item_of('{"Item":{"identity":{"S":"a"}}}')$Item
  expect_null(item$id)
  document <- .Call(c_json_parse, charToRaw('{"city":{"names":["a"]}}'))
  expect_null(document$cit)
  expect_null(document$city$name)
  parsed <- .Call(c_xml_parse, charToRaw("<a><BucketName>b</BucketName></a>"))[[2]]
  expect_null(parsed$Bucket)
  told <- claws_metadata(item_of("{}"))
  expect_null(told$headers$x)
})

test_that("what is taken of a list is such a list, and of a result a result", {
  result <- item_of('{"Item":{"identity":{"S":"a"}}}')
  expect_null(result["Item"]$It)
  expect_identical(claws_metadata(result["Item"])$request_id, "id-1")
  expect_null(result$Item["identity"]$id)
  expect_identical(result$Item[], result$Item)
  expect_identical(result$Item[["identity"]][["S"]], "a")
  changed <- result$Item
  changed$more <- 1
  expect_null(changed$mo)
})

test_that("structures where no name begins another are plain lists", {
  instance <- instance_of("<instanceState><code>16</code><name>running</name></instanceState>")
  expect_identical(instance$State, list(Code = 16L, Name = "running"))
})

test_that("which structures have a name that begins another", {
  shapes <- list(size = c(2L, 3L, 2L, 0L), type = c("structure", "structure", "map", "string"))
  members <- list(name = c("Ab", "B", "Kind", "Zoo", "KindOf", "key", "key2"))
  expect_identical(exact_shapes(shapes, members), c(FALSE, TRUE, FALSE, FALSE))
  none <- list(size = integer(), type = character())
  expect_identical(exact_shapes(none, list(name = character())), logical())
})

test_that("such lists go where lists go", {
  item <- item_of('{"Item":{"a":{"S":"x"},"b":{"N":"1"}}}')$Item
  expect_identical(vapply(item, function(one) names(one), ""), c(a = "S", b = "N"))
  expect_identical(unlist(item), c(a.S = "x", b.N = "1"))
  expect_identical(
    as.data.frame(item),
    data.frame(S = "x", N = "1", row.names = 1L),
    ignore_attr = TRUE
  )
  expect_identical(do.call(rbind, unname(item))[, "S"], list("x", "1"), ignore_attr = TRUE)
  expect_identical(
    as.character(jsonlite::toJSON(item, auto_unbox = TRUE)),
    '{"a":{"S":"x"},"b":{"N":"1"}}'
  )
  expect_identical(unserialize(serialize(item, NULL)), item)
  expect_identical(utils::modifyList(item, list(b = NULL))$a$S, "x")
  expect_true(is.list(item))
  operation <- operation_get(model_get("dynamodb"), "PutItem")
  checked <- params_check(list(TableName = "t", Item = item), operation)
  expect_identical(checked$Item, item)
})

test_that("such lists are shown as lists", {
  item <- item_of('{"Item":{"a":{"S":"x"}}}')
  expect_identical(capture.output(print(item$Item)), c("$a", "$a$S", "[1] \"x\"", "", ""))
  expect_no_match(
    capture.output(print(item), str(item), str(item$Item), print(list(item))),
    "claws_exact"
  )
})

test_that("an attribute has its whole name", {
  x <- structure(list(), claws_metadata_of = 1, tokens = 2)
  expect_null(claws_metadata(x))
  expect_null(resume_token(x))
})
