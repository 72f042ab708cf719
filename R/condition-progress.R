# Conditions of long work.

condition_progress <- function(done, total, message = progress_count(done, total)) {
  structure(
    class = c("claws_progress", "condition"),
    list(message = message, call = NULL, done = done, total = if (is.finite(total)) total)
  )
}

progress_count <- function(done, total) {
  if (is.finite(total)) sprintf("%.0f of %.0f", done, total) else sprintf("%.0f", done)
}
