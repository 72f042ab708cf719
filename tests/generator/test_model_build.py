from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.model.build import build_service, choose_protocol
from generator.model.service import Service
from generator.read.source import ModelError, RawService

Make = Callable[[dict[str, Any]], RawService]


def test_members_keep_the_models_order(tiny: Service) -> None:
    names = [member.name for member in tiny.members_of("PutEverythingRequest")]
    assert names[:4] == ["Text", "Choice", "Flag", "Count"]


def test_required_members_are_marked(tiny: Service) -> None:
    required = [m.name for m in tiny.members_of("PutEverythingRequest") if m.required]
    assert required == ["Text", "Tree"]


def test_lists_and_maps_have_their_parts_as_members(tiny: Service) -> None:
    assert [m.shape for m in tiny.shapes["Names"].members] == ["Text"]
    assert [m.name for m in tiny.shapes["Labels"].members] == ["key", "value"]


def test_a_member_has_only_its_own_documentation(tiny: Service) -> None:
    members = {m.name: m for m in tiny.members_of("PutEverythingRequest")}
    assert members["Flag"].documentation == ""
    assert members["Choice"].documentation == "<p>One of three.</p>"


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({"protocol": "smithy-rpc-v2-cbor", "protocols": ["smithy-rpc-v2-cbor", "json"]}, "json"),
        ({"protocols": ["smithy-rpc-v2-cbor"]}, "smithy-rpc-v2-cbor"),
        ({"protocol": "query"}, "query"),
        ({"protocol": "rest-xml", "protocols": []}, "rest-xml"),
    ],
)
def test_the_protocol_is_the_preferred_one_of_those_listed(
    metadata: dict[str, Any], expected: str
) -> None:
    assert choose_protocol("tiny", metadata) == expected


def test_a_service_without_a_known_protocol_is_refused() -> None:
    with pytest.raises(ModelError, match="tiny: speaks none of the known protocols"):
        choose_protocol("tiny", {"protocol": "carrier-pigeon"})


def _broken(model: dict[str, Any], *path: str, value: Any = None) -> dict[str, Any]:
    place = model
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return model


CASES: list[tuple[tuple[str, ...], Any, str]] = [
    (("shapes",), None, "tiny: the model has no shapes"),
    (("shapes", "Secret"), None, 'PutEverything refers to unknown shape "Secret": member "Secret"'),
    (("shapes", "Tree"), None, 'tiny: PutEverything refers to unknown shape "Tree"'),
    (("shapes", "ListThingsRequest"), None, "tiny: ListThings refers to unknown shape "),
    (("shapes", "NoSuchThing"), None, 'PutEverything refers to unknown shape "NoSuchThing"'),
    (("shapes", "Text", "type"), "quaternion", 'shape "Text" has the unknown type "quaternion"'),
    (("shapes", "Names", "member"), None, 'shape "Names" is a list without member'),
    (("shapes", "Labels", "key"), None, 'shape "Labels" is a map without key'),
    (("operations", "Ping", "http"), None, "tiny: operation Ping has no http"),
    (("operations", "ListThings", "input"), {"x": 1}, "input of operation ListThings names no"),
    (("operations", "ListThings", "input"), {"shape": "Text"}, '"Text", not a structure'),
    (
        ("shapes", "Tree", "members", "Name"),
        {"documentation": "x"},
        'member "Name" of shape "Tree" names no shape',
    ),
]


@pytest.mark.parametrize(("path", "value", "message"), CASES)
def test_a_broken_model_fails_with_what_is_broken(
    tiny_raw: dict[str, Any], raw_service: Make, path: tuple[str, ...], value: Any, message: str
) -> None:
    with pytest.raises(ModelError) as failure:
        build_service(raw_service(_broken(tiny_raw, *path, value=value)))
    assert message in str(failure.value)


def test_a_service_without_a_name_is_refused(tiny_raw: dict[str, Any], raw_service: Make) -> None:
    tiny_raw["metadata"].update(serviceAbbreviation="", serviceFullName="")
    with pytest.raises(ModelError, match="tiny: the metadata have no serviceFullName"):
        build_service(raw_service(tiny_raw))
