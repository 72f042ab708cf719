# Lines: a handle of libcurl and the pool in which it keeps connections open (src/transport.c). A
# call takes an idle line and gives it back; one that is made while another is on its way, as from a
# callback, takes another line. A forked process must not speak on the connections of its parent,
# nor close them: it makes lines of its own, and leaves those of the parent where they are.

line_take <- function(pid = Sys.getpid()) {
  key <- as.character(pid)
  idle <- the$lines[[key]]
  if (length(idle) == 0L) {
    return(line_new(key))
  }
  the$lines[[key]] <- idle[-1]
  idle[[1]]
}

line_new <- function(key) list(handle = .Call(c_line_new), key = key)

line_give <- function(line) the$lines[[line$key]] <- c(list(line), the$lines[[line$key]])

line_forget <- function() the$lines <- NULL
