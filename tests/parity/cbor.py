"""CBOR, as much of it as the protocol has: each number and string keeps the form it had."""

from __future__ import annotations

import datetime
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_SIMPLE = {20: False, 21: True, 22: None, 23: None}
_FLOATS = {25: (">e", 2), 26: (">f", 4), 27: (">d", 8)}
_BREAK = 0xFF
_OPEN = 31


def encode(value: Any, *, chunked: bool = False) -> bytes:
    """Return a value as CBOR: floats in 64 bits, times as seconds under tag 1.

    Args:
        value: the value.
        chunked: whether lists and maps are of indefinite length.
    """
    out = bytearray()
    _write(out, value, chunked=chunked)
    return bytes(out)


def _write(out: bytearray, value: Any, *, chunked: bool) -> None:
    match value:
        case None | bool():
            out.append(0xE0 | {None: 22, False: 20, True: 21}[value])
        case int():
            _head(out, 0 if value >= 0 else 1, value if value >= 0 else -1 - value)
        case float():
            out += b"\xfb" + struct.pack(">d", value)
        case bytes():
            _head(out, 2, len(value))
            out += value
        case str():
            _head(out, 3, len(value.encode()))
            out += value.encode()
        case datetime.datetime():
            out.append(0xC1)
            _write(out, value.timestamp(), chunked=chunked)
        case Mapping():
            pairs = [part for pair in value.items() for part in pair]
            _write_items(out, 5, pairs, len(value), chunked=chunked)
        case _:
            _write_items(out, 4, value, len(value), chunked=chunked)


def _write_items(
    out: bytearray, major: int, items: Sequence[Any], size: int, *, chunked: bool
) -> None:
    if chunked:
        out.append(major << 5 | _OPEN)
    else:
        _head(out, major, size)
    for item in items:
        _write(out, item, chunked=chunked)
    if chunked:
        out.append(_BREAK)


def _head(out: bytearray, major: int, size: int) -> None:
    if size < 24:
        out.append(major << 5 | size)
        return
    for info, most in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if size < 1 << (8 * most):
            out.append(major << 5 | info)
            out += size.to_bytes(most, "big")
            return
    raise ValueError(f"{size} does not fit into CBOR")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A value under a tag."""

    tag: int
    value: Any


@dataclass(frozen=True, slots=True)
class Short:
    """A float of 16 or 32 bits: another form than the float of 64 bits, which is itself."""

    bits: int
    value: float


def decode(data: bytes) -> Any:
    """Return the value of one item of CBOR.

    Raises:
        ValueError: these bytes are not exactly one item.
    """
    reader = _Reader(data)
    value = reader.item()
    if reader.at != len(data):
        raise ValueError(f"{len(data) - reader.at} bytes after the end")
    return value


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, size: int) -> bytes:
        self.at += size
        if self.at > len(self.data):
            raise ValueError("it ends too early")
        return self.data[self.at - size : self.at]

    def item(self) -> Any:
        first = self.take(1)[0]
        major, info = first >> 5, first & 31
        if major == 7:
            return self._simple(info)
        size = None if info == _OPEN else self._size(info)
        read: Callable[[int | None], Any] = (
            lambda n: n,
            lambda n: -1 - n,
            self._bytes,
            lambda n: self._bytes(n).decode(),
            self._list,
            self._map,
            lambda n: Tagged(n, self.item()),
        )[major]
        return read(size)

    def _size(self, info: int) -> int:
        if info < 24:
            return info
        if info > 27:
            raise ValueError(f"unknown length {info}")
        return int.from_bytes(self.take(1 << (info - 24)), "big")

    def _simple(self, info: int) -> Any:
        if info in _SIMPLE:
            return _SIMPLE[info]
        form, size = _FLOATS[info]
        value: float = struct.unpack(form, self.take(size))[0]
        return value if info == 27 else Short(8 * size, value)

    def _bytes(self, size: int | None) -> bytes:
        if size is not None:
            return self.take(size)
        return b"".join(_as_bytes(part) for part in self._until_break())

    def _list(self, size: int | None) -> list[Any]:
        return self._until_break() if size is None else [self.item() for _ in range(size)]

    def _map(self, size: int | None) -> dict[Any, Any]:
        parts = self._list(None if size is None else 2 * size)
        pairs = dict(zip(parts[::2], parts[1::2], strict=True))
        if len(pairs) * 2 != len(parts):
            raise ValueError("a key stands twice")
        return pairs

    def _until_break(self) -> list[Any]:
        items = []
        while self.data[self.at : self.at + 1] != bytes([_BREAK]):
            items.append(self.item())
        self.at += 1
        return items


def _as_bytes(part: Any) -> bytes:
    return part.encode() if isinstance(part, str) else bytes(part)
