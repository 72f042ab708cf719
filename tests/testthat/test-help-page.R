page_of <- function(service, name) page_rd(service, operation_get(model_get(service), name))

test_that("a page is complete and R's own checks say nothing about it", {
  file <- tempfile(fileext = ".Rd")
  on.exit(unlink(file))
  writeLines(page_of("ec2", "DescribeSpotPriceHistory"), file, sep = "")
  expect_length(tools::checkRd(file), 0)
  tags <- vapply(tools::parse_Rd(file), attr, "", "Rd_tag")
  parts <- c("\\name", "\\title", "\\usage", "\\arguments", "\\value", "\\description", "\\section")
  expect_equal(setdiff(parts, tags), character())
})

test_that("an operation without input has neither arguments nor request syntax", {
  page <- page_of("cloudhsm", "ListAvailableZones")
  expect_no_match(page, "\\\\arguments")
  expect_match(page, "cloudhsm_list_available_zones()", fixed = TRUE)
})

test_that("an operation that returns nothing says so", {
  expect_match(page_of("ec2", "DeleteSubnet"), "\\value{\nAn empty list.\n}", fixed = TRUE)
})

test_that("a name too long for a file is an alias", {
  page <- page_of(
    "servicecatalog",
    "BatchDisassociateServiceActionFromProvisioningArtifact"
  )
  names <- regmatches(page, gregexpr("\\\\(name|alias)\\{[^}]*\\}", page))[[1]]
  expect_length(names, 3)
  expect_lte(max(nchar(names[1:2])), 60 + nchar("\\alias{}"))
})

test_that("usage breaks after the longest runs that fit", {
  usage <- strsplit(page_usage(operation_get(model_get("ec2"), "RunInstances")), "\n")[[1]]
  expect_true(all(nchar(usage) <= 74))
  expect_match(usage[-1], "^  \\S")
})

test_that("Rd's own characters are escaped, and nothing else", {
  expect_equal(rd_escape("50% \\ {a} $_#\""), "50\\% \\\\ \\{a\\} $_#\"")
  expect_equal(rd_argument(c("A", "next", "a-b")), c("A", "`next`", "`a-b`"))
})
