# Conditions of plans and of the two sides of a sync.

# A plan that is not carried out. reason: a sentence.
error_plan_refused <- function(reason, plan) {
  claws_condition(reason, class = "claws_plan_refused", plan = plan)
}

error_target_changed <- function(path) {
  claws_condition(
    sprintf("%s has changed since the plan was made.", path),
    class = "claws_file_changed",
    path = path
  )
}

error_unsorted <- function() {
  claws_condition("The keys of a listing come in no order.", class = "claws_parse_error")
}

# Some stores list in another order. The plan of a sync then begins anew, with all keys in memory.
condition_unsorted <- function() {
  structure(
    class = c("claws_unsorted", "condition"),
    list(message = "The keys come in no order.", call = NULL)
  )
}
