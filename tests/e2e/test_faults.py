"""Many calls to servers that fail in every way, made by botocore and by claws."""

from __future__ import annotations

import math
import os
import random
import re
import socket
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from threading import Condition, Lock
from types import MappingProxyType, SimpleNamespace
from typing import Any
from unittest import mock

import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.parsers import ResponseParserError
from botocore.retries.standard import ExponentialBackoff
from botocore.session import Session

from tests.e2e.rsession import RSession
from tests.stub.certificates import Certificates
from tests.stub.faults import FOREVER, FaultServer, Script, http

CALLS = int(os.environ.get("CLAWS_FAULTS", "150"))
"""How many calls are made in each mode; CLAWS_FAULTS=10000 is the long run."""

CALLS_OF_A_CLIENT = 20
"""After so many calls new clients are made, which have their quotas of retries again."""

ATTEMPTS = 3
READ_TIMEOUT = 0.8
SLACK = 3.0
"""Seconds that a busy machine may take in addition for a call."""

START = 1e6
STEP = 1e-6
"""The clock of both sides goes on by this while nobody sleeps."""

BETWEEN = 0.07
"""And by this between two calls."""

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def _error(code: str, status: str) -> Script:
    return (http(f'{{"__type":"{code}","message":"m"}}'.encode(), status),)


def _cut(status: str, begun: bytes) -> Script:
    head = f"HTTP/1.1 {status}\r\nContent-Length: 60\r\n\r\n".encode()
    return (head + begun, 0.0)


def _drip(data: bytes, pause: float) -> Script:
    return tuple(step for byte in data for step in (bytes([byte]), pause))


FAULTS: dict[str, tuple[float, Script]] = {
    "none": (6, (http(),)),
    "503": (1, (http(b"<html>busy</html>", "503 Service Unavailable"),)),
    "500 without a body": (1, (http(b"", "500 Internal Server Error"),)),
    "429": (1, _error("Whatever", "429 Too Many Requests")),
    "throttling": (1, _error("ThrottlingException", "400 Bad Request")),
    "throttling that asks for patience": (
        1,
        (http(b'{"__type":"SlowDown"}', "503 Slow Down", x_amz_retry_after="1500"),),
    ),
    "refusal": (1, _error("ValidationException", "400 Bad Request")),
    "not found": (1, _error("ResourceNotFound", "404 Not Found")),
    "a reset": (1, (None,)),
    "a close": (1, (0.0,)),
    "a reset among the headers": (1, (HEAD[:20], None)),
    "a reset after the headers": (1, (HEAD, None)),
    "a cut body": (1, (HEAD, b"{}", 0.0)),
    "a body that is cut at once": (1, (HEAD, 0.0)),
    "429 that is cut": (1, _cut("429 Too Many Requests", b'{"__type":"Thrott')),
    "503 that is cut": (1, _cut("503 Service Unavailable", b"<html><he")),
    "throttling that is cut in its text": (1, _cut("400 Bad Request", b'{"__type":"Throttl')),
    "a refusal that is cut at once": (1, _cut("403 Forbidden", b"")),
    # A reset takes with it what nobody has read yet.
    "a refusal that is reset": (1, (_cut("403 Forbidden", b"{")[0], 0.05, None)),
    "a refusal that is cut in a chunk": (
        1,
        (CHUNKED.replace(b"200 OK", b"403 Forbidden") + b"9\r\nab", 0.0),
    ),
    "a cut chunk": (1, (CHUNKED, b"9\r\nab", 0.0)),
    "a length that is no number": (1, (HEAD.replace(b"10", b"ten"), b"{}", 0.0)),
    "a length below zero": (1, (HEAD.replace(b"10", b"-10"), b"{}", 0.0)),
    "two lengths": (1, (HEAD.replace(b"10", b"2\r\nContent-Length: 3"), b"{}", 0.0)),
    "another protocol": (1, (b"SSH-2.0-OpenSSH_9.2\r\n", 0.0)),
    "a body longer than was said": (1, (http() + b"and more", 0.0)),
    "a drip": (1, _drip(http(), 0.0005)),
    "a drip longer than the patience": (0.06, (HEAD, *_drip(b'{"A": 1}  ', 0.1))),
    "a drip slower than the patience": (0.06, (HEAD, *_drip(b'{"A": 1}  ', 1.5 * READ_TIMEOUT))),
    "silence": (0.06, (FOREVER,)),
    "silence among the headers": (0.06, (HEAD[:20], FOREVER)),
    "silence in the body": (0.06, (HEAD, b"{", FOREVER)),
}
"""What may happen to a request that arrives, and how likely that is."""

MET_BY_BOTOCORE = {
    "a cut body": "a reset after the headers",
    "a body that is cut at once": "a reset after the headers",
    "a length that is no number": "a reset after the headers",
    "a length below zero": "a reset after the headers",
    "a refusal that is reset": "a refusal that is cut at once",
    "a refusal that is cut in a chunk": "a refusal that is cut at once",
}
"""What botocore meets in the place of answers that it takes otherwise (DIFFERENCES.md has why):
it takes outputs for whole that end too soon, and asks again when the status of a refusal has come
but not all of its body.
"""

MET_IN_MODE = {"legacy": {"two lengths": "a reset"}}
"""The same for one mode: what that takes for broken, but not for a lost connection."""

PLACES = {"server": 12.0, "tls": 1.0, "dns": 1.0, "refused": 1.0}
"""Where a call goes to: the server above, or one that no request ever arrives at."""

KINDS = {
    "ConnectionClosedError": "connection_closed",
    "EndpointConnectionError": "not connected",
    "HTTPClientError": "connection_closed",
    "ReadTimeoutError": "read_timeout",
    "SSLError": "tls_error",
    "connection_error": "not connected",
    "dns_error": "not connected",
}
"""Names of failures in botocore and in claws; where they differ, a word for both."""

CLAWS = """
function(mode, urls, numbers, calls_of_a_client, attempts, read_timeout, start, step, between) {
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  now <- start
  slept <- numeric()
  drawn <- 0
  parts <- list(
    clock = function() as.POSIXct(now, origin = "1970-01-01", tz = "UTC"),
    sleep = function(seconds) {
      slept <<- c(slept, seconds)
      now <<- now + seconds + step
    },
    random = function() {
      drawn <<- drawn + 1
      numbers[[drawn]]
    }
  )
  config <- list(
    close_connection = TRUE,
    read_timeout = read_timeout,
    retries = list(mode = mode, total_max_attempts = attempts)
  )
  calls <- length(urls)
  outcomes <- sleeps <- vector("list", calls)
  seconds <- numeric(calls)
  for (i in seq_len(calls)) {
    now <- now + between
    if (i %% calls_of_a_client == 1) {
      clients <- list()
    }
    url <- urls[[i]]
    if (is.null(clients[[url]])) {
      clients[[url]] <- claws:::client("sagemaker", config, keys, url, "us-east-1", parts)
    }
    slept <- numeric()
    start <- proc.time()[["elapsed"]]
    outcomes[[i]] <- tryCatch(
      {
        clients[[url]]$list_training_jobs()
        "ok"
      },
      claws_service_error = function(e) e$code,
      claws_error = function(e) sub("claws_", "", class(e)[[1]])
    )
    seconds[[i]] <- proc.time()[["elapsed"]] - start
    sleeps[[i]] <- as.list(slept)
  }
  list(outcomes = outcomes, sleeps = sleeps, slowest = max(seconds))
}
"""


@dataclass(frozen=True)
class Seen:
    """What came of the calls.

    Attributes:
        outcomes: "ok", the code of an error, or the kind of a failure, of each call.
        sleeps: the delays between its attempts.
        attempts: of each call that arrived, how many requests there were.
        handshakes: connections to the server that is not trusted.
    """

    outcomes: list[str]
    sleeps: list[list[float]]
    attempts: list[int]
    handshakes: int


def _scripts(met: Mapping[str, str]) -> Iterator[Script]:
    """Each fault once, then as chance will have it; `met` names those that others replace."""
    chosen = random.Random(1)
    weights = [weight for weight, _ in FAULTS.values()]
    scripts = [FAULTS[met.get(name, name)][1] for name in FAULTS]
    yield from scripts
    while True:
        yield chosen.choices(scripts, weights)[0]


def _places() -> list[str]:
    return random.Random(2).choices(list(PLACES), list(PLACES.values()), k=CALLS)


@contextmanager
def _servers(
    certificates: Certificates, met: Mapping[str, str] = MappingProxyType({})
) -> Iterator[tuple[FaultServer, FaultServer, list[str]]]:
    """The server that fails, the one that is not trusted, and the URL of each call."""
    scripts = _scripts(met)
    with ExitStack() as stack:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        server = stack.enter_context(FaultServer(*(next(scripts) for _ in range(ATTEMPTS * CALLS))))
        strange = stack.enter_context(FaultServer(tls=certificates.server))
        urls = {
            "server": server.url,
            "tls": strange.url,
            "dns": "http://nowhere.invalid",
            "refused": f"http://127.0.0.1:{port}",
        }
        yield server, strange, [urls[place] for place in _places()]


def _numbers() -> list[float]:
    """What both sides draw at random, one after the other."""
    chosen = random.Random(3)
    return [chosen.random() for _ in range(ATTEMPTS * CALLS)]


def _attempts(server: FaultServer) -> list[int]:
    """How many requests each call has sent, by the id that all requests of a call have."""
    ids = [re.findall("(?mi)^amz-sdk-invocation-id: (.*?)\r?$", one.head) for one in server.arrived]
    return list(Counter(found for (found,) in ids).values())


class Still:
    """botocore's clock, sleep and random numbers: this clock goes on only where it is told to."""

    def __init__(self) -> None:
        self.now = START
        self.slept: list[float] = []
        self._numbers = iter(_numbers())

    def sleep(self, seconds: float) -> None:
        """Note how long, and let the clock go on at once, in claws' order of additions."""
        self.slept.append(seconds)
        self.now = self.now + seconds + STEP

    def time(self) -> float:
        """Return what this clock shows."""
        return self.now

    def random(self) -> float:
        """Return the next of the numbers that both sides draw."""
        return next(self._numbers)

    @contextmanager
    def patched(self) -> Iterator[None]:
        """Have botocore's retries, and nothing else, look at this clock."""
        still = SimpleNamespace(sleep=self.sleep, time=self.time)
        most, _, *others = ExponentialBackoff.__init__.__defaults__
        wait = type("Condition", (Condition,), {"wait": lambda _, seconds: self.sleep(seconds)})
        threads = SimpleNamespace(Lock=Lock, Condition=wait)
        with (
            mock.patch("botocore.endpoint.time", still),
            mock.patch("botocore.retries.bucket.time", still),
            mock.patch("botocore.retries.bucket.threading", threads),
            mock.patch("botocore.retryhandler.random", self),
            mock.patch.object(
                ExponentialBackoff.__init__, "__defaults__", (most, self.random, *others)
            ),
        ):
            yield


def _botocore(mode: str, urls: list[str]) -> tuple[list[str], list[list[float]]]:
    outcomes, sleeps = [], []
    session = Session()
    session.set_credentials("AKIDEXAMPLE", "SECRETEXAMPLE")
    config = Config(
        read_timeout=READ_TIMEOUT,
        retries={"mode": mode, "total_max_attempts": ATTEMPTS},
    )
    clients: dict[str, Any] = {}
    still = Still()
    with still.patched():
        for number, url in enumerate(urls):
            still.now += BETWEEN
            still.slept = []
            if number % CALLS_OF_A_CLIENT == 0:
                clients = {}
            if url not in clients:
                clients[url] = session.create_client(
                    "sagemaker", region_name="us-east-1", endpoint_url=url, config=config
                )
            outcomes.append(outcome_of(clients[url]))
            clients[url].close()  # its connections: what is left on one spoils the next call
            sleeps.append(still.slept)
    return outcomes, sleeps


def outcome_of(client: Any, **arguments: str) -> str:
    """Make a call; return "ok", the code of its error, or the name of the exception."""
    try:
        client.list_training_jobs(**arguments)
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    except (BotoCoreError, ResponseParserError) as error:
        return type(error).__name__
    return "ok"


def kinds(outcomes: list[str]) -> list[str]:
    """Return outcomes in words that botocore and claws share."""
    return [KINDS.get(outcome, outcome) for outcome in outcomes]


def close(left: list[list[float]], right: list[list[float]]) -> bool:
    """Whether the delays of all calls are the same, but for rounding."""
    return [len(one) for one in left] == [len(one) for one in right] and all(
        math.isclose(a, b, rel_tol=1e-5)
        for one, other in zip(left, right, strict=True)
        for a, b in zip(one, other, strict=True)
    )


@pytest.mark.parametrize("mode", ["standard", "adaptive", "legacy"])
def test_calls_end_as_botocores_do_after_as_many_attempts_and_delays(
    r: RSession, certificates: Certificates, mode: str
) -> None:
    met = MET_BY_BOTOCORE | MET_IN_MODE.get(mode, {})
    with _servers(certificates, met) as (server, strange, urls):
        outcomes, sleeps = _botocore(mode, urls)
        theirs = Seen(kinds(outcomes), sleeps, _attempts(server), strange.connections)
    with _servers(certificates) as (server, strange, urls):
        made = r.call(
            CLAWS,
            mode=mode,
            urls=urls,
            numbers=_numbers(),
            calls_of_a_client=CALLS_OF_A_CLIENT,
            attempts=ATTEMPTS,
            read_timeout=READ_TIMEOUT,
            start=START,
            step=STEP,
            between=BETWEEN,
        )
        ours = Seen(kinds(made["outcomes"]), made["sleeps"], _attempts(server), strange.connections)
    assert ours.outcomes == theirs.outcomes
    assert ours.attempts == theirs.attempts
    assert ours.handshakes == theirs.handshakes
    assert close(ours.sleeps, theirs.sleeps)
    assert made["slowest"] < ATTEMPTS * READ_TIMEOUT + SLACK
    assert sum(bool(slept) for slept in ours.sleeps) > CALLS / 4
    assert {"ok", "not connected", "tls_error", "read_timeout", "ValidationException"} <= set(
        ours.outcomes
    )
