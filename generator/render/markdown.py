"""Markdown text. No other file knows how Markdown quotes."""

from __future__ import annotations

import re
import textwrap

from generator.docs.ascii import one_line

_MARKS = re.compile(r"([\\`*_\[\]<>#|~&$!]|:(?=//)|(?<=www)\.)")
_RUNS = re.compile(r"`+")
_HELD = re.compile(r" (?![A-Za-z\"'(]|`{1,2}[^`])")
"""A blank before what Markdown may take for a mark at the beginning of a line."""


def escape_markdown(text: str) -> str:
    """Return `text` so that Markdown shows it as it is, on one line."""
    return _MARKS.sub(r"\\\1", one_line(text))


def code_span(text: str) -> str:
    """Return `text` as code within a line."""
    fence = "`" * (1 + max((len(run) for run in _RUNS.findall(text)), default=0))
    edge = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{fence}{edge}{text}{edge}{fence}"


def fold(text: str, bullet: str, width: int) -> list[str]:
    """Return a paragraph as lines behind a bullet, none of which begins with a mark."""
    lines = textwrap.wrap(
        _HELD.sub("\0", text),
        width,
        initial_indent=bullet,
        subsequent_indent=" " * len(bullet),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace("\0", " ") for line in lines]
