"""Answers that never end, or cost far more than their size: each ends in a class, and in time."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.e2e.rsession import RConditionError, RSession
from tests.e2e.test_call_road import Client
from tests.stub.faults import FOREVER, FaultServer, Script, chunk, http

LIST = "list_training_jobs"
HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"

LARGE = "claws_answer_too_large"


def _again(data: bytes, pause: float = 0.0) -> Iterator[bytes]:
    while True:
        yield data
        if pause:
            time.sleep(pause)


ATTACKS: dict[str, tuple[Any, str]] = {
    "a body without an end": (
        lambda: (CHUNKED, _again(b"10000\r\n" + b" " * 2**16 + b"\r\n")),
        LARGE,
    ),
    "headers without an end": (lambda: (HEAD, _again(b"X-A: b\r\n" * 1000)), LARGE),
    "a header without an end": (lambda: (HEAD + b"X-A: ", _again(b"b" * 2**16)), LARGE),
    "trailers without an end": (
        lambda: (CHUNKED + b"2\r\n{}\r\n0\r\n", _again(b"X-A: b\r\n" * 1000)),
        LARGE,
    ),
    "answers of 100 without an end": (
        lambda: (_again(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000),),
        LARGE,
    ),
    "slow answers of 100": (
        lambda: (_again(b"HTTP/1.1 100 Continue\r\n\r\n", 0.2),),
        "claws_read_timeout",
    ),
    "an extension of a chunk without an end": (
        lambda: (CHUNKED + b"2;", _again(b"a", 0.2)),
        "claws_read_timeout",
    ),
    "a body that drips": (lambda: (CHUNKED, _again(b"1\r\n \r\n", 0.2)), "claws_total_timeout"),
    "headers that drip": (lambda: (HEAD, _again(b"A: b\r\n", 0.2)), "claws_total_timeout"),
    "a compressed body of blanks": (
        lambda: (
            http(gzip.compress(bytes(2**26)), Content_Encoding="gzip"),
            0.0,
        ),
        LARGE,
    ),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_answer_without_an_end_is_given_up(r: RSession, attack: str) -> None:
    make, wanted = ATTACKS[attack]
    config = {
        "retries": {"total_max_attempts": 3},
        "read_timeout": 0.6,
        "max_answer_size": 2**20,
    }
    script: Script = make()
    with FaultServer(script) as server:
        with pytest.raises(RConditionError) as caught:
            Client(r, server.url, config={**config, "retries": {"total_max_attempts": 1}}).call(
                LIST
            )
        assert wanted in caught.value.classes
        assert len(server.arrived) == 1


def test_what_is_too_large_is_not_asked_for_again(r: RSession) -> None:
    with FaultServer((CHUNKED, _again(b"10000\r\n" + b" " * 2**16 + b"\r\n"))) as server:
        config = {"retries": {"total_max_attempts": 3}, "max_answer_size": 2**20}
        with pytest.raises(RConditionError) as caught:
            Client(r, server.url, config=config).call(LIST)
        assert caught.value.classes[0] == LARGE
        assert "max_answer_size" in caught.value.message
        assert len(server.arrived) == 1


LIMITED = """
function(svc, op) {
  setTimeLimit(elapsed = 1, transient = TRUE)
  on.exit(setTimeLimit())
  svc[[op]]()
}
"""


def test_a_time_limit_of_r_ends_a_call_at_once_and_it_is_not_sent_again(r: RSession) -> None:
    with FaultServer((FOREVER, b"")) as server:
        svc = Client(r, server.url, config={"retries": {"total_max_attempts": 3}})
        with pytest.raises(RConditionError) as caught:
            r.call(LIMITED, svc=svc.object, op=LIST)
        assert caught.value.classes[0] == "simpleError"
        assert "time limit" in caught.value.message
        assert len(server.arrived) == 1


def test_blanks_that_s3_sends_while_it_copies_do_not_end_the_call(r: RSession) -> None:
    blanks: Script = (chunk(b" "), 0.1) * 20
    answer = b"<CopyObjectResult><ETag>e</ETag></CopyObjectResult>"
    script: Script = (CHUNKED, *blanks, chunk(answer) + chunk(b""))
    config = {
        "read_timeout": 0.3,
        "retries": {"total_max_attempts": 1},
        "s3_force_path_style": True,
    }
    with FaultServer(script) as server:
        svc = Client(r, server.url, "s3", config=config)
        result = svc.call("copy_object", Bucket="b", Key="k", CopySource="b/c")
        assert result["CopyObjectResult"]["ETag"] == "e"
        assert len(server.arrived) == 1
