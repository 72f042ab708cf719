"""A run: the calls of every operation of some services, made on both sides and compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, zip_longest
from multiprocessing import get_context
from typing import Any

from generator.model.naming import snake_case
from tests import leaks
from tests.parity.claws import Claws
from tests.parity.compare import Found, compare_requests, compare_responses
from tests.parity.differences import Row, find_row
from tests.parity.exchange import Answer, Case, Outcome
from tests.parity.inputs import inputs
from tests.parity.oracle import Oracle, frozen
from tests.parity.responses import answers
from tests.parity.services import Service, protocol_of, why_not

COUNTS = ("requests", "responses", "errors")
"""What is compared."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is made of.

    Attributes:
        seed: what random values follow from.
        inputs: how many random inputs an operation gets.
        protocol: the only protocol to look at; empty for all.
        operations: names of the only operations to look at; empty for all.
        listen: whether what claws says is searched for secrets, which doubles the time. It holds
            for all of a process.
    """

    seed: str = "0"
    inputs: int = 2
    protocol: str = ""
    operations: tuple[str, ...] = ()
    listen: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference that is not listed, and where it came up."""

    service: str
    operation: str
    protocol: str
    kind: str
    found: Found


@dataclass(slots=True)
class Report:
    """What came of a service.

    Attributes:
        counts: how many `operations` there were, how many of each of COUNTS were compared, and
            how many were `equal NAME` of them.
        listed: how often each row of the listed differences came up.
        failures: all other differences.
        skipped: why operations were not looked at.
        leaks: lines that claws said with a secret in them.
    """

    service: str
    protocol: str
    counts: Counter[str] = field(default_factory=Counter)
    listed: Counter[Row] = field(default_factory=Counter)
    failures: list[Difference] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)
    leaks: list[str] = field(default_factory=list)


def run(services: Sequence[Service], settings: Settings, jobs: int) -> Iterator[Report]:
    """Run services side by side, each worker with an R of its own; yield reports as they come."""
    with get_context("spawn").Pool(jobs) as pool:
        yield from pool.imap_unordered(_run, [(service, settings) for service in services])


def _run(task: tuple[Service, Settings]) -> Report:
    return run_service(*task)


@cache
def _claws() -> Claws:
    return Claws()


def run_service(service: Service, settings: Settings) -> Report:
    """Make and compare the calls of one service."""
    report = Report(service.name, protocol_of(service))
    if settings.protocol not in ("", report.protocol):
        return report
    leaks.listening |= settings.listen
    with frozen():
        oracle = Oracle(service.name)
        for name in oracle.model.operation_names:
            if not settings.operations or name in settings.operations:
                _run_operation(service, oracle, name, settings, report)
    report.leaks = leaks.search()
    return report


def _run_operation(
    service: Service, oracle: Oracle, name: str, settings: Settings, report: Report
) -> None:
    operation = oracle.model.operation_model(name)
    reason = why_not(operation)
    if reason:
        report.skipped[f"{service.name}.{name}"] = reason
        return
    report.counts["operations"] += 1
    seed = f"{settings.seed}/{service.name}.{name}"
    cases = list(
        make_cases(
            inputs(operation, report.protocol, seed, settings.inputs),
            answers(operation, report.protocol, seed),
        )
    )
    ours = _claws().call(service.r_name, snake_case(name), cases)
    for case, claws in zip(cases, ours, strict=True):
        _compare(oracle, operation, case, claws, report)


def make_cases(made: Iterable[tuple[str, Any]], answers: Iterable[Answer]) -> Iterator[Case]:
    """Pair inputs with answers; what there are fewer of, the first of them stands in for."""
    made, answers = iter(made), iter(answers)
    kind, params = next(made)
    answer = next(answers)
    pairs = zip_longest(chain([(kind, params)], made), chain([answer], answers))
    for one, other in pairs:
        name, given = one or (kind, params)
        yield Case(name, given, other or answer, one is not None, other is not None)


def _compare(oracle: Oracle, operation: Any, case: Case, claws: Outcome, report: Report) -> None:
    botocore = oracle.call(operation.name, case)
    if case.new_input:
        found = compare_requests(botocore, claws, oracle.authorization)
        _note(report, operation.name, case.kind, "requests", found)
    if case.new_answer and botocore.request is not None and claws.request is not None:
        failure = botocore.failure
        shape = failure and oracle.model.shape_for_error_code(failure.code)
        found = compare_responses(botocore, claws, operation, shape)
        count = "errors" if case.answer.status >= 300 else "responses"
        _note(report, operation.name, case.answer.kind, count, found)


def _note(report: Report, operation: str, kind: str, count: str, found: Sequence[Found]) -> None:
    report.counts[count] += 1
    report.counts[f"equal {count}"] += not found
    for one in found:
        row = find_row(one, report.protocol, f"{report.service}.{operation}", kind)
        if row is None:
            difference = Difference(report.service, operation, report.protocol, kind, one)
            report.failures.append(difference)
        else:
            report.listed[row] += 1
