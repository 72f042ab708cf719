template <- function(text) {
  document <- paste0(
    "<GetTemplateResponse><GetTemplateResult><TemplateBody>",
    text,
    "</TemplateBody></GetTemplateResult></GetTemplateResponse>"
  )
  service_client("cloudformation", xml_answer(document))$get_template(StackName = "s")$TemplateBody
}

test_that("a template in JSON is a list, one in YAML a text", {
  expect_equal(
    exact_bare(template('{"Resources":{"A":{"Type":"T"}}}')),
    list(Resources = list(A = list(Type = "T")))
  )
  expect_equal(template("Resources: {}"), "Resources: {}")
  none <- service_client(
    "cloudformation",
    xml_answer("<GetTemplateResponse><GetTemplateResult/></GetTemplateResponse>")
  )
  expect_null(none$get_template(StackName = "s")$TemplateBody)
})

test_that("a template stands in a table as it is", {
  document <- paste0(
    "<GetTemplateResponse><GetTemplateResult><TemplateBody>{\"a\":1}</TemplateBody>",
    "</GetTemplateResult></GetTemplateResponse>"
  )
  output <- service_client("cloudformation", xml_answer(document))$get_template(StackName = "s")
  table <- as.data.frame(output, key = "@")
  expect_identical(exact_bare(table$TemplateBody[[1]]), list(a = 1))
})
