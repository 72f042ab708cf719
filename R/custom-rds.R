# RDS, Neptune and DocumentDB copy between regions with a URL that the source's region accepts. The
# argument SourceRegion makes it and is not sent.

custom_rds <- function() {
  copies <- c(
    "CopyDBClusterSnapshot",
    "CopyDBSnapshot",
    "CreateDBCluster",
    "CreateDBInstanceReadReplica",
    "StartDBInstanceAutomatedBackupsReplication"
  )
  list(after_serialize = stats::setNames(rep(list(rds_presign_copy), length(copies)), copies))
}

rds_presign_copy <- function(request, call) {
  if (is.null(call$params$SourceRegion)) {
    return(request)
  }
  pairs <- form_pairs(request$body)
  request$body <- form_body(pairs[names(pairs) != "SourceRegion"])
  if (!is.null(call$params$PreSignedUrl)) {
    return(request)
  }
  url <- copy_presigned_url(request, call)
  form_set(request, c(PreSignedUrl = url))
}
