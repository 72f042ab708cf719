# Masks: secrets and passwords as people may see them.

# An access key id says whose it is by its last characters; the secret is never shown.
mask <- function(key) paste0("****", substring(key, nchar(key) - 3))

# A URL without the name and password that may stand in it, with a scheme or without: they end at
# the last @, whatever is in them. Paths in the requests that claws makes have none.
mask_url <- function(text) sub("^([A-Za-z][A-Za-z0-9+.-]*://)?.*@", "\\1****@", text)

# A text in which there may be such URLs; an ARN is none.
mask_urls <- function(text) {
  text <- gsub("://([^/@]*|[^[:space:]]*)@", "://****@", text)
  gsub("(?<![^\\s'\"`])(?!arn:)[^\\s'\"`:/@]+:(?!//)[^\\s'\"]*@", "****@", text, perl = TRUE)
}
