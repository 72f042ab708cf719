r"""Worked calls of an operation as the `\examples` of its page."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Mapping
from typing import Any

from generator.docs.ascii import one_line, to_ascii
from generator.docs.rd import escape_text, plain
from generator.model.naming import snake_case
from generator.model.service import Example, Operation, Service
from generator.render.rcode import r_name, r_string

COMMENT_WIDTH = 72
"""Longest line of a description, before the comment sign."""

LINE_LIMIT = 95
LINE_CUT = 80
"""A line longer than the limit has its string cut, so that it is this long in all."""


def examples(service: Service, operation: Operation) -> str | None:
    """Return the Rd of a client and all worked calls; None when the service ships no such call."""
    found = service.examples.get(operation.name, ())
    if not found:
        return None
    client = f"svc <- {service.export}()"
    return "\n\n".join([client, *(_example(example, operation) for example in found)])


def _example(example: Example, operation: Operation) -> str:
    text = plain(example.description).replace("``", "`").strip()
    comment = [f"# {escape_text(line)}" for line in textwrap.wrap(text, COMMENT_WIDTH)]
    call = f"svc${snake_case(operation.name)}("
    if not example.input:
        return "\n".join([*comment, call + ")"])
    lines = _entries(example.input, "  ")
    return "\n".join([*comment, call, *(escape_text(_cut(line)) for line in lines), ")"])


def _entries(values: Mapping[str, Any], indent: str) -> list[str]:
    return _separated(
        [
            _value(v, f"{indent}{r_name(one_line(k) or 'name')} = ", indent)
            for k, v in values.items()
        ]
    )


def _separated(values: list[list[str]]) -> list[str]:
    """Lines of values, with a comma at the end of each but the last."""
    for value in values[:-1]:
        value[-1] += ","
    return [line for value in values for line in value]


def _value(value: Any, start: str, indent: str) -> list[str]:
    if isinstance(value, Mapping) and value:
        return [f"{start}list(", *_entries(value, indent + "  "), f"{indent})"]
    if isinstance(value, list) and value:
        inner = [_value(element, indent + "  ", indent + "  ") for element in value]
        return [f"{start}list(", *_separated(inner), f"{indent})"]
    return [start + _scalar(value)]


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return f"{value}L" if abs(value) < 2**31 else str(value)
    if isinstance(value, float):
        return json.dumps(value)
    if value is None:
        return "NULL"
    return "list()" if isinstance(value, (list, Mapping)) else r_string(to_ascii(str(value)))


def _cut(line: str) -> str:
    """Shorten a line whose string is too long to show."""
    string = _STRING.search(line) if len(line) > LINE_LIMIT else None
    comma = "," if line.endswith(",") else ""
    room = LINE_CUT - len('..."') - len(comma)
    if string is None or string.start() >= room:
        return line
    return line[:room].rstrip("\\") + '..."' + comma


_STRING = re.compile(r'"(?:[^"\\]|\\.)*",?\Z')
