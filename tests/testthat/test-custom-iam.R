test_that("an answer that has no output stays empty", {
  output <- service_client("iam", xml_answer("<a/>"))$delete_user(UserName = "u")
  expect_length(output, 0)
})

test_that("policies are lists, however deep they stand", {
  policy <- "%7B%22Version%22%3A%222012-10-17%22%2C%22a%22%3A%22x+y%22%7D"
  role <- function(name, policy) {
    sprintf(
      paste0(
        "<member><RoleName>%s</RoleName>",
        "<AssumeRolePolicyDocument>%s</AssumeRolePolicyDocument></member>"
      ),
      name,
      policy
    )
  }
  result <- "GetAccountAuthorizationDetailsResult"
  roles <- paste0(role("r", policy), role("s", "no JSON%"))
  document <- sprintf("<a><%s><RoleDetailList>%s</RoleDetailList></%s></a>", result, roles, result)
  output <- service_client("iam", xml_answer(document))$get_account_authorization_details()
  roles <- output$RoleDetailList
  expect_equal(
    exact_bare(roles[[1]]$AssumeRolePolicyDocument),
    list(Version = "2012-10-17", a = "x+y")
  )
  expect_equal(roles[[1]]$RoleName, "r")
  expect_equal(roles[[2]]$AssumeRolePolicyDocument, "no JSON%")
  expect_equal(claws_metadata(output)$status, 200L)
  expect_match(format(output), "RoleDetailList: 2 rows", all = FALSE)
  expect_s3_class(roles, "claws_rows")
  expect_match(format(roles, width = 200), "2012-10-17", all = FALSE)
  table <- as.data.frame(output, key = "RoleDetailList")
  expect_identical(table$RoleName, c("r", "s"))
  expect_identical(table$AssumeRolePolicyDocument[[2]], "no JSON%")
  expect_identical(table$AssumeRolePolicyDocument[[1]]$Version, "2012-10-17")
  found <- claws_query(output, "RoleDetailList[].AssumeRolePolicyDocument.Version")
  expect_identical(found, "2012-10-17")
})
