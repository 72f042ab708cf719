# Route 53 gives ids with a prefix, such as "/hostedzone/Z1", and takes them without.

custom_route53 <- function() list(before_params = list("*" = route53_ids))

route53_ids <- function(params, call) {
  operation <- call$operation
  if (operation$input == 0L) {
    return(params)
  }
  model <- operation$model
  places <- shape_members(model, operation$input)
  shapes <- model$shapes$name[model$members$shape[places]]
  ids <- model$members$name[places][shapes %in% c("ResourceId", "DelegationSetId", "ChangeId")]
  for (name in intersect(ids, names(params))) {
    if (is_text(params[[name]])) {
      params[[name]] <- sub(".*/", "", params[[name]])
    }
  }
  params
}
