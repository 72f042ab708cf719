from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from generator.model.build import build_service
from generator.read.source import RawService
from generator.update.change import KINDS, Change, Level
from generator.update.diff import WIDER, diff_service

Raw = dict[str, Any]


def diff(old: Raw, new: Raw, **parts: Any) -> list[Change]:
    """Changes between two models; parts are pairs of paginators or waiters."""
    before = {name: pair[0] for name, pair in parts.items()}
    after = {name: pair[1] for name, pair in parts.items()}
    return diff_service(
        build_service(RawService("tiny", old, **before)),
        build_service(RawService("tiny", new, **after)),
    )


def members(raw: Raw, shape: str = "PutEverythingRequest") -> Raw:
    found: Raw = raw["shapes"][shape]["members"]
    return found


def required(raw: Raw, shape: str = "PutEverythingRequest") -> list[str]:
    found: list[str] = raw["shapes"][shape].setdefault("required", [])
    return found


def no_operation(raw: Raw) -> None:
    del raw["operations"]["Ping"]


def new_operation(raw: Raw) -> None:
    raw["operations"]["Pong"] = copy.deepcopy(raw["operations"]["Ping"])


def old_fashioned(raw: Raw) -> None:
    raw["operations"]["Ping"]["deprecated"] = True


def no_argument(raw: Raw) -> None:
    del members(raw)["Flag"]


def new_argument(raw: Raw) -> None:
    members(raw)["New"] = {"shape": "Text"}


def new_required_argument(raw: Raw) -> None:
    new_argument(raw)
    required(raw).append("New")


def new_required_token(raw: Raw) -> None:
    members(raw)["New"] = {"shape": "Text", "idempotencyToken": True}
    required(raw).append("New")


def required_now(raw: Raw) -> None:
    required(raw).append("Flag")


def optional_now(raw: Raw) -> None:
    required(raw).remove("Text")


def a_string_for_a_flag(raw: Raw) -> None:
    members(raw)["Flag"] = {"shape": "Text"}


def a_long_for_an_integer(raw: Raw) -> None:
    members(raw)["Count"]["shape"] = "Big"


def old_argument(raw: Raw) -> None:
    members(raw)["Flag"]["deprecated"] = True


def shorter(raw: Raw) -> None:
    raw["shapes"]["Secret"]["min"] = 8


def other_name_on_the_wire(raw: Raw) -> None:
    members(raw)["Renamed"]["locationName"] = "other"


def another_namespace(raw: Raw) -> None:
    shape = raw["shapes"]["PutEverythingRequest"]
    shape.update(locationName="other", xmlNamespace="https://other")


def another_name_of_a_structure(raw: Raw) -> None:
    raw["shapes"]["Tree"]["locationName"] = "other"


def more_choice(raw: Raw) -> None:
    raw["shapes"]["Choice"]["enum"].append("blue")


def any_choice(raw: Raw) -> None:
    del raw["shapes"]["Choice"]["enum"]


def less_choice(raw: Raw) -> None:
    raw["shapes"]["Choice"]["enum"].remove("red")


def no_result(raw: Raw) -> None:
    del members(raw, "PutEverythingResponse")["Flag"]


def new_result(raw: Raw) -> None:
    members(raw, "ListThingsResponse")["Total"] = {"shape": "Count"}


def another_result(raw: Raw) -> None:
    members(raw, "PutEverythingResponse")["Flag"] = {"shape": "Text"}


def wider_result(raw: Raw) -> None:
    members(raw, "PutEverythingResponse")["Count"] = {"shape": "Big"}


def no_error(raw: Raw) -> None:
    raw["operations"]["PutEverything"]["errors"].pop()


def new_error(raw: Raw) -> None:
    raw["operations"]["Ping"]["errors"] = [{"shape": "Busy"}]


def no_member_of_an_error(raw: Raw) -> None:
    del members(raw, "NoSuchThing")["ThingName"]


def another_path(raw: Raw) -> None:
    raw["operations"]["Ping"]["http"]["requestUri"] = "/ping"


def another_signing_name(raw: Raw) -> None:
    raw["metadata"]["signingName"] = "other"


def another_scheme(raw: Raw) -> None:
    raw["metadata"]["auth"] = ["aws.auth#sigv4a"]


def the_scheme_that_is_meant_anyway(raw: Raw) -> None:
    raw["metadata"]["auth"] = ["aws.auth#sigv4"]


def another_protocol(raw: Raw) -> None:
    raw["metadata"]["protocols"] = ["smithy-rpc-v2-cbor"]


def another_name(raw: Raw) -> None:
    raw["metadata"]["serviceAbbreviation"] = "Amazon Small"


def another_text(raw: Raw) -> None:
    members(raw)["Text"]["documentation"] = "<p>Other words.</p>"


def another_text_of_the_service(raw: Raw) -> None:
    raw["documentation"] = "<p>Other words.</p>"


PUT = "tiny_put_everything"


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (no_operation, ("operation_removed", "tiny_ping", "", "")),
        (new_operation, ("operation_added", "tiny_pong", "", "")),
        (old_fashioned, ("deprecated", "tiny_ping", "", "")),
        (no_argument, ("argument_removed", PUT, "Flag", "")),
        (new_argument, ("argument_added", PUT, "New", "")),
        (new_required_argument, ("argument_added_required", PUT, "New", "")),
        (new_required_token, ("argument_added", PUT, "New", "")),
        (required_now, ("argument_required", PUT, "Flag", "")),
        (optional_now, ("argument_optional", PUT, "Text", "")),
        (a_string_for_a_flag, ("argument_type", PUT, "Flag", "boolean to string")),
        (a_long_for_an_integer, ("argument_widened", PUT, "Count", "integer to long")),
        (old_argument, ("deprecated", PUT, "Flag", "")),
        (shorter, ("argument_narrowed", PUT, "Secret", "0 to 8")),
        (other_name_on_the_wire, ("wire", PUT, "Renamed", "locationName")),
        (another_namespace, ("wire", PUT, "", "xmlNamespace")),
        (more_choice, ("argument_values_added", PUT, "Choice", '"blue"')),
        (less_choice, ("argument_values_removed", PUT, "Choice", '"red"')),
        (no_result, ("result_removed", PUT, "Flag", "")),
        (new_result, ("result_added", "tiny_list_things", "Total", "")),
        (another_result, ("result_type", PUT, "Flag", "boolean to string")),
        (wider_result, ("result_widened", PUT, "Count", "integer to long")),
        (no_error, ("error_removed", PUT, "Busy", "")),
        (new_error, ("error_added", "tiny_ping", "Busy", "")),
        (no_member_of_an_error, ("result_removed", None, "NoSuchThing$ThingName", "")),
        (another_path, ("wire", "tiny_ping", "", "http")),
        (another_signing_name, ("wire", None, "", "metadata signingName")),
        (another_scheme, ("wire", None, "", "metadata auth")),
        (another_protocol, ("wire", None, "", "protocol json to smithy-rpc-v2-cbor")),
        (another_text, ("text", PUT, "", "")),
        (another_text_of_the_service, ("text", None, "", "")),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_each_edit_of_a_model_is_one_change(
    tiny_raw: Raw, edit: Callable[[Raw], None], expected: tuple[str, str | None, str, str]
) -> None:
    new = copy.deepcopy(tiny_raw)
    edit(new)
    changes = diff(tiny_raw, new)
    assert [(c.kind, c.function, c.where, c.detail) for c in changes] == [expected]
    assert {c.service for c in changes} == {"tiny"}


def test_equal_models_have_no_changes(tiny_raw: Raw) -> None:
    assert diff(tiny_raw, copy.deepcopy(tiny_raw)) == []
    for edit in (the_scheme_that_is_meant_anyway, another_name_of_a_structure, any_choice):
        new = copy.deepcopy(tiny_raw)
        edit(new)
        assert diff(tiny_raw, new) == diff(new, tiny_raw) == []


@pytest.mark.parametrize(
    ("edit", "back"),
    [
        (old_fashioned, "undeprecated"),
        (required_now, "argument_optional"),
        (more_choice, "argument_values_removed"),
        (new_result, "result_removed"),
        (shorter, None),
    ],
)
def test_an_edit_taken_back_is_the_opposite_change(
    tiny_raw: Raw, edit: Callable[[Raw], None], back: str | None
) -> None:
    new = copy.deepcopy(tiny_raw)
    edit(new)
    assert [c.kind for c in diff(new, tiny_raw)] == ([back] if back else [])


def test_a_service_that_appears_is_one_change(tiny_raw: Raw) -> None:
    service = build_service(RawService("tiny", tiny_raw))
    assert diff_service(None, service) == [Change("service_added", "tiny", where="tiny()")]
    assert diff_service(service, None) == [Change("service_removed", "tiny", where="tiny()")]
    assert diff_service(None, None) == []


def test_another_name_of_a_service_breaks(tiny_raw: Raw) -> None:
    new = copy.deepcopy(tiny_raw)
    another_name(new)
    kinds = {change.kind: change.where for change in diff(tiny_raw, new)}
    assert kinds["service_renamed"] == "tiny() to small()"


def test_a_renamed_shape_is_no_change(tiny_raw: Raw) -> None:
    new = copy.deepcopy(tiny_raw)
    new["shapes"]["Flags"] = new["shapes"].pop("Flag")
    for shape in ("PutEverythingRequest", "PutEverythingResponse"):
        members(new, shape)["Flag"]["shape"] = "Flags"
    assert diff(tiny_raw, new) == []


def test_a_shape_of_many_operations_is_told_once(tiny_raw: Raw) -> None:
    new = copy.deepcopy(tiny_raw)
    members(new, "Tree")["Leaf"] = {"shape": "Text"}
    told = {c.kind: (c.where, c.function, c.others) for c in diff(tiny_raw, new)}
    assert told == {
        "argument_added": ("Tree$Leaf", PUT, ()),
        "result_added": ("Tree$Leaf", PUT, ("tiny_list_things",)),
    }


def test_paths_are_written_as_r_users_write_them(tiny_raw: Raw) -> None:
    old = copy.deepcopy(tiny_raw)
    members(old)["Forest"] = {"shape": "Forest"}
    old["shapes"]["Forest"] = {
        "type": "map",
        "key": {"shape": "Text"},
        "value": {"shape": "Trees"},
    }
    members(old)["Tree"]["shape"] = "Text"
    new = copy.deepcopy(old)
    members(new, "Tree")["leaf-count"] = {"shape": "Count"}
    assert [c.where for c in diff(old, new) if c.kind == "argument_added"] == [
        "Forest[[name]][[i]]$`leaf-count`"
    ]


def test_an_operation_that_gets_its_first_arguments(tiny_raw: Raw) -> None:
    new = copy.deepcopy(tiny_raw)
    new["operations"]["Ping"]["input"] = {"shape": "ListThingsRequest"}
    assert [(c.kind, c.where) for c in diff(tiny_raw, new)] == [
        ("argument_added", "NextToken"),
        ("argument_added", "MaxResults"),
    ]
    assert [c.kind for c in diff(new, tiny_raw)] == ["argument_removed", "argument_removed"]


@pytest.mark.parametrize("kind", ["paginator", "waiter"])
def test_paginators_and_waiters_are_told_by_name(tiny_raw: Raw, kind: str) -> None:
    bare: Raw = {"operation": "Ping", "delay": 1, "maxAttempts": 2, "acceptors": []}
    old = {"Gone": bare, "Stays": bare, "Reworded": {**bare, "description": "a"}}
    new = {"Stays": {**bare, "delay": 2}, "Reworded": {**bare, "description": "b"}, "New": bare}
    changes = diff(tiny_raw, copy.deepcopy(tiny_raw), **{f"{kind}s": (old, new)})
    assert [(c.kind, c.where) for c in changes] == [
        (f"{kind}_removed", "Gone"),
        (f"{kind}_changed", "Stays"),
        (f"{kind}_added", "New"),
    ]


def test_pages_that_a_token_makes_plain_are_told(tiny_raw: Raw) -> None:
    new = copy.deepcopy(tiny_raw)
    listing = new["operations"]["ListThings"]
    new["operations"]["Ping"] |= {part: listing[part] for part in ("input", "output")}
    changes = diff(tiny_raw, new)
    assert "Ping" in [c.where for c in changes if c.kind == "paginator_added"]


def test_narrower_numbers_are_another_type(tiny_raw: Raw) -> None:
    new = copy.deepcopy(tiny_raw)
    members(new)["Big"] = {"shape": "Count"}
    assert [c.kind for c in diff(tiny_raw, new)] == ["argument_type"]
    assert ("long", "integer") not in WIDER


def test_what_breaks_is_marked_and_texts_are_patches() -> None:
    assert {kind for kind, of in KINDS.items() if of.level is Level.PATCH} == {
        "text",
        "undeprecated",
    }
    breaking = {kind for kind, of in KINDS.items() if of.level is Level.BREAKING}
    assert breaking >= {"argument_required", "argument_added_required", "result_removed"}
    assert not breaking & {kind for kind in KINDS if kind.endswith("_added")}
