"""Verdicts of all waiters are botocore's, over made answers that reach every acceptor."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import botocore.model
import jmespath.exceptions
import pytest
from botocore.waiter import AcceptorConfig, is_valid_waiter_error

from generator.model.naming import service_name
from generator.read.source import RawService, Source
from tests.e2e.rsession import RSession

TRIES = 4000
RANDOM_ANSWERS = 10

VERDICTS = """
function(service, waiters, outcomes) {
  model <- claws:::model_get(service)
  verdict <- function(name, json) {
    waiter <- claws:::waiter_get(model, name)
    made <- jsonlite::fromJSON(json, simplifyDataFrame = FALSE, simplifyMatrix = FALSE)
    outcome <- if (is.null(made$code)) {
      operation <- claws:::operation_get(model, waiter$operation)
      claws:::result(made$output, claws:::response(made$status, list(), raw()), operation)
    } else {
      claws::claws_stub_error(made$code, status = made$status)
    }
    found <- claws:::waiter_verdict(waiter, outcome)
    place <- Position(function(acceptor) identical(acceptor, found$acceptor), waiter$acceptors)
    paste(found$state, if (is.null(found$acceptor)) "none" else place)
  }
  mapply(verdict, waiters, outcomes, USE.NAMES = FALSE)
}
"""


@pytest.fixture(scope="module")
def r() -> RSession:
    session = RSession()
    session.evaluate("library(claws)")
    return session


@dataclass(frozen=True)
class Outcome:
    """An answer to a poll: an output, or the code of an error; and a status."""

    output: Any
    status: int
    code: str | None = None

    def parsed(self) -> dict[str, Any]:
        """Return it as botocore has it."""
        metadata = {"HTTPStatusCode": self.status}
        if self.code is None:
            return {**self.output, "ResponseMetadata": metadata}
        return {"Error": {"Code": self.code, "Message": ""}, "ResponseMetadata": metadata}

    def for_r(self) -> str:
        """Return it as the R side reads it."""
        if self.code is None:
            return json.dumps({"output": self.output, "status": self.status})
        return json.dumps({"code": self.code, "status": self.status})


class Maker:
    """Makes answers of a waiter's operation that its acceptors tell apart."""

    def __init__(self, waiter: Mapping[str, Any], output: Any, seed: str) -> None:
        """Take a waiter and the shape of its operation's output, which may be None."""
        self.random = random.Random(seed)
        self.output = output
        acceptors = waiter["acceptors"]
        self.text = " ".join(a["argument"] for a in acceptors if a["matcher"].startswith("path"))
        expected = [a["expected"] for a in acceptors]
        self.strings = [text for text in expected if isinstance(text, str)]
        self.strings += [text for text in self.text.split("'")[1::2] if text] + ["OTHER"]
        self.codes = [a["expected"] for a in acceptors if a["matcher"] == "error"]
        self.codes = [code for code in self.codes if isinstance(code, str)] + ["Unheard"]
        self.statuses = [a["expected"] for a in acceptors if a["matcher"] == "status"]
        self.statuses = [status for status in self.statuses if status < 300] + [200]
        self.refusals = [a["expected"] for a in acceptors if a["matcher"] == "status"]
        self.refusals = [status for status in self.refusals if status >= 300] + [400]

    def fixed(self) -> Iterator[Outcome]:
        """Outcomes that are tried always: errors, statuses and the empty answer."""
        for status in self.refusals:
            for code in self.codes:
                yield Outcome(None, status, code)
        for status in self.statuses:
            yield Outcome({}, status)

    def made(self) -> Outcome:
        """Return a random answer."""
        self.same = self.random.random() < 0.5
        self.choice = self.random.choice(self.strings)
        value = self.value(self.output, 0) if self.output is not None else {}
        return Outcome(value, self.random.choice(self.statuses))

    def value(self, shape: Any, depth: int) -> Any:
        """Return a random value of a shape, with the members that the expressions name."""
        kind = shape.type_name
        if kind == "structure":
            return {
                name: self.value(member, depth + 1)
                for name, member in shape.members.items()
                if name in self.text and depth < 8 and self.random.random() < 0.9
            }
        if kind == "list":
            size = self.random.choice([0, 1, 1, 2, 3])
            return [self.value(shape.member, depth + 1) for _ in range(size)]
        if kind == "map":
            return {name: self.value(shape.value, depth + 1) for name in ("a", "b")}
        if kind == "boolean":
            return self.random.random() < 0.5
        if kind in ("integer", "long", "float", "double"):
            return self.random.randint(0, 2)
        return self.choice if self.same else self.random.choice(self.strings)


def verdict(waiter: Mapping[str, Any], outcome: Outcome) -> str:
    """Return state and place of the acceptor that decides, by botocore's matchers.

    An expression that cannot be asked about an answer does not match; botocore's waiter ends there.
    """
    parsed = outcome.parsed()
    for place, raw in enumerate(waiter["acceptors"], start=1):
        acceptor = AcceptorConfig(raw)
        try:
            matched = acceptor.matcher_func(parsed)
        except jmespath.exceptions.JMESPathError:
            matched = False
        if matched:
            return f"{acceptor.state} {place}"
    return "failure none" if is_valid_waiter_error(parsed) else "retry none"


def outcomes(service: RawService, name: str) -> tuple[dict[str, Outcome], list[Outcome]]:
    """Return an outcome for each verdict that was reached, and random ones."""
    waiter = service.waiters[name]
    shapes = botocore.model.ServiceModel(service.model, service.name)
    maker = Maker(
        waiter,
        shapes.operation_model(waiter["operation"]).output_shape,
        f"{service.name} {name}",
    )
    reached: dict[str, Outcome] = {}
    for outcome in maker.fixed():
        reached.setdefault(verdict(waiter, outcome), outcome)
    some = [maker.made() for _ in range(RANDOM_ANSWERS)]
    wanted = len(waiter["acceptors"])
    for outcome in (maker.made() for _ in range(TRIES)):
        reached.setdefault(verdict(waiter, outcome), outcome)
        if sum(not key.endswith("none") for key in reached) == wanted:
            break
    return reached, [*maker.fixed(), *some]


def services() -> list[RawService]:
    """Return the services that have waiters."""
    source = Source(None)
    read = (source.read(name) for name in source.names())
    return [service for service in read if service.waiters]


def test_verdicts_are_botocores(r: RSession) -> None:
    wrong: list[str] = []
    lost: list[str] = []
    count = 0
    verdicts = r.evaluate(VERDICTS)
    for service in services():
        cases: list[tuple[str, Outcome]] = []
        for name, waiter in service.waiters.items():
            reached, others = outcomes(service, name)
            lost += [
                f"{service.name} {name} {place}"
                for place, acceptor in enumerate(waiter["acceptors"], start=1)
                if f"{acceptor['state']} {place}" not in reached
            ]
            cases += [(name, outcome) for outcome in (*reached.values(), *others)]
        count += len(service.waiters)
        found = r.call(
            verdicts,
            service=service_name(service.name, service.model["metadata"]),
            waiters=[name for name, _ in cases],
            outcomes=[outcome.for_r() for _, outcome in cases],
        )
        for (name, outcome), verdict_of_r in zip(cases, found, strict=True):
            expected = verdict(service.waiters[name], outcome)
            if verdict_of_r != expected:
                wrong.append(f"{service.name} {name} {outcome}: {verdict_of_r}, not {expected}")
    assert wrong == []
    assert lost == []
    assert count > 400
