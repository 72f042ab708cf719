library(testthat)
library(claws)

test_check("claws")
