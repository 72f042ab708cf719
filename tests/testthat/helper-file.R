pipe_of <- function() {
  skip_on_os("windows")
  path <- tempfile()
  system2("mkfifo", path)
  path
}

# A folder that nothing else is in.
own_folder <- function() {
  path <- tempfile("folder")
  dir.create(path)
  path
}

# A disk of so many megabytes, gone at the end of the test.
full_disk <- function(megabytes, frame = parent.frame()) {
  path <- own_folder()
  options <- sprintf("size=%dm", megabytes)
  mounted <- Sys.info()[["sysname"]] == "Linux" &&
    Sys.info()[["effective_user"]] == "root" &&
    suppressWarnings(system2(
      "mount",
      c("-t", "tmpfs", "-o", options, "tmpfs", path),
      stdout = FALSE,
      stderr = FALSE
    )) ==
      0
  testthat::skip_if_not(mounted, "no small disk can be mounted here: it takes Linux and root")
  undo <- bquote(system2("umount", .(path)))
  do.call(base::on.exit, list(undo, add = TRUE), envir = frame)
  path
}

# A clock on which three seconds pass from look to look.
ticking <- function() {
  now <- 0
  function() {
    now <<- now + 3
    .POSIXct(now)
  }
}
