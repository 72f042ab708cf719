"""Scripted answers to claws and to botocore: the same attempts, delays and quota.

Both are given the same random numbers and a clock that goes on only while somebody sleeps.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest import mock

import botocore.session
import pytest
from botocore.awsrequest import AWSResponse
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionClosedError

from tests.e2e.rsession import RConditionError, RSession
from tests.e2e.test_call_road import Client
from tests.stub import Answer as StubAnswer
from tests.stub import StubBackend

CALLS = int(os.environ.get("CLAWS_RETRY_CALLS", "60"))
"""Calls of each client; a client keeps its quota over all of them."""

START = 1_700_000_000.0
STEP = 1e-6

OPERATIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "sqs": ("receive_message", {"QueueUrl": "http://x/1"}),
    "dynamodb": ("list_tables", {}),
    "kms": ("encrypt", {"KeyId": "k", "Plaintext": b"x"}),
    "kinesis": ("list_streams", {}),
}
CODES = (
    "Throttling ThrottlingException SlowDown RequestLimitExceeded LimitExceededException "
    "RequestTimeout PriorRequestNotComplete AccessDenied KMSInternalException "
    "DependencyTimeoutException NotFoundException ProvisionedThroughputExceededException "
    "InternalServerError TransactionInProgressException RequestThrottled Unheard"
).split()
STATUSES = [400, 400, 400, 403, 404, 429, 429, 500, 502, 503, 503, 504, 509]
ASKED = ["100", "3000", "60000", "-5", "x"]
DATE = "Sun, 06 Nov 1994 08:49:37 GMT"


@dataclass(frozen=True)
class Answer:
    """What the transport gives; a status of 0 is a connection that was reset."""

    status: int
    body: str
    headers: dict[str, str]


def _answer(chosen: random.Random, bad: float) -> Answer:
    kind = chosen.random()
    if kind > bad:
        return Answer(200, "{}", {})
    if kind < 0.1 * bad:
        return Answer(0, "", {})
    headers = {}
    if chosen.random() < 0.3:
        headers["x-amz-retry-after"] = chosen.choice(ASKED)
    if chosen.random() < 0.3:
        headers["date"] = DATE
    body = f'{{"__type": "{chosen.choice(CODES)}", "message": "no"}}'
    return Answer(chosen.choice(STATUSES), body, headers)


@dataclass
class Seen:
    """What one call did."""

    sent: list[str]
    slept: list[float]
    ended: str


class Botocore:
    """botocore's client with scripted answers."""

    def __init__(self, service: str, mode: str, attempts: int | None) -> None:
        retries: dict[str, Any] = {"mode": mode}
        if attempts:
            retries["total_max_attempts"] = attempts
        self.now = START
        self.numbers: Iterator[float] = iter(())
        self.answers: Iterator[Answer] = iter(())
        self.seen = Seen([], [], "")
        with self._patched():
            self.client = botocore.session.Session().create_client(
                service,
                region_name="us-east-1",
                aws_access_key_id="AKIDEXAMPLE",
                aws_secret_access_key="SECRETEXAMPLE",
                config=Config(retries=retries),
            )
        self.client.meta.events.register("before-send", self._send)

    def call(
        self, operation: str, params: dict[str, Any], answers: list[Answer], seed: int
    ) -> Seen:
        """Call an operation, which is given these answers one after the other."""
        self.answers, self.numbers = iter(answers), _numbers(seed)
        self.seen = Seen([], [], "ok")
        with self._patched():
            try:
                getattr(self.client, operation)(**params)
            except ClientError as error:
                self.seen.ended = error.response["Error"]["Code"]
            except ConnectionClosedError:
                self.seen.ended = "closed"
        return self.seen

    def _send(self, request: Any, **_: Any) -> Any:
        self.seen.sent.append(request.headers["amz-sdk-request"].decode())
        answer = next(self.answers)
        if answer.status == 0:
            raise ConnectionClosedError(endpoint_url="http://x")
        raw = mock.Mock()
        raw.stream.return_value = [answer.body.encode()]
        return AWSResponse("http://x", answer.status, _Headers(answer.headers), raw)

    def _time(self) -> float:
        return self.now

    def _random(self) -> float:
        return next(self.numbers)

    def _sleep(self, seconds: float) -> None:
        self.seen.slept.append(seconds)
        self.now += seconds + STEP

    @contextmanager
    def _patched(self) -> Iterator[None]:
        standard = "botocore.retries.standard"
        defaults = list(_backoff_init().__defaults__)
        defaults[1] = self._random
        with (
            mock.patch.object(time, "sleep", self._sleep),
            mock.patch.object(time, "time", self._time),
            mock.patch("random.random", self._random),
            mock.patch.object(_backoff_init(), "__defaults__", tuple(defaults)),
            mock.patch(f"{standard}.RetryHandler.__init__.__defaults__", (None, self._sleep)),
            mock.patch("threading.Condition.wait", lambda _, seconds: self._sleep(seconds)),
        ):
            yield


def _backoff_init() -> Any:
    from botocore.retries.standard import ExponentialBackoff

    return ExponentialBackoff.__init__


class _Headers(dict[str, str]):
    """Headers whose names are all in lower case."""

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)


def _numbers(seed: int) -> Iterator[float]:
    chosen = random.Random(seed)
    while True:
        yield chosen.random()


DRIVER = """
function(service, mode, attempts) {
  now <- START
  seen <- NULL
  script <- NULL
  retries <- list(mode = mode)
  if (!is.null(attempts)) retries$total_max_attempts <- attempts
  transport <- function(request, client) {
    seen$sent <<- c(seen$sent, request$headers[["amz-sdk-request"]])
    answer <- script$answers[[length(seen$sent)]]
    if (answer$status == 0) stop(claws:::error_transport_failure("connection_closed", "reset"))
    claws:::response(as.integer(answer$status), answer$headers, charToRaw(answer$body))
  }
  parts <- list(
    transport = transport,
    clock = function() as.POSIXct(now, origin = "1970-01-01", tz = "UTC"),
    sleep = function(seconds) {
      seen$slept <<- c(seen$slept, seconds)
      now <<- now + seconds + STEP
    },
    random = function() {
      seen$drawn <<- seen$drawn + 1
      script$numbers[[seen$drawn]]
    }
  )
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client <- claws:::client(service, list(retries = retries), keys, NULL, "us-east-1", parts)
  function(operation, params, answers, numbers) {
    seen <<- list(sent = character(), slept = numeric(), drawn = 0)
    script <<- list(answers = answers, numbers = numbers)
    ended <- tryCatch(
      {
        do.call(client[[operation]], params)
        "ok"
      },
      claws_service_error = function(e) e$code,
      claws_transport_error = function(e) "closed"
    )
    list(sent = as.list(seen$sent), slept = as.list(seen$slept), ended = ended)
  }
}
""".replace("START", repr(START)).replace("STEP", repr(STEP))


def _close(left: list[float], right: list[float]) -> bool:
    return len(left) == len(right) and all(
        abs(a - b) <= 1e-5 * max(1.0, abs(b)) for a, b in zip(left, right, strict=True)
    )


@pytest.mark.parametrize("mode", ["standard", "adaptive", "legacy"])
@pytest.mark.parametrize("service", sorted(OPERATIONS))
@pytest.mark.parametrize("attempts", [None, 6])
def test_attempts_and_delays_are_those_of_botocore(
    r: RSession, monkeypatch: pytest.MonkeyPatch, service: str, mode: str, attempts: int | None
) -> None:
    monkeypatch.delenv("AWS_MAX_ATTEMPTS", raising=False)
    chosen = random.Random(f"{service} {mode} {attempts}")
    theirs = Botocore(service, mode, attempts)
    with r.environment(AWS_MAX_ATTEMPTS=""):
        ours = r.call(DRIVER, service=service, mode=mode, attempts=attempts)
    operation, params = OPERATIONS[service]
    retried = 0
    for number in range(CALLS):
        bad = chosen.choice([0.3, 0.9, 1.0])
        answers = [_answer(chosen, bad) for _ in range(12)]
        seed = chosen.randrange(2**32)
        expected = theirs.call(operation, params, answers, seed)
        numbers = [number for number, _ in zip(_numbers(seed), range(12), strict=False)]
        seen = r.call(
            ours,
            operation=operation,
            params=params,
            answers=[vars(answer) for answer in answers],
            numbers=numbers,
        )
        where = f"call {number}: {answers[: len(expected.sent)]}"
        assert seen["sent"] == expected.sent, where
        assert _close(seen["slept"], expected.slept), where
        assert seen["ended"] == expected.ended, where
        retried += len(expected.sent) > 1
    assert retried > CALLS / 10


FAULTS = [
    StubAnswer(reset=True),
    StubAnswer(cut=True),
    StubAnswer(status=503, body=b"<html>busy</html>"),
    StubAnswer(status=429, body=b""),
    StubAnswer(error="ThrottlingException"),
    StubAnswer(delay=6),
]


@pytest.fixture
def patient(r: RSession, stub: StubBackend) -> Client:
    """A client that tries three times, waits for a few seconds, and keeps no connection.

    On a connection that was kept and turns out to be dead libcurl sends again by itself.
    """
    config: dict[str, Any] = {"close_connection": True}
    Client(r, stub.url, config=config).call("list_training_jobs")  # the stub reads its model first
    stub.received.clear()
    config |= {"retries": {"total_max_attempts": 3}, "timeout": 4}
    return Client(r, stub.url, config=config)


@pytest.mark.parametrize("fault", FAULTS, ids="reset cut 503 429 error late".split())
def test_a_fault_of_the_network_or_the_service_is_gone_through(
    patient: Client, stub: StubBackend, fault: StubAnswer
) -> None:
    stub.answer("ListTrainingJobs", fault)
    patient.call("list_training_jobs")
    attempts = [received.headers["amz-sdk-request"] for received in stub.received]
    assert attempts == ["attempt=1; max=3", attempts[1]]
    assert attempts[1].endswith("attempt=2; max=3")
    assert len({received.headers["amz-sdk-invocation-id"] for received in stub.received}) == 1


def test_faults_without_end_are_given_up(patient: Client, stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", *[StubAnswer(reset=True)] * 5)
    with pytest.raises(RConditionError) as failure:
        patient.call("list_training_jobs")
    assert "claws_transport_error" in failure.value.classes
    assert failure.value.fields["attempts"] == 3
    assert len(stub.received) == 3


def test_what_will_not_get_better_is_sent_once(patient: Client, stub: StubBackend) -> None:
    stub.answer("ListTrainingJobs", StubAnswer(error="ValidationException"))
    with pytest.raises(RConditionError):
        patient.call("list_training_jobs")
    assert len(stub.received) == 1
