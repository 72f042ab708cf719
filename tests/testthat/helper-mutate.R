# One of the ways in which bytes go wrong.
mutate <- function(bytes) {
  at <- sample(length(bytes), 1)
  switch(
    sample(7, 1),
    bytes[seq_len(at - 1)],
    replace(bytes, at, as.raw(sample(0:255, 1))),
    replace(bytes, at, xor(bytes[[at]], as.raw(2^sample(0:7, 1)))),
    append(bytes, as.raw(sample(0:255, sample(8, 1), TRUE)), at),
    append(bytes, rep(bytes[at], 2000), at),
    append(bytes, bytes[sample(length(bytes), 1):length(bytes)], at),
    append(bytes, charToRaw(strrep("9", sample(c(20, 500), 1))), at)
  )
}
