from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.docs.examples import examples
from generator.model.service import Example, Operation, Service


def rendered(service: Service, values: dict[str, Any] | None, description: str = "") -> str:
    found = Example(description=description, input=values)
    operation = Operation(name="PutEverything")
    text = examples(replace(service, examples={"PutEverything": (found,)}), operation)
    assert text is not None
    client, _, calls = text.partition("\n\n")
    assert client == f"svc <- {service.export}()"
    return calls


def test_values_are_laid_out_as_in_the_request_syntax(tiny: Service) -> None:
    values = {"Text": "a", "Count": 60, "Ratio": 1.5, "Flag": True, "Big": 2**40, "None": None}
    assert rendered(tiny, values).split("\n") == [
        "svc$put_everything(",
        '  Text = "a",',
        "  Count = 60L,",
        "  Ratio = 1.5,",
        "  Flag = TRUE,",
        f"  Big = {2**40},",
        "  None = NULL",
        ")",
    ]


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (True, "TRUE"),
        (False, "FALSE"),
        (None, "NULL"),
        (2**31 - 1, "2147483647L"),
        (2**31, "2147483648"),
        (1 - 2**31, "-2147483647L"),
        (-(2**31), "-2147483648"),
        (1.5, "1.5"),
        ("", '""'),
        ([], "list()"),
        ({}, "list()"),
    ],
)
def test_a_value_is_written_as_r_reads_it(tiny: Service, value: Any, code: str) -> None:
    assert rendered(tiny, {"Text": value}) == f"svc$put_everything(\n  Text = {code}\n)"


def test_lists_and_maps_nest(tiny: Service) -> None:
    values = {"Tree": {"Children": [{"a b": 1}, {}], "Names": []}}
    assert rendered(tiny, values).split("\n") == [
        "svc$put_everything(",
        "  Tree = list(",
        "    Children = list(",
        "      list(",
        "        `a b` = 1L",
        "      ),",
        "      list()",
        "    ),",
        "    Names = list()",
        "  )",
        ")",
    ]


def test_the_description_is_a_comment(tiny: Service) -> None:
    text = rendered(tiny, None, "Puts ``x`` {and} 100% " + "word " * 20)
    lines = text.split("\n")
    assert lines[0].startswith("# Puts `x` \\{and\\} 100\\% word")
    assert all(line.startswith("# ") for line in lines[:-1])
    assert lines[-1] == "svc$put_everything()"


def test_strings_keep_their_quotes_and_unbalanced_braces(tiny: Service) -> None:
    assert rendered(tiny, {"Text": '{"a": "100%"'}).split("\n")[1] == (
        '  Text = "\\{\\\\"a\\\\": \\\\"100\\%\\\\""'
    )


def test_a_long_line_is_cut_at_80_columns(tiny: Service) -> None:
    line = rendered(tiny, {"Text": "x" * 200, "Count": 1}).split("\n")[1]
    assert len(line) == 80
    assert line.endswith('x...",')


def test_an_operation_without_examples_has_none(tiny: Service) -> None:
    assert examples(tiny, Operation(name="ListThings")) is None


def test_several_examples_have_a_blank_line_between(tiny: Service) -> None:
    one = Example(description="", input=None)
    service = replace(tiny, examples={"Ping": (one, one)})
    assert examples(service, Operation(name="Ping")) == (
        f"svc <- {tiny.export}()\n\nsvc$ping()\n\nsvc$ping()"
    )


def test_a_line_of_95_columns_stands_as_it_is(tiny: Service) -> None:
    longest = 95 - len('  Text = ""')
    for size, shown in ((longest, "x" * longest), (longest + 1, "x" * 66 + "...")):
        assert rendered(tiny, {"Text": "x" * size}) == f'svc$put_everything(\n  Text = "{shown}"\n)'


def test_a_string_that_begins_where_the_line_is_cut_stands_as_it_is(tiny: Service) -> None:
    for size, shown in ((75, "..."), (76, "x" * 30)):
        name = "n" * (size - len("   = "))
        line = rendered(tiny, {name: "x" * 30}).split("\n")[1]
        assert line == f'  {name} = "{shown}"'
