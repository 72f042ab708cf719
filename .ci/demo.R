# What `make demo` shows: calls against the stub backend whose URL is the argument.
library(claws)

url <- commandArgs(trailingOnly = TRUE)[[1]]
heading <- function(text) cat("\n== ", text, "\n", sep = "")

svc <- sagemaker(
  region = "us-east-1",
  endpoint = url,
  credentials = list(
    creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
  )
)
heading("svc")
print(svc, n = 3)

heading("svc$create_training_job(...)")
made <- svc$create_training_job(
  TrainingJobName = "demo",
  AlgorithmSpecification = list(
    TrainingImage = "123456789012.dkr.ecr.us-east-1.amazonaws.com/train:1",
    TrainingInputMode = "File"
  ),
  RoleArn = "arn:aws:iam::123456789012:role/train",
  OutputDataConfig = list(S3OutputPath = "s3://bucket/models"),
  ResourceConfig = list(InstanceType = "ml.m5.large", InstanceCount = 1, VolumeSizeInGB = 10),
  StoppingCondition = list(MaxRuntimeInSeconds = 3600)
)
print(made)
cat("request id:", claws_metadata(made)$request_id, "\n")

heading("svc$list_training_jobs(MaxResults = 1)")
str(svc$list_training_jobs(MaxResults = 1)$TrainingJobSummaries[[1]])

heading("svc$create_training_job(TrainingJobName = TRUE): refused before it is sent")
tryCatch(
  svc$create_training_job(TrainingJobName = TRUE),
  claws_invalid_params = function(e) writeLines(conditionMessage(e))
)

heading("?sagemaker_create_training_job")
page <- utils:::.getHelpFile(help("sagemaker_create_training_job", package = "claws"))
text <- capture.output(tools::Rd2txt(page, options = list(underline_titles = FALSE)))
writeLines(utils::head(text, 24))
