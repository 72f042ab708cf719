# How far long work is: one line on standard error, and a condition of class claws_progress for each
# step, which a Shiny app can show.

# total: how many steps there are. show: whether to show the line; NULL for an interactive session
# in which the work takes longer than two seconds. Returns list(step(done), end()).
progress_new <- function(total, show = NULL, now = Sys.time, out = stderr()) {
  began <- last <- as.numeric(now())
  shown <- FALSE
  wanted <- show %||% (interactive() && getOption("claws.progress", TRUE))
  patience <- if (isTRUE(show)) 0 else 2
  line <- function(done, time) {
    rate <- done / max(time - began, 1e-3)
    left <- format(.POSIXct((total - done) / max(rate, 1e-9), "UTC"), "%H:%M:%S")
    text <- sprintf("%d of %d, %.0f a second, %s left", done, total, rate, left)
    cat("\r", formatC(text, width = -60), sep = "", file = out)
    shown <<- TRUE
  }
  step <- function(done) {
    signalCondition(progress_condition(done, total))
    time <- as.numeric(now())
    if (wanted && time - began >= patience && (time - last >= 0.2 || done == total)) {
      last <<- time
      line(done, time)
    }
  }
  end <- function() if (shown) cat("\n", file = out)
  list(step = step, end = end)
}

progress_condition <- function(done, total) {
  structure(
    class = c("claws_progress", "condition"),
    list(message = sprintf("%d of %d", done, total), call = NULL, done = done, total = total)
  )
}
