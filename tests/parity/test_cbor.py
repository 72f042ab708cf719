from __future__ import annotations

import datetime
import math
from typing import Any

import pytest

from tests.parity.cbor import Short, Tagged, decode, encode

TIME = datetime.datetime(2024, 2, 3, 4, 5, 6, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    "value",
    [
        None, True, False, 0, 23, 24, 255, 256, 2**16, 2**32, 2**64 - 1, -1, -24, -25, -(2**63),
        0.0, -1.5, math.inf, "", "ä\U0001f600", b"", b"\x00" * 300, [], [1, [2.0, "3"]],
        {}, {"a": {"b": [None]}},
    ],
)  # fmt: skip
@pytest.mark.parametrize("chunked", [False, True])
def test_a_value_is_read_back(value: Any, chunked: bool) -> None:
    read = decode(encode(value, chunked=chunked))
    assert read == value
    assert type(read) is type(value)


def test_a_time_is_seconds_under_tag_1() -> None:
    assert decode(encode(TIME)) == Tagged(1, TIME.timestamp())


@pytest.mark.parametrize(
    ("data", "value"),
    [
        ("f93c00", Short(16, 1.0)),
        ("fa3f800000", Short(32, 1.0)),
        ("fb3ff0000000000000", 1.0),
        ("5f41004101ff", b"\x00\x01"),
        ("7f61616162ff", "ab"),
        ("c11a00000005", Tagged(1, 5)),
    ],
)
def test_a_number_keeps_its_form(data: str, value: Any) -> None:
    read = decode(bytes.fromhex(data))
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize("data", ["", "18", "6261", "0000", "a261610161610 2".replace(" ", "")])
def test_other_bytes_are_refused(data: str) -> None:
    with pytest.raises(ValueError, match=r"ends too early|after the end|stands twice"):
        decode(bytes.fromhex(data))
