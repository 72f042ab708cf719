from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from generator.docs import syntax
from generator.docs.syntax import NESTING, request_syntax, response_syntax, usage, wrap_usage
from generator.model.build import build_service
from generator.model.service import Operation, Service, Shape
from generator.read.source import RawService


def operation(service: Service, name: str) -> Operation:
    return next(o for o in service.operations if o.name == name)


def test_usage_has_all_arguments_without_defaults(tiny: Service) -> None:
    assert usage(tiny, operation(tiny, "ListThings")) == "tiny_list_things(NextToken, MaxResults)"
    assert usage(tiny, operation(tiny, "Ping")) == "tiny_ping()"


def test_usage_is_broken_after_72_characters_and_indented_by_two() -> None:
    call = f"f({', '.join('A' * 10 for _ in range(9))})"
    assert wrap_usage(call).split("\n") == [
        "f(" + "AAAAAAAAAA, " * 4 + "AAAAAAAAAA,",
        "  " + "AAAAAAAAAA, " * 3 + "AAAAAAAAAA)",
    ]


def test_a_name_that_fills_the_line_breaks_behind_its_bracket() -> None:
    assert wrap_usage("f" * 70 + "(AAAA, B)") == "f" * 70 + "(\n  AAAA, B)"


def test_every_shape_has_its_form(tiny: Service) -> None:
    assert request_syntax(tiny, operation(tiny, "PutEverything")) == "\n".join(
        [
            "svc$put_everything(",
            '  Text = "string",',
            '  Choice = "red"|"deep blue"|"green",',
            "  Flag = TRUE|FALSE,",
            "  Count = 123,",
            "  Big = 123,",
            "  Ratio = 123.0,",
            "  Precise = 123.0,",
            *(
                line
                for name in ("When", "WhenIso", "WhenHttp")
                for line in (f"  {name} = as.POSIXct(", '    "2015-01-01"', "  ),")
            ),
            "  Bytes = raw,",
            "  Names = list(",
            '    "string"',
            "  ),",
            "  Sparse = list(",
            '    "string"',
            "  ),",
            "  Labels = list(",
            "    123",
            "  ),",
            "  Tree = list(",
            '    Name = "string",',
            "    Children = list(",
            "      list()",
            "    )",
            "  ),",
            "  One = list(",
            "    Number = 123,",
            '    Word = "string"',
            "  ),",
            "  Anything = list(),",
            '  Json = "string",',
            '  Renamed = "string",',
            '  Token = "string",',
            '  Secret = "string"',
            ")",
        ]
    )


def test_no_input_has_no_syntax_and_no_output_none_either(tiny: Service) -> None:
    assert request_syntax(tiny, operation(tiny, "Ping")) is None
    assert response_syntax(tiny, operation(tiny, "Ping")) is None
    assert response_syntax(tiny, operation(tiny, "TouchLabel")) is None


def test_a_list_that_is_open_is_an_empty_one(tiny: Service) -> None:
    assert response_syntax(tiny, operation(tiny, "ListThings")) == "\n".join(
        [
            "list(",
            "  Things = list(",
            "    list(",
            '      Name = "string",',
            "      Children = list()",
            "    )",
            "  ),",
            '  NextToken = "string"',
            ")",
        ]
    )


def test_beyond_the_limit_each_structure_is_written_out_once(
    tiny: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(syntax, "SYNTAX_LIMIT", 100)
    text = request_syntax(tiny, operation(tiny, "PutEverything"))
    assert text is not None
    assert text.count("Name = ") == 1


@pytest.mark.parametrize("below", [0, 1])
def test_a_syntax_of_the_limit_is_whole_and_a_longer_one_is_not(
    tiny_raw: dict[str, Any],
    raw_service: Callable[[dict[str, Any]], RawService],
    monkeypatch: pytest.MonkeyPatch,
    below: int,
) -> None:
    members = tiny_raw["shapes"]["PutEverythingRequest"]["members"]
    members["Again"] = members["One"]
    service = build_service(raw_service(tiny_raw))
    whole = request_syntax(service, operation(service, "PutEverything"))
    assert whole is not None
    assert whole.count("Word = ") == 2
    size = len("\n".join(whole.split("\n")[1:-1])) + 1
    monkeypatch.setattr(syntax, "SYNTAX_LIMIT", size - below)
    text = request_syntax(service, operation(service, "PutEverything"))
    assert text is not None
    assert (text == whole) == (below == 0)
    assert text.count("Word = ") == 2 - below
    assert text.count("list(...)") == below


@pytest.mark.parametrize("kind", ["structure", "list"])
def test_shapes_are_shown_only_so_deep(
    tiny_raw: dict[str, Any], raw_service: Callable[[dict[str, Any]], RawService], kind: str
) -> None:
    shapes = tiny_raw["shapes"]
    for i in range(2000):
        below = {"shape": f"Deep{i + 1}"}
        held = {"members": {"A": below}} if kind == "structure" else {"member": below}
        shapes[f"Deep{i}"] = {"type": kind, **held}
    shapes["Deep2000"] = {"type": "string"}
    shapes["PutEverythingRequest"]["members"]["Deep"] = {"shape": "Deep0"}
    service = build_service(raw_service(tiny_raw))
    text = request_syntax(service, operation(service, "PutEverything"))
    assert text is not None
    assert max(len(line) - len(line.lstrip()) for line in text.split("\n")) // 2 == NESTING + 1


def test_an_output_without_members_has_no_syntax(tiny: Service) -> None:
    empty = replace(tiny, shapes={**tiny.shapes, "Empty": Shape("Empty", "structure")})
    assert response_syntax(empty, Operation(name="Ping", output="Empty")) is None
    assert response_syntax(empty, Operation(name="Ping")) is None
    assert request_syntax(empty, Operation(name="Ping", input="Empty")) == "svc$ping()"
    assert request_syntax(empty, Operation(name="Ping")) is None
