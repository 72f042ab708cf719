# Answers that no service should give: each is a condition that names operation and request, in
# little memory and time, after which the next call works.

# deep(open, close): what nests in itself 100,000 times.
deep <- function(open, close) paste0(strrep(open, 1e5), strrep(close, 1e5))

bytes <- function(text) if (is.raw(text)) text else charToRaw(text)

# A call of each protocol. good: an answer, whose value `good_at` gives. bad: what is wrong with
# which answer; member: "%s" stands for the value of a member that is a string, number: of a number.
protocol_calls <- list(
  "json 1.1" = list(
    call = function(answer) {
      answering_client("sagemaker", answer)$describe_training_job(TrainingJobName = "x")
    },
    operation = "DescribeTrainingJob",
    good = '{"TrainingJobName":"x","BillableTimeInSeconds":1}',
    bad = list(
      cut = '{"TrainingJobName":"x","Billable',
      empty_value = '{"TrainingJobName":}',
      wrong_type = '{"TrainingJobName":{"a":1}}',
      wrong_list = '{"InputDataConfig":5}',
      other = "[1]",
      html = "<html>",
      nested = sprintf('{"Unknown":%s}', deep("[", "]")),
      nested_objects = sprintf(
        '{"Unknown":%s}',
        paste0(strrep('{"a":', 1e5), "1", strrep("}", 1e5))
      ),
      nested_open = strrep("[", 1e5),
      huge_number = sprintf('{"BillableTimeInSeconds":%s}', strrep("9", 1e5)),
      huge_exponent = '{"BillableTimeInSeconds":1e999999999}',
      utf8 = as.raw(c(charToRaw('{"TrainingJobName":"'), 0xff, 0xfe, charToRaw('"}'))),
      nul = as.raw(c(charToRaw('{"TrainingJobName":"'), 0, charToRaw('"}'))),
      behind = '{"TrainingJobName":"x"} and more'
    )
  ),
  "json 1.0" = list(
    call = function(answer) {
      answering_client("dynamodb", answer)$get_item(TableName = "t", Key = list(id = list(S = "1")))
    },
    operation = "GetItem",
    good = '{"Item":{"id":{"S":"1"}}}',
    bad = list(
      cut = '{"Item":{"id":{"S":"1"',
      wrong_type = '{"Item":{"id":{"S":["1"]}}}',
      wrong_map = '{"Item":[1]}',
      nested = sprintf('{"Item":{"id":%s}}', paste0(strrep('{"L":[', 1e5), strrep("]}", 1e5))),
      utf8 = as.raw(c(charToRaw('{"Item":{"id":{"S":"'), 0xc3, charToRaw('"}}}')))
    )
  ),
  "rest-json" = list(
    call = function(answer) answering_client("lambda", answer)$get_function_configuration("f"),
    operation = "GetFunctionConfiguration",
    good = '{"FunctionName":"f","Timeout":3}',
    bad = list(
      cut = '{"FunctionName":"f"',
      wrong_type = '{"Timeout":"soon"}',
      nested = sprintf('{"Unknown":%s}', deep("[", "]")),
      huge_number = sprintf('{"Timeout":%s}', strrep("9", 1e5)),
      utf8 = as.raw(c(charToRaw('{"FunctionName":"'), 0x80, charToRaw('"}')))
    )
  ),
  "rest-xml" = list(
    call = function(answer) answering_client("route53", answer)$list_hosted_zones(),
    operation = "ListHostedZones",
    good = "<R><HostedZones><HostedZone><Id>z</Id></HostedZone></HostedZones></R>",
    bad = list(
      cut = "<R><HostedZones><HostedZone><Id>z</Id>",
      wrong_type = "<R><IsTruncated>perhaps</IsTruncated></R>",
      html = "<html><br></html>",
      nested = deep("<a>", "</a>"),
      nested_known = sprintf("<R>%s</R>", deep("<HostedZones>", "</HostedZones>")),
      utf8 = as.raw(c(charToRaw("<R><Marker>"), 0xff, charToRaw("</Marker></R>"))),
      entity = "<R><Marker>&unknown;</Marker></R>",
      bomb = paste0(
        '<?xml version="1.0"?><!DOCTYPE R [<!ENTITY a0 "',
        strrep("x", 1000),
        '">',
        paste0(
          sprintf('<!ENTITY a%d "%s">', 1:9, strrep(sprintf("&a%d;", 0:8), 10)),
          collapse = ""
        ),
        "]><R><Marker>&a9;</Marker></R>"
      ),
      file = '<!DOCTYPE R [<!ENTITY f SYSTEM "file:///etc/hostname">]><R><Marker>&f;</Marker></R>'
    )
  ),
  query = list(
    call = function(answer) answering_client("iam", answer)$get_user(),
    operation = "GetUser",
    good = "<R><GetUserResult><User><UserName>u</UserName></User></GetUserResult></R>",
    bad = list(
      cut = "<R><GetUserResult><User><UserName>u",
      wrong_type = "<R><GetUserResult><User><CreateDate>x</CreateDate></User></GetUserResult></R>",
      nested = deep("<a>", "</a>"),
      text = "hello"
    )
  ),
  ec2 = list(
    call = function(answer) answering_client("ec2", answer)$describe_instances(),
    operation = "DescribeInstances",
    good = "<R><requestId>i</requestId><nextToken>t</nextToken></R>",
    bad = list(
      cut = "<R><reservationSet><item>",
      wrong_type = paste0(
        "<R><reservationSet><item><instancesSet><item><amiLaunchIndex>x</amiLaunchIndex></item>",
        "</instancesSet></item></reservationSet></R>"
      ),
      huge_number = sprintf(
        paste0(
          "<R><reservationSet><item><instancesSet><item><amiLaunchIndex>%s</amiLaunchIndex>",
          "</item></instancesSet></item></reservationSet></R>"
        ),
        strrep("9", 1e5)
      ),
      nested = deep("<a>", "</a>")
    )
  )
)

# What a body of CBOR is made of.
cbor_text <- function(text) c(as.raw(0x60 + nchar(text)), charToRaw(text))
cbor_code <- function(value) as.raw(c(0xa1, cbor_text("code"), value))

protocol_calls$cbor <- list(
  call = function(answer) {
    the$models[["invented"]] <- invented_model(
      "smithy-rpc-v2-cbor",
      "GetCode",
      input = list(),
      output = list(code = list(shape = "Text")),
      shapes = list(Text = list(type = "string"))
    )
    answering_client("invented", answer)$get_code()
  },
  operation = "GetCode",
  good = cbor_code(cbor_text("c")),
  bad = list(
    cut = as.raw(c(0xa1, cbor_text("code"))),
    cut_text = cbor_code(c(0x65, 0x61)),
    wrong_type = cbor_code(0xa0),
    other = as.raw(c(0x81, 0x01)),
    nested = as.raw(c(0xa1, cbor_text("Unknown"), rep(0x81, 1e5), 0x01)),
    nested_open = as.raw(c(0xa1, cbor_text("Unknown"), rep(0x9f, 1e5), rep(0xff, 1e5))),
    huge_length = cbor_code(c(0x7b, rep(0xff, 8))),
    huge_list = as.raw(c(0xa1, cbor_text("Unknown"), 0x9b, 0x7f, rep(0xff, 7))),
    huge_map = as.raw(c(0xbb, 0x7f, rep(0xff, 7))),
    reserved = cbor_code(0x1c),
    utf8 = cbor_code(c(0x61, 0xff)),
    behind = c(cbor_code(cbor_text("c")), as.raw(0x01))
  )
)

# How many bytes R took at most while it evaluated code.
peak <- function(code) {
  before <- sum(gc(reset = TRUE)[, 2])
  force(code)
  2^20 * (sum(gc()[, 6]) - before)
}

for (protocol in names(protocol_calls)) {
  case <- protocol_calls[[protocol]]
  for (kind in names(case$bad)) {
    test_that(sprintf("a malformed answer is a condition: %s, %s", protocol, kind), {
      error <- NULL
      answer <- answer_of(bytes(case$bad[[kind]]))
      taken <- peak(
        expect_done(error <- expect_error(case$call(answer), class = "claws_parse_error"))
      )
      expect_lt(taken, 64 * 2^20)
      expect_equal(error$operation, case$operation)
      expect_equal(error$request_id, "id-1")
      expect_match(conditionMessage(error), paste("answer to", case$operation), fixed = TRUE)
      expect_lt(nchar(conditionMessage(error)), 500)
    })
  }

  test_that(paste("a good answer is read after all of them:", protocol), {
    result <- case$call(answer_of(bytes(case$good)))
    expect_gt(length(result), 0)
    expect_equal(claws_metadata(result)$request_id, "id-1")
  })

  test_that(paste("a malformed error is what its status says:", protocol), {
    for (body in c(case$bad, list(raw()))) {
      error <- expect_error(case$call(answer_of(bytes(body), 400L)), class = "claws_service_error")
      expect_s3_class(error, "http_400", exact = FALSE)
      expect_equal(error$operation, case$operation)
      expect_equal(error$request_id, "id-1")
    }
  })
}

test_that("a malformed answer of S3 is a failure of the server, which is tried again", {
  asked <- 0L
  client <- answering_client("s3", function(number) {
    asked <<- number
    answer_of(charToRaw(if (number == 1L) "<R><Buckets>" else "<R><Prefix>p</Prefix></R>"))
  })
  expect_equal(client$list_buckets()$Prefix, "p")
  expect_equal(asked, 2L)
})
