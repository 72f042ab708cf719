test_that("signs of a pattern stand for what a shell and Python's fnmatch take them for", {
  cases <- list(
    list("*", c("", "a", "a/b", "a\nb"), character()),
    list("*.csv", c("a.csv", "b/a.csv", ".csv"), c("a.csv.gz", "acsv")),
    list("a?c", c("abc", "a/c", "a\u00e9c"), c("ac", "abbc")),
    list("[a-c]x", c("ax", "cx"), c("dx", "-x", "xx")),
    list("[!a-c]x", c("dx", "/x"), c("ax", "x")),
    list("[]x]", c("]", "x"), "["),
    list("[!]]", "a", "]"),
    list("[-a]", c("-", "a"), "b"),
    list("[a^]", c("a", "^"), "b"),
    list("a[", "a[", "a"),
    list("a.b+(c)|$^{}\\", "a.b+(c)|$^{}\\", "aXb+(c)|$^{}\\"),
    list("\u00e9t\u00e9 *", "\u00e9t\u00e9 1", "ete 1"),
    list("", "", "a")
  )
  for (case in cases) {
    expect_true(all(pattern_match(case[[2]], case[[1]])), info = case[[1]])
    expect_false(any(pattern_match(case[[3]], case[[1]])), info = case[[1]])
  }
})
