"""Calls that claws_map() makes at once to a server that fails, and botocore one by one."""

from __future__ import annotations

import json
import os
import random
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType, SimpleNamespace
from unittest import mock

from botocore.config import Config
from botocore.retries.standard import ExponentialBackoff
from botocore.session import Session

from tests.e2e.rsession import RSession
from tests.e2e.test_faults import (
    ATTEMPTS,
    FAULTS,
    MET_BY_BOTOCORE,
    READ_TIMEOUT,
    close,
    kinds,
    outcome_of,
)
from tests.stub.faults import Arrived, FaultServer, Script

CALLS = int(os.environ.get("CLAWS_FAULTS", "150"))
"""How many calls are made; CLAWS_FAULTS=10000 is the long run."""

ACTIVE = 16
"""How many are on the wire. All of them may be tried again twice without an end of the quota."""

FAULTY = (0.3, 0.1, 0.1)
"""How likely an attempt fails that is the first, second, or third of its call."""

CHOSEN = {name: odds for name, (odds, _) in FAULTS.items() if "slower" not in name}
"""The faults and how likely each is; none that comes a little late, for the clock of a call stands
still while R has to do with others.
"""

DRAWN = 0.5
"""What both sides draw at random: which call draws first does not matter."""

CLAWS = """
function(url, calls, active, attempts, read_timeout, drawn) {
  # A delay is of the call whose retry is announced.
  delays <- vector("list", calls)
  note <- function(retry) {
    of_call <- function(frame) is.environment(frame$call) && !is.null(frame$call$given)
    call <- Find(of_call, sys.frames(), right = TRUE)$call
    place <- as.integer(call$given$NextToken)
    delays[[place]] <<- c(delays[[place]], retry$delay)
  }
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  config <- list(
    close_connection = TRUE,
    read_timeout = read_timeout,
    retries = list(mode = "standard", total_max_attempts = attempts)
  )
  parts <- list(sleep = function(seconds) NULL, random = function() drawn)
  svc <- claws:::client("sagemaker", config, keys, url, "us-east-1", parts)
  found <- withCallingHandlers(
    claws::claws_map(
      svc$list_training_jobs,
      NextToken = as.character(seq_len(calls)),
      .max_active = active,
      .on_error = "keep",
      .progress = FALSE
    ),
    claws_retry = note
  )
  outcome <- function(one) {
    if (inherits(one, "claws_service_error")) {
      one$code
    } else if (inherits(one, "error")) {
      sub("claws_", "", class(one)[[1]])
    } else {
      "ok"
    }
  }
  list(outcomes = unname(lapply(found, outcome)), delays = lapply(delays, as.list))
}
"""


class KeyedServer(FaultServer):
    """A server whose answer follows from the call, by its token, and the attempt."""

    def __init__(self, met: Mapping[str, str] = MappingProxyType({})) -> None:
        """Take the names of faults that others replace."""
        super().__init__()
        self.attempts: Counter[int] = Counter()
        self._met = met

    def script_for(self, request: Arrived) -> Script:
        """Return what this attempt of this call meets."""
        number = int(json.loads(request.body)["NextToken"])
        self.attempts[number] += 1
        name = fault_of(number, self.attempts[number])
        return FAULTS[self._met.get(name, name)][1]


def fault_of(number: int, attempt: int) -> str:
    """Name the fault that an attempt of a call meets, whenever that comes."""
    chosen = random.Random(f"{number} {attempt}")
    if chosen.random() >= FAULTY[attempt - 1]:
        return "none"
    return chosen.choices(list(CHOSEN), list(CHOSEN.values()))[0]


def of_botocore(url: str) -> tuple[list[str], list[list[float]]]:
    """Return the outcome and the delays of each call, made one after the other."""
    slept: list[list[float]] = []
    still = SimpleNamespace(sleep=lambda seconds: slept[-1].append(seconds), time=lambda: 1e6)
    most, _, *others = ExponentialBackoff.__init__.__defaults__
    session = Session()
    session.set_credentials("AKIDEXAMPLE", "SECRETEXAMPLE")
    config = Config(
        read_timeout=READ_TIMEOUT, retries={"mode": "standard", "total_max_attempts": ATTEMPTS}
    )
    defaults = (most, lambda: DRAWN, *others)
    outcomes = []
    with (
        mock.patch("botocore.endpoint.time", still),
        mock.patch.object(ExponentialBackoff.__init__, "__defaults__", defaults),
    ):
        client = session.create_client(
            "sagemaker", region_name="us-east-1", endpoint_url=url, config=config
        )
        for number in range(1, CALLS + 1):
            slept.append([])
            outcomes.append(outcome_of(client, NextToken=str(number)))
            client.close()  # its connections: what is left on one spoils the next call
    return outcomes, slept


def test_calls_at_once_end_as_botocores_do_one_by_one(r: RSession) -> None:
    with KeyedServer(MET_BY_BOTOCORE) as server:
        outcomes, delays = of_botocore(server.url)
        attempts = server.attempts
    with KeyedServer() as server:
        made = r.call(
            CLAWS,
            url=server.url,
            calls=CALLS,
            active=ACTIVE,
            attempts=ATTEMPTS,
            read_timeout=READ_TIMEOUT,
            drawn=DRAWN,
        )
        assert server.attempts == attempts
    assert kinds(made["outcomes"]) == kinds(outcomes)
    assert close(made["delays"], delays)
    assert sum(bool(waited) for waited in delays) > CALLS / 10
    assert len(set(outcomes)) > 2
