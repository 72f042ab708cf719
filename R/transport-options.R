# A request and the settings of its client as options of a curl handle.

# body: the opened body, where it is read while it is sent.
curl_options <- function(request, client, body = NULL) {
  settings <- client$settings
  options <- c(
    list(
      url = request_url(request),
      customrequest = request$method,
      httpheader = curl_request_headers(request, user_agent(client)),
      followlocation = FALSE,
      path_as_is = TRUE,
      http_version = 2L, # 1.1, which every service speaks
      http_content_decoding = FALSE,
      suppress_connect_headers = TRUE,
      cookielist = "ALL", # forgets them
      connecttimeout_ms = round(1000 * settings$connect_timeout),
      tcp_keepalive = settings$tcp_keepalive,
      forbid_reuse = client$config$close_connection
    ),
    curl_proxy(request, client),
    if (request$scheme == "https") curl_tls(client),
    if (request$method == "HEAD") list(nobody = TRUE),
    curl_body(request, body)
  )
  if (client$config$proxies_config$proxy_use_forwarding_for_https) {
    options <- curl_forward(options, request$host, client$config$proxies_config)
  }
  options
}

# An empty "Expect:", "Accept:" or "Content-Type:" keeps curl from sending its own.
curl_request_headers <- function(request, agent) {
  headers <- c(request$headers, "User-Agent" = agent, "Accept-Encoding" = "identity")
  own <- c("Expect:", "Accept:", "Content-Type:")
  own <- own[!c("expect", "accept", "content-type") %in% tolower(names(headers))]
  c(paste0(names(headers), ": ", headers), own)
}

# Bytes are handed over, all else is read while it is sent. A go-ahead that was asked for is waited
# for one second.
curl_body <- function(request, body) {
  if (!is.null(body)) {
    size <- body_size(request$body)
    return(c(
      list(upload = TRUE, readfunction = body$read, expect_100_timeout_ms = 1000),
      if (!is.na(size)) list(infilesize_large = size)
    ))
  }
  size <- length(request$body)
  if (size > 0 || request$method %in% c("POST", "PUT", "PATCH")) {
    list(
      post = TRUE,
      postfieldsize_large = size,
      postfields = request$body,
      expect_100_timeout_ms = 1000
    )
  }
}

# Always said, so that curl does not look into the environment itself.
curl_proxy <- function(request, client) {
  proxy <- proxy_for(request$scheme, request$host, client)
  given <- client$config$proxies_config
  c(
    list(proxy = proxy, noproxy = ""),
    if (proxy != "") list(proxyauth = 1L), # basic, at once
    if (given$proxy_ca_bundle != "") list(proxy_cainfo = given$proxy_ca_bundle),
    if (given$proxy_client_cert != "") list(proxy_sslcert = given$proxy_client_cert)
  )
}

# A proxy that is spoken to by TLS and may see what is sent makes no tunnel to an https server: it
# is asked for the whole URL, as if it were that server.
curl_forward <- function(options, host, given) {
  if (!startsWith(options$url, "https:") || !startsWith(options$proxy, "https:")) {
    return(options)
  }
  user <- regmatches(options$proxy, regexec("//([^/@]*)@", options$proxy))[[1]][2]
  options$httpheader <- c(
    grep("^host:", options$httpheader, ignore.case = TRUE, value = TRUE, invert = TRUE),
    paste("Host:", host),
    if (!is.na(user)) {
      paste("Proxy-Authorization: Basic", openssl::base64_encode(curl::curl_unescape(user)))
    }
  )
  options$request_target <- options$url
  options$url <- sub("//[^/@]*@", "//", options$proxy)
  options[c("proxy", "proxyauth")] <- list("", NULL)
  options$cainfo <- options$proxy_cainfo %||% options$cainfo
  options$sslcert <- options$proxy_sslcert
  options
}

# The proxies of the configuration, or else of the environment, where NO_PROXY makes exceptions.
proxy_for <- function(scheme, host, client) {
  given <- client$config$proxies
  if (any(given != "")) {
    return(proxy_url(given[[scheme]]))
  }
  proxy <- client$settings[[paste0(scheme, "_proxy")]]
  if (proxy == "" || proxy_bypass(host, client$settings$no_proxy)) {
    return("")
  }
  proxy_url(proxy)
}

proxy_url <- function(proxy) {
  if (proxy == "" || grepl("^https?:", proxy)) {
    return(proxy)
  }
  paste0("http://", sub("^//", "", proxy))
}

# Whether a host, with or without its port, is one of the exceptions or below one of them.
proxy_bypass <- function(host, exceptions) {
  if (exceptions == "*") {
    return(TRUE)
  }
  host <- tolower(host)
  names <- tolower(sub("^\\.+", "", trimws(strsplit(exceptions, ",", fixed = TRUE)[[1]])))
  names <- names[names != ""]
  hosts <- c(host, sub(":[0-9]*$", "", host))
  any(hosts %in% names) ||
    any(vapply(names, function(name) any(endsWith(hosts, paste0(".", name))), NA))
}

curl_tls <- function(client) {
  settings <- client$settings
  env <- client_part(client, "env")
  if (!settings$verify) {
    trust <- list(ssl_verifypeer = FALSE, ssl_verifyhost = 0L)
  } else {
    bundle <- c(settings$ca_bundle, settings$requests_ca_bundle)
    bundle <- bundle[bundle != ""]
    trust <- if (length(bundle) > 0) list(cainfo = home_expand(bundle[[1]], env))
  }
  c(
    trust,
    if (settings$client_cert != "") list(sslcert = home_expand(settings$client_cert, env)),
    if (settings$client_key != "") list(sslkey = home_expand(settings$client_key, env))
  )
}

# What AWS's SDKs say of themselves: package, system, language, and what the client was told to add.
user_agent <- function(client) {
  settings <- client$settings
  env <- client_part(client, "env")("AWS_EXECUTION_ENV")
  if (settings$user_agent != "") {
    return(trimws(gsub("[\r\n]+", " ", paste(settings$user_agent, settings$user_agent_extra))))
  }
  said <- c(
    user_agent_session(),
    if (env != "") paste0("exec-env/", user_agent_word(env)),
    paste0("cfg/retry-mode#", settings$retry_mode),
    if (settings$user_agent_appid != "") paste0("app/", user_agent_word(settings$user_agent_appid)),
    if (settings$user_agent_extra != "") gsub("[\r\n]+", " ", settings$user_agent_extra)
  )
  paste(said, collapse = " ")
}

# Made once a session: asking for versions takes longer than a call.
user_agent_session <- function() {
  the$user_agent <- the$user_agent %||% user_agent_make(as.list(Sys.info()))
  the$user_agent
}

user_agent_make <- function(system) {
  known <- c(linux = "linux", windows = "windows", darwin = "macos")
  name <- known[tolower(system$sysname)]
  paste0(
    c("claws/", "ua/", "os/", "md/arch#", "lang/R#", "md/curl#"),
    c(
      user_agent_word(utils::packageVersion("claws")),
      "2.1",
      paste0(if (is.na(name)) "other" else name, "#", user_agent_word(system$release)),
      user_agent_word(system$machine),
      user_agent_word(getRversion()),
      user_agent_word(curl::curl_version()$version)
    ),
    collapse = " "
  )
}

# A word of the characters that such a header may hold.
user_agent_word <- function(text) gsub("[^A-Za-z0-9!$%&'*+.^_`|~,#-]", "-", as.character(text))

user_agent_forget <- function() the$user_agent <- NULL
