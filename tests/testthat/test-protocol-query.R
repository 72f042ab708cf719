query_body <- function(service, name, ..., ec2 = FALSE) {
  operation <- operation_get(model_get(service), name)
  protocol <- if (ec2) protocol_ec2() else protocol_query()
  request <- protocol$serialize(operation, params_check(list(...), operation))
  utils::URLdecode(rawToChar(request$body))
}

test_that("a form says which operation it is, and each scalar is a pair", {
  operation <- operation_get(model_get("sts"), "GetCallerIdentity")
  request <- query_serialize(operation, list(), FALSE)
  expect_equal(rawToChar(request$body), "Action=GetCallerIdentity&Version=2011-06-15")
  expect_equal(
    request$headers[["Content-Type"]],
    "application/x-www-form-urlencoded; charset=utf-8"
  )
  expect_match(
    query_body(
      "sts",
      "AssumeRole",
      RoleArn = "arn:aws:iam::123456789012:role/x",
      RoleSessionName = "ab",
      PolicyArns = list(list(arn = "arn:aws:iam::aws:policy/a")),
      DurationSeconds = 100000
    ),
    "&PolicyArns.member.1.arn=arn:aws:iam::aws:policy/a&DurationSeconds=100000$"
  )
})

test_that("names and values are encoded, blanks as a plus", {
  operation <- operation_get(model_get("sns"), "Publish")
  request <- query_serialize(operation, list(Message = "a b&c=\u00e9~*"), FALSE)
  expect_match(rawToChar(request$body), "&Message=a+b%26c%3D%C3%A9~%2A", fixed = TRUE)
})

test_that("maps are entries, empty lists are said to be empty", {
  expect_match(
    query_body("sns", "CreateTopic", Name = "n", Attributes = list(a = "1"), Tags = list()),
    "&Attributes.entry.1.key=a&Attributes.entry.1.value=1&Tags=$"
  )
})

test_that("a flattened list has the name of its elements", {
  expect_match(
    query_body(
      "simpledb",
      "DeleteAttributes",
      DomainName = "d",
      ItemName = "i",
      Attributes = list(list(Name = "a", Value = "1"), list(Name = "b", Value = "2"))
    ),
    paste0(
      "&DomainName=d&ItemName=i&Attribute.1.Name=a&Attribute.1.Value=1",
      "&Attribute.2.Name=b&Attribute.2.Value=2$"
    )
  )
})

test_that("an operation without input has nothing but its name, whatever is given", {
  written <- .Call(c_query_write, list(a = "b"), 0L, model_get("sts")$schema(), "Action=A", FALSE)
  expect_equal(rawToChar(written), "Action=A")
})

test_that("ec2 flattens its lists and begins names with a capital", {
  expect_equal(
    query_body(
      "ec2",
      "DescribeInstances",
      InstanceIds = list("i-1", "i-2"),
      Filters = list(list(Name = "n", Values = list("v"))),
      ec2 = TRUE
    ),
    paste0(
      "Action=DescribeInstances&Version=2016-11-15&InstanceId.1=i-1&InstanceId.2=i-2",
      "&Filter.1.Name=n&Filter.1.Value.1=v"
    )
  )
})

query_answer <- function(service, name, body) {
  operation <- operation_get(model_get(service), name)
  operation$ready <- query_ready(operation) # also of a service that speaks JSON by now
  query_parse(operation, response(200L, list(), charToRaw(body)))
}

test_that("a flattened list is known by the name of its elements, too", {
  attribute <- function(name) sprintf("<Attribute><Name>%s</Name></Attribute>", name)
  body <- sprintf(
    "<GetAttributesResponse><GetAttributesResult>%s</GetAttributesResult></GetAttributesResponse>",
    paste0(attribute("a"), attribute("b"))
  )
  found <- query_answer("simpledb", "GetAttributes", body)
  expect_equal(vapply(found$Attributes, `[[`, "", "Name"), c("a", "b"))
})

test_that("an output stands in its wrapper, the request id beside it", {
  output <- query_answer(
    "sts",
    "GetCallerIdentity",
    paste0(
      "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>1</Account>",
      "</GetCallerIdentityResult><ResponseMetadata><RequestId>i</RequestId></ResponseMetadata>",
      "</GetCallerIdentityResponse>"
    )
  )
  expect_equal(output, structure(list(Account = "1"), request_id = "i"))
  first <- query_answer(
    "sqs",
    "GetQueueUrl",
    paste0(
      "<R><ResponseMetadata><RequestId>i</RequestId></ResponseMetadata></R>"
    )
  )
  expect_equal(attr(first, "request_id"), "i")
})

test_that("ec2's output is the root itself", {
  output <- query_answer(
    "ec2",
    "DescribeRegions",
    paste0(
      "<R><requestId>i</requestId><regionInfo><item><regionName>a</regionName></item>",
      "<item><regionName>b</regionName></item></regionInfo></R>"
    )
  )
  expect_equal(
    exact_bare(output),
    structure(
      list(Regions = list(list(RegionName = "a"), list(RegionName = "b"))),
      request_id = "i"
    )
  )
})

test_that("errors have a code, a message and a request id", {
  operation <- operation_get(model_get("ec2"), "DescribeInstances")
  body <- paste0(
    "<Response><Errors><Error><Code>C</Code><Message>m</Message></Error></Errors>",
    "<RequestID>i</RequestID></Response>"
  )
  error <- protocol_ec2()$parse_error(operation, response(400L, list(), charToRaw(body)))
  expect_equal(
    error[c("code", "message", "request_id")],
    list(
      code = "C",
      message = "m",
      request_id = "i"
    )
  )
})

test_that("an empty answer is none, with and without an output", {
  empty <- response(200L, list(), raw())
  ec2 <- service_client("ec2", empty)
  expect_error(ec2$describe_instances(), class = "claws_parse_error")
  expect_error(ec2$delete_key_pair(KeyName = "k"), class = "claws_parse_error")
  expect_error(service_client("iam", empty)$list_users(), class = "claws_parse_error")
})

test_that("an answer may be empty where the output has no members", {
  expect_length(query_answer("iam", "DeleteUser", ""), 0)
  expect_length(query_answer("sns", "TagResource", ""), 0)
})

test_that("a map comes as entries of a key and a value, in either order", {
  answer <- function(entries) {
    inner <- paste0("<Attributes>", entries, "</Attributes>")
    result <- paste0("<GetTopicAttributesResult>", inner, "</GetTopicAttributesResult>")
    body <- paste0("<GetTopicAttributesResponse>", result, "</GetTopicAttributesResponse>")
    svc <- service_client("sns", xml_answer(body))
    exact_bare(svc$get_topic_attributes(TopicArn = "t")$Attributes)
  }
  entry <- function(...) paste0("<entry>", ..., "</entry>")
  one <- entry("<key>A</key><value>1</value>")
  expect_identical(answer(one), list(A = "1"))
  expect_identical(
    answer(paste0(one, entry("<value>2</value>\n<odd><key>C</key></odd><key>B</key>"))),
    list(A = "1", B = "2")
  )
  expect_length(answer(""), 0)
})
