from __future__ import annotations

import re
from typing import Any

import pytest

from generator.read.form import Form, FormError
from generator.read.forms import MEMBER, OPERATION, SERVICE, SHAPE
from generator.read.source import ModelError, RawService

Raw = dict[str, Any]

PING = {"operation": "Ping", "delay": 1, "maxAttempts": 2}
ACCEPTOR = {"matcher": "path", "expected": True, "state": "success"}

MODEL: list[tuple[tuple[str, ...], Any, str]] = [
    (("metadata",), [], "metadata is an array, not an object"),
    (("metadata", "protocols"), 7, "metadata.protocols is a number, not an array"),
    (("metadata", "serviceAbbreviation"), 7, "metadata.serviceAbbreviation is a number"),
    (("metadata", "endpointPrefix"), "a\nb", "metadata.endpointPrefix holds '\\n'"),
    (("documentation",), 7, "documentation is a number, not a text"),
    (("operations", "Ping"), None, "operations.Ping is null, not an object"),
    (("operations", "Ping", "http"), {}, "operations.Ping.http has no method"),
    (("operations", "Ping", "http"), [1], "operations.Ping.http is an array, not an object"),
    (("operations", "Ping", "http", "method"), "GET /", "'GET /', which is not a method of HTTP"),
    (("operations", "Ping", "http", "requestUri"), "/a b", "which is not a single word"),
    (("operations", "Ping", "errors"), 3.5, "operations.Ping.errors is a number, not an array"),
    (("operations", "Ping", "errors"), [{}], "operations.Ping.errors.0 has no shape"),
    (("operations", "Ping", "endpoint"), 7, "operations.Ping.endpoint is a number"),
    (("operations", "Ping", "input"), "Text", "operations.Ping.input is a text, not an object"),
    (("operations", "x=1;y"), {}, "operations has a name that is 'x=1;y', which is not a name"),
    (("operations", "%in%"), {}, "operations has a name that is '%in%'"),
    (("operations", "\u0440ing"), {}, "operations has a name that is '\\u0440ing'"),
    (("shapes", "Text"), [], "shapes.Text is an array, not an object"),
    (("shapes", "Text", "type"), ["list"], "shapes.Text.type is an array, not a text"),
    (("shapes", "Text", "min"), "1", "shapes.Text.min is a text, not a number"),
    (("shapes", "Choice", "enum"), [1], "shapes.Choice.enum.0 is a number, not a text"),
    (("shapes", "Choice", "enum"), ["a\nb"], "shapes.Choice.enum.0 holds '\\n'"),
    (("shapes", "Tree", "members"), None, "shapes.Tree.members is null, not an object"),
    (("shapes", "Tree", "members", "Name"), 1.5, "shapes.Tree.members.Name is a number"),
    (("shapes", "Tree", "members", "x}y"), {}, "shapes.Tree.members has a name that is 'x}y'"),
    (("shapes", "Tree", "required"), "Name", "shapes.Tree.required is a text, not an array"),
    (("shapes", "a b"), {}, "shapes has a name that is 'a b'"),
]

PARTS: list[tuple[str, Any, str]] = [
    ("paginators", {"Ping": {"input_token": 7}}, "pagination.Ping.input_token is a number"),
    ("paginators", [], "pagination is an array, not an object"),
    ("waiters", {"Up": {**PING}}, "waiters.Up has no acceptors"),
    ("waiters", {"Up": {**PING, "delay": "1"}}, "waiters.Up.delay is a text, not a number"),
    (
        "waiters",
        {"Up": {**PING, "acceptors": [{**ACCEPTOR, "argument": 7}]}},
        "waiters.Up.acceptors.0.argument is a number, not a text",
    ),
    ("examples", {"Ping": {}}, "examples.Ping is an object, not an array"),
    ("examples", {"Ping": [{"input": []}]}, "examples.Ping.0.input is an array, not an object"),
    ("examples", {"Ping": [{"description": 7}]}, "examples.Ping.0.description is a number"),
    ("examples", {"Ping": [{"input": {"": 1}}]}, "examples.Ping.0.input has a name that is ''"),
    ("endpoint_rules", {"rules": {}}, "endpoint rules.rules is an object, not an array"),
    (
        "endpoint_rules",
        {"rules": [{"conditions": [{"fn": ["a"], "argv": []}]}]},
        "endpoint rules.rules.0.conditions.0.fn is an array, not a text",
    ),
    (
        "endpoint_rules",
        {"rules": [{"endpoint": {"url": {"fn": "x", "argv": [{"fn": 1, "argv": []}]}}}]},
        "endpoint rules.rules.0.endpoint.url.argv.0.fn is a number, not a text",
    ),
]


def refused(**parts: Any) -> str:
    with pytest.raises(ModelError) as failure:
        RawService(**{"name": "tiny", **parts})
    return str(failure.value)


@pytest.mark.parametrize(("path", "value", "said"), MODEL, ids=lambda value: ascii(value)[:60])
def test_a_model_of_another_form_is_refused_with_the_place(
    tiny_raw: Raw, path: tuple[str, ...], value: Any, said: str
) -> None:
    place: Any = tiny_raw
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    message = refused(model=tiny_raw)
    assert message.startswith(f"tiny: {said}") or said in message
    assert message.isprintable()


@pytest.mark.parametrize(("part", "value", "said"), PARTS)
def test_the_files_beside_a_model_have_their_forms(
    tiny_raw: Raw, part: str, value: Any, said: str
) -> None:
    assert refused(model=tiny_raw, **{part: value}).startswith(f"tiny: {said}")


@pytest.mark.parametrize("name", ["", "Tiny", "a b", "../a", "a\nb", "x'y"])
def test_the_name_of_a_service_is_one_of_a_folder(tiny_raw: Raw, name: str) -> None:
    message = refused(name=name, model=tiny_raw)
    assert re.search("which is not a name of lower-case letters", message)
    assert message.isprintable()


@pytest.mark.parametrize(
    ("form", "fits", "others", "said"),
    [
        (
            SERVICE,
            ["s3", "0-a.b"],
            ["", "-", "a_b"],
            "lower-case letters, digits, dots and hyphens",
        ),
        (OPERATION, ["Ping", "a_0"], ["", "_a", "0a", "a-b"], "letters, digits and underscores"),
        (
            SHAPE,
            ["_a", "A0.b-c"],
            ["", "0", "-a", "a b"],
            "letters, digits, dots, hyphens and underscores",
        ),
        (
            MEMBER,
            ["a", "A0.b-c_d"],
            ["", "_a", "0", "a b"],
            "letters, digits, dots, hyphens and underscores",
        ),
    ],
)
def test_a_name_has_its_characters_and_a_refusal_tells_them(
    form: Form, fits: list[str], others: list[str], said: str
) -> None:
    for text in fits:
        form(text)
    for text in others:
        with pytest.raises(FormError, match=f"which is not a name of {said}$"):
            form(text)
