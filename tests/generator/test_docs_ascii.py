from __future__ import annotations

import pytest

from generator.docs.ascii import one_line, to_ascii


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("a\u2013b \u201cq\u201d it\u2019s\u2026", 'a-b "q" it\'s...'),
        ("caf\u00e9 \u00c0 \u00ff \u00df", "cafe A y ss"),
        ("\ufb01le o\ufb03ce", "file office"),
        ("\u03b1\u03ae\u0391", "aeA"),
        ("a\u2028b\u200bc\u00a0d", "abc d"),
        ("\u65e5", "U+65E5"),
        ("x \u2192 y \u00d7 z", "x -> y x z"),
        ("a\0b\x1f\x7f\td\n", "ab\td\n"),
        ("\ud800", "U+D800"),
    ],
)
def test_text_becomes_ascii(text: str, expected: str) -> None:
    assert to_ascii(text) == expected


def test_a_title_is_one_line() -> None:
    assert one_line(" a\n b\u00e9\0 ") == "a be"
