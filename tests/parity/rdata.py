"""R's own serialisation (XDR, version 2): values to R and back by the thousand, with their types.

A list of R is a list or, with names, a dict; an atomic vector is a tuple, however short it is; a
raw vector is bytes; NA is None.
"""

from __future__ import annotations

import datetime
import struct
from collections.abc import Mapping, Sequence
from typing import Any

_NULL = 254
_REFERENCE = 255
_SYMBOL, _PAIRS, _CHAR, _LOGICAL, _INTEGER, _REAL, _STRING, _LIST, _RAW = (
    1,
    2,
    9,
    10,
    13,
    14,
    16,
    19,
    24,
)
_IS_OBJECT, _HAS_ATTRIBUTES, _HAS_TAG, _UTF8 = 0x100, 0x200, 0x400, 0x8000
_NA_INTEGER = -(2**31)
_NA_REAL = struct.pack(">Q", 0x7FF00000000007A2)
_EXACT = 2**53
_HEADER = b"X\n" + struct.pack(">iii", 2, 0x00040000, 0x00020300)
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def dump(value: Any) -> bytes:
    """Return what R's `unserialize()` makes a value of: integers beyond 2^53 arrive as digits."""
    out = bytearray(_HEADER)
    _write(out, value)
    return bytes(out)


def _write(out: bytearray, value: Any) -> None:
    match value:
        case None:
            out += struct.pack(">i", _NULL)
        case bool():
            out += struct.pack(">iii", _LOGICAL, 1, value)
        case int() if abs(value) < 2**31:
            out += struct.pack(">iii", _INTEGER, 1, value)
        case int() if abs(value) > _EXACT:
            _write_strings(out, [str(value)])
        case int() | float():
            out += struct.pack(">iid", _REAL, 1, value)
        case str():
            _write_strings(out, [value])
        case bytes():
            out += struct.pack(">ii", _RAW, len(value)) + value
        case datetime.datetime():
            out += struct.pack(">iid", _REAL | _IS_OBJECT | _HAS_ATTRIBUTES, 1, value.timestamp())
            _write_attributes(out, {"class": ["POSIXct", "POSIXt"], "tzone": ["UTC"]})
        case Mapping():
            out += struct.pack(">ii", _LIST | _HAS_ATTRIBUTES, len(value))
            for element in value.values():
                _write(out, element)
            _write_attributes(out, {"names": list(value)})
        case Sequence():
            out += struct.pack(">ii", _LIST, len(value))
            for element in value:
                _write(out, element)
        case _:
            raise TypeError(f"no form in R for a {type(value).__name__}")


def _write_strings(out: bytearray, texts: Sequence[str]) -> None:
    out += struct.pack(">ii", _STRING, len(texts))
    for text in texts:
        _write_char(out, text)


def _write_char(out: bytearray, text: str) -> None:
    encoded = text.encode()
    out += struct.pack(">ii", _CHAR | _UTF8, len(encoded)) + encoded


def _write_attributes(out: bytearray, attributes: Mapping[str, Sequence[str]]) -> None:
    for name, texts in attributes.items():
        out += struct.pack(">ii", _PAIRS | _HAS_TAG, _SYMBOL)
        _write_char(out, name)
        _write_strings(out, texts)
    out += struct.pack(">i", _NULL)


def load(data: bytes) -> Any:
    """Return a value that R's `serialize(x, NULL, version = 2)` wrote."""
    return _Reader(data).item()


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = len(_HEADER)
        self._symbols: list[str] = []

    def _take(self, size: int) -> bytes:
        self._at += size
        return self._data[self._at - size : self._at]

    def _int(self) -> int:
        return int.from_bytes(self._take(4), "big", signed=True)

    def item(self) -> Any:
        """The value that begins here."""
        flags = self._int()
        kind = flags & 0xFF
        match kind:
            case 254:
                return None
            case 1 | 255:
                return self._symbol(flags)
            case 2:
                return self._pairs(flags)
            case 9:
                return self._char()
        values = self._vector(kind)
        return _dress(values, self.item() if flags & _HAS_ATTRIBUTES else {})

    def _vector(self, kind: int) -> Any:
        size = self._int()
        match kind:
            case 24:
                return self._take(size)
            case 10:
                return tuple(None if n == _NA_INTEGER else n != 0 for n in self._ints(size))
            case 13:
                return tuple(None if n == _NA_INTEGER else n for n in self._ints(size))
            case 14:
                return tuple(self._real() for _ in range(size))
            case 16:
                return tuple(self.item() for _ in range(size))
            case 19:
                return [self.item() for _ in range(size)]
        raise TypeError(f"R sent something of type {kind}")

    def _ints(self, size: int) -> tuple[int, ...]:
        return struct.unpack(f">{size}i", self._take(4 * size))

    def _real(self) -> float | None:
        raw = self._take(8)
        value: float = struct.unpack(">d", raw)[0]
        return None if value != value and raw[4:] == _NA_REAL[4:] else value

    def _char(self) -> str | None:
        size = self._int()
        return None if size == -1 else self._take(size).decode()

    def _symbol(self, flags: int) -> str:
        if flags & 0xFF == _REFERENCE:
            return self._symbols[(flags >> 8) - 1]
        self._symbols.append(self.item())
        return self._symbols[-1]

    def _pairs(self, flags: int) -> dict[str, Any]:
        pairs = {}
        while flags & 0xFF == _PAIRS:
            name = self.item()
            pairs[name] = self.item()
            flags = self._int()
        return pairs


def _dress(values: Any, attributes: Mapping[str, Any]) -> Any:
    """A vector with its attributes: names make a list a dict, and a class makes numbers times."""
    if "POSIXct" in attributes.get("class", ()):
        return tuple(None if v is None else _time(v) for v in values)
    if isinstance(values, list) and "names" in attributes:
        return dict(zip(attributes["names"], values, strict=True))
    return values


def _time(seconds: float) -> datetime.datetime:
    return _EPOCH + datetime.timedelta(microseconds=round(seconds * 1e6))
