"""What a run says in the end: a table of the protocols, and the differences that are not listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.model.quirks import PROTOCOLS
from tests.parity.differences import ROWS, Row
from tests.parity.run import COUNTS, Difference, Report

COLUMNS = ("services", "operations", *COUNTS, "listed differences", "failures")


@dataclass(slots=True)
class Summary:
    """The reports of a run, added up."""

    by_protocol: dict[str, Counter[str]] = field(default_factory=dict)
    listed: Counter[Row] = field(default_factory=Counter)
    failures: list[Difference] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)
    leaks: list[str] = field(default_factory=list)

    def add(self, report: Report) -> None:
        """Add the report of a service."""
        if not report.counts and not report.skipped:
            return
        counts = self.by_protocol.setdefault(report.protocol, Counter())
        counts.update(report.counts)
        counts.update(services=1, failures=len(report.failures))
        counts["listed differences"] += report.listed.total()
        self.listed.update(report.listed)
        self.failures += report.failures
        self.skipped |= report.skipped
        self.leaks += report.leaks

    @property
    def unused(self) -> list[Row]:
        """Rows of the listed differences that never came up."""
        return [row for row in ROWS if row not in self.listed]


def table(summary: Summary) -> Iterator[str]:
    """Yield the lines of a Markdown table with a row for each protocol."""
    yield _row("protocol", *COLUMNS)
    yield _row("---", *("---:" for _ in COLUMNS))
    total: Counter[str] = Counter()
    for protocol in (name for name in PROTOCOLS if name in summary.by_protocol):
        counts = summary.by_protocol[protocol]
        total.update(counts)
        yield _row(protocol, *(_cell(counts, column) for column in COLUMNS))
    yield _row("all", *(_cell(total, column) for column in COLUMNS))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(counts: Counter[str], column: str) -> str:
    if column in COUNTS:
        return f"{counts[column]:,} / {counts[f'equal {column}']:,}"
    return f"{counts[column]:,}"


def notes(summary: Summary) -> Iterator[str]:
    """Yield lines on what was listed and what was left out."""
    for row, times in summary.listed.most_common():
        yield f"listed {times:,} times: {row.reason}"
    for reason, times in Counter(summary.skipped.values()).most_common():
        yield f"left out {times:,} operations: {reason}"


def problems(failures: Sequence[Difference], most: int) -> Iterator[str]:
    """Yield lines on the first differences that are not listed."""
    for failure in failures[:most]:
        found = failure.found
        yield f"{failure.service}.{failure.operation} ({failure.protocol}, {failure.kind})"
        yield f"  {found.aspect} {found.where}".rstrip()
        yield f"    botocore: {found.botocore}"
        yield f"    claws:    {found.claws}"
    if len(failures) > most:
        yield f"... and {len(failures) - most:,} more"


def stale(rows: Iterable[Row]) -> Iterator[str]:
    """Yield a line for each row of the listed differences that is not needed."""
    for row in rows:
        yield f"a listed difference never came up, take it out: {row.reason}"


def leaked(lines: Sequence[str], most: int) -> Iterator[str]:
    """Yield the first lines that show a secret."""
    if lines:
        yield f"{len(lines):,} lines of what claws says show a secret:"
    yield from (f"  {line}" for line in lines[:most])
