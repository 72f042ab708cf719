"""Outputs that arrive piece by piece, over real sockets."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.rsession import RConditionError, RSession, to_r
from tests.e2e.test_call_road import Client
from tests.e2e.test_transport import RETRIES, run_r
from tests.parity.eventstream import event, exception
from tests.stub.faults import FOREVER, FaultServer, Script, chunk, http

CHUNKED = b"HTTP/1.1 200 OK\r\nx-amzn-requestid: id-1\r\nTransfer-Encoding: chunked\r\n\r\n"


def delta(text: str) -> bytes:
    body = f'{{"delta":{{"text":"{text}"}},"contentBlockIndex":0}}'
    return chunk(event("contentBlockDelta", body.encode()))


CONVERSE = """
function(svc) {
  texts <- character()
  result <- svc$converse_stream(modelId = "m", messages = list())
  result$stream(function(event) texts <<- c(texts, event$contentBlockDelta$delta$text))
  texts
}
"""

# The second event is only sent after a second call, which is made when the first has come.
IN_BETWEEN = """
function(svc) {
  texts <- character()
  result <- svc$converse_stream(modelId = "m", messages = list())
  result$stream(function(event) {
    texts <<- c(texts, event$contentBlockDelta$delta$text)
    svc$converse_stream(modelId = "m", messages = list())$stream$close()
  })
  texts
}
"""


def bedrock(r: RSession, url: str, **config: Any) -> Client:
    return Client(r, url, "bedrockruntime", config={**RETRIES, **config})


def test_events_arrive_as_they_come(r: RSession) -> None:
    called = threading.Event()
    script = (CHUNKED, delta("a"), called.wait, delta("b"), delta("c"), chunk(b""))
    with FaultServer(script, (called.set, http(b"")), (http(b""),), (http(b""),)) as server:
        svc = bedrock(r, server.url, read_timeout=10)
        assert r.call(IN_BETWEEN, svc=svc.object) == ["a", "b", "c"]
        assert len(server.arrived) == 4


def test_a_connection_serves_again_after_a_stream(r: RSession) -> None:
    body = delta("a") + chunk(b"")
    with FaultServer((CHUNKED + body,), (CHUNKED + body,)) as server:
        for _ in range(2):
            assert r.call(CONVERSE, svc=bedrock(r, server.url).object) == "a"
        assert server.connections == 1


ENDINGS: list[tuple[str, Script, str]] = [
    ("it is cut between two events", (CHUNKED, delta("a"), 0.0), "claws_connection_closed"),
    ("it is reset", (CHUNKED, delta("a"), None), "claws_connection_closed"),
    ("it falls silent", (CHUNKED, delta("a"), FOREVER), "claws_read_timeout"),
    ("a bit flips", (CHUNKED, delta("a").replace(b"text", b"tixt"), 0.0), "claws_parse_error"),
    (
        "the service gives up",
        (
            CHUNKED,
            delta("a"),
            chunk(exception("throttlingException", b"{}")),
            0.0,
        ),
        "throttlingException",
    ),
]


@pytest.mark.parametrize(("ending", "script", "wanted"), ENDINGS, ids=[e[0] for e in ENDINGS])
def test_a_stream_that_ends_badly_is_a_condition(
    r: RSession, ending: str, script: Script, wanted: str
) -> None:
    with FaultServer(script, (http(b""),)) as server:
        svc = bedrock(r, server.url, read_timeout=0.3)
        with pytest.raises(RConditionError) as failure:
            r.call(CONVERSE, svc=svc.object)
        assert failure.value.classes[0] == wanted
        assert r.call(CONVERSE, svc=svc.object) == []


TWO = """
function(svc) {
  one <- svc$converse_stream(modelId = "m", messages = list())$stream
  two <- svc$converse_stream(modelId = "m", messages = list())$stream
  text <- function(stream) stream$next_event()$contentBlockDelta$delta$text
  seen <- c(text(one), text(two), text(one), text(two))
  one$close()
  two$close()
  seen
}
"""


def test_two_streams_do_not_disturb_each_other(r: RSession) -> None:
    scripts = [(CHUNKED, delta(f"{i}a"), delta(f"{i}b"), FOREVER) for i in (1, 2)]
    with FaultServer(*scripts) as server:
        seen = r.call(TWO, svc=bedrock(r, server.url).object)
        assert seen == ["1a", "2a", "1b", "2b"]


def test_an_interrupt_leaves_a_stream_at_once() -> None:
    code = """
    library(claws)
    keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
    svc <- bedrockruntime(endpoint = "{url}", region = "us-east-1",
      credentials = list(creds = keys))
    stream <- svc$converse_stream(modelId = "m", messages = list())$stream
    came <- tryCatch(
      while (!is.null(stream$next_event())) NULL,
      interrupt = function(e) "interrupted"
    )
    cat(came, is.null(stream$next_event()), "\\n")
    """
    script = (CHUNKED, delta("a"), FOREVER)
    with FaultServer(script) as server, run_r(code.replace("{url}", server.url)) as made:
        assert server.waiting.wait(30)
        time.sleep(0.3)  # until R waits for the next event
        made.send_signal(2)
        output, _ = made.communicate(timeout=30)
        assert output.split() == ["interrupted", "TRUE"]


def s3(r: RSession, url: str, **config: Any) -> Client:
    return Client(r, url, "s3", config={**RETRIES, "s3_force_path_style": True, **config})


SAVE = """
function(svc, path) claws_save(svc$get_object(Bucket = "bucket", Key = "k"), path)
"""


def test_an_object_is_saved(r: RSession, tmp_path: Path) -> None:
    content = bytes(range(256)) * 20_000
    with FaultServer((http(content),)) as server:
        saved = r.call(SAVE, svc=s3(r, server.url).object, path=str(tmp_path / "file"))
        assert saved["Body"] == str(tmp_path / "file")
        assert (tmp_path / "file").read_bytes() == content
        assert server.connections == 1


def test_an_object_that_is_cut_leaves_no_file(r: RSession, tmp_path: Path) -> None:
    with FaultServer((http(bytes(100))[:-50], 0.0)) as server:
        with pytest.raises(RConditionError) as failure:
            r.call(SAVE, svc=s3(r, server.url).object, path=str(tmp_path / "file"))
        assert failure.value.classes[0] == "claws_connection_closed"
        assert list(tmp_path.iterdir()) == []


def test_an_object_that_is_not_there_is_the_services_error(r: RSession, tmp_path: Path) -> None:
    body = b"<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>"
    with FaultServer((http(body, status="404 Not Found"),)) as server:
        with pytest.raises(RConditionError) as failure:
            r.call(SAVE, svc=s3(r, server.url).object, path=str(tmp_path / "file"))
        assert failure.value.classes[0] == "NoSuchKey"
        assert list(tmp_path.iterdir()) == []


def test_pieces_are_given_as_they_come(r: RSession) -> None:
    code = """
    function(svc) {
      sizes <- integer()
      get <- function() svc$get_object(Bucket = "bucket", Key = "k")
      claws_each_chunk(get(), function(bytes) sizes <<- c(sizes, length(bytes)))
      sizes
    }
    """
    with FaultServer((CHUNKED, chunk(bytes(10)), 0.2, chunk(bytes(5)), chunk(b""))) as server:
        assert r.call(code, svc=s3(r, server.url).object) == [10, 5]


def test_saving_a_large_object_needs_little_memory(tmp_path: Path) -> None:
    size = 200 * 2**20
    code = """
    library(claws)
    keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
    svc <- s3(endpoint = "{url}", region = "us-east-1", credentials = list(creds = keys),
      config = list(s3_force_path_style = TRUE))
    peak <- function() {
      lines <- readLines("/proc/self/status")
      as.numeric(gsub("[^0-9]", "", grep("VmHWM", lines, value = TRUE)))
    }
    before <- peak()
    result <- claws_save(svc$get_object(Bucket = "bucket", Key = "k"), "{path}")
    cat(file.size(result$Body), peak() - before, "\\n")
    """
    if not Path("/proc/self/status").exists():
        pytest.skip("the peak of the memory is read from /proc")
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n".encode()
    pieces = [bytes(2**20)] * 200
    with FaultServer((head, *pieces)) as server:
        ready = code.replace("{url}", server.url).replace("{path}", str(tmp_path / "file"))
        with run_r(ready) as made:
            output, _ = made.communicate(timeout=120)
    saved, grown = output.split()
    assert float(saved) == size
    assert float(grown) < 100_000  # of the 204,800 kB that came


def test_a_function_of_r_is_what_pieces_need(r: RSession) -> None:
    with pytest.raises(RConditionError):
        r.call("function(x) claws_each_chunk(x, 1)", x=to_r(1))
