# State that lasts longer than a call. A slot is NULL before something is kept in it.
the_slots <- c(
  capture = "the verb that waits for a call while its argument is evaluated",
  clients = "clients of emitted functions, made from the environment, by service",
  clock_skew = "seconds by which the clock of a host is ahead of this machine's",
  compile_rules = "tables by which models become wire models",
  credentials = "credentials that expire, by what their providers look at",
  defaults = "the configuration that constructors start from",
  discovered = "endpoints that services named, by service and account",
  docs = "texts of help pages by service",
  endpoints = "endpoints by the settings and parameters that lead to them",
  hooks = "hooks by service",
  ini = "shared files as they were parsed, by path",
  jmespath = "programs of expressions that were used last",
  last_results = "what an interrupted claws_map() or paginate() had so far",
  memory = "what calls of a client found out, by the client's id",
  memory_before = "the same of clients that were used before those",
  models = "wire models by service, or by the path of their file",
  partitions = "partitions and their regions",
  pools = "connections: the pools of libcurl",
  providers = "what follows from the rows of providers",
  queries = "how results of an operation were searched last",
  region_told = "the two regions of the environment that were told to differ",
  rules = "endpoint rules as R expressions, by service",
  s3_regions = "regions of buckets",
  search = "all that is searched for help, and the tables of everyday words",
  services = "the index of services",
  sessions = "sessions of directory buckets of S3",
  settings = "the table of settings, and which of them decide about what",
  shared = "both shared files as one",
  signers = "rows of signing schemes",
  signing = "what requests share that are signed like the last one",
  signing_keys = "keys of SigV4 for a day, a region and a service",
  take_wait = "the verb that takes a wait instead of running it",
  tokens = "tokens of IAM Identity Center by session",
  unwritten = "files of which it was told that they cannot be written",
  user_agent = "the user agent without what a client adds"
)

the <- new.env(parent = emptyenv())

# Forgets the slots of these names, or all.
the_forget <- function(...) {
  slots <- if (...length() == 0) names(the_slots) else c(...)
  stopifnot(slots %in% names(the_slots))
  rm(list = intersect(slots, names(the)), envir = the)
}
