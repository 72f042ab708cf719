# Words of a command line or of a line in a file.

# Words as a POSIX shell splits a line: blanks separate, quotes join, a backslash takes what follows
# as it is (between double quotes only another backslash or quote). NULL when a quote or a backslash
# is left open.
shell_words <- function(text) {
  pieces <- regmatches(
    text,
    gregexpr("(?s)\\\\.|[\"'\\\\]|[ \t\r\n]+|[^ \t\r\n\"'\\\\]+", text, perl = TRUE)
  )[[1]]
  said <- character(length(pieces)) # what each piece adds to its word
  word <- integer(length(pieces)) # the number of that word, 0 for none
  count <- 0L
  inside <- FALSE
  quote <- ""
  for (i in seq_along(pieces)) {
    piece <- pieces[[i]]
    first <- substr(piece, 1L, 1L)
    if (quote == "" && first %in% c(" ", "\t", "\r", "\n")) {
      inside <- FALSE
      next
    }
    if (!inside) {
      inside <- TRUE
      count <- count + 1L
    }
    word[[i]] <- count
    if (quote == "" && piece %in% c("'", "\"")) {
      quote <- piece
    } else if (piece == quote) {
      quote <- ""
    } else if (first == "\\" && quote == "'") {
      ends <- piece == "\\'"
      said[[i]] <- if (ends) "\\" else piece
      quote <- if (ends) "" else quote
    } else if (first == "\\") {
      if (piece == "\\") {
        return(NULL)
      }
      kept <- quote == "\"" && !piece %in% c("\\\\", "\\\"")
      said[[i]] <- if (kept) piece else substr(piece, 2L, 2L)
    } else {
      said[[i]] <- piece
    }
  }
  if (quote == "") {
    unname(vapply(split(said[word > 0L], word[word > 0L]), paste, "", collapse = ""))
  }
}

# Words as a program on Windows splits its command line: blanks and tabs separate, double quotes
# join, and a backslash is one, but before a quote: there two are one, and one that is left over
# makes the quote a character. NULL when a quote is left open.
windows_words <- function(text) {
  words <- character()
  word <- NULL
  quoted <- FALSE
  for (piece in regmatches(text, gregexpr("\\\\*\"|\\\\+|[ \t]+|[^ \t\"\\\\]+", text))[[1]]) {
    if (endsWith(piece, "\"")) {
      slashes <- nchar(piece) - 1
      literal <- slashes %% 2 == 1
      word <- paste0(word, strrep("\\", slashes %/% 2), if (literal) "\"")
      quoted <- xor(quoted, !literal)
    } else if (!quoted && grepl("^[ \t]", piece)) {
      words <- c(words, word)
      word <- NULL
    } else {
      word <- paste0(word, piece)
    }
  }
  if (!quoted) c(words, word)
}
