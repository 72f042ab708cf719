"""Published CBOR items through the reader of the installed package."""

from __future__ import annotations

import json
import math
import struct
from typing import Any

import pytest

from tests.conformance.cases import sdist_folder
from tests.e2e.rsession import RConditionError, RSession

PARSE = "function(body) .Call(claws:::c_cbor_parse, body)"

EXCEPTIONS = {
    "negint/8/max": "-2^64 is a number of no type of AWS's, and is refused",
    "tag - ": "a tag that is no time has no meaning in any protocol, and is refused",
}
"""Parts of descriptions of items that are not read, and why."""


def _cases(file: str) -> list[dict[str, Any]]:
    path = sdist_folder() / "tests/unit/cbor" / file
    cases: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return cases


@pytest.fixture(scope="module")
def r() -> RSession:
    session = RSession()
    session.evaluate("library(claws)")
    return session


def _wanted(expect: Any) -> Any:
    """A published value as R has it."""
    kind, value = next(iter(expect.items()))
    match kind:
        case "uint" | "negint":
            return float(value) if abs(value) <= 2**53 else str(value)
        case "float32":
            return struct.unpack(">f", value.to_bytes(4, "big"))[0]
        case "float64":
            return struct.unpack(">d", value.to_bytes(8, "big"))[0]
        case "bytestring":
            return bytes(value)
        case "list":
            return [_wanted(element) for element in value]
        case "map":
            return {name: _wanted(element) for name, element in value.items()} or []
        case "null" | "undefined":
            return None
        case _:
            return value


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, float) and isinstance(other, float) and math.isnan(one):
        return math.isnan(other)
    return bool(one == other)


@pytest.mark.parametrize(
    "case",
    [
        case
        for case in _cases("decode-success-tests.json")
        if not any(part in case["description"] for part in EXCEPTIONS)
    ],
    ids=lambda case: str(case["description"]),
)
def test_items_are_read_as_published(r: RSession, case: dict[str, Any]) -> None:
    read = r.call(PARSE, body=bytes.fromhex(case["input"]))
    assert _same(read, _wanted(case["expect"]))


@pytest.mark.parametrize(
    "case", _cases("decode-error-tests.json"), ids=lambda case: str(case["description"])
)
def test_what_is_no_item_is_refused(r: RSession, case: dict[str, Any]) -> None:
    with pytest.raises(RConditionError) as failure:
        r.call(PARSE, body=bytes.fromhex(case["input"]))
    assert "claws_unreadable" in failure.value.classes


def test_all_cases_are_there() -> None:
    assert len(_cases("decode-success-tests.json")) == 151
    assert len(_cases("decode-error-tests.json")) == 56
