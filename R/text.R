# One string.
is_text <- function(x) is.character(x) && length(x) == 1 && !is.na(x)

# Whether texts match a regular expression of Perl's kind. R's own engine takes milliseconds to read
# one with {1,63} in it, and its letters are those of the locale.
is_like <- function(x, pattern) grepl(pattern, x, perl = TRUE, useBytes = TRUE)

# The first part of each text that matches such an expression; of a text without one, nothing.
parts_like <- function(texts, pattern) regmatches(texts, regexpr(pattern, texts, perl = TRUE))

# A text of another, for a message: at the most so many characters, none of which controls a
# terminal.
text_shown <- function(text, most = 500L) {
  text <- text_safe(text)
  paste0(substr(text, 1L, most), if (nchar(text) > most) "...")
}

# Texts in which "?" stands for each character that controls a terminal, but for TAB and line feed,
# and for each byte that is no text.
text_safe <- function(text) {
  text <- utf8_mended(as_utf8(text), "?")
  gsub("[\\x00-\\x08\\x0b-\\x1f\\x7f\\x{80}-\\x{9f}]", "?", text, perl = TRUE)
}

# Texts come in here: arguments of calls, settings, variables. Inside, all are UTF-8 and marked as
# such, since R changes the bytes of unmarked ones where it joins the two in the C locale.
as_utf8 <- function(x) .Call(c_encoded, x, FALSE)

# UTF-8 that does not say so: R takes it for the locale's and writes it as it is. Other values stay.
text_unmarked <- function(x) {
  if (is.character(x)) {
    x <- as_utf8(x)
    Encoding(x) <- "unknown"
  }
  x
}

# Names of files and words of programs go out as the system has them.
as_native <- function(x) .Call(c_encoded, x, TRUE)

# Whether the bytes of texts are such in their encoding. In the C locale, those without one are
# UTF-8.
are_text <- function(x) .Call(c_are_text, x)

# A text from outside to be shown in a message: in quotes, control characters escaped, and no longer
# than `most` characters.
text_quoted <- function(text, most = 200L) {
  text <- utf8_mended(as_utf8(text), "byte")
  long <- nchar(text) > most
  shown <- encodeString(substr(text, 1L, most), quote = "\"")
  ifelse(long %in% TRUE, paste0(shown, "..."), shown)
}

# Texts of which some are no UTF-8, with `sub` in the place of what is wrong. The system's iconv
# lets through what R does not take, such as characters of five bytes.
utf8_mended <- function(texts, sub) {
  mended <- iconv(texts, "UTF-8", "UTF-8", sub = sub)
  odd <- !validUTF8(mended)
  mended[odd] <- iconv(texts[odd], "ASCII", "ASCII", sub = sub)
  mended
}

# Parts of texts are found as they stand: none is a pattern.
text_has <- function(texts, part) grepl(part, texts, fixed = TRUE)

text_replace <- function(texts, part, by) gsub(part, by, texts, fixed = TRUE)

text_parts <- function(text, between) strsplit(text, between, fixed = TRUE)[[1]]

words <- function(text) text_parts(text, " ")

is_string <- function(x) is.character(x) && length(x) == 1L && !is.na(x) && x != ""

# Bytes as UTF-8 text; those that are none are shown as <xx>.
raw_text <- function(bytes) {
  text <- rawToChar(bytes[bytes != as.raw(0)])
  Encoding(text) <- "UTF-8"
  if (validUTF8(text)) text else utf8_mended(text, "byte")
}

# Without what Python takes for white space, at both ends.
ini_trim <- function(text) .Call(c_trim, text)[["text"]]
