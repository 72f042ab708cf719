client_of <- function(..., env = env_of()) {
  client_core_make("tiny", config_make(list(...), list(), NULL, NULL), list(env = env))
}

host_of <- function(..., scheme = "https") {
  curl_host(list(scheme = scheme, host = "h"), client_of(...))
}

options_of <- function(...) host_of(...)$options

test_that("requests say who sends them and that answers are to come as they are", {
  headers <- host_of()$headers
  expect_match(headers[["User-Agent"]], "^claws/")
  expect_equal(headers[["Accept-Encoding"]], "identity")
})

test_that("what is known of a host is made once, and anew for another host", {
  client <- client_of(proxies = list(http = "p:1"))
  proxy <- function(scheme, host) {
    curl_host(list(scheme = scheme, host = host), client)$options$proxy
  }
  expect_equal(proxy("http", "h"), "http://p:1")
  known <- client_memory(client)$host
  expect_equal(proxy("http", "h"), "http://p:1")
  expect_identical(client_memory(client)$host, known)
  expect_equal(proxy("https", "h"), "")
})

test_that("timeouts and connection are the configuration's", {
  options <- options_of(connect_timeout = 0.5, close_connection = TRUE, tcp_keepalive = TRUE)
  expect_equal(options$connecttimeout_ms, 500)
  expect_equal(options_of(connect_timeout = 1e-5)$connecttimeout_ms, 1)
  expect_equal(options_of(connect_timeout = Inf)$connecttimeout_ms, .Machine$integer.max)
  expect_true(options$forbid_reuse)
  expect_true(options$tcp_keepalive)
})

test_that("which certificates are trusted and shown is the configuration's", {
  expect_null(options_of()$cainfo)
  expect_equal(options_of(ca_bundle = "/ca.pem")$cainfo, "/ca.pem")
  expect_null(options_of(scheme = "http", ca_bundle = "/ca.pem")$cainfo)
  unverified <- options_of(verify = FALSE, ca_bundle = "/ca.pem")
  expect_false(unverified$ssl_verifypeer)
  expect_equal(unverified$ssl_verifyhost, 0L)
  shown <- options_of(client_cert = "/c.pem", client_key = "/k.pem")
  expect_equal(shown[c("sslcert", "sslkey")], list(sslcert = "/c.pem", sslkey = "/k.pem"))
})

test_that("bundles are looked for in botocore's order", {
  bundle <- function(...) curl_tls(client_of(env = env_of(...)))$cainfo
  expect_equal(bundle(REQUESTS_CA_BUNDLE = "/r"), "/r")
  expect_equal(bundle(REQUESTS_CA_BUNDLE = "/r", AWS_CA_BUNDLE = "/a"), "/a")
})

test_that("a proxy is the one for the scheme, with http:// where no scheme is said", {
  proxy <- function(scheme, ..., env = env_of()) proxy_for(scheme, "h", client_of(..., env = env))
  expect_equal(proxy("https"), "")
  expect_equal(proxy("https", proxies = list(https = "p:1")), "http://p:1")
  expect_equal(proxy("http", proxies = list(https = "p:1")), "")
  expect_equal(proxy("http", proxies = list(http = "//p:1")), "http://p:1")
  expect_equal(proxy("http", proxies = list(http = "socks5h://p:1")), "socks5h://p:1")
  both <- env_of(https_proxy = "https://low:1", HTTPS_PROXY = "http://up:1", http_proxy = "other:1")
  expect_equal(proxy("https", env = both), "https://low:1")
  expect_equal(proxy("http", env = both), "http://other:1")
  expect_equal(proxy("https", proxies = list(https = "p:1"), env = both), "http://p:1")
  except <- env_of(https_proxy = "p:1", NO_PROXY = "h")
  expect_equal(proxy("https", env = except), "")
  expect_equal(proxy("https", proxies = list(https = "q:1"), env = except), "http://q:1")
})

test_that("libcurl is always told about proxies", {
  expect_equal(options_of()[c("proxy", "noproxy")], list(proxy = "", noproxy = ""))
  options <- options_of(
    proxies = list(https = "http://u:p@p:1"),
    proxies_config = list(proxy_ca_bundle = "/ca", proxy_client_cert = "/c")
  )
  expect_equal(options$proxy, "http://u:p@p:1")
  expect_equal(options$proxy_cainfo, "/ca")
  expect_equal(options$proxy_sslcert, "/c")
})

test_that("the home folder in the files for a proxy is that of the environment", {
  options <- options_of(
    proxies = list(https = "http://p:1"),
    proxies_config = list(proxy_ca_bundle = "~/ca", proxy_client_cert = "~/c"),
    env = env_of(HOME = "/h", USERPROFILE = "/h")
  )
  expect_equal(options$proxy_cainfo, "/h/ca")
  expect_equal(options$proxy_sslcert, "/h/c")
})

test_that("an https proxy that forwards is sent the request itself, and others make a tunnel", {
  forwards <- function(proxy, ...) {
    given <- list(proxy_use_forwarding_for_https = TRUE, ...)
    host_of(proxies = list(https = proxy), proxies_config = given)
  }
  known <- forwards("https://u:p%40@p:1", proxy_ca_bundle = "/ca")
  expect_equal(known$forward, "https://p:1")
  expect_equal(known$options[c("proxy", "cainfo")], list(proxy = "", cainfo = "/ca"))
  expect_equal(known$headers[["Proxy-Authorization"]], "Basic dTpwQA==")
  expect_equal(known$headers[["Host"]], "h")

  tunnel <- forwards("http://u:p@p:1")
  expect_equal(tunnel$options$proxy, "http://u:p@p:1")
  expect_null(tunnel$forward)
  expect_false("Proxy-Authorization" %in% names(tunnel$headers))
})

test_that("a user agent of one's own stands for the whole", {
  agent <- function(...) user_agent(client_of(...))
  expect_equal(agent(user_agent = "mine/1"), "mine/1")
  expect_equal(agent(user_agent = "mine/1", user_agent_extra = "x\ny"), "mine/1 x y")
})

# What Python's urllib, which botocore asks, says of these.
bypasses <- list(
  list("h.example.com", "", FALSE),
  list("h.example.com", "*", TRUE),
  list("h.example.com", "example.com", TRUE),
  list("h.example.com", ".example.com", TRUE),
  list("example.com", ".example.com", TRUE),
  list("hexample.com", "example.com", FALSE),
  list("h.example.com", " a , EXAMPLE.com ,", TRUE),
  list("h.example.com:8080", "h.example.com", TRUE),
  list("h.example.com:8080", "h.example.com:8080", TRUE),
  list("h.example.com:8080", "h.example.com:80", FALSE),
  list("10.0.0.1", "10.0.0.0/8", FALSE),
  list("10.0.0.1", "10.0.0.1", TRUE),
  list("h", ",", FALSE)
)

for (case in bypasses) {
  test_that(sprintf("NO_PROXY=%s and %s", case[[2]], case[[1]]), {
    expect_equal(proxy_bypass(case[[1]], case[[2]]), case[[3]])
  })
}

test_that("a configuration with a password in a proxy does not show it", {
  config <- config_make(list(proxies = list(https = "http://u:hunter2@p:1")), list(), NULL, NULL)
  expect_false(any(grepl("hunter2", format(config))))
})

test_that("the user agent tells system, language and what the client was told to add", {
  client <- client_core(tiny_client(
    config = list(user_agent_appid = "my app", user_agent_extra = "more/1\r\nEvil: 1")
  ))
  agent <- user_agent(client)
  expect_match(
    agent,
    "^claws/[0-9.]+ ua/2\\.1 os/\\w+#\\S+ md/arch#\\S+ lang/R#[0-9.]+ md/curl#[0-9.]+ "
  )
  expect_match(agent, " cfg/retry-mode#standard app/my-app more/1 Evil: 1$")
  system <- list(sysname = "Darwin", release = "23 (x)", machine = "arm64")
  expect_match(user_agent_make(system), " os/macos#23--x- md/arch#arm64 ")
  system$sysname <- "Plan 9"
  expect_match(user_agent_make(system), " os/other#")
})
