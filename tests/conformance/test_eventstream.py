"""Published event stream messages, and mutations of them, through the decoder."""

from __future__ import annotations

import datetime
import importlib.util
import random
from binascii import crc32
from collections.abc import Iterator
from types import ModuleType
from typing import Any
from unittest import mock

import pytest

import tests
from tests.conformance.cases import sdist_folder
from tests.e2e.rsession import RConditionError, RSession

DECODE = "function(bytes) .Call(claws:::c_event_decode, bytes, 0)"

DECODE_ALL = """
function(frames) vapply(frames, function(frame) {
  tryCatch({
    message <- .Call(claws:::c_event_decode, frame, 0)
    if (is.null(message)) "incomplete" else "read"
  }, error = function(e) conditionMessage(e))
}, "")
"""

MUTATIONS = 4000


def _published() -> ModuleType:
    """The test module of botocore's source distribution, which takes `mock` from its own tests."""
    path = sdist_folder() / "tests/unit/test_eventstream.py"
    spec = importlib.util.spec_from_file_location("published_eventstream", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with mock.patch.object(tests, "mock", mock, create=True):
        spec.loader.exec_module(module)
    return module


published = _published()

REASONS = {
    "ChecksumMismatch": "checksum",
    "DuplicateHeader": "twice",
    "InvalidHeadersLength": "the headers of a message have",
    "InvalidPayloadLength": "the payload of a message has",
}
"""What the decoder says, by what botocore raises."""


@pytest.fixture(scope="session")
def r() -> RSession:
    session = RSession()
    session.evaluate("library(claws)")
    return session


def _as_read(name: str, value: Any) -> Any:
    """A header as R has it: the timestamp, which botocore leaves in milliseconds, as a time."""
    if name == "8":
        return datetime.datetime.fromtimestamp(value / 1000, datetime.UTC)
    return value


@pytest.mark.parametrize(("encoded", "expected"), published.POSITIVE_CASES)
def test_a_good_message_is_read_as_published(r: RSession, encoded: bytes, expected: Any) -> None:
    message = r.call(DECODE, bytes=encoded)
    headers = {name: _as_read(name, value) for name, value in expected.headers.items()}
    assert (message["headers"] or {}) == headers
    assert message["payload"] == expected.payload
    assert message["size"] == len(encoded)


@pytest.mark.parametrize(("encoded", "error"), published.NEGATIVE_CASES)
def test_a_bad_message_is_refused_with_its_reason(
    r: RSession, encoded: bytes, error: type[Exception]
) -> None:
    with pytest.raises(RConditionError, match=REASONS[error.__name__]):
        r.call(DECODE, bytes=encoded)


def test_all_published_messages_are_run() -> None:
    assert len(published.POSITIVE_CASES) == 9
    assert len(published.NEGATIVE_CASES) == 7


def test_a_message_that_is_not_all_there_is_waited_for(r: RSession) -> None:
    encoded, _ = published.ALL_HEADERS_TYPES
    outcomes = r.call(DECODE_ALL, frames=[encoded[:size] for size in range(len(encoded))])
    assert set(outcomes) == {"incomplete"}


def _mutations(seed: int) -> Iterator[bytes]:
    """Good messages with bytes changed, removed or added; every other one with its CRCs mended."""
    chance = random.Random(seed)
    good = [encoded for encoded, _ in published.POSITIVE_CASES]
    for number in range(MUTATIONS):
        message = bytearray(chance.choice(good))
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(message))
            change = chance.choice(("set", "flip", "cut", "add"))
            if change == "set":
                message[place] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
            elif change == "flip":
                message[place] ^= 1 << chance.randrange(8)
            elif change == "cut" and len(message) > 1:
                del message[place]
            else:
                message.insert(place, chance.randrange(256))
        yield _mended(message, chance) if number % 2 else bytes(message)


def _mended(message: bytearray, chance: random.Random) -> bytes:
    """The message with right CRCs, so that what they guard is reached; mostly with its length."""
    if len(message) < 16:
        return bytes(message)
    if chance.random() < 0.9:
        message[:4] = len(message).to_bytes(4, "big")
    message[8:12] = crc32(message[:8]).to_bytes(4, "big")
    message[-4:] = crc32(message[:-4]).to_bytes(4, "big")
    return bytes(message)


def test_a_mutated_message_is_read_waited_for_or_refused(r: RSession) -> None:
    frames = list(_mutations(seed=20240203))
    outcomes = r.call(DECODE_ALL, frames=frames)
    assert len(outcomes) == MUTATIONS
    assert {"read", "incomplete", "the checksum of a message is wrong"} <= set(outcomes)
    told = {outcome for outcome in outcomes if "header of a message" in outcome}
    assert len(told) >= 4
