"""Pages over real sockets: the next one comes while a function works on this one."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import rpy2.rinterface as ri

from tests.e2e.rsession import RSession

CLIENT = """
function(url) {
  claws::sqs(
    config = list(
      credentials = list(creds = list(access_key_id = "AKID", secret_access_key = "hush-secret")),
      endpoint = url, region = "us-east-1"
    )
  )
}
"""


class Queues:
    """A server that lists queues in pages.

    Attributes:
        pages: how many there are.
        size: how many queues each of them has.
        asked: the pages that were asked for, in order.
        broken: pages that are refused.
    """

    def __init__(self, pages: int = 3, size: int = 1) -> None:
        self.pages = pages
        self.size = size
        self.asked: list[int] = []
        self.broken: set[int] = set()
        self._changed = threading.Condition()

    def answer(self, body: bytes) -> tuple[int, bytes]:
        """Return status and body of an answer."""
        page = int(json.loads(body).get("NextToken", 0))
        with self._changed:
            self.asked.append(page)
            self._changed.notify_all()
        if page in self.broken:
            return 400, b'{"__type": "InvalidAddress", "message": "no"}'
        first = page * self.size
        answer: dict[str, object] = {
            "QueueUrls": [str(first + place) for place in range(self.size)],
        }
        if page + 1 < self.pages:
            answer["NextToken"] = str(page + 1)
        return 200, json.dumps(answer).encode()

    def wait(self, count: int) -> bool:
        """Wait until so many requests have come."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.asked) >= count, timeout=20)


@contextmanager
def serving(queues: Queues) -> Iterator[str]:
    """The URL of a running server."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            status, body = queues.answer(self.rfile.read(int(self.headers["Content-Length"])))
            head = f"HTTP/1.1 {status} OK\r\nContent-Length: {len(body)}\r\n\r\n"
            self.wfile.write(head.encode() + body)

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
def r() -> RSession:
    """R with the package attached."""
    session = RSession()
    session.evaluate("library(claws)")
    return session


def test_the_next_page_is_asked_for_while_a_function_works_on_this_one(r: RSession) -> None:
    queues = Queues(pages=3)
    came: list[bool] = []

    @ri.rternalize  # type: ignore[untyped-decorator]
    def work(page: object) -> object:
        came.append(queues.wait(min(len(came) + 2, 3)))
        return ri.IntSexpVector([len(came)])

    with serving(queues) as url:
        run = r.evaluate("function(svc, work) paginate_lapply(svc$list_queues(), work)")
        run(r.evaluate(CLIENT)(ri.StrSexpVector([url])), work)
    assert came == [True, True, True]
    assert queues.asked == [0, 1, 2]


@pytest.mark.parametrize(
    ("code", "asked"),
    [
        ("paginate_lapply(svc$list_queues(), function(page) stop('mine'))", [0, 1]),
        ("paginate_lapply(svc$list_queues(), identity, MaxItems = 1)", [0]),
        ("paginate_lapply(svc$list_queues(), identity, MaxItems = 2)", [0, 1]),
        ("{ options(claws.prefetch = FALSE); claws_pages(svc$list_queues())$next_page() }", [0]),
        ("{ p <- claws_pages(svc$list_queues()); p$next_page(); p$close() }", [0, 1]),
    ],
)
def test_what_is_asked_for_is_what_may_be_wanted(r: RSession, code: str, asked: list[int]) -> None:
    queues = Queues(pages=3)
    with serving(queues) as url:
        svc = r.evaluate(CLIENT)(ri.StrSexpVector([url]))
        run = r.evaluate(
            f"function(svc) {{ on.exit(options(claws.prefetch = NULL)); try({code}, TRUE); NULL }}"
        )
        run(svc)
        assert queues.wait(len(asked))
        r.evaluate("function(svc) svc$list_queues(NextToken = '7')")(svc)  # the pool still works
    assert queues.asked == [*asked, 7]


def test_an_error_of_the_next_page_comes_after_this_one_was_used(r: RSession) -> None:
    queues = Queues(pages=3)
    queues.broken = {1}
    with serving(queues) as url:
        run = r.evaluate("""
        function(svc) {
          seen <- 0
          e <- tryCatch(
            paginate_lapply(svc$list_queues(), function(page) {
              seen <<- seen + length(page$QueueUrls)
            }),
            claws_error = identity
          )
          c(seen, length(e$pages), as.numeric(!is.null(e$token)), e$code == "InvalidAddress")
        }
        """)
        assert list(run(r.evaluate(CLIENT)(ri.StrSexpVector([url])))) == [1, 1, 1, 1]


def test_calls_of_the_function_go_beside_the_next_page(r: RSession) -> None:
    queues = Queues(pages=4)
    with serving(queues) as url:
        run = r.evaluate("""
        function(svc) {
          unlist(paginate_lapply(svc$list_queues(), function(page) {
            c(page$QueueUrls, svc$list_queues(NextToken = "9")$QueueUrls)
          }))
        }
        """)
        found = list(run(r.evaluate(CLIENT)(ri.StrSexpVector([url]))))
    assert found == ["0", "9", "1", "9", "2", "9", "3", "9"]


PAGES = """
args <- commandArgs(TRUE)
library(claws)
svc <- sqs(
  credentials = list(creds = list(access_key_id = "AKID", secret_access_key = "hush-secret")),
  endpoint = args[[1]], region = "us-east-1"
)
file <- args[[2]]
token <- if (file.exists(file)) readLines(file)
pages <- claws_pages(svc$list_queues(), StartingToken = token)
count <- sum <- 0
most <- NULL
while (!is.null(page <- pages$next_page())) {
  count <- count + length(page$QueueUrls)
  sum <- sum + sum(as.numeric(page$QueueUrls))
  if (!is.null(pages$token)) writeLines(pages$token, file)
  if (pages$taken == 20) least <- gc(reset = TRUE)[2, 6]
  if (is.null(token) && pages$taken == as.numeric(args[[3]])) {
    cat(count, sum, "\\n")
    tools::pskill(Sys.getpid(), 9L)
  }
}
cat(count, sum, gc()[2, 6] - least, "\\n")
"""


def test_any_number_of_items_in_the_memory_of_a_page_and_on_from_a_kill(tmp_path: Path) -> None:
    """Every item comes once; CLAWS_ITEMS says how many there are."""
    total = int(os.environ.get("CLAWS_ITEMS", "100000"))
    queues = Queues(pages=total // 1000, size=1000)
    script = tmp_path / "pages.R"
    script.write_text(PAGES)
    with serving(queues) as url:
        command = ["Rscript", str(script), url, str(tmp_path / "token"), str(queues.pages // 2)]
        killed, whole = [
            subprocess.run(command, capture_output=True, text=True, timeout=1500, check=False)
            for _ in range(2)
        ]
    before, after = (list(map(float, run.stdout.split())) for run in (killed, whole))
    assert killed.returncode != 0, killed.stderr
    assert whole.returncode == 0, whole.stderr
    assert before[0] + after[0] == total
    assert before[1] + after[1] == total * (total - 1) / 2
    assert after[2] < 16  # megabytes
