from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.model.build import build_service
from generator.model.service import Service
from generator.model.wire import (
    DROPPED,
    MEMBER_TRAITS,
    OPERATION_TRAITS,
    SHAPE_TRAITS,
    TYPES,
    column,
    reachable,
    to_json,
    wire_model,
)
from generator.read.source import ModelError
from tests.models import SOURCE


@pytest.fixture
def wire(tiny: Service) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(to_json(wire_model(tiny)))
    return loaded


def test_what_is_no_word_is_told_with_its_service(tiny: Service) -> None:
    traits = {**tiny.operations[0].traits, "http": {"method": "A B", "requestUri": "/"}}
    broken = replace(tiny, operations=(replace(tiny.operations[0], traits=traits),))
    with pytest.raises(ModelError, match=r'^tiny: "A B" is not a single word$'):
        wire_model(broken)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((True, True), {}),
        ((True, False), {"value": [True, False]}),
        (("a", "b"), {"value": "a b"}),
        (("a", "b c"), {"value": ["a", "b c"]}),
        (("a", True), {"value": ["a", True]}),
        ((["a"], ["a"]), {"value": [["a"], ["a"]]}),
    ],
)
def test_values_of_a_trait_are_none_a_column_or_an_array(
    tiny: Service, values: tuple[Any, Any], expected: dict[str, Any]
) -> None:
    shapes = dict(tiny.shapes)
    for name, value in zip(("Names", "SparseNames"), values, strict=True):
        shapes[name] = replace(shapes[name], traits={"sparse": value})
    made = json.loads(to_json(wire_model(replace(tiny, shapes=shapes))))
    assert made["shapes"]["traits"]["sparse"] == {"at": "16 17", **expected}


def _members(wire: dict[str, Any], shape: str) -> list[tuple[str, str]]:
    """Names and shapes of a shape's members, read from the columns as a client does."""
    names = wire["shapes"]["name"].split()
    place = names.index(shape)
    sizes = [int(size) for size in wire["shapes"]["size"].split()]
    first, size = sum(sizes[:place]), sizes[place]
    rows = zip(wire["members"]["name"].split(), wire["members"]["shape"].split(), strict=True)
    return [(name, names[int(target) - 1]) for name, target in list(rows)[first : first + size]]


def test_members_are_found_through_sizes(wire: dict[str, Any]) -> None:
    assert _members(wire, "Tree") == [("Name", "Text"), ("Children", "Trees")]
    assert _members(wire, "Trees") == [("member", "Tree")]
    assert _members(wire, "Labels") == [("key", "Text"), ("value", "Count")]
    assert _members(wire, "Text") == []


def test_every_shape_has_the_members_of_the_model(tiny: Service, wire: dict[str, Any]) -> None:
    for name in wire["shapes"]["name"].split():
        expected = [(m.name, m.shape) for m in tiny.shapes[name].members]
        assert _members(wire, name) == expected


def test_types_are_numbers_counted_from_one(tiny: Service, wire: dict[str, Any]) -> None:
    names = wire["shapes"]["name"].split()
    numbers = wire["shapes"]["type"].split()
    types = {name: TYPES[int(n) - 1] for name, n in zip(names, numbers, strict=True)}
    assert types == {name: tiny.shapes[name].type for name in names}


def test_an_operation_without_input_has_the_input_zero(wire: dict[str, Any]) -> None:
    assert wire["operations"]["name"].split()[3] == "Ping"
    assert wire["operations"]["input"].split()[3] == "0"


def test_shapes_that_nothing_uses_are_left_out(tiny: Service) -> None:
    names = {shape.name for shape in reachable(tiny)}
    assert "Unused" not in names
    assert "Busy" in names


def test_documentation_is_left_out(tiny: Service) -> None:
    assert b"invented" not in to_json(wire_model(tiny))


def test_the_protocol_is_the_one_to_speak(wire: dict[str, Any]) -> None:
    assert wire["metadata"]["protocol"] == "json"


def test_an_enum_keeps_values_with_blanks(wire: dict[str, Any]) -> None:
    assert wire["shapes"]["traits"]["enum"]["value"] == ["red\ndeep blue\ngreen"]


def test_a_trait_that_is_always_true_is_stored_as_its_places(wire: dict[str, Any]) -> None:
    assert list(wire["shapes"]["traits"]["sensitive"]) == ["at"]


def test_a_column_refuses_what_is_not_a_word() -> None:
    with pytest.raises(ModelError, match='"two words" is not a single word'):
        column(["one", "two words"])
    with pytest.raises(ModelError, match='"" is not a single word'):
        column([""])


def test_every_trait_of_every_service_is_kept_or_dropped_for_a_reason() -> None:
    known = SHAPE_TRAITS | MEMBER_TRAITS | OPERATION_TRAITS | DROPPED.keys()
    found: set[str] = set()
    for name in SOURCE.names():
        service = build_service(SOURCE.read(name))
        shapes = service.shapes.values()
        members = (member for shape in shapes for member in shape.members)
        for carriers in (service.operations, shapes, members):
            found.update(*(carrier.traits for carrier in carriers))
    assert found - known == set()


def test_errors_of_an_operation_are_places_of_their_shapes(wire: dict[str, Any]) -> None:
    names = wire["shapes"]["name"].split()
    errors = dict(
        zip(wire["operations"]["name"].split(), wire["operations"]["errors"].split(), strict=True)
    )
    assert [names[int(place) - 1] for place in errors["PutEverything"].split(",")] == [
        "NoSuchThing",
        "Busy",
    ]
    assert errors["Ping"] == "0"


def test_what_endpoint_rules_write_is_left_out_of_uris_and_hosts() -> None:
    s3 = wire_model(build_service(SOURCE.read("s3")))["operations"]
    uris = dict(zip(s3["name"].split(), s3["uri"].split(), strict=True))
    assert uris["CreateBucket"] == "?"
    assert uris["GetBucketLocation"] == "?location"
    assert uris["GetObject"] == "/{Key+}"
    assert uris["ListBuckets"] == "/"
    control = wire_model(build_service(SOURCE.read("s3control")))["operations"]
    assert "endpoint" not in control["traits"]
