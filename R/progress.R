# How far long work is: one line on standard error, and a condition of class claws_progress for each
# step, which a Shiny app can show.

# total: how many steps there are, Inf where that is not known. show, now, out, ...: see
# progress_line().
# Returns list(step(done, note), end()); a note stands before the numbers.
progress_new <- function(total, show = NULL, now = Sys.time, out = stderr(), ...) {
  began <- as.numeric(now())
  line <- progress_line(show, now, out, ...)
  step <- function(done, note = "") {
    signalCondition(condition_progress(done, total))
    rate <- done / max(as.numeric(now()) - began, 1e-3)
    line$say(paste0(note, progress_text(done, total, rate)), done == total)
  }
  list(step = step, end = line$end)
}

# One line that is written anew; where nobody sees it change, a line each ten seconds. show: whether
# to show it; NULL for an interactive session in which the work takes longer than two seconds. live:
# whether the line can be written anew. Returns list(say(text, is_last), end()).
progress_line <- function(
  show = NULL,
  now = Sys.time,
  out = stderr(),
  live = interactive() || isatty(out)
) {
  began <- last <- as.numeric(now())
  wanted <- show %||% (interactive() && getOption("claws.progress", TRUE))
  patience <- if (isTRUE(show)) 0 else 2
  each <- if (live) 0.2 else 10
  paint <- if (!wanted || !live) {
    progress_lines(out)
  } else if (identical(out, stderr()) && requireNamespace("cli", quietly = TRUE)) {
    progress_cli()
  } else {
    progress_plain(out)
  }
  say <- function(text, is_last) {
    time <- as.numeric(now())
    if (wanted && time - began >= patience && (time - last >= each || is_last)) {
      last <<- time
      paint$say(strtrim(text, getOption("width") - 1L))
    }
  }
  list(say = say, end = function() paint$end())
}

# Painters: list(say(text), end()).
progress_lines <- function(out) {
  list(say = function(text) cat(text, "\n", sep = "", file = out), end = function() invisible())
}

progress_plain <- function(out) {
  width <- 0L
  say <- function(text) {
    width <<- max(width, nchar(text, "width"))
    cat("\r", formatC(text, width = -width), sep = "", file = out)
  }
  list(say = say, end = function() if (width > 0L) cat("\n", file = out))
}

# As a progress bar of the package cli, which knows consoles better, and other places to show it.
progress_cli <- function() {
  place <- new.env()
  id <- NULL
  say <- function(text) {
    if (is.null(id)) {
      id <<- cli::cli_progress_bar(
        format = "{cli::pb_spin} {cli::pb_extra$text}",
        total = NA,
        extra = list(text = text),
        .auto_close = FALSE,
        .envir = place
      )
    }
    cli::cli_progress_update(force = TRUE, extra = list(text = text), id = id, .envir = place)
  }
  end <- function() if (!is.null(id)) cli::cli_progress_done(id = id, .envir = place)
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
