# Messages of event streams, as a service writes them.

big_endian <- function(number, size = 4) as.raw(number %/% 256^(size:1 - 1) %% 256)

# CRC-32, from a table of what becomes of a byte.
crc <- function(bytes) {
  register <- -1L
  for (byte in as.integer(bytes)) {
    place <- bitwAnd(bitwXor(register, byte), 255L)
    register <- bitwXor(bitwShiftR(register, 8L), crc_table[[place + 1L]])
  }
  big_endian(bitwNot(register) %% 2^32)
}

crc_table <- local({
  table <- 0:255
  for (bit in 1:8) {
    odd <- bitwAnd(table, 1L) == 1L
    table <- bitwXor(bitwShiftR(table, 1L), ifelse(odd, -306674912L, 0L))
  }
  table
})

event_header <- function(type, value = raw(), name = "a") {
  c(as.raw(nchar(name)), charToRaw(name), as.raw(type), as.raw(value))
}

event_message <- function(
  headers,
  payload,
  lengths = c(big_endian(16 + length(headers) + length(payload)), big_endian(length(headers)))
) {
  message <- c(lengths, crc(lengths), headers, payload)
  c(message, crc(message))
}

# headers: logical values, integers, strings and bytes by their names. payload: bytes, or a text.
event_encode <- function(headers, payload = raw()) {
  payload <- if (is.raw(payload)) payload else charToRaw(payload)
  event_message(unlist(Map(event_typed, headers, names(headers))), payload)
}

event_typed <- function(value, name) {
  if (is.logical(value)) {
    return(event_header(!value, name = name))
  }
  if (is.integer(value)) {
    return(event_header(4, big_endian(value), name))
  }
  bytes <- if (is.raw(value)) value else charToRaw(value)
  event_header(if (is.raw(value)) 6 else 7, c(big_endian(length(bytes), 2), bytes), name)
}

event <- function(type, payload = "{}", ...) {
  event_encode(list(":message-type" = "event", ":event-type" = type, ...), payload)
}

exception <- function(type, payload = "{}") {
  event_encode(list(":message-type" = "exception", ":exception-type" = type), payload)
}

converse <- function(...) {
  client <- answering_client("bedrockruntime", answer_of(...))
  client$converse_stream(modelId = "m", messages = list())
}

delta <- function(text) {
  event("contentBlockDelta", sprintf('{"delta":{"text":"%s"},"contentBlockIndex":0}', text))
}

subscribe <- function(body) {
  client <- answering_client("kinesis", answer_of(body))
  client$subscribe_to_shard(
    ConsumerARN = "arn:aws:kinesis:us-east-1:1:stream/x/consumer/y:1",
    ShardId = "s",
    StartingPosition = list(Type = "LATEST")
  )
}
