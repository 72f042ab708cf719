from __future__ import annotations

from typing import Any

import pytest

from generator.read.form import (
    DEPTH,
    Form,
    FormError,
    check_form,
    either,
    example,
    flag,
    listed,
    mapped,
    name,
    number,
    plain,
    prose,
    record,
    text,
)

WORD = name(r"[a-z]+", "a word")


def fault(value: Any, form: Form) -> str:
    """What a form says about a value; nothing for one that has it."""
    try:
        check_form(value, form)
    except FormError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("form", "right", "wrong", "said"),
    [
        (prose, ["", "a\nb\0\ud800", None], [1, True, [], {}], "not a text"),
        (text, ["", "a b", "caf\u00e9"], [None, 1, ["a"]], "not a text"),
        (text, [], ["a\nb", "a\0", "\x7f", "\ud800", "\u2028"], "holds '"),
        (flag, [True, False], [None, 0, "true"], "not a logical"),
        (number, [0, -1, 1.5, 2**62], [None, True, "1"], "not a number"),
        (number, [], [2**63, float("inf"), float("nan"), 10**400], "too large"),
        (WORD, ["abc", "a" * 256], ["", "A", "a b", "a\n", "a" * 257], "not a word"),
        (WORD, [], [None, 1, ["a"]], "not a text"),
        (listed(text), [[], ["a"]], ["a", {}, None], "not an array"),
        (mapped(WORD, text), [{}, {"a": "b"}], ["a", [], None], "not an object"),
        (mapped(WORD, text), [], [{"A": "b"}, {"": "b"}], "has a name that is"),
        (record({"a": text}), [{}, {"b": 1}], [{"a": 1}], "a is a number, not a text"),
        (record({}, needs=["a"]), [{"a": None}], [{}], "has no a"),
        (record({}, rest=plain), [{"b": 1}], [{"b": "\n"}], "b holds"),
        (either(text, listed(text)), ["a", ["a"]], [1, [1]], "not a text"),
        (plain, [None, True, 1, "a", [{"a": []}]], ["\n", {"": 1}, float("nan")], ""),
        (example, [None, True, 1, "a\0\n", [{"a b": []}]], [{"": 1}, float("nan")], ""),
    ],
)
def test_a_form_takes_what_has_it_and_says_what_has_not(
    form: Form, right: list[Any], wrong: list[Any], said: str
) -> None:
    assert [value for value in right if fault(value, form)] == []
    for value in wrong:
        assert said in fault(value, form)
        assert fault(value, form)


def test_a_fault_is_told_with_its_place_in_one_line() -> None:
    form = record({"a": mapped(text, listed(record({"b": flag})))})
    assert fault({"a": {"x": [{}, {"b": 1}]}}, form) == "a.x.1.b is a number, not a logical"
    assert fault({"a": {"x\ny": []}}, form) == "a has a name that holds '\\n'"
    with pytest.raises(FormError, match=r"^file\.a is null, not an object"):
        check_form({"a": None}, form, "file")


@pytest.mark.parametrize("empty", [[], {}])
def test_what_is_too_deep_is_refused_before_anything_walks_it(empty: Any) -> None:
    def nested(levels: int) -> Any:
        value = empty
        for _ in range(levels - 1):
            value = [value] if isinstance(empty, list) else {"a": value}
        return value

    assert fault(nested(DEPTH), plain) == ""
    assert fault(nested(DEPTH + 1), plain) == f"is deeper than {DEPTH} levels"
    assert fault(nested(100_000), plain) == f"is deeper than {DEPTH} levels"
