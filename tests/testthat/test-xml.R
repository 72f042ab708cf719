xml_of <- function(text, name = "ListObjectsV2") {
  operation <- operation_get(model_get("s3"), name)
  xml_read(charToRaw(text), operation$output, operation)$value
}

test_that("flattened lists are gathered, wherever their elements stand", {
  output <- xml_of(paste0(
    "<ListBucketResult><Contents><Key>a</Key><Size>5</Size></Contents><Name>b</Name>",
    "<Contents><Key>b</Key><LastModified>1970-01-01T00:00:01.500Z</LastModified></Contents>",
    "<IsTruncated>false</IsTruncated><New><a/>text</New></ListBucketResult>"
  ))
  expect_equal(
    output,
    list(
      IsTruncated = FALSE,
      Contents = list(
        list(Key = "a", Size = 5),
        list(Key = "b", LastModified = .POSIXct(1.5, tz = "UTC"))
      ),
      Name = "b"
    )
  )
})

test_that("text is what it says: entities, CDATA, white space, nothing", {
  name_of <- function(text) xml_of(sprintf("<R><Name>%s</Name></R>", text))$Name
  expect_equal(name_of("a&amp;b&#10;&lt;"), "a&b\n<")
  expect_equal(name_of("<![CDATA[<x>]]> "), "<x> ")
  expect_equal(name_of(" a "), " a ")
  expect_equal(name_of(""), "")
  expect_equal(name_of("\u00e9<!-- no -->\u65e5"), "\u00e9\u65e5")
})

test_that("attributes are read, whatever their prefix", {
  output <- xml_of(
    paste0(
      '<A><AccessControlList><Grant><Grantee xmlns:x="http://y" x:type="Group"><URI>u</URI>',
      "</Grantee></Grant></AccessControlList></A>"
    ),
    "GetBucketAcl"
  )
  expect_equal(output$Grants, list(list(Grantee = list(Type = "Group", URI = "u"))))
})

bad <- c(
  "<R><Name>a</R>" = "is not XML",
  "<R><Name>a</Name>" = "is not XML",
  "<R/><R/>" = "is not XML",
  "text" = "is not XML",
  "<R><KeyCount>many</KeyCount></R>" = "KeyCount is not a number",
  "<R><IsTruncated>yes</IsTruncated></R>" = "IsTruncated is neither true nor false",
  "<R><Contents><Size>99999999999999999999</Size></Contents></R>" = "beyond 64 bits",
  "<!DOCTYPE R [<!ENTITY a \"b\">]><R><Name>&a;</Name></R>" = "document type",
  "<!DOCTYPE R SYSTEM \"file:///etc/passwd\"><R/>" = "document type",
  "<R><Name>&undeclared;</Name></R>" = "is not XML"
)

for (text in names(bad)) {
  test_that(paste("refused:", text), {
    expect_error(xml_of(text), bad[[text]], class = "claws_unreadable")
  })
}

test_that("nesting has a limit, and bytes that are not UTF-8 are refused", {
  expect_error(xml_of(strrep("<a>", 1e5)), class = "claws_unreadable")
  operation <- operation_get(model_get("s3"), "ListObjectsV2")
  body <- c(charToRaw("<R><Name>"), as.raw(0xff), charToRaw("</Name></R>"))
  expect_error(xml_read(body, operation$output, operation), class = "claws_unreadable")
})

test_that("a bomb of entities does not go off", {
  entities <- vapply(
    1:9,
    function(i) {
      sprintf("<!ENTITY e%d \"%s\">", i, strrep(sprintf("&e%d;", i - 1), 10))
    },
    ""
  )
  bomb <- sprintf(
    "<!DOCTYPE R [<!ENTITY e0 \"ha\">%s]><R><Name>&e9;</Name></R>",
    paste(entities, collapse = "")
  )
  # Newer parsers stop at the entities, before they tell of the document type.
  expect_error(xml_of(bomb), class = "claws_unreadable")
})

test_that("a string that shares its name with a list is the list's first", {
  output <- xml_of(
    paste0(
      "<N><TopicConfiguration><Topic>t</Topic><Event>a</Event><Event>b</Event>",
      "</TopicConfiguration></N>"
    ),
    "GetBucketNotification"
  )
  expect_equal(
    exact_bare(output),
    list(TopicConfiguration = list(Events = c("a", "b"), Event = "a", Topic = "t"))
  )
})
