# How far long work is: one line on standard error, and a condition of class claws_progress for each
# step, which a Shiny app can show.

# total: how many steps there are, Inf where that is not known. show: whether to show the line; NULL
# for an interactive session in which the work takes longer than two seconds. Returns
# list(step(done, note), end()); a note stands before the numbers.
progress_new <- function(total, show = NULL, now = Sys.time, out = stderr()) {
  began <- last <- as.numeric(now())
  shown <- FALSE
  wanted <- show %||% (interactive() && getOption("claws.progress", TRUE))
  patience <- if (isTRUE(show)) 0 else 2
  line <- function(done, time, note) {
    text <- paste0(note, progress_text(done, total, done / max(time - began, 1e-3)))
    cat("\r", formatC(text, width = -60), sep = "", file = out)
    shown <<- TRUE
  }
  step <- function(done, note = "") {
    signalCondition(progress_condition(done, total))
    time <- as.numeric(now())
    if (wanted && time - began >= patience && (time - last >= 0.2 || done == total)) {
      last <<- time
      line(done, time, note)
    }
  }
  end <- function() if (shown) cat("\n", file = out)
  list(step = step, end = end)
}

# rate: a second.
progress_text <- function(done, total, rate) {
  if (is.infinite(total)) {
    return(sprintf("%.0f, %.0f a second", done, rate))
  }
  left <- format(.POSIXct((total - done) / max(rate, 1e-9), "UTC"), "%H:%M:%S")
  sprintf("%.0f of %.0f, %.0f a second, %s left", done, total, rate, left)
}

progress_condition <- function(done, total) {
  known <- is.finite(total)
  structure(
    class = c("claws_progress", "condition"),
    list(
      message = if (known) sprintf("%.0f of %.0f", done, total) else sprintf("%.0f", done),
      call = NULL,
      done = done,
      total = if (known) total
    )
  )
}
