# What a console shows at three widths and in two locales, against lines that were read through.

shown_values <- function() {
  listing <- claws_stub(
    s3_client(),
    list_objects_v2 = list(
      IsTruncated = TRUE,
      Contents = lapply(1:1000, function(i) {
        list(
          Key = c("\u6771\u4eac/\u6570\u636e.csv", "a\tb.txt", "caf\u00e9", "\U1F600.png")[[
            i %% 4 + 1
          ]],
          LastModified = .POSIXct(86400.25 * i, "UTC"),
          Size = 10^(i %% 14),
          Owner = list(ID = "o", DisplayName = "x")
        )
      }),
      Name = "b",
      CommonPrefixes = list(list(Prefix = "a/"), list(Prefix = "b/")),
      NextContinuationToken = "t"
    ),
    delete_bucket = list()
  )
  keys <- claws_stub(
    service_client("sts"),
    assume_role = list(
      Credentials = list(
        AccessKeyId = "AKIDEXAMPLE",
        SecretAccessKey = "hush-key",
        SessionToken = "hush-token",
        Expiration = .POSIXct(0, "UTC")
      ),
      PackedPolicySize = 6L
    )
  )
  items <- claws_stub(
    service_client("dynamodb"),
    scan = list(
      Items = lapply(1:30, function(i) list(id = list(S = paste("item", i)), n = list(N = "1"))),
      Count = 30L,
      LastEvaluatedKey = list(id = list(S = "item 30"))
    )
  )
  job <- claws_stub(
    service_client("sagemaker"),
    describe_training_job = list(
      TrainingJobName = "job",
      TrainingJobArn = "arn:aws:sagemaker:us-east-1:123456789012:training-job/job",
      TrainingJobStatus = "Completed",
      HyperParameters = stats::setNames(as.list(as.character(1:10)), paste0("p", 1:10)),
      AlgorithmSpecification = list(TrainingImage = "image:latest", TrainingInputMode = "File"),
      InputDataConfig = list(list(ChannelName = "train"), list(ChannelName = "validation")),
      StoppingCondition = list(MaxRuntimeInSeconds = 3600L),
      CreationTime = .POSIXct(1.5, "UTC"),
      FinalMetricDataList = list(
        list(MetricName = "loss", Value = 0.123456789),
        list(MetricName = "error", Value = 1e-12)
      )
    )
  )
  talk <- claws_stub(
    service_client("bedrockruntime"),
    converse_stream = list(stream = list(list(messageStart = list(role = "assistant"))))
  )
  stream <- talk$converse_stream(modelId = "m")
  page <- listing$list_objects_v2(Bucket = "b")
  list(
    page,
    page$Contents,
    listing$delete_bucket(Bucket = "b"),
    keys$assume_role(RoleArn = "arn:aws:iam::123456789012:role/r", RoleSessionName = "session"),
    items$scan(TableName = "t"),
    job$describe_training_job(TrainingJobName = "job"),
    stream,
    stream$stream,
    paginate(listing$list_objects_v2(Bucket = "b"), MaxItems = 1),
    summary(service_client("sqs")),
    service_client("sqs")$list_queues,
    service_client("ec2")$wait_until$instance_running
  )
}

shown_lines <- function(width, locale) {
  old <- options(width = width)
  on.exit(options(old))
  lines <- with_locale("LC_CTYPE", locale, {
    capture.output(
      for (value in shown_values()) {
        print(value)
      }
    )
  })
  Encoding(lines) <- "UTF-8"
  lines
}

for (width in c(60, 80, 120)) {
  for (locale in c("C", "C.UTF-8")) {
    test_that(sprintf("values are shown as they were, %d columns, %s", width, locale), {
      lines <- shown_lines(width, locale)
      expect_no_match(lines, "hush")
      wide <- nchar(lines, "width") > width
      expect_identical(lines[wide], character())
      expect_snapshot(writeLines(lines), cran = TRUE)
    })
  }
}
