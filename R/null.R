# `y` where there is no `x`; base has it only from R 4.4 on.
`%||%` <- function(x, y) if (is.null(x)) y else x
