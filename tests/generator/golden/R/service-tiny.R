# Generated from botocore's tiny model by generator/. Do not edit by hand.

tiny_put_everything <- function(
  Text,
  Choice = NULL,
  Flag = NULL,
  Count = NULL,
  Big = NULL,
  Ratio = NULL,
  Precise = NULL,
  When = NULL,
  WhenIso = NULL,
  WhenHttp = NULL,
  Bytes = NULL,
  Names = NULL,
  Sparse = NULL,
  Labels = NULL,
  Tree,
  One = NULL,
  Anything = NULL,
  Json = NULL,
  Renamed = NULL,
  Token = NULL,
  Secret = NULL
) {
  invoke(.client, "tiny", "PutEverything", .params())
}

tiny_list_things <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "tiny", "ListThings", .params())
}

tiny_touch_label <- function(Label) {
  invoke(.client, "tiny", "TouchLabel", .params())
}

tiny_ping <- function() {
  invoke(.client, "tiny", "Ping", .params())
}
