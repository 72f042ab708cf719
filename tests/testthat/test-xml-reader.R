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

test_that("the text of an element is what stands about the elements in it", {
  operation <- operation_get(model_get("s3"), "ListObjectsV2")
  for (inner in c("a<b>x</b>c", "a<b/>c", "a<b><c>x</c>x</b>c", "<b>x</b>a<b>x</b>c<b/>")) {
    body <- charToRaw(sprintf("<R><Name>%s</Name><Prefix>p</Prefix></R>", inner))
    found <- xml_read(body, operation$output, operation)$value
    expect_identical(exact_bare(found), list(Name = "ac", Prefix = "p"), info = inner)
  }
})
