"""What a change between two versions of the models is: kinds, levels, and the report they make.

A change is told in the terms of an R user: functions, arguments, results, conditions.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from generator.render.markdown import code_span, escape_markdown

Quote = Callable[[str], str]


class Level(IntEnum):
    """What a change of AWS's asks of a package's version; the major one is the package's own."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    BREAKING = 3


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of change: its level, and the heading its changes stand under."""

    level: Level
    heading: str


KINDS: Mapping[str, Kind] = {
    "service_removed": Kind(Level.BREAKING, "Services removed"),
    "service_renamed": Kind(Level.BREAKING, "Services renamed"),
    "operation_removed": Kind(Level.BREAKING, "Operations removed"),
    "argument_removed": Kind(Level.BREAKING, "Arguments removed"),
    "argument_required": Kind(Level.BREAKING, "Arguments that are required now"),
    "argument_added_required": Kind(Level.BREAKING, "New arguments that are required"),
    "argument_type": Kind(Level.BREAKING, "Arguments of another type"),
    "argument_values_removed": Kind(Level.BREAKING, "Values no longer accepted"),
    "result_removed": Kind(Level.BREAKING, "Results removed"),
    "result_type": Kind(Level.BREAKING, "Results of another type"),
    "paginator_removed": Kind(Level.BREAKING, "Paginators removed"),
    "waiter_removed": Kind(Level.BREAKING, "Waiters removed"),
    "region_removed": Kind(Level.BREAKING, "Regions removed"),
    "service_added": Kind(Level.MINOR, "New services"),
    "operation_added": Kind(Level.MINOR, "New operations"),
    "argument_added": Kind(Level.MINOR, "New arguments"),
    "argument_optional": Kind(Level.MINOR, "Arguments that are optional now"),
    "argument_widened": Kind(Level.MINOR, "Arguments with a wider range of numbers"),
    "argument_narrowed": Kind(Level.MINOR, "Arguments that have to be longer or larger"),
    "argument_values_added": Kind(Level.MINOR, "New values of arguments"),
    "result_added": Kind(Level.MINOR, "New results"),
    "result_widened": Kind(Level.MINOR, "Results with a wider range of numbers"),
    "result_values_added": Kind(Level.MINOR, "New values of results"),
    "result_values_removed": Kind(Level.MINOR, "Values that results no longer have"),
    "error_added": Kind(Level.MINOR, "New errors"),
    "error_removed": Kind(Level.MINOR, "Errors that no longer occur"),
    "paginator_added": Kind(Level.MINOR, "New paginators"),
    "paginator_changed": Kind(Level.MINOR, "Paginators changed"),
    "waiter_added": Kind(Level.MINOR, "New waiters"),
    "waiter_changed": Kind(Level.MINOR, "Waiters changed"),
    "endpoints": Kind(Level.MINOR, "Endpoints changed"),
    "region_added": Kind(Level.MINOR, "New regions"),
    "wire": Kind(Level.MINOR, "Handled in another way"),
    "deprecated": Kind(Level.MINOR, "Deprecated"),
    "undeprecated": Kind(Level.PATCH, "No longer deprecated"),
    "text": Kind(Level.PATCH, "Documentation changed"),
}
"""Every kind of change, in the order in which a report tells them.

Breaking is what stops a call that was right before, or takes away what it returned. A value that a
result no longer has, or an error that no longer occurs, breaks nothing. A raised minimum is refused
sooner, but the service refused it, too.
"""


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        kind: a key of `KINDS`.
        service: R's name of the service; empty for what concerns all.
        function: the R function concerned; None for the service itself.
        where: argument or result as R users write it, or the name of a waiter, error or region.
        detail: values, or the types before and after.
        others: further functions in which the same shape has changed.
    """

    kind: str
    service: str
    function: str | None = None
    where: str = ""
    detail: str = ""
    others: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        """What the change asks of the package's version."""
        return KINDS[self.kind].level

    def sentence(
        self,
        places: Iterable[str] = (),
        *,
        code: Quote = code_span,
        text: Quote = escape_markdown,
    ) -> str:
        """Return the change without its heading, as Markdown or in other quotes.

        Args:
            places: where the same has changed in the function; only here when there are none.
            code: quotes what stands in R code.
            text: quotes any other text.
        """
        where = ", ".join(map(code, places or filter(None, [self.where])))
        function = code(f"{self.function}()") if self.function else ""
        subject = " of ".join(filter(None, (where, function)))
        subject = subject or (code(self.service) if self.service else "")
        if self.others:
            subject += f" and {len(self.others)} more"
        if not self.detail:
            return subject
        if "values" in self.kind:
            return f"{code(self.detail)} for {subject}"
        return f"{subject}: {text(self.detail)}"


@dataclass(frozen=True, slots=True)
class Report:
    """All changes from one version of the models to another, and services that were put aside."""

    old: str
    new: str
    changes: tuple[Change, ...] = ()
    quarantined: Mapping[str, str] = field(default_factory=dict)

    @property
    def level(self) -> Level:
        """The highest level of all changes."""
        return max((change.level for change in self.changes), default=Level.NONE)

    def breaking(self) -> list[Change]:
        """Return the changes that may stop a call that was right before."""
        return [change for change in self.changes if change.level is Level.BREAKING]

    def by_service(self) -> dict[str, list[Change]]:
        """Return the changes of each service; those that concern all come first, under ``""``."""
        found: dict[str, list[Change]] = {}
        for change in sorted(self.changes, key=lambda c: c.service):
            found.setdefault(change.service, []).append(change)
        return found


def by_kind(changes: Iterable[Change]) -> dict[str, list[Change]]:
    """Return the changes of each kind, in the order of `KINDS`."""
    found: dict[str, list[Change]] = {kind: [] for kind in KINDS}
    for change in changes:
        found[change.kind].append(change)
    return {kind: some for kind, some in found.items() if some}


def report_json(report: Report) -> str:
    """Return the report for machines."""
    body = {
        "old": report.old,
        "new": report.new,
        "level": report.level.name.lower(),
        "quarantined": dict(report.quarantined),
        "services": [
            {
                "service": service,
                "level": max(c.level for c in changes).name.lower(),
                "changes": [_row(change) for change in changes],
            }
            for service, changes in report.by_service().items()
        ],
    }
    return json.dumps(body, indent=1) + "\n"


def _row(change: Change) -> dict[str, Any]:
    row = {
        "kind": change.kind,
        "level": change.level.name.lower(),
        "function": change.function,
        "where": change.where,
        "detail": change.detail,
        "others": list(change.others),
    }
    return {key: value for key, value in row.items() if value}


def report_text(report: Report) -> str:
    """Return the report for a terminal: a block for each service, what breaks marked with `!`."""
    lines = [f"{report.old} -> {report.new}: {counted(report)}"]
    for service, reason in sorted(report.quarantined.items()):
        lines.append(f"QUARANTINED {service}: {reason}")
    for service, changes in report.by_service().items():
        lines += ["", service or "all services"]
        for kind, some in by_kind(changes).items():
            mark = "!" if KINDS[kind].level is Level.BREAKING else " "
            lines.append(f"{mark} {KINDS[kind].heading}")
            lines += [f"    {change.sentence(code=str, text=str)}" for change in some]
    return "\n".join(lines) + "\n"


def counted(report: Report) -> str:
    """Return how many changes there are, and what they ask of the version."""
    if not report.changes:
        return "nothing changed"
    services = len({change.service for change in report.changes} - {""})
    breaking, level = len(report.breaking()), report.level.name.lower()
    return f"{len(report.changes)} changes in {services} services, " + (
        f"{breaking} of them breaking" if breaking else f"none of them breaking ({level})"
    )
