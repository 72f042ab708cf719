# CloudFormation's templates in JSON come as lists; those in YAML are text.

custom_cloudformation <- function() list(after_parse = list(GetTemplate = cloudformation_template))

cloudformation_template <- function(output, call) {
  output$TemplateBody <- json_value(output$TemplateBody)
  output
}

# JSON as the value it stands for, any other text as it is.
json_value <- function(text) {
  if (is.null(text)) {
    return(NULL)
  }
  tryCatch(.Call(c_json_parse, charToRaw(text)), claws_unreadable = function(e) text)
}
