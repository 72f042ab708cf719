"""Documentation HTML to a small tree of blocks and inline text.

Service models hold HTML that was never checked: paragraphs in paragraphs, notes in paragraphs,
list items that nobody closes. A new block closes an open paragraph, a new item the open one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser

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
    parser = _TreeBuilder()
    parser.feed(text)
    parser.close()
    return parser.root


class _TreeBuilder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self._close_paragraph()
            self._close_previous(tag)
        element = Element(tag, href=(dict(attrs).get("href") or "").strip())
        self.open[-1].children.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)

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
