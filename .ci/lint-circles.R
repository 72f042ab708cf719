# No circles: a file calls files on floors below it, in R/, src/ and generator/. And no name twice in
# R/. Sourced by lint.R.

# Dispatch tables of R/. A row names what fills a contract, which calls the road that looks the row
# up; they are the only arrows that may go up.
circle_tables <- c(
  checksum_algorithms = "running sums by AWS's names",
  client_part = "what stands in the place of a part that no test replaced",
  credentials_chain = "providers",
  custom_every = "hooks of all services",
  custom_hooks = "hooks by service",
  extras_table = "functions of clients that are no operations",
  jmespath_functions = "functions of expressions",
  protocols = "protocols",
  retry_policies = "retry policies",
  retry_policy = "the usual one of them, without the list",
  role_named_sources = "providers by the name that a profile has for them",
  rules_functions = "functions of endpoint rules",
  settings_rows = "choices of settings, some of them the names of such rows",
  signers = "signers, and what they sign with"
)

# Functions that start the road anew: a provider calls STS as a user does.
circle_doors <- "invoke"

# Circles, and names that two files define, as sentences; none where all is well.
lint_circles <- function(root = ".") {
  c(circles_said(root), twins_said(root))
}

circles_said <- function(root) {
  found <- list(R = calls_r(root), src = calls_c(root), generator = imports_python(root))
  unlist(lapply(names(found), function(folder) {
    vapply(circles(found[[folder]]), circle_said, "", found[[folder]], folder)
  }))
}

# The later one of two functions would serve for both.
twins_said <- function(root) {
  parts <- definitions(root)
  names <- vapply(parts, `[[`, "", "name")
  files <- vapply(parts, `[[`, "", "file")
  vapply(unique(names[duplicated(names)]), function(name) {
    sprintf("R: %s is defined in %s", name, paste(files[names == name], collapse = " and "))
  }, "")
}

# Calls: a row for each function (`what`) of the file `to` that the function `from` of `file` uses.
calls_r <- function(root) {
  parts <- definitions(root)
  names <- vapply(parts, `[[`, "", "name")
  homes <- vapply(parts, `[[`, "", "file")
  calls <- lapply(parts, function(part) {
    used <- setdiff(intersect(part$used, names), c(part$name, circle_doors))
    if (part$name %in% names(circle_tables)) used <- character()
    call_rows(part$file, part$name, homes[match(used, names)], used)
  })
  do.call(rbind, calls)
}

# All that is defined in the hand-written files of R/.
definitions <- function(root) {
  files <- Sys.glob(file.path(root, "R", "*.R"))
  files <- files[!startsWith(basename(files), "service-")]
  unlist(lapply(files, definitions_r), recursive = FALSE)
}

definitions_r <- function(file) {
  is_definition <- function(e) is.call(e) && identical(e[[1]], as.name("<-")) && !is.call(e[[2]])
  lapply(Filter(is_definition, as.list(parse(file))), function(e) {
    is_function <- is.call(e[[3]]) && identical(e[[3]][[1]], as.name("function"))
    value <- if (is_function) eval(e[[3]], baseenv()) else eval(call("function", NULL, e[[3]]))
    list(name = as.character(e[[2]]), file = basename(file), used = codetools::findGlobals(value))
  })
}

call_rows <- function(file, from, to, what) {
  data.frame(
    file = rep(file, length(to)),
    from = rep(from, length(to)),
    to = to,
    what = what,
    stringsAsFactors = FALSE
  )
}

# A function begins at the margin and ends with a brace there; one that is static is its file's own.
calls_c <- function(root) {
  texts <- lapply(Sys.glob(file.path(root, "src", "*.c")), definitions_c)
  all <- do.call(rbind, texts)
  shared <- all[!all$static, ]
  calls <- lapply(seq_len(nrow(all)), function(i) {
    own <- all$name[all$file == all$file[[i]]]
    used <- setdiff(intersect(words_c(all$body[[i]]), shared$name), own)
    call_rows(all$file[[i]], all$name[[i]], shared$file[match(used, shared$name)], used)
  })
  do.call(rbind, calls)
}

definitions_c <- function(file) {
  text <- paste(readLines(file, encoding = "UTF-8"), collapse = "\n")
  text <- gsub("(?s)/\\*.*?\\*/|//[^\n]*|\"(\\\\.|[^\"\\\\\n])*\"", " ", text, perl = TRUE)
  head <- paste0(
    "(?m)^(static +)?[A-Za-z_][A-Za-z0-9_ *]*?\\b([a-z_0-9]+)\\([^;{}]*\\) *\\{",
    "(?s:.*?)(\\}$|\n\\})"
  )
  found <- regmatches(text, gregexpr(head, text, perl = TRUE))[[1]]
  data.frame(
    file = rep(basename(file), length(found)),
    name = sub(paste0("(?s)", head), "\\2", found, perl = TRUE),
    static = startsWith(found, "static "),
    body = found,
    stringsAsFactors = FALSE
  )
}

# What is called, but for pointers to functions in structures.
words_c <- function(text) {
  call <- "(?<![.>A-Za-z0-9_])[a-z_][a-z0-9_]*(?=\\()"
  unique(regmatches(text, gregexpr(call, text, perl = TRUE))[[1]])
}

# A module of Python counts as one function.
imports_python <- function(root) {
  files <- list.files(file.path(root, "generator"), "[.]py$", recursive = TRUE)
  module <- function(file) gsub("/", ".", sub("(/__init__)?[.]py$", "", file))
  calls <- lapply(files, function(file) {
    lines <- readLines(file.path(root, "generator", file), encoding = "UTF-8")
    lines <- grep("^\\s*from generator[.a-z_]* import ", lines, value = TRUE)
    source <- sub("^\\s*from generator[.]?([.a-z_]*) import .*", "\\1", lines)
    parts <- strsplit(gsub("[()]| as [a-z_]+", "", sub(".* import ", "", lines)), ", *")
    within <- unlist(Map(paste, source, parts, sep = "."))
    to <- files[module(files) %in% setdiff(c(source, sub("^[.]", "", within)), "")]
    call_rows(file, module(file), setdiff(to, file), module(setdiff(to, file)))
  })
  do.call(rbind, calls)
}

# The shortest way from each file back to itself, a circle once: names of files, the first one last.
circles <- function(calls) {
  between <- unique(calls[calls$file != calls$to, c("file", "to")])
  next_of <- split(between$to, between$file)
  found <- Filter(length, lapply(names(next_of), circle_of, next_of))
  found[!duplicated(lapply(found, sort))]
}

circle_of <- function(start, next_of) {
  ways <- list(start)
  seen <- character()
  while (length(ways) > 0) {
    way <- ways[[1]]
    ways <- ways[-1]
    for (file in next_of[[way[[length(way)]]]]) {
      if (file == start) return(way)
      if (!file %in% seen) ways <- c(ways, list(c(way, file)))
      seen <- c(seen, file)
    }
  }
  NULL
}

circle_said <- function(circle, calls, folder) {
  ends <- c(circle[-1], circle[[1]])
  arrows <- mapply(function(file, to) {
    rows <- calls[calls$file == file & calls$to == to, ]
    pairs <- utils::head(unique(paste(rows$from, rows$what, sep = " > ")), 4)
    sprintf("\n  %s -> %s: %s", file, to, paste(pairs, collapse = ", "))
  }, circle, ends)
  sprintf(
    "%s: a circle, %s%s",
    folder,
    paste(c(circle, circle[[1]]), collapse = " -> "),
    paste(arrows, collapse = "")
  )
}
