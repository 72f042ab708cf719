test_that("an attribute stays what it is when it is read, and text has what it needs alone", {
  schema <- model_get("s3")$schema()
  shape <- schema$member_shape[schema$wire_name == "AccessControlPolicy"][[1]]
  odd <- "a\"b<c>&\r\n\t"
  grants <- list(Grants = list(list(Grantee = list(Type = odd, ID = odd))))
  written <- rawToChar(.Call(c_xml_write, grants, shape, schema, "R", NA_character_, NA_character_))
  expect_match(written, "xsi:type=\"a&quot;b&lt;c&gt;&amp;&#13;&#10;&#09;\"", fixed = TRUE)
  expect_match(written, "<ID>a\"b&lt;c&gt;&amp;\r\n\t</ID>", fixed = TRUE)
})
