# Resume tokens: a text that says where to go on, in the form of botocore and the AWS CLI. It is the
# base64 of a JSON object, byte for byte theirs: each token by the name of its argument, and how
# many items of the page there were already. Bytes in it are base64, and their places are listed.

token_cut <- "boto_truncate_amount"
token_bytes <- "boto_encoded_keys"

# tokens: a named list, one value or NULL for each argument. cut: how many items of that page are
# done; NULL where it begins. NULL when there is nothing to go on with.
token_encode <- function(tokens, operation, cut = NULL) {
  if (is.null(cut) && all(vapply(tokens, is.null, NA))) {
    return(NULL)
  }
  bytes <- pile()
  shapes <- log_element_shapes(names(tokens), operation$input, operation$model)
  texts <- .mapply(
    token_json,
    list(tokens, shapes, token_string(names(tokens))),
    list(model = operation$model, bytes = bytes)
  )
  texts <- token_pairs(names(tokens), texts)
  texts <- c(
    texts,
    if (!is.null(cut)) token_pairs(token_cut, format_whole(cut)),
    if (length(bytes$all()) > 0) token_pairs(token_bytes, token_array(unlist(bytes$all())))
  )
  json <- paste0("{", paste(texts, collapse = ", "), "}")
  openssl::base64_encode(charToRaw(json))
}

# JSON as Python's json.dumps() writes it. path: JSON texts of the names that lead here. bytes: the
# pile of the paths of bytes.
token_json <- function(value, shape, path, model, bytes) {
  if (is.null(value)) {
    return("null")
  }
  type <- if (shape > 0L) model$shapes$type[[shape]] else "string"
  if (!type %in% c("structure", "map", "list")) {
    return(token_scalar(value, type, path, bytes))
  }
  named <- type != "list"
  shapes <- log_element_shapes(names(value) %||% rep("", length(value)), shape, model)
  steps <- if (named) token_string(names(value)) else format_whole(seq_along(value) - 1)
  parts <- .mapply(
    function(part, shape, step) token_json(part, shape, c(path, step), model, bytes),
    list(value, shapes, steps),
    NULL
  )
  if (named) {
    paste0("{", paste(token_pairs(names(value), parts), collapse = ", "), "}")
  } else {
    token_array(parts)
  }
}

token_scalar <- function(value, type, path, bytes) {
  if (type == "blob") {
    bytes$add(token_array(path))
    value <- openssl::base64_encode(if (is.raw(value)) value else charToRaw(value))
  } else if (type == "boolean") {
    return(if (isTRUE(value)) "true" else "false")
  } else if (type %in% c("integer", "long")) {
    return(format_whole(value))
  } else if (is.numeric(value)) {
    return(format_double(value))
  }
  token_string(as.character(value))
}

token_array <- function(texts) paste0("[", paste(texts, collapse = ", "), "]")

token_pairs <- function(names, texts) paste0(token_string(names), ": ", texts)

# JSON strings in ASCII.
token_string <- function(x) {
  texts <- sprintf("\"%s\"", x)
  odd <- !grepl("^[ !#-\\[\\]-~]*$", x, perl = TRUE)
  texts[odd] <- vapply(x[odd], token_escaped, "")
  texts
}

token_escaped <- function(x) {
  points <- utf8ToInt(as_utf8(x))
  high <- points > 0xffff
  pairs <- points - 0x10000
  units <- sprintf("\\u%04x", ifelse(high, 0xd800 + pairs %/% 0x400, points))
  units[high] <- paste0(units[high], sprintf("\\u%04x", 0xdc00 + pairs[high] %% 0x400))
  plain <- points >= 0x20 & points < 0x80
  units[plain] <- vapply(points[plain], intToUtf8, "")
  short <- match(points, utf8ToInt("\"\\\b\f\n\r\t"))
  units[!is.na(short)] <- paste0("\\", c("\"", "\\", "b", "f", "n", "r", "t"))[short[!is.na(short)]]
  paste0("\"", paste(units, collapse = ""), "\"")
}

# A StartingToken: list(tokens, cut). It is a resume token, its old form, or a token of the service.
token_decode <- function(token, row, operation) {
  if (is.list(token) && length(row$input) == 1L) {
    return(list(tokens = stats::setNames(list(token), row$input)))
  }
  if (!is_text(token) || token == "") {
    stop(error_starting_token(operation))
  }
  token_decode_json(token, row) %||% token_decode_plain(token, row, operation)
}

# NULL for anything but the base64 of a JSON object whose names are those of tokens.
token_decode_json <- function(token, row) {
  value <- catch_error(token_object(token))
  names <- names(value)
  if (length(names) == 0 || !all(names %in% c(row$input, token_cut)) || anyDuplicated(names)) {
    return(NULL)
  }
  list(tokens = value[names != token_cut], cut = token_count(value[[token_cut]]))
}

# The object, with the bytes in it as such.
token_object <- function(token) {
  value <- json_lists(openssl::base64_decode(token))
  if (length(value[[token_bytes]]) > 0) {
    value <- token_with_bytes(value, value[[token_bytes]])
  }
  value[names(value) != token_bytes]
}

# The value with bytes at the ends of paths, which lead by names, and in lists by places counted
# from 0.
token_with_bytes <- function(value, paths) {
  if (any(lengths(paths) == 0L)) {
    return(openssl::base64_decode(value))
  }
  places <- token_places(lapply(paths, `[[`, 1L), value)
  if (length(places) == 1L) {
    value[[places]] <- token_with_bytes(value[[places]], list(paths[[1]][-1L]))
    return(value)
  }
  at <- unique(places)
  inner <- split(lapply(paths, `[`, -1L), factor(places, at))
  value[at] <- .mapply(token_with_bytes, list(value[at], inner), NULL)
  value
}

token_places <- function(steps, value) {
  numbers <- all(vapply(steps, is.numeric, NA))
  places <- if (numbers) unlist(steps) + 1 else match(as.character(steps), names(value))
  if (anyNA(places) || any(places < 1 | places > length(value))) {
    stop(error_unreadable("its bytes are in no such place"))
  }
  places
}

token_count <- function(cut) if (is.numeric(cut) && length(cut) == 1L && cut >= 0) as.numeric(cut)

# The old form: tokens, and at last a number of items, with ___ between them.
token_decode_plain <- function(token, row, operation) {
  parts <- regmatches(token, gregexpr("___", token, fixed = TRUE), invert = TRUE)[[1]]
  size <- length(row$input)
  cut <- NULL
  if (length(parts) == size + 1L && grepl("^[0-9]{1,15}$", parts[[size + 1L]])) {
    cut <- as.numeric(parts[[size + 1L]])
    parts <- parts[-(size + 1L)]
  } else if (size == 1L || length(parts) == size + 1L) {
    parts <- token
  }
  if (length(parts) > size) {
    stop(error_starting_token(operation))
  }
  tokens <- stats::setNames(vector("list", size), row$input)
  for (i in seq_along(parts)) {
    tokens[i] <- list(token_value(parts[[i]], row$input[[i]], operation))
  }
  list(tokens = tokens, cut = cut)
}

token_value <- function(text, name, operation) {
  whole <- pages_key(name, operation, operation$input)$type %in% c("integer", "long")
  if (text == "None") {
    NULL
  } else if (whole && grepl("^[0-9]{1,15}$", text)) {
    as.numeric(text)
  } else {
    text
  }
}
