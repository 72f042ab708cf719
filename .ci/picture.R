# A session in the terminal as a picture for the README, from real output: Rscript .ci/picture.R FILE
library(claws)
Sys.setenv(AWS_CONFIG_FILE = tempfile(), AWS_SHARED_CREDENTIALS_FILE = tempfile())
options(width = 76)

typed <- list(
  'svc <- sagemaker(region = "eu-west-1")',
  paste0(
    'svc$create_training_job(TrainingJobName = TRUE, RoleArn = "arn:aws:iam::1:role/x",\n',
    '  ResourceConfig = list(InstanceTyp = "ml.m5.large", InstanceCount = "two"))'
  ),
  'svc$create_training_jobs()',
  'claws_search("train a model")$topic[1:2]',
  'claws_services("stepfunctions")$constructor'
)

answer <- function(text) {
  value <- tryCatch(withVisible(eval(parse(text = text), globalenv())), error = identity)
  if (inherits(value, "condition")) {
    return(strsplit(paste("Error:", conditionMessage(value)), "\n")[[1]])
  }
  if (value$visible) utils::capture.output(print(value$value))
}

lines <- lapply(typed, function(text) {
  said <- unlist(lapply(answer(text), strwrap, width = 84, exdent = 2))
  rbind(
    data.frame(
      class = "typed",
      text = paste(c("> ", rep("+ ", 9)), strsplit(text, "\n")[[1]], sep = "")[seq_along(strsplit(
        text,
        "\n"
      )[[1]])]
    ),
    if (length(said) > 0) data.frame(class = "said", text = said)
  )
})
lines <- do.call(rbind, lines)

escape <- function(text) gsub("<", "&lt;", gsub("&", "&amp;", text, fixed = TRUE), fixed = TRUE)
height <- 20 * nrow(lines) + 44
writeLines(
  c(
    sprintf('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 780 %d" role="img">', height),
    "<style>text { font: 14px ui-monospace, Menlo, Consolas, monospace; white-space: pre; }",
    ".typed { fill: #9cdcfe; } .said { fill: #d4d4d4; }</style>",
    sprintf('<rect width="780" height="%d" rx="8" fill="#1e1e1e"/>', height),
    '<circle cx="20" cy="18" r="6" fill="#ff5f57"/><circle cx="40" cy="18" r="6" fill="#febc2e"/>',
    '<circle cx="60" cy="18" r="6" fill="#28c840"/>',
    sprintf(
      '<text x="16" y="%d" class="%s" xml:space="preserve">%s</text>',
      28 + 20 * seq_len(nrow(lines)),
      lines$class,
      escape(lines$text)
    ),
    "</svg>"
  ),
  commandArgs(TRUE)[[1]]
)
