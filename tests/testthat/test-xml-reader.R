test_that("nothing within an element that is no member is read, however it is nested", {
  operation <- operation_get(model_get("s3"), "ListObjectsV2")
  inner <- c(
    "<Name>no</Name>",
    "<a>b</a><Name>no</Name>",
    "<a><b>c</b></a><Name>no</Name>",
    "<a/><Name>no</Name>",
    "text<a><b/><c><d>e</d></c></a>text<Name>no</Name>text",
    "<New><New>a</New><Name>no</Name></New><Name>no</Name>"
  )
  for (within in inner) {
    text <- sprintf("<R><New>%s</New><Prefix>p</Prefix><New/><Name>yes</Name></R>", within)
    found <- xml_read(charToRaw(text), operation$output, operation)$value
    expect_identical(exact_bare(found), list(Name = "yes", Prefix = "p"), info = within)
  }
})
