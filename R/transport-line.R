# Lines: a handle of libcurl and the pool in which it keeps connections open (src/transport.c). A
# call takes an idle line and gives it back; one that is made while another is on its way, as from a
# callback, takes another line. A forked process must not speak on the connections of its parent,
# nor close them: it leaves the lines of the parent where they are, and makes lines of its own.

line_take <- function() {
  while (length(the$lines) > 0L) {
    line <- the$lines[[1]]
    the$lines[[1]] <- NULL
    if (.Call(c_line_is_own, line)) {
      return(line)
    }
  }
  .Call(c_line_new)
}

line_give <- function(line) the$lines <- c(list(line), the$lines)

line_forget <- function() the$lines <- NULL
