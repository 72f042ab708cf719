"""Messages of event streams, as a service would write them."""

from __future__ import annotations

import datetime
import struct
from binascii import crc32
from collections.abc import Mapping

HeaderValue = bool | int | bytes | str | datetime.datetime


def message(headers: Mapping[str, HeaderValue], payload: bytes) -> bytes:
    """Return one message with its checksums."""
    packed = b"".join(_header(name, value) for name, value in headers.items())
    lengths = struct.pack(">II", len(packed) + len(payload) + 16, len(packed))
    start = lengths + struct.pack(">I", crc32(lengths)) + packed + payload
    return start + struct.pack(">I", crc32(start))


def event(kind: str, payload: bytes, headers: Mapping[str, HeaderValue] | None = None) -> bytes:
    """Return an event, by its name."""
    return message({":message-type": "event", ":event-type": kind, **(headers or {})}, payload)


def exception(kind: str, payload: bytes) -> bytes:
    """Return an exception, by its name."""
    return message({":message-type": "exception", ":exception-type": kind}, payload)


def _header(name: str, value: HeaderValue) -> bytes:
    label = name.encode()
    return bytes([len(label)]) + label + _typed(value)


def _typed(value: HeaderValue) -> bytes:
    match value:
        case bool():
            return b"\x00" if value else b"\x01"
        case int() if abs(value) < 2**31:
            return struct.pack(">Bi", 4, value)
        case int():
            return struct.pack(">Bq", 5, value)
        case bytes():
            return struct.pack(">BH", 6, len(value)) + value
        case datetime.datetime():
            return struct.pack(">Bq", 8, round(value.timestamp() * 1000))
        case _:
            text = value.encode()
            return struct.pack(">BH", 7, len(text)) + text
