test_that("bytes that are no text are refused before they are read as XML", {
  for (byte in as.raw(c(0, 0xff))) {
    body <- c(charToRaw("<R>a"), byte, charToRaw("</R>"))
    expect_error(.Call(c_xml_parse, body), "it is not XML in UTF-8", class = "claws_unreadable")
  }
})
