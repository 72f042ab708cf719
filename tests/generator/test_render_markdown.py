from __future__ import annotations

import pytest

from generator.render.markdown import code_span, escape_markdown, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("a*b_c\n<d>", "a\\*b\\_c \\<d\\>"),
        ("see http://x and www.y", "see http\\://x and www\\.y"),
        ("caf\u00e9\0", "cafe"),
    ],
)
def test_a_text_stands_as_it_is_on_one_line(text: str, expected: str) -> None:
    assert escape_markdown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a", "`a`"), ("`a", "`` `a ``"), ("a``b", "```a``b```"), (" a ", "`  a  `")],
)
def test_code_has_a_longer_fence_than_any_in_it(text: str, expected: str) -> None:
    assert code_span(text) == expected


def test_no_line_begins_with_a_mark() -> None:
    lines = fold("aaaa - b 1. c # ```e``` `f` gggg", "* ", 8)
    assert lines == ["* aaaa -", "  b 1.", "  c # ```e```", "  `f`", "  gggg"]


def test_lines_end_at_blanks_alone() -> None:
    lines = fold("a-b " * 40 + "arc-region-switch", "    * ", 30)
    assert max(map(len, lines)) <= 30
    assert " ".join(line.strip(" *") for line in lines).split() == ["a-b"] * 40 + [
        "arc-region-switch"
    ]
