"""Many calls to a server that fails in every way, made by botocore and by claws."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from typing import Any
from unittest import mock

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.retries.standard import ExponentialBackoff
from botocore.session import Session

from tests.e2e.rsession import RSession, to_r
from tests.stub.faults import FaultServer, Script, http

CALLS = int(os.environ.get("CLAWS_FAULTS", "60"))
"""How many calls are made; CLAWS_FAULTS=10000 is the long run."""

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"


def _error(code: str, status: str) -> Script:
    return (http(f'{{"__type":"{code}","message":"m"}}'.encode(), status),)


FAULTS: dict[str, Script] = {
    "none": (http(),),
    "503": (http(b"<html>busy</html>", "503 Service Unavailable"),),
    "500 without a body": (http(b"", "500 Internal Server Error"),),
    "429": _error("Whatever", "429 Too Many Requests"),
    "throttling": _error("ThrottlingException", "400 Bad Request"),
    "refusal": _error("ValidationException", "400 Bad Request"),
    "not found": _error("ResourceNotFound", "404 Not Found"),
    "a reset": (None,),
    "a close": (0.0,),
    "a reset among the headers": (HEAD[:20], None),
    "slowness": (*[step for byte in http() for step in (bytes([byte]), 0.0005)],),
}
"""What may happen to a request. The likeliest is nothing."""

CLAWS = """
function(url, calls) {
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  slept <- numeric()
  parts <- list(sleep = function(seconds) slept <<- c(slept, seconds), random = function(...) 0.5)
  config <- list(
    close_connection = TRUE,
    read_timeout = 5,
    retries = list(total_max_attempts = 3)
  )
  outcomes <- character(calls)
  sleeps <- character(calls)
  for (i in seq_len(calls)) {
    svc <- claws:::client("sagemaker", config, keys, url, "us-east-1", parts)
    slept <- numeric()
    outcomes[[i]] <- tryCatch(
      {
        svc$list_training_jobs()
        "ok"
      },
      claws_service_error = function(e) e$code,
      claws_transport_error = function(e) "transport"
    )
    sleeps[[i]] <- paste(sprintf("%.3f", slept), collapse = " ")
  }
  list(outcomes = outcomes, sleeps = sleeps)
}
"""


def _scripts() -> Iterator[Script]:
    chosen = random.Random(1)
    names = list(FAULTS)
    while True:
        name = chosen.choices(names, [6] + [1] * (len(names) - 1))[0]
        yield FAULTS[name]


def _served(count: int) -> list[Script]:
    return [script for script, _ in zip(_scripts(), range(count), strict=False)]


def _botocore(url: str) -> tuple[list[str], list[str]]:
    outcomes, sleeps = [], []
    session = Session()
    session.set_credentials("AKIDEXAMPLE", "SECRETEXAMPLE")
    config = Config(read_timeout=5, retries={"mode": "standard", "total_max_attempts": 3})
    most, _, *others = ExponentialBackoff.__init__.__defaults__
    defaults = (most, lambda: 0.5, *others)
    for _ in range(CALLS):
        slept: list[float] = []
        with (
            mock.patch("botocore.endpoint.time.sleep", slept.append),
            mock.patch.object(ExponentialBackoff.__init__, "__defaults__", defaults),
        ):
            client = session.create_client(
                "sagemaker", region_name="us-east-1", endpoint_url=url, config=config
            )
            outcomes.append(_outcome(client))
            client.close()
        sleeps.append(" ".join(f"{seconds:.3f}" for seconds in slept))
    return outcomes, sleeps


def _outcome(client: Any) -> str:
    try:
        client.list_training_jobs()
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    except BotoCoreError:
        return "transport"
    return "ok"


def test_calls_end_as_botocores_do_after_as_many_attempts_and_delays(r: RSession) -> None:
    most = 3 * CALLS
    with FaultServer(*_served(most)) as server:
        outcomes, sleeps = _botocore(server.url)
        theirs = len(server.arrived)
    with FaultServer(*_served(most)) as server:
        start = time.monotonic()
        made = r.call(CLAWS, url=server.url, calls=to_r(CALLS))
        assert time.monotonic() - start < CALLS
        ours = len(server.arrived)
    assert made["outcomes"] == outcomes
    assert made["sleeps"] == sleeps
    assert ours == theirs
    assert len(set(sleeps)) > 3
    assert {"ok", "transport", "ThrottlingException", "ValidationException"} <= set(outcomes)
