# Masked columns, and structures with secrets, beside other values in dplyr and tidyr. Their package
# for columns, vctrs, puts only values of one class together where no method says more. A masked
# column stays masked. The methods are registered when vctrs is loaded.

# nolint start: object_length_linter. vctrs calls its methods by two classes.

masked_common <- function(x, y, ...) {
  masked_new(vctrs::vec_ptype2(masked_bare(x), masked_bare(y), ...))
}

masked_cast <- function(x, to, ...) {
  cast <- vctrs::vec_cast(masked_bare(x), masked_bare(to), ...)
  if (inherits(to, "claws_masked")) masked_new(cast) else cast
}

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.claws_masked.claws_masked <- masked_common

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.claws_masked.character <- masked_common

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.character.claws_masked <- masked_common

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.claws_masked.integer <- masked_common

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.integer.claws_masked <- masked_common

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.claws_masked.double <- masked_common

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.double.claws_masked <- masked_common

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.claws_masked.list <- masked_common

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.list.claws_masked <- masked_common

#' @exportS3Method vctrs::vec_cast
vec_cast.claws_masked.claws_masked <- masked_cast

#' @exportS3Method vctrs::vec_cast
vec_cast.claws_masked.character <- masked_cast

#' @exportS3Method vctrs::vec_cast
vec_cast.character.claws_masked <- masked_cast

#' @exportS3Method vctrs::vec_cast
vec_cast.claws_masked.integer <- masked_cast

#' @exportS3Method vctrs::vec_cast
vec_cast.integer.claws_masked <- masked_cast

#' @exportS3Method vctrs::vec_cast
vec_cast.claws_masked.double <- masked_cast

#' @exportS3Method vctrs::vec_cast
vec_cast.double.claws_masked <- masked_cast

#' @exportS3Method vctrs::vec_cast
vec_cast.claws_masked.list <- masked_cast

#' @exportS3Method vctrs::vec_cast
vec_cast.list.claws_masked <- masked_cast

# A structure with secrets beside one whose secrets are absent, which is a plain list.

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.claws_confidential.list <- function(x, y, ...) list()

#' @exportS3Method vctrs::vec_ptype2
vec_ptype2.list.claws_confidential <- vec_ptype2.claws_confidential.list

#' @exportS3Method vctrs::vec_cast
vec_cast.list.claws_confidential <- function(x, to, ...) rows_bare(x)

# nolint end
