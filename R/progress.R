# How far long work is: one line on standard error, and a condition of class claws_progress for each
# step, which a Shiny app can show.

# total: how many steps there are, Inf where that is not known. show, now, out: see progress_line().
# Returns list(step(done, note), end()); a note stands before the numbers.
progress_new <- function(total, show = NULL, now = Sys.time, out = stderr()) {
  began <- as.numeric(now())
  line <- progress_line(show, now, out)
  step <- function(done, note = "") {
    signalCondition(condition_progress(done, total))
    rate <- done / max(as.numeric(now()) - began, 1e-3)
    line$say(paste0(note, progress_text(done, total, rate)), done == total)
  }
  list(step = step, end = line$end)
}

# One line that is written anew. show: whether to show it; NULL for an interactive session in which
# the work takes longer than two seconds. Returns list(say(text, is_last), end()).
progress_line <- function(show = NULL, now = Sys.time, out = stderr()) {
  began <- last <- as.numeric(now())
  width <- 0L
  wanted <- show %||% (interactive() && getOption("claws.progress", TRUE))
  patience <- if (isTRUE(show)) 0 else 2
  say <- function(text, is_last) {
    time <- as.numeric(now())
    if (wanted && time - began >= patience && (time - last >= 0.2 || is_last)) {
      last <<- time
      text <- strtrim(text, getOption("width") - 1L)
      width <<- max(width, nchar(text, "width"))
      cat("\r", formatC(text, width = -width), sep = "", file = out)
    }
  }
  end <- function() if (width > 0L) cat("\n", file = out)
  list(say = say, end = end)
}

# rate: a second.
progress_text <- function(done, total, rate) {
  if (is.infinite(total)) {
    return(sprintf("%.0f, %.0f a second", done, rate))
  }
  left <- format(.POSIXct((total - done) / max(rate, 1e-9), "UTC"), "%H:%M:%S")
  sprintf("%.0f of %.0f, %.0f a second, %s left", done, total, rate, left)
}
