"""The changes of the models to their part of NEWS.md."""

from __future__ import annotations

import re
import textwrap

from generator.change import KINDS, Change, Level, Report, by_kind

WIDTH = 100
TITLE = "## Changes of AWS"
"""How the heading of the part begins; whatever stands under it is written anew."""


def news_part(report: Report) -> str:
    """Return the part for a report; empty when nothing changed.

    Functions whose documentation alone changed are counted, not named.
    """
    if not report.changes:
        return ""
    lines = [f"{TITLE}, botocore {report.old} to {report.new}", ""]
    for service, changes in report.by_service().items():
        texts = sum(change.kind == "text" for change in changes)
        told = [change for change in changes if change.kind != "text"]
        if told:
            lines.append(f"* `{service}()`:" if service else "* All services:")
            lines += _kinds(told)
        elif texts:
            lines.append(f"* `{service}()`: documentation.")
    return "\n".join(lines) + "\n"


def _kinds(changes: list[Change]) -> list[str]:
    lines = []
    for kind, some in by_kind(changes).items():
        of = KINDS[kind]
        heading = f"Breaking: {of.heading.lower()}" if of.level is Level.MAJOR else of.heading
        text = f"{heading}: {'; '.join(change.sentence() for change in some)}."
        lines += textwrap.wrap(
            text,
            WIDTH,
            initial_indent="    * ",
            subsequent_indent="      ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines


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
    return re.sub(rf"^{re.escape(TITLE)}.*?(?=^## |\Z)", "", body, flags=re.MULTILINE | re.DOTALL)
