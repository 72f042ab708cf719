"""Documentation tree to Rd. No other file knows how Rd quotes.

A page's text is a list of blocks with a blank line between them. Where a heading may open a
subsection (in a description) it does; in an argument, which holds no subsections, it is a strong
paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from generator.docs.ascii import to_ascii
from generator.docs.html import BLOCKS, Element, parse_html
from generator.model.quirks import LINK_REDIRECTS
from generator.render.rgrammar import parses_as_one_expression

_BLANKS = re.compile(r"[ \t\n\r\f\v]+")
_LINE_END = re.compile(r"\r\n?|[\f\v\x85\u2028\u2029]")
_STRINGS = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'", re.DOTALL)
_BARE_OPERATORS = frozenset(
    "- : :: ::: ! != ( [ [[ @ * / & && %*% %/% %% %in% %o% %x% ^ + < <= = == > >= | || ~ $ "
    "for function if repeat while".split()
)
_LATEX = re.compile(r"\\\\(?=[$&#_])")
"""A backslash in Rd before what LaTeX wants one for, which R's checks take for that."""
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "dt": 3, "h4": 4, "h5": 5, "h6": 6}
_LISTS = {"ul": "itemize", "ol": "enumerate"}
_ASIDES = frozenset(("note", "important"))
_NO_PROSE = frozenset((*_LISTS, *_HEADINGS, "dl", "table", "pre", "fullname"))


# --- Escapes, one for each kind of place in a page.


def escape_text(text: str) -> str:
    r"""Escape a text for Rd's text, `\verb`, `\preformatted`, `\dontrun`, `\href`, `\title`."""
    return re.sub(r"([\\%{}])", r"\\\1", text)


def escape_code(text: str) -> str:
    r"""Escape R code for `\code`: in quoted strings braces stand as they are."""
    parts, end = [], 0
    for quoted in _STRINGS.finditer(text):
        parts.append(escape_text(text[end : quoted.start()]))
        parts.append(re.sub(r"([\\%])", r"\\\1", quoted[0]))
        end = quoted.end()
    return "".join(parts) + escape_text(text[end:])


@cache
def code(text: str) -> str:
    r"""Return `\code` for what parses as one R expression, else `\verb`; nothing for nothing."""
    text = plain(text)
    if text.strip() == "":
        return text
    if text.strip() in _BARE_OPERATORS or (parses_as_one_expression(text) and _is_told(text)):
        return f"\\code{{{escape_code(text)}}}"
    return f"\\verb{{{escape_text(text)}}}"


def _is_told(text: str) -> bool:
    r"""Whether `\code` shows R code as it is: Rd reads strings as R does, and nothing else."""
    others = _RAW.search(text) or re.search("[#`]", _STRINGS.sub("", text))
    return not (others and re.search(r"[{}\"'\\]", text))


_RAW = re.compile(r"\b[rR][\"']-*[(\[{]")


def preformatted(text: str) -> str:
    """Return a block of text whose lines stay as they are."""
    return (
        '\\if{html}{\\out{<div class="sourceCode">}}' + verbatim(text) + "\\if{html}{\\out{</div>}}"
    )


def verbatim(text: str) -> str:
    r"""Return `\preformatted` of lines, with a blank before one that Rd took for a condition."""
    lines = _CONDITION.sub(" ", escape_text(text))
    return f"\\preformatted{{{lines}\n}}"


_CONDITION = re.compile(r"^(?=#(?:ifn?def|endif))", re.MULTILINE)


def plain(text: str) -> str:
    """Return `text` in ASCII with white space and escaped characters evened out."""
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: f"U+{found[1].upper()}", text)
    return to_ascii(_BLANKS.sub(" ", text))


# --- Blocks.


@dataclass(frozen=True, slots=True)
class Rendering:
    """How a text is rendered.

    Attributes:
        links: Rd of each text that names an operation of the service.
        subsections: whether a heading opens a subsection.
    """

    links: Mapping[str, str] = field(default_factory=dict)
    subsections: bool = False


def render_rd(text: str, rendering: Rendering) -> str:
    """Return documentation HTML as Rd: blocks with a blank line between them."""
    return render_children(parse_html(text).children, rendering)


def render_children(children: Sequence[Element | str], rendering: Rendering) -> str:
    """Return the content of an element as Rd."""
    return "\n\n".join(_with_headings(_blocks(children, rendering), rendering))


def paragraphs(text: str) -> Iterator[str]:
    """Texts of the paragraphs, without markup: those of notes last, of lists and tables never."""
    found = list(_paragraphs(parse_html(text), aside=False))
    yield from (text for text, aside in found if not aside)
    yield from (text for text, aside in found if aside)


def texts_of(block: Element) -> list[str]:
    """Texts of a block's paragraphs, without markup and without those of notes."""
    found = _paragraphs(Element("", children=[block]), aside=False)
    return [text for text, aside in found if not aside]


def _paragraphs(element: Element, *, aside: bool) -> Iterator[tuple[str, bool]]:
    for child in runs(element.children):
        if isinstance(child, list):
            text = plain(Element("", children=child).text()).strip()
        elif child.tag in _NO_PROSE:
            continue
        elif any(map(_is_block, child.children)):
            yield from _paragraphs(child, aside=aside or child.tag in _ASIDES)
            continue
        else:
            text = plain(child.text()).strip()
        if text:
            yield text, aside or (isinstance(child, Element) and child.tag in _ASIDES)


@dataclass(frozen=True, slots=True)
class _Heading:
    level: int
    text: str


@dataclass(slots=True)
class _List:
    kind: str
    items: list[str]


_Block = str | _Heading | _List


def _blocks(children: Sequence[Element | str], rendering: Rendering) -> list[_Block]:
    found: list[_Block] = []
    for child in runs(children):
        made = (
            [_paragraph(child, rendering)] if isinstance(child, list) else _block(child, rendering)
        )
        for block in made:
            last = found[-1] if found else None
            if isinstance(block, _List) and isinstance(last, _List) and block.kind == last.kind:
                last.items.extend(block.items)
            elif block not in ("", last):  # models say a paragraph twice at times
                found.append(block)
    return found


def runs(children: Sequence[Element | str]) -> list[Element | list[Element | str]]:
    """Blocks, and the runs of inline content between them."""
    found: list[Element | list[Element | str]] = []
    for child in children:
        if _is_block(child):
            assert isinstance(child, Element)
            found.append(child)
        elif found and isinstance(found[-1], list):
            found[-1].append(child)
        else:
            found.append([child])
    return found


def _is_block(child: Element | str) -> bool:
    return isinstance(child, Element) and (
        child.tag in BLOCKS or any(_is_block(inner) for inner in child.children)
    )


def _block(element: Element, rendering: Rendering) -> list[_Block]:
    if element.tag in _LISTS:
        return [_list(element, rendering)]
    if element.tag in _HEADINGS:
        text = _paragraph(element.children, rendering)
        return [_Heading(_HEADINGS[element.tag], text)] if text else []
    if element.tag == "pre":
        lines = to_ascii(_LINE_END.sub("\n", element.text())).strip("\n").rstrip()
        return [verbatim(lines)] if lines.strip() else []
    if element.tag in ("tr", "td", "th") and not any(map(_is_block, element.children)):
        return [_paragraph(element.children, rendering)]
    return _blocks(element.children, rendering)


def _list(element: Element, rendering: Rendering) -> _List:
    inner = Rendering(rendering.links, subsections=False)
    items = []
    for child in element.children:
        if isinstance(child, Element):
            blocks = _blocks(child.children if child.tag == "li" else [child], inner)
            items.append("\n\n".join(_with_headings(blocks, inner)))
        elif child.strip():
            items.append(escape_text(plain(child).strip()))
    return _List(_LISTS[element.tag], [item for item in items if item])


def _with_headings(blocks: Iterable[_Block], rendering: Rendering) -> list[str]:
    """Blocks as text; a subsection lasts until a heading of its own level or a higher one."""
    lines: list[str] = []
    levels: list[int] = []
    for block in blocks:
        if isinstance(block, _List):
            if block.items:
                items = "\n\n".join(f"\\item {item}" for item in block.items)
                lines.append(f"\\{block.kind}{{\n{items}\n}}")
        elif isinstance(block, str):
            lines.append(block)
        elif not rendering.subsections:
            lines.append(f"\\strong{{{block.text}}}")
        else:
            while levels and levels[-1] >= block.level:
                levels.pop()
                lines.append("}")
            levels.append(block.level)
            lines.append(f"\\subsection{{{block.text}}}{{")
    return lines + ["}"] * len(levels)


# --- Text within a paragraph.


def _paragraph(children: Sequence[Element | str], rendering: Rendering) -> str:
    return _protect(_inline(children, rendering).strip(" "))


def _protect(text: str) -> str:
    """Keep a line from being read as one of Rd's conditions."""
    return _CONDITION.sub(r"\\if{html}{}", text, count=1)


def _inline(children: Sequence[Element | str], rendering: Rendering) -> str:
    text = ""
    for child in children:
        piece = _text(child) if isinstance(child, str) else _tag(child, rendering)
        text += piece.lstrip(" ") if text.endswith(" ") else piece
    return text


def _text(text: str) -> str:
    return _LATEX.sub(r"\\verb{\\\\}", escape_text(plain(text)))


def _tag(element: Element, rendering: Rendering) -> str:
    render = _INLINE.get(element.tag)
    return render(element, rendering) if render else _inline(element.children, rendering)


def _code(element: Element, rendering: Rendering) -> str:
    text = plain(element.text())
    if text.strip() in rendering.links:
        return rendering.links[text.strip()]
    both = text.startswith(" ") and text.endswith(" ")
    return code(text.strip(" ") if both else text)


def _link(element: Element, rendering: Rendering) -> str:
    text = plain(element.text()).strip()
    if text in rendering.links:
        return rendering.links[text]
    shown = _inline(element.children, rendering)
    if not element.href:
        return shown
    url = link_target(element.href)
    if not url:
        return shown
    return _outside(shown or escape_text(url), f"\\href{{{escape_text(url)}}}")


def _strong(element: Element, rendering: Rendering) -> str:
    return _outside(_inline(element.children, rendering), "\\strong")


def _emphasis(element: Element, rendering: Rendering) -> str:  # noqa: ARG001 - one shape for all
    return _outside(_text(element.text()), "\\emph")


def _outside(shown: str, macro: str) -> str:
    """Wrap a text, with the blanks at its ends left outside."""
    inner = shown.strip(" ")
    if not inner:
        return shown[:1]
    before = shown[: len(shown) - len(shown.lstrip(" "))]
    after = shown[len(shown.rstrip(" ")) :]
    return f"{before}{macro}{{{inner}}}{after}"


_INLINE: dict[str, Callable[[Element, Rendering], str]] = {
    "a": _link,
    "b": _strong,
    "br": lambda element, rendering: " ",  # noqa: ARG005
    "code": _code,
    "em": _emphasis,
    "i": _emphasis,
    "strong": _strong,
}


_PAGE = re.compile(r"[\w.-]+\.html?(?:[?#]|$)")


def link_target(href: str) -> str:
    """Return where a link leads: complete, secure, in ASCII, to the place that has moved.

    Empty for a place on the page that the text was written for, or a page beside it.
    """
    url = _BLANKS.sub("", href).replace("%3F", "?").replace("%26", "&").replace("%2F", "/")
    url = re.sub(r"^(?:http://|mailto://)", "https://", url)
    if not re.match(r"(?:https:|mailto:)", url):
        url = url.lstrip("/")
        if re.match(r"[\w-]+/", url):
            url = "https://docs.aws.amazon.com/" + url
        elif re.match(r"[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)", url) and not _PAGE.match(url):
            url = "https://" + url
        else:
            return ""
    return LINK_REDIRECTS.get(url, "".join(map(_sent, url)))


def _sent(char: str) -> str:
    """A character as it stands in a URL."""
    if char.isascii() and char.isprintable():
        return char
    return "".join(f"%{byte:02X}" for byte in char.encode(errors="replace"))
