# Clients of real services whose transport answers with what a test gives, in pieces where it can.

# answer: a response, or a function of how often it was asked before that gives one; a stream as its
# body arrives as it is read.
answering_client <- function(service, answer) {
  asked <- 0L
  parts <- list(
    transport = function(request, client, live = FALSE) {
      asked <<- asked + 1L
      if (is.function(answer)) answer(asked) else answer
    },
    env = env_of(),
    sleep = function(seconds) NULL
  )
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client(service, list(), keys, NULL, "us-east-1", parts)
}

# A stream of these pieces; what is left is told to `closed`. An error among them is signalled.
pieces <- function(parts, closed = function() NULL) {
  stream(
    function() {
      if (length(parts) == 0) {
        return(NULL)
      }
      one <- parts[[1]]
      parts <<- parts[-1]
      if (inherits(one, "condition")) stop(one) else one
    },
    closed
  )
}

answer_of <- function(body, status = 200L, headers = list("x-amzn-requestid" = "id-1")) {
  response(status, headers, body)
}

cut_off <- function() error_transport_failure("connection_closed", "the line went dead")

# The path of a file in a directory of its own, which is removed with the test.
own_tempfile <- function(frame = parent.frame()) {
  folder <- tempfile("streams-")
  dir.create(folder)
  code <- substitute(on.exit(unlink(folder, recursive = TRUE), add = TRUE), list(folder = folder))
  do.call("on.exit", list(code[[2]], add = TRUE), envir = frame)
  file.path(folder, "file")
}
