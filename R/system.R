# The system that R runs on: its variables, its home folder, its random numbers.

env_get <- function(name) env_text(Sys.getenv(name), name)

env_text <- function(values, names) {
  odd <- names[!are_text(values)]
  if (length(odd) > 0) {
    text <- sprintf("The environment variable %s is not valid text.", odd[[1]])
    stop(error_config(text, setting = odd[[1]]))
  }
  as_utf8(values)
}

# Several variables at once, which R's own function reads faster.
env_all <- function(env, names) {
  if (identical(env, env_get)) {
    return(env_text(Sys.getenv(names, names = FALSE), names))
  }
  vapply(names, env, "")
}

# A sleep in short steps: R looks at its limits of time between them, and not while it sleeps.
sleep_in_steps <- function(seconds, step = 0.1, sleep = Sys.sleep, clock = elapsed) {
  end <- clock() + seconds
  while ((left <- end - clock()) > 0) {
    sleep(min(left, step))
  }
}

# Seconds on a clock that nobody sets.
elapsed <- function() proc.time()[["elapsed"]]

is_windows <- function() .Platform$OS.type == "windows"

# In a path that is given, $NAME and ${NAME} are variables, as they are for the AWS CLI, and on
# Windows %NAME%.
variables_expand <- function(path, env = env_get, windows = is_windows()) {
  pattern <- paste0("\\$(\\w+|\\{[^}]*\\})", if (windows) "|%[^%]+%")
  for (use in regmatches(path, gregexpr(pattern, path))[[1]]) {
    value <- env(gsub("[${}%]", "", use))
    if (value != "") {
      path <- sub(use, value, path, fixed = TRUE)
    }
  }
  path
}

# R takes the folder of documents for ~ on Windows; AWS's tools do not.
home_expand <- function(path, env = env_get, windows = is_windows()) {
  home <- home_folder(env, windows)
  if (home != "" && grepl(if (windows) "^~([/\\\\]|$)" else "^~(/|$)", path)) {
    path <- paste0(home, substring(path, 2))
  }
  path_native(path)
}

home_folder <- function(env, windows) {
  if (!windows) {
    return(env("HOME"))
  }
  profile <- env("USERPROFILE")
  path <- env("HOMEPATH")
  if (profile != "" || path == "") profile else paste0(env("HOMEDRIVE"), path)
}

# Seconds since 1970, as Sys.time() has them, in a third of its time.
time_now <- function() .Call(c_time_now)

# random(size): that many random bytes; OpenSSL's by default.
uuid4 <- function(random = NULL) .Call(c_uuid4, if (!is.null(random)) random(16L))

# Between 0 and 1. R's own random numbers are the user's: drawing from them here would change what a
# program with a fixed seed computes.
random_number <- function() openssl::rand_num(1)
