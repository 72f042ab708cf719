# The settings of a client as options of libcurl, by the names in src/exchange.c.

curl_host_make <- function(scheme, host, client) {
  settings <- client$settings
  options <- c(
    list(
      connecttimeout_ms = min(ceiling(1000 * settings$connect_timeout), .Machine$integer.max),
      tcp_keepalive = settings$tcp_keepalive,
      forbid_reuse = client$settings$close_connection
    ),
    curl_proxy(scheme, host, client),
    if (scheme == "https") curl_tls(client)
  )
  made <- list(
    options = options,
    headers = c("User-Agent" = user_agent(client), "Accept-Encoding" = "identity")
  )
  forwards <- client$settings$proxies_config$proxy_use_forwarding_for_https
  if (forwards && scheme == "https" && startsWith(options$proxy, "https:")) {
    made <- curl_forward(made, host)
  }
  made$proxied <- made$options$proxy != "" || !is.null(made$forward)
  made
}

# Always said, so that libcurl does not look into the environment itself.
curl_proxy <- function(scheme, host, client) {
  given <- client$settings$proxies_config
  env <- client_part(client, "env")
  c(
    list(proxy = proxy_for(scheme, host, client), noproxy = ""),
    if (given$proxy_ca_bundle != "") {
      list(proxy_cainfo = home_expand(given$proxy_ca_bundle, env))
    },
    if (given$proxy_client_cert != "") {
      list(proxy_sslcert = home_expand(given$proxy_client_cert, env))
    }
  )
}

# A proxy that is spoken to by TLS and may see what is sent makes no tunnel to an https server: it
# is asked for the whole URL, as if it were that server.
curl_forward <- function(made, host) {
  options <- made$options
  user <- regmatches(options$proxy, regexec("//([^/@]*)@", options$proxy))[[1]][2]
  made$forward <- sub("//[^/@]*@", "//", options$proxy)
  made$headers <- c(
    made$headers,
    Host = host,
    "Proxy-Authorization" = if (!is.na(user)) {
      paste("Basic", openssl::base64_encode(uri_decode(user)))
    }
  )
  options$proxy <- ""
  options$cainfo <- options$proxy_cainfo %||% options$cainfo
  options$sslcert <- options$proxy_sslcert
  made$options <- options
  made
}

# The proxies of the configuration, or else of the environment, where NO_PROXY makes exceptions.
proxy_for <- function(scheme, host, client) {
  given <- client$settings$proxies
  if (given$http != "" || given$https != "") {
    return(proxy_url(given[[scheme]]))
  }
  proxy <- client$settings[[paste0(scheme, "_proxy")]]
  if (proxy == "" || proxy_bypass(host, client$settings$no_proxy)) {
    return("")
  }
  proxy_url(proxy)
}

# libcurl knows the schemes http, https, socks4, socks4a, socks5 and socks5h.
proxy_url <- function(proxy) {
  if (proxy == "" || grepl("^(https?:|[A-Za-z0-9]+://)", proxy)) {
    return(proxy)
  }
  paste0("http://", sub("^//", "", proxy))
}

# Whether a host, with or without its port, is one of the exceptions or below one of them.
proxy_bypass <- function(host, exceptions) {
  if (exceptions == "*") {
    return(TRUE)
  }
  host <- ascii_lower(host)
  names <- ascii_lower(sub("^\\.+", "", trimws(text_parts(exceptions, ","))))
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

# The user agent of AWS's SDKs: package, system, language, and the client's own addition.
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
  name <- known[ascii_lower(system$sysname)]
  paste0(
    c("claws/", "ua/", "os/", "md/arch#", "lang/R#", "md/curl#"),
    c(
      user_agent_word(utils::packageVersion("claws")),
      "2.1",
      paste0(if (is.na(name)) "other" else name, "#", user_agent_word(system$release)),
      user_agent_word(system$machine),
      user_agent_word(getRversion()),
      user_agent_word(curl_version()[[1]])
    ),
    collapse = " "
  )
}

# A word of the characters that such a header may hold.
user_agent_word <- function(text) gsub("[^A-Za-z0-9!$%&'*+.^_`|~,#-]", "-", as.character(text))

# The versions of libcurl and of the TLS library that it uses.
curl_version <- function() .Call(c_curl_version)
