"""The changes of the models to their part of NEWS.md."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.render.markdown import code_span, escape_markdown, fold
from generator.update.change import KINDS, Change, Level, Report, by_kind, counted

WIDTH = 100
TITLE = "## Changes of AWS"
BREAKING = "## Breaking changes of AWS"
"""How the headings of the part begin; whatever stands under them is written anew."""

SIZE = 64 * 1024
"""Characters that the part may have: more than that nobody reads, and every user downloads it."""


@dataclass(frozen=True, slots=True)
class Rung:
    """How many changes of one kind of a service are named, and the rest counted.

    Attributes:
        operations: how many new operations.
        others: how many changes of any other kind.
    """

    operations: int
    others: int


LADDER = (
    Rung(sys.maxsize, sys.maxsize),
    Rung(sys.maxsize, 10),
    Rung(sys.maxsize, 3),
    Rung(10, 1),
    Rung(10, 0),
    Rung(3, 0),
    Rung(0, 0),
)
"""The first rung with which the part is not too long is taken."""

WHOLE = frozenset({"service_added", "region_added"})
"""Kinds that are always named, as is what breaks."""

OF_ALL = frozenset({"service_added", "service_removed"})
"""Kinds that are told together, and not in a paragraph for each service."""


def news_part(report: Report) -> str:
    """Return the part for a report; empty when nothing changed.

    Functions whose documentation alone changed are not named.
    """
    if not report.changes:
        return ""
    for rung in LADDER:
        part = _part(report, rung)
        if len(part) <= SIZE:
            break
    return part


def _part(report: Report, rung: Rung) -> str:
    """What breaks, under a heading of its own, then the rest."""
    changes = [replace(c, service="") if c.kind in OF_ALL else c for c in report.changes]
    breaking = [change for change in changes if change.level is Level.BREAKING]
    others = [change for change in changes if change.level is not Level.BREAKING]
    sections = [
        "\n".join(
            [f"{title}, botocore {report.old} to {report.new}", "", *_section(report, some, rung)]
        )
        for title, some in ((BREAKING, breaking), (TITLE, others))
        if some
    ]
    return "\n\n".join(sections) + "\n"


def _section(report: Report, changes: list[Change], rung: Rung) -> list[str]:
    lines = []
    services = replace(report, changes=tuple(changes)).by_service()
    if any(_hidden(some, rung) for some in services.values()):
        lines += [
            "Changes that are only counted here are listed by",
            f"`python -m generator diff {report.old} {report.new}`.",
            "",
        ]
    reworded = []
    for service, some in services.items():
        told = [change for change in some if change.kind != "text"]
        if told:
            lines.append(f"* {_call(service)}:" if service else "* All services:")
            lines += _kinds(told, rung)
        else:
            reworded.append(_call(service))
    if reworded:
        lines += fold(f"Documentation alone: {', '.join(reworded)}.", "* ", WIDTH)
    return lines


def _call(service: str) -> str:
    return code_span(f"{service}()")


def _hidden(changes: list[Change], rung: Rung) -> bool:
    return any(len(some) > _shown(kind, rung) for kind, some in by_kind(changes).items())


def _shown(kind: str, rung: Rung) -> int:
    """How many changes of a kind are named; texts are not told one by one."""
    if KINDS[kind].level is Level.BREAKING or kind == "text" or kind in WHOLE:
        return sys.maxsize
    return rung.operations if kind == "operation_added" else rung.others


def _kinds(changes: list[Change], rung: Rung) -> list[str]:
    lines, counts = [], []
    for kind, some in by_kind(changes).items():
        of = KINDS[kind]
        shown = _shown(kind, rung)
        if shown == 0:
            counts.append(f"{of.heading.lower()}: {len(some)}")
            continue
        text = "; ".join(_sentences(some[:shown]))
        more = f"; and {len(some) - shown} more" if len(some) > shown else ""
        lines += fold(f"{of.heading}: {text}{more}.", "    * ", WIDTH)
    if counts:
        lines += fold(f"Counted: {'; '.join(counts)}.", "    * ", WIDTH)
    return lines


def _sentences(changes: list[Change]) -> Iterator[str]:
    """Sentences without their heading: one for all that is alike in the same function."""
    for _, group in groupby(changes, lambda c: (c.function, c.where != "", c.detail, c.others)):
        some = list(group)
        yield some[0].sentence([change.where for change in some if change.where])


def change_text(report: Report, version: str) -> str:
    """Return what the change that an update makes says of itself, as Markdown.

    Args:
        report: the changes of the models.
        version: the package's version afterwards.
    """
    sections = [f"Version {version}, botocore {report.old} to {report.new}: {counted(report)}."]
    if report.quarantined:
        sections.append("**Put aside**, so that what was good stays as it was:")
        rows = sorted(report.quarantined.items())
        sections.append(
            "\n".join(f"* {code_span(name)}: {escape_markdown(why)}" for name, why in rows)
        )
    return "\n\n".join([*sections, news_part(report)]).rstrip("\n") + "\n"


def update_news(news: str, package: str, released: str, version: str, part: str) -> str:
    """Return NEWS.md with a part under the heading of the version to come.

    The topmost heading becomes that of the new version, unless it is the last release's: then a
    new one is put above it.

    Args:
        news: the file as it is.
        package: the package's name, as the headings have it.
        released: the version of the last release.
        version: the version to come.
        part: the part for the changes of the models; empty for none.
    """
    head, body, older = _split(news)
    if head is None or (head == f"# {package} {released}" and version != released):
        body, older = "", news
    body = _without_part(body)
    if version == released and not body.strip() and not part:
        return older
    sections = [f"# {package} {version}", body.strip("\n"), part.strip("\n"), older.strip("\n")]
    return "\n\n".join(section for section in sections if section) + "\n"


def _split(news: str) -> tuple[str | None, str, str]:
    """The topmost heading, what stands under it, and the rest."""
    found = list(re.finditer(r"^# .*$", news, re.MULTILINE))
    if not found:
        return None, "", news
    end = found[1].start() if len(found) > 1 else len(news)
    return found[0].group(), news[found[0].end() : end], news[end:]


def _without_part(body: str) -> str:
    titles = f"(?:{BREAKING}|{TITLE})"
    return re.sub(rf"^{titles}.*?(?=^## |\Z)", "", body, flags=re.MULTILINE | re.DOTALL)
