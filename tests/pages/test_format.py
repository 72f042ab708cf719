"""The rules of the format, looked at from the finished page and the raw model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.docs.syntax import SYNTAX_LIMIT
from tests.pages.conftest import Page

NOTICE_WORDS = re.compile(
    r"(?:no longer (?:open|supported|available|current)|end of support|fleet types: "
    r"|not supported (?:for|by) directory buckets|Classic documentation|^Deprecated$"
    r"|console continues to use"
    r"|(?:API|action|method|operation|feature) is (?:deprecated|in preview))",
    re.IGNORECASE,
)
"""What stands in the notices that AWS puts before what an operation does."""


URL = r"(?:https://(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?|mailto:[\w.-]+@[\w.-]+)$"
"""What a link on a page leads to."""


def block(text: str, macro: str) -> str:
    """The argument of a macro that stands at the beginning of a line; empty when there is none."""
    start = text.find(f"\n\\{macro}{{")
    return argument(text, start + len(macro) + 2) if start >= 0 else ""


def argument(text: str, start: int) -> str:
    """What stands in the braces that open at a place."""
    depth, place = 0, start
    while True:
        char = text[place]
        if char == "\\":
            place += 1
        elif char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
            if depth == 0:
                return text[start + 1 : place]
        place += 1


def preformatted(text: str, opening: str) -> str:
    """The block of code that begins with a text, without Rd's escapes."""
    start = text.find("\\preformatted{" + opening)
    if start < 0:
        return ""
    return re.sub(r"\\([\\%{}])", r"\1", argument(text, start + len("\\preformatted")))


def failures(pages: list[Page], wrong: object) -> list[str]:
    """Names of the pages that a test of one page finds something wrong with."""
    assert callable(wrong)
    return [f"{page.name}: {found}" for page in pages if (found := wrong(page))]


def test_there_are_pages_to_look_at(pages: list[Page]) -> None:
    assert len(pages) > 500


def test_every_page_has_its_parts(pages: list[Page]) -> None:
    def wrong(page: Page) -> list[str]:
        members = page.service.members_of(page.operation.input)
        wanted = {
            "title": True,
            "usage": True,
            "value": True,
            "description": True,
            "arguments": bool(members),
            "section{Request syntax}": page.operation.input is not None,
        }
        return [part for part, there in wanted.items() if there != (f"\n\\{part}{{" in page.text)]

    assert failures(pages, wrong) == []


def test_no_title_is_a_notice_or_half_a_sentence(pages: list[Page]) -> None:
    def wrong(page: Page) -> str:
        title = block(page.text, "title")
        half = bool(re.search(r"\b(?:e\.g|i\.e|[a-z]?\d+\.|etc)$", title))
        half |= title.count("(") != title.count(")") or title.endswith(".")
        empty = not re.search(r"[A-Za-z]{2}", title)
        return title if NOTICE_WORDS.search(title) or half or empty else ""

    assert failures(pages, wrong) == []


def test_pages_are_ascii_and_no_line_is_a_condition(pages: list[Page]) -> None:
    def wrong(page: Page) -> bool:
        return not page.text.isascii() or bool(re.search(r"^#(?:ifn?def|endif)", page.text, re.M))

    assert failures(pages, wrong) == []


def test_paths_fit_into_a_source_package(pages: list[Page]) -> None:
    def wrong(page: Page) -> bool:
        return len(f"claws.intelligence/{page.path}") > 100 or not re.fullmatch(
            r"man/[a-z0-9_]+\.Rd", page.path
        )

    assert failures(pages, wrong) == []


def test_usage_has_all_members_in_order_and_breaks_greedily(pages: list[Page]) -> None:
    def wrong(page: Page) -> str:
        lines = block(page.text, "usage").strip("\n").split("\n")
        names = [m.name for m in page.service.members_of(page.operation.input)]
        joined = re.sub(r"\s+", " ", " ".join(lines)).replace("( ", "(").replace("`", "")
        if not joined.endswith(f"({', '.join(names)})"):
            return "names"
        if any(not line.startswith("  ") for line in lines[1:]):
            return "indent"
        bare = [lines[0], *(line[2:] for line in lines[1:])]
        if any(len(line) > 90 for line in lines):
            return "wider than R CMD check takes"
        if any(len(line) > 72 + 1 and re.search(r"[ (].", line) for line in bare):
            return "width"
        for line, after in pairwise(bare):
            first = re.split(r"[ (]", after)[0]
            if len(line) + 1 + len(first) <= 72 and not line.endswith("("):
                return f"broken too early: {line}"
        return ""

    assert failures(pages, wrong) == []


def test_arguments_are_the_members_and_say_which_are_required(pages: list[Page]) -> None:
    def wrong(page: Page) -> str:
        text = block(page.text, "arguments")
        for member in page.service.members_of(page.operation.input):
            mark = re.search(
                rf"^\\item\{{`?{re.escape(member.name)}`?\}}\{{(\[required\])?", text, re.M
            )
            if mark is None or bool(mark[1]) != member.required:
                return member.name
        return ""

    assert failures(pages, wrong) == []


def syntax_blocks(page: Page) -> Iterator[tuple[str, str | None]]:
    """Blocks of a page, each with the shape that it shows."""
    request = preformatted(page.text, "svc$")
    if request:
        yield request, page.operation.input
    response = preformatted(block(page.text, "value"), "list(")
    if response:
        yield response, page.operation.output


def test_syntax_is_indented_by_two_and_closes_what_it_opens(pages: list[Page]) -> None:
    def wrong(page: Page) -> str:
        for text, _ in syntax_blocks(page):
            depth = 0
            for line in text.strip("\n").split("\n"):
                bare = re.sub(r'"(?:[^"\\]|\\.)*"', '""', line)
                depth -= bare.lstrip().startswith(")")
                if len(line) - len(line.lstrip(" ")) != 2 * depth:
                    return line
                depth += bare.endswith("(")
            if depth:
                return "open"
        return ""

    assert failures(pages, wrong) == []


def test_syntax_shows_every_member_and_times_on_three_lines(pages: list[Page]) -> None:
    def wrong(page: Page) -> str:
        for text, shape in syntax_blocks(page):
            top = [m.name for m in page.service.members_of(shape)]
            shown = re.findall(r"^  ([^ ].*?) = ", text, re.M)
            if shown != top:
                return f"{shown} != {top}"
            if len(text) > SYNTAX_LIMIT + 1024:
                return "too long"
            times = re.findall(r'^ *(?:\S+ = )?as\.POSIXct\(\n *"2015-01-01"\n *\),?$', text, re.M)
            if len(times) != text.count("as.POSIXct("):
                return "time"
        return ""

    assert failures(pages, wrong) == []


def test_recursion_ends_in_an_empty_list(pages: list[Page]) -> None:
    def wrong(page: Page) -> str:
        for text, shape in syntax_blocks(page):
            recursive = _recursive(page, shape)
            if recursive and "list()" not in text:
                return f"{recursive} has no end"
        return ""

    assert failures(pages, wrong) == []


def _recursive(page: Page, shape: str | None) -> str:
    """A shape that contains itself and can be reached; empty when there is none."""
    shapes = page.service.shapes
    waiting: list[tuple[str, tuple[str, ...]]] = [(shape, ())] if shape else []
    seen: set[str] = set()
    while waiting:
        name, above = waiting.pop()
        if name in above:
            return name
        if name in seen:
            continue
        seen.add(name)
        path = (*above, name)
        waiting.extend((member.shape, path) for member in shapes[name].members)
    return ""


def test_text_is_escaped_and_links_are_whole(pages: list[Page]) -> None:
    def wrong(page: Page) -> str:
        text = page.text.split("\n", 1)[1]
        bare = re.sub(r"\\[\\%{}]", "", text)
        if re.search(r"(?<!\\)%", bare):
            return "percent"
        if bare.count("{") != bare.count("}"):
            # In \code, braces stand bare in quoted strings.
            bare = re.sub(r"\"[^\"\n]*\"|'[^'\n]*'", "", bare)
            if bare.count("{") != bare.count("}"):
                return "braces"
        urls = re.findall(r"\\href\{([^}]*)\}", text)
        relative = [url for url in urls if not re.match(URL, url)]
        return relative[0] if relative else ""

    assert failures(pages, wrong) == []


def test_lists_are_never_empty_and_items_follow_each_other(pages: list[Page]) -> None:
    def wrong(page: Page) -> bool:
        for opening in re.finditer(r"\\(?:itemize|enumerate)\{", page.text):
            if not page.text[opening.end() :].lstrip().startswith("\\item "):
                return True
        return bool(re.search(r"\\item *\n\n", page.text)) or "\\emph{\\emph" in page.text

    assert failures(pages, wrong) == []
