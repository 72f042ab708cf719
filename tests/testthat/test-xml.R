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
    exact_bare(output),
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
  expect_equal(exact_bare(output$Grants), list(list(Grantee = list(Type = "Group", URI = "u"))))
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

test_that("a document may be as large as the limits say, and no larger", {
  attributes <- function(count, form) {
    sprintf("<R %s/>", paste(sprintf(form, seq_len(count)), collapse = " "))
  }
  nested <- function(depth) paste0(strrep("<a>", depth), strrep("</a>", depth))
  names <- sub("R", "a", sub("/", "", attributes(128, 'xmlns:n%d="u"')))
  spaces <- function(inner) paste0(strrep(names, 8), inner, strrep("</a>", 8))
  long <- c(strrep("x", 2000), paste0("a", strrep("mlns", 2000)))
  named <- sprintf("<%s></%s>", long, long)
  within <- c(list(attributes(256, 'a%d="1"'), spaces("<b/>"), nested(1001)), named)
  for (text in within) {
    expect_no_error(.Call(c_xml_parse, charToRaw(text)))
  }
  beyond <- list(
    "256 attributes" = attributes(257, 'a%d="1"'),
    "1024 namespaces" = spaces('<b xmlns:n="u"></b>'),
    "nested too deeply" = nested(1002)
  )
  for (said in names(beyond)) {
    expect_error(.Call(c_xml_parse, charToRaw(beyond[[said]])), said, class = "claws_unreadable")
  }
})

# Each costs libxml2 seconds to hours, or memory without end.
test_that("a document that would cost more than its size is refused before it is read", {
  doctype <- sprintf(
    '<!-- <a> --><?p "?>\n<!DOCTYPE R [<!ENTITY a "%s">%s]><R b="&c8;"/>',
    strrep("a", 100),
    paste(sprintf('<!ENTITY c%d "%s">', 0:8, strrep("&a;", 10)), collapse = "")
  )
  attributes <- sprintf("<R %s/>", paste(sprintf('a%d="1"', 1:30000), collapse = " "))
  long <- strrep("x", 2e7)
  open <- paste(sprintf('xmlns:n%d="u"', 1:200), collapse = " ")
  attacks <- list(
    "document type" = doctype,
    "256 attributes" = attributes,
    "10000000 bytes" = sprintf("<R><Name>%s</Name></R>", long),
    "10000000 bytes" = sprintf("<R><Name><![CDATA[%s]]></Name></R>", long),
    "10000000 bytes" = sprintf("<R><!--%s--></R>", long),
    "10000000 bytes" = sprintf('<R a="%s"/>', long),
    "10000000 bytes" = sprintf("<%s/>", long),
    "10000000 bytes" = sprintf("<R><?p %s", long),
    "nested too deeply" = strrep("<a>", 2000),
    "1024 namespaces" = paste0(strrep(sprintf("<a %s>", open), 6), strrep("<n1:b/>", 1e5)),
    "in UTF-8" = "<?xml version='1.0' encoding='UTF-16'?><R>\u00e9</R>"
  )
  attacks[[11]] <- iconv(attacks[[11]], "UTF-8", "UTF-16LE", toRaw = TRUE)[[1]]
  for (i in seq_along(attacks)) {
    body <- if (is.raw(attacks[[i]])) attacks[[i]] else charToRaw(attacks[[i]])
    expect_done(
      expect_error(.Call(c_xml_parse, body), names(attacks)[[i]], class = "claws_unreadable")
    )
  }
})

test_that("an encoding that a document states is not believed: it is UTF-8", {
  expect_equal(
    xml_of("<?xml version='1.0' encoding='UTF-7'?><R><Name>+ADw-</Name></R>")$Name,
    "+ADw-"
  )
})

test_that("a document of many elements, each within the limits, is read", {
  text <- paste0("<R>", strrep("<a b='>' c=\"'\"/><Name>x</Name>", 50000), "</R>")
  expect_equal(xml_of(text)$Name, "x")
  expect_equal(nchar(xml_of(sprintf("<R><Name>%s</Name></R>", strrep("x", 9e6)))$Name), 9e6)
})
