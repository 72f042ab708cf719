"""Documentation HTML to a small tree of blocks and inline text.

Service models hold HTML that was never checked: paragraphs in paragraphs, notes in paragraphs,
list items that nobody closes. A new block closes an open paragraph, a new item the open one. Each
character is looked at once, however the text is broken.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

DEPTH = 64
"""Elements that may be open at once; the texts of deeper ones belong to the last."""

BLOCKS = frozenset(
    "p ul ol li dl dt dd note important pre table tr td th h1 h2 h3 h4 h5 h6 div fullname".split()
)
"""Tags that stand on lines of their own; all others are part of a text."""

_CLOSED_BY: dict[str, frozenset[str]] = {
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "tr": frozenset(("tr", "td", "th")),
    "td": frozenset(("td", "th")),
    "th": frozenset(("td", "th")),
}
"""Open tags that a new one of the same list or table closes."""

_HOLDS = {
    "li": ("ul", "ol"),
    "dt": ("dl",),
    "dd": ("dl",),
    **dict.fromkeys(("tr", "td", "th"), ("table",)),
}
_VOID = frozenset(("br", "hr", "img"))


@dataclass(slots=True)
class Element:
    """A tag and what is in it, texts and elements in order."""

    tag: str
    href: str = ""
    children: list[Element | str] = field(default_factory=list)

    def text(self) -> str:
        """Return all text in it, markup dropped."""
        return "".join(c if isinstance(c, str) else c.text() for c in self.children)

    def walk(self) -> Iterator[Element]:
        """Visit this element and all below it, in document order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()


@lru_cache(maxsize=2048)
def parse_html(text: str) -> Element:
    """Return the root of the tree; its tag is empty. A tree is shared, so nobody changes it."""
    if text and "<" not in text and "&" not in text:
        return Element("", children=[text])
    builder = _TreeBuilder()
    place = 0
    for start, end, kind in _marks(text):
        builder.add_text(text[place:start])
        place = end
        if kind == "start":
            builder.start(text[start + 1 : end - 1])
        elif kind == "end":
            builder.end(text[start + 2 : end - 1])
    builder.add_text(text[place:])
    return builder.root


def _marks(text: str) -> Iterator[tuple[int, int, str]]:
    """Tags and comments: where each begins and ends; one that nobody closes is text."""
    place = 0
    while (found := _MARK.search(text, place)) is not None:
        close = "-->" if found[0] == "<!--" else ">"
        end = text.find(close, found.end())
        if end < 0:
            return
        place = end + len(close)
        yield found.start(), place, _KINDS.get(text[found.start() + 1], "start")


_MARK = re.compile(r"<!--|<[!?/]|<(?=[A-Za-z])")
_KINDS = {"!": "aside", "?": "aside", "/": "end"}
_TAG = re.compile(r"[A-Za-z][^\s/>]*")
_HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"?|'([^']*)'?|([^\s\"'>]+))", re.IGNORECASE)
_NUMBER = re.compile(r"&#[xX]?[0-9a-fA-F]{9,};?")
"""A reference to a character that there cannot be."""


class _TreeBuilder:
    def __init__(self) -> None:
        self.root = Element("")
        self.open = [self.root]

    def start(self, inside: str) -> None:
        tag = _tag(inside)
        if tag in BLOCKS:
            self._close_paragraph()
            self._close_previous(tag)
        href = _HREF.search(inside) if tag == "a" else None
        target = next((part for part in href.groups() if part), "") if href else ""
        if len(self.open) > DEPTH:
            return
        element = Element(tag, href=html.unescape(target).strip())
        self.open[-1].children.append(element)
        if tag not in _VOID and not inside.endswith("/"):
            self.open.append(element)

    def end(self, inside: str) -> None:
        tag = _tag(inside)
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return

    def add_text(self, text: str) -> None:
        if text:
            plain = html.unescape(_NUMBER.sub("\ufffd", text)) if "&" in text else text
            self.open[-1].children.append(plain)

    def _close_paragraph(self) -> None:
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == "p":
                del self.open[depth:]
                return
            if self.open[depth].tag in BLOCKS:
                return

    def _close_previous(self, tag: str) -> None:
        outermost = len(self.open)
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag in _HOLDS.get(tag, ()):
                break
            if self.open[depth].tag in _CLOSED_BY.get(tag, ()):
                outermost = depth
        del self.open[outermost:]


def _tag(inside: str) -> str:
    found = _TAG.match(inside)
    return found[0].lower() if found else ""
