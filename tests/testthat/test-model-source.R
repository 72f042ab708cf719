models_folder <- function() test_path("fixtures", "models")

keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))

# The invented service under another name, as a file of a new folder.
write_model <- function(name, folder = tempfile(), file = "service-2.json", ...) {
  source <- file.path(models_folder(), "tiny", "2024-01-01", "service-2.json")
  raw <- fromJSON(paste(readLines(source), collapse = "\n"), simplifyVector = FALSE)
  raw$metadata[c("serviceAbbreviation", "serviceFullName", "serviceId")] <- name
  raw <- utils::modifyList(raw, list(...))
  dir.create(folder, recursive = TRUE, showWarnings = FALSE)
  path <- file.path(folder, file)
  writeLines(jsonlite::toJSON(raw, auto_unbox = TRUE), path)
  path
}

test_that("a client is made from the path of a model", {
  svc <- claws_client(model = write_model("Amazon Preview", file = "x.json"), region = "us-east-1")
  expect_s3_class(svc, "claws_client")
  expect_identical(client_core(svc)$service, "preview")
  expect_identical(names(formals(svc$touch_label)), c("Label", "..."))
  expect_identical(formals(svc$touch_label)$Label, quote(expr = ))
  expect_identical(as.character(.DollarNames(svc, "^list")), "list_things")
  expect_match(format(svc$ping), "claws_operation", all = FALSE)
})

test_that("a model may be compressed, or named by its folder, whose newest version counts", {
  folder <- tempfile()
  write_model("Amazon Older", file.path(folder, "2019-01-01"))
  path <- write_model("Amazon Newer", file.path(folder, "2024-01-01"))
  zipped <- gzfile(paste0(path, ".gz"), "w")
  writeLines(readLines(path), zipped)
  close(zipped)
  unlink(path)
  expect_identical(client_core(claws_client(model = folder))$service, "newer")
})

# Text as gzip has it; memCompress() writes zlib's form, in spite of its name.
gzip_of <- function(text) {
  path <- tempfile()
  on.exit(unlink(path))
  file <- gzfile(path, "wb")
  writeBin(charToRaw(text), file)
  close(file)
  readBin(path, "raw", file.size(path))
}

test_that("a compressed model that is large, or not all there, is refused", {
  path <- tempfile(fileext = ".json.gz")
  on.exit(unlink(path))
  for (bytes in list(gzip_of(strrep(" ", 2^25)), gzip_of("{}")[1:12])) {
    writeBin(bytes, path)
    error <- expect_error(claws_client(model = path), class = "claws_invalid_file")
    expect_match(conditionMessage(error), "more than 16777216 bytes|not all there")
  }
})

test_that("calls of such a client go their usual way", {
  sent <- NULL
  parts <- list(
    transport = function(request, client) {
      sent <<- request
      response(200L, list(), charToRaw("{\"Things\":[{\"Name\":\"a\"}]}"))
    },
    clock = function() as.POSIXct("2024-02-03 04:05:06", tz = "UTC"),
    env = env_of()
  )
  path <- model_file(write_model("Amazon Preview"))
  svc <- client("preview", list(), keys, "https://host.example", "us-east-1", parts, path)
  expect_identical(svc$list_things(MaxResults = 3)$Things[[1]]$Name, "a")
  expect_identical(rawToChar(sent$body), "{\"MaxResults\":3}")
  expect_error(svc$touch_label(), class = "claws_invalid_params")
})

test_that("a client finds its model when it was saved and the session is another", {
  svc <- claws_client(model = write_model("Amazon Preview"), region = "us-east-1")
  saved <- serialize(svc, NULL)
  the_forget("models")
  again <- unserialize(saved)
  expect_output(print(again$touch_label), "touch_label(Label)", fixed = TRUE)
})

test_that("a service in the folder of models is taken from there", {
  folder <- tempfile()
  write_model("STS", file.path(folder, "sts", "2030-01-01"))
  write_model("Amazon Unheard", file.path(folder, "unheard-of", "2030-01-01"))
  withr_option <- options(claws.models = folder)
  on.exit(options(withr_option))
  expect_true("list_things" %in% names(sts(region = "us-east-1")))
  expect_true("list_things" %in% names(claws_client("unheard")))
  expect_true("list_queues" %in% names(sqs(region = "us-east-1")))
  options(claws.models = file.path(folder, "nowhere"))
  expect_error(sts(), "There is no folder of models", class = "claws_invalid_file")
})

test_that("the environment variable names the folder where the option does not", {
  folder <- tempfile()
  path <- write_model("STS", file.path(folder, "sts", "2030-01-01"))
  expect_identical(models_find("sts", env_of(CLAWS_MODELS = folder)), normalizePath(path))
  expect_null(models_find("sqs", env_of(CLAWS_MODELS = folder)))
  expect_null(models_find("sts", env_of()))
})

test_that("a service is named as its constructor or as botocore spells it", {
  expect_identical(service_name("performanceinsights"), "pi")
  expect_identical(service_name("sagemaker-runtime"), "sagemakerruntime")
  expect_error(claws_client("nothing"), class = "claws_unknown_service")
})

test_that("a service that the package knows keeps its name and its endpoints", {
  model <- model_get(NULL, model_file(write_model("STS")))
  expect_identical(model$service$name, "sts")
  expect_identical(model$endpoints, model_get("sts")$endpoints)
})

test_that("rules of its own, or else its prefix, say where a service is", {
  at <- function(path) {
    rules <- rules_get(model_get(NULL, model_file(path)))
    rules_evaluate(rules, list(Region = "cn-north-1"))$url
  }
  expect_identical(at(write_model("Amazon Preview")), "https://tiny.cn-north-1.amazonaws.com.cn")
  plain <- rules_get(model_get(NULL, model_file(write_model("Amazon Preview"))))
  expect_identical(
    rules_evaluate(plain, list())$error,
    "The parameter Region is needed and not given"
  )
  path <- write_model("Amazon Preview")
  writeLines(
    '{"version": "1.0", "parameters": {}, "rules": [
      {"type": "endpoint", "conditions": [], "endpoint": {"url": "https://own.example"}}]}',
    file.path(dirname(path), "endpoint-rule-set-1.json")
  )
  expect_identical(at(path), "https://own.example")
  core <- client_core(claws_client(model = path, region = "us-east-1"))
  expect_equal(endpoint_resolve(core, client_operation(core, "ListThings"))$host, "own.example")
})

test_that("what stands beside a model belongs to it", {
  path <- write_model("Amazon Preview")
  beside <- function(name, text) writeLines(text, file.path(dirname(path), name))
  beside("paginators-1.json", '{"pagination": {"ListThings": {"input_token": "NextToken"}}}')
  beside("waiters-2.json", '{"version": 2, "waiters": {"Thing": {"delay": 5}}}')
  beside("waiters-2.sdk-extras.json", '{"merge": {"waiters": {"Thing": {"delay": 7}}}}')
  model <- model_get(NULL, model_file(path))
  expect_identical(model$paginators$ListThings$input_token, "NextToken")
  expect_identical(model$waiters$Thing$delay, 7L)
})

test_that("what is no model is an error that says so", {
  expect_error(claws_client(), class = "claws_invalid_config")
  expect_error(claws_client("sts", model = "x"), class = "claws_invalid_config")
  expect_error(claws_client(model = 3), class = "claws_invalid_config")
  expect_error(claws_client(model = tempfile()), class = "claws_invalid_file")
  expect_error(claws_client(model = file.path(models_folder(), "..")), class = "claws_invalid_file")
  broken <- tempfile(fileext = ".json")
  writeLines("{", broken)
  expect_error(claws_client(model = broken), "is not JSON", class = "claws_invalid_file")
})
