# Checksums, as the model says it of an operation.

# NULL where the model speaks of none for an operation, or a list:
#
# member, header: the member of the input that names the algorithm of the request's sum, and its
#   header; NULL where there is none.
# required: whether the request must have a sum.
# mode: the member of the input that asks for the sum of the answer, or NULL.
# algorithms: those that the answer may have.
checksum_of_operation <- function(operation) {
  trait <- operation$traits[["httpChecksum"]]
  always <- isTRUE(operation$traits[["httpChecksumRequired"]])
  if (is.null(trait) && !always) {
    return(NULL)
  }
  member <- trait$requestAlgorithmMember
  list(
    member = member,
    header = if (!is.null(member)) member_header(operation, member),
    required = always || isTRUE(trait$requestChecksumRequired),
    mode = trait$requestValidationModeMember,
    algorithms = unlist(trait$responseAlgorithms)
  )
}

# Whether requests of an operation may have a sum.
checksum_concerns <- function(operation) {
  said <- operation$checksum
  !is.null(said$member) || isTRUE(said$required)
}

member_header <- function(operation, member) {
  members <- operation$model$members
  places <- shape_members(operation$model, operation$input)
  members$wire_name[[places[[match(member, members$name[places])]]]]
}
