from __future__ import annotations

import pytest

from generator.model.service import Member
from generator.render.rcode import formals, r_name, r_string


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("TrainingJobName", "TrainingJobName"),
        ("nextToken", "nextToken"),
        (".x", ".x"),
        (".2x", "`.2x`"),
        ("NULL", "`NULL`"),
        ("function", "`function`"),
        ("x-y", "`x-y`"),
        ("_x", "`_x`"),
        ("", "``"),
        ("a`b\\", "`a\\`b\\\\`"),
    ],
)
def test_names_that_are_not_syntactic_stand_in_backticks(name: str, expected: str) -> None:
    assert r_name(name) == expected


WORDS = (
    "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ "
    "NA_character_ NA_complex_ in"
)


@pytest.mark.parametrize("word", WORDS.split())
def test_reserved_words_stand_in_backticks_and_words_like_them_do_not(word: str) -> None:
    assert r_name(word) == f"`{word}`"
    assert r_name(f"{word}.") == f"{word}."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", '"plain"'),
        ("", '""'),
        (" !#[]~", '" !#[]~"'),
        ("ends in a line\n", '"ends in a line\\n"'),
        ("\x7f", '"\\u{7f}"'),
        ('say "hi"', '"say \\"hi\\""'),
        ("back\\slash", '"back\\\\slash"'),
        ("line\nbreak\ttab", '"line\\nbreak\\ttab"'),
        ("\x01", '"\\u{1}"'),
        ("\uffff\U00010000", '"\\u{ffff}\\U{10000}"'),
        ("caf\u00e9 \U0001f600", '"caf\\u{e9} \\U{1f600}"'),
    ],
)
def test_strings_are_ascii_with_rs_escapes(text: str, expected: str) -> None:
    assert r_string(text) == expected


def test_a_required_member_is_a_formal_without_default() -> None:
    members = [Member("B", "S"), Member("A", "S", required=True), Member("next", "S")]
    assert formals(members) == ["B = NULL", "A", "`next` = NULL"]
