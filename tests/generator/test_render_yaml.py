from __future__ import annotations

import pytest

from generator.render.yaml import yaml_string


@pytest.mark.parametrize("word", "y n yes no on off true false null".split())
def test_a_word_that_is_no_text_in_some_yaml_is_quoted_in_any_case(word: str) -> None:
    for text in (word, word.upper(), word.capitalize()):
        assert yaml_string(text) == f'"{text}"'
    assert yaml_string(f"{word}a") == f"{word}a"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amazon S3", "Amazon S3"),
        ("AWS Single Sign-On (SSO)", "AWS Single Sign-On (SSO)"),
        ("A: B # c", '"A: B # c"'),
        ("on", '"on"'),
        ("True", '"True"'),
        ("@at", '"@at"'),
        ("", '""'),
        ('"q" \\ x', '"\\"q\\" \\\\ x"'),
        ("\U0001f600\x7f", '"\\U0001f600\\u007f"'),
    ],
)
def test_a_text_is_quoted_where_yaml_reads_something_else(text: str, expected: str) -> None:
    assert yaml_string(text) == expected
