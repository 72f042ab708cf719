"""Which paragraph a description begins with: one that says what the operation does."""

from __future__ import annotations

from collections.abc import Sequence

from generator.docs.html import Element
from generator.docs.rd import runs, texts_of
from generator.docs.title import is_notice, sentences

Run = Element | list[Element | str]
"""A block, or the text between two."""

CONTINUED = frozenset(("ul", "ol", "dl", "pre", "table"))
"""Blocks that belong to the paragraph before them."""


def telling_first(children: Sequence[Element | str]) -> list[Element | str]:
    """Return the content of a description with the notices that it begins with moved down.

    They follow the first paragraph that tells what the operation does, and its list. A description
    that begins so already, or has a heading before, stays as it is.
    """
    found = list(runs(children))
    first = next((i for i, run in enumerate(found) if tells(run)), 0)
    before = found[:first]
    if any(is_heading(run) for run in before):
        return list(children)
    end = first + 1
    while end < len(found) and isinstance(found[end], Element) and _tag(found[end]) in CONTINUED:
        end += 1
    ordered = [*found[first:end], *before, *found[end:]] if before else found
    return [child for run in ordered for child in (run if isinstance(run, list) else [run])]


def tells(run: Run) -> bool:
    """Whether a sentence outside of notes says something other than a notice."""
    block = Element("", children=run) if isinstance(run, list) else run
    texts = texts_of(block)
    return any(not is_notice(sentence) for text in texts for sentence in sentences(text))


def is_heading(run: Run) -> bool:
    """Whether a block opens a section."""
    return _tag(run).startswith("h") or _tag(run) in ("dl", "fullname")


def _tag(run: Run) -> str:
    return run.tag if isinstance(run, Element) else ""
