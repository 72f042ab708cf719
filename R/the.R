#' @keywords internal
"_PACKAGE"

# Everything that lasts longer than a call lives here: wire models that were read, clients made from
# the environment, curl handles. Each has a function that clears it.
the <- new.env(parent = emptyenv())

# Bound in the environment of a client's operations; here, for the emitted functions that are called
# by themselves, it says that there is no client yet.
.client <- NULL
