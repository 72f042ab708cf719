"""Many calls at once, over real sockets and one pool of connections."""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.e2e.rsession import RSession

COUNT = int(os.environ.get("CLAWS_MANY", "60"))

CLIENT = """
function(url, attempts = 3) {
  claws::s3(
    config = list(
      credentials = list(creds = list(access_key_id = "AKID", secret_access_key = "hush-secret")),
      endpoint = url, region = "us-east-1", s3_force_path_style = TRUE,
      retries = list(total_max_attempts = attempts)
    )
  )
}
"""


class Bucket:
    """A server of objects that may keep answers back until so many requests are there.

    Attributes:
        seen: how often each path was asked for.
        together: the number of requests that wait for each other, 1 for none.
        broken: paths whose first answer is a status, or 0 for a connection that is cut.
        slow: paths whose answers come later than those of requests behind them.
    """

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()
        self.broken: dict[str, int] = {}
        self.slow: set[str] = set()
        self.gate: threading.Barrier | None = None
        self.size = 1000

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer a request."""
        path = handler.path.split("?")[0]
        self.seen[path] += 1
        if self.gate is not None:
            self.gate.wait()
        if path in self.slow:
            time.sleep(0.005)
        status = self.broken.get(path, 200) if self.seen[path] == 1 else 200
        body = path.encode() * self.size if handler.command == "GET" else b""
        handler.send_response(status or 200)
        handler.send_header("Content-Length", str(len(body)))
        handler.send_header("x-amz-meta-path", path)
        handler.end_headers()
        handler.wfile.write(body[: 10 if status == 0 else None])
        if status == 0:
            handler.close_connection = True


@contextmanager
def serving(bucket: Bucket) -> Iterator[str]:
    """The URL of a running server."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            bucket.answer(self)

        def do_HEAD(self) -> None:
            bucket.answer(self)

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def bucket() -> Bucket:
    return Bucket()


def test_as_many_requests_are_on_the_wire_as_may_be(r: RSession, bucket: Bucket) -> None:
    bucket.gate = threading.Barrier(8, timeout=60)
    run = r.evaluate(f"""
    function(url) {{
      svc <- ({CLIENT})(url, 1)
      keys <- as.character(1:16)
      x <- claws::claws_map(svc$head_object, Bucket = "b", Key = keys, .max_active = 8)
      vapply(x, function(one) one$Metadata$path, "")
    }}
    """)
    with serving(bucket) as url:
        assert r.call(run, url=url) == [f"/b/{i}" for i in range(1, 17)]


def test_every_call_ends_as_it_would_alone(r: RSession, bucket: Bucket) -> None:
    kinds = {1: 503, 2: 0, 3: 500, 4: 404}
    bucket.broken = {f"/b/{i}": kinds[i % 7] for i in range(COUNT) if i % 7 in kinds}
    bucket.slow = {f"/b/{i}" for i in range(COUNT) if i % 7 == 5}
    run = r.evaluate(f"""
    function(url) {{
      svc <- ({CLIENT})(url)
      op <- svc$get_object
      parts <- environment(op)$.client
      parts$parts <- list(sleep = function(seconds) NULL, random = function() 0)
      environment(op)$.client <- parts
      keys <- as.character(seq_len({COUNT}) - 1L)
      x <- claws::claws_map(op, Bucket = "b", Key = keys, .max_active = 7, .on_error = "keep")
      bodies <- vapply(claws::claws_values(x), function(one) rawToChar(one$Body[1:9]), "")
      list(
        right = all(startsWith(bodies, paste0("/b/", names(claws::claws_values(x))))),
        sizes = vapply(claws::claws_values(x), function(one) length(one$Body), 0L),
        failed = vapply(claws::claws_errors(x), function(e) e$status, 0L)
      )
    }}
    """)
    with serving(bucket) as url:
        seen = r.call(run, url=url)
    assert seen["right"]
    missing = [i for i in range(COUNT) if i % 7 == 4]
    assert len(seen["sizes"]) == COUNT - len(missing)
    assert set(seen["failed"].values() if isinstance(seen["failed"], dict) else seen["failed"]) == {
        404
    }
    for i in range(COUNT):
        assert bucket.seen[f"/b/{i}"] == (2 if i % 7 in (1, 2, 3) else 1), i


def test_a_call_within_a_call_uses_the_pool_while_the_outer_one_waits(
    r: RSession, bucket: Bucket
) -> None:
    bucket.size = 2_000_000
    run = r.evaluate(f"""
    function(url) {{
      svc <- ({CLIENT})(url, 1)
      size <- 0
      inner <- 0L
      claws::claws_each_chunk(svc$get_object(Bucket = "b", Key = "large"), function(bytes) {{
        size <<- size + length(bytes)
        if (inner < 5L) {{
          inner <<- inner + 1L
          stopifnot(svc$head_object(Bucket = "b", Key = "x")$Metadata$path == "/b/x")
        }}
      }})
      c(size, inner)
    }}
    """)
    with serving(bucket) as url:
        assert r.call(run, url=url) == [len("/b/large") * bucket.size, 5]


def test_arguments_come_back_as_a_table(r: RSession, bucket: Bucket) -> None:
    run = r.evaluate(f"""
    function(url) {{
      svc <- ({CLIENT})(url, 1)
      x <- claws::claws_map(svc$head_object, Bucket = "b", Key = c("a", "c"), .on_error = "keep")
      names(as.data.frame(x))
    }}
    """)
    with serving(bucket) as url:
        assert r.call(run, url=url) == ["Bucket", "Key", "ContentLength", "error"]
