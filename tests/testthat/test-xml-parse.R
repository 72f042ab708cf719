parsed <- function(text) exact_bare(.Call(c_xml_parse, charToRaw(text)))

test_that("XML of no shape is the name of its root and its text, or its children by name", {
  expect_identical(parsed("<R/>"), list("R", ""))
  expect_identical(parsed("<R></R>"), list("R", ""))
  expect_identical(parsed("<R>a<!-- b --><![CDATA[<c>]]></R>"), list("R", "a<c>"))
  expect_identical(parsed("<x:R xmlns:x='y'><x:A>1</x:A></x:R>"), list("R", list(A = "1")))
  expect_identical(
    parsed("<R>1<A>2<B/>3</A>4<A/><C><D><E>5</E></D><D>6</D></C> <F> </F></R>"),
    list("R", list(A = list(B = ""), A = "", C = list(D = list(E = "5"), D = "6"), F = " "))
  )
})
