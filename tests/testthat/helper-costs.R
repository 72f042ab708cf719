# Expects work to end within as much of the processor's time as the slowest machine takes for it.
# What grows with the square of its input takes longer on any machine. Work that is listened to, or
# that sanitizers watch, takes as long as they do.
expect_done <- function(work) {
  seconds <- system.time(work)
  watched <- isTRUE(getOption("claws.listened")) || nzchar(Sys.getenv("UBSAN_OPTIONS"))
  expect_lt(seconds[["user.self"]] + seconds[["sys.self"]], if (watched) Inf else 30)
}
