"""Values of scalar shapes: plain ones to read in a report, and wild ones to find what breaks."""

from __future__ import annotations

import datetime
import struct
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

Style = Literal["plain", "wild", "empty"]
"""How scalars are chosen; empty ones are empty texts and blobs, and plain everything else."""

PLAIN_TIME = datetime.datetime(2024, 2, 3, 4, 5, 6, 789000, tzinfo=datetime.UTC)

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
LABEL = LETTERS + "-"
HEADER = LETTERS + " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
XML = HEADER + "\t\n\r\x7fäßñéΩЖ中文日本語€ \u2028\u0301\U0001f600\U00010348\U0010fffd"
TEXT = XML + "".join(map(chr, range(1, 32)))
"""Letters that a value may have in a host name, a header, an XML document, or anywhere else.

R's strings, like C's, cannot hold U+0000.
"""

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_EXACT_SECONDS = 2**33
"""From here on R's times, seconds in a double, have no microseconds."""
_FAR = (datetime.datetime(1000, 1, 1), datetime.datetime(9999, 12, 31, 23, 59, 59))
"""Botocore writes the years before 1000 with fewer than four digits."""

_MOST = {"integer": 2**31 - 1, "long": 2**63 - 1}
_FRACTIONS = (0.0, -0.5, 1.5, 3.141592653589793, -1e-7, 1e15, 1e16, 123456789.125, 1e22)
_SPECIAL = (float("nan"), float("inf"), float("-inf"))


@dataclass(frozen=True, slots=True)
class Scalars:
    """Makes scalar values.

    Attributes:
        random: where wild values come from.
        style: which values are chosen.
        letters: the letters of a text that has no narrower ones.
        secret: whether texts shall be found wherever they are shown (tests/leaks.py).
        mark: how such texts begin.
    """

    random: Random
    style: Style
    letters: str = TEXT
    secret: bool = False
    mark: str = "hush"

    def make(self, shape: Any, name: str, letters: str = "") -> Any:
        """Return a value of a scalar shape.

        Args:
            shape: botocore's shape.
            name: the member's name, for plain text.
            letters: the letters that a text may have; empty for the usual ones.
        """
        least = shape.metadata.get("min")
        match shape.type_name:
            case "string":
                return self.text(name, int(least or 0), letters)
            case "blob":
                return self._blob(int(least or 0))
            case "boolean":
                return self.random.random() < 0.5 if self.style == "wild" else True
            case "timestamp":
                return self._time() if self.style == "wild" else PLAIN_TIME
            case "integer" | "long" as kind:
                return self._whole(kind, least)
            case kind:
                return self._fraction(kind, least)

    def text(self, name: str, least: int = 0, letters: str = "") -> str:
        """Return a text of at least so many letters."""
        if self.style == "empty":
            return ""
        if self.style == "plain":
            return (f"{self.mark}-{name}" if self.secret else name).ljust(least, "x")
        size = max(least, self.random.choice((0, 1, 3, 8, 24)))
        text = "".join(self.random.choices(letters or self.letters, k=size))
        text = text.strip().ljust(least, "x") if letters == HEADER else text
        return f"{self.mark}-x{text}" if self.secret and text else text

    def label(self, name: str, least: int = 0) -> str:
        """Return a text of letters, digits and hyphens that is never empty."""
        return f"a{self.text(name, least, LABEL).lower()}z"

    def _blob(self, least: int) -> bytes:
        if self.style == "empty":
            return b""
        if self.style == "plain":
            return b"\x00\x01blob\xff".ljust(least, b"\x00")
        if self.random.random() < 0.25:
            return bytes(range(256))
        return self.random.randbytes(max(least, self.random.choice((0, 1, 2, 5))))

    def _time(self) -> datetime.datetime:
        if self.random.random() < 0.2:
            return self.random.choice(_FAR).replace(tzinfo=datetime.UTC)
        seconds = self.random.randrange(-_EXACT_SECONDS, _EXACT_SECONDS)
        micro = self.random.choice((0, 1, 10, 500_000, 120_000, 999_999))
        return _EPOCH + datetime.timedelta(seconds=seconds, microseconds=micro)

    def _whole(self, kind: str, least: float | None) -> int:
        most = _MOST[kind]
        low = -most - 1 if least is None else int(least)
        if self.style != "wild":
            return max(7, low)
        edges = (low, most, 0, 1, 10**5, 2**31 - 1, 2**53, 2**53 + 1, -(2**53) - 1)
        return max(low, min(most, self.random.choice((*edges, self.random.randint(low, most)))))

    def _fraction(self, kind: str, least: float | None) -> float:
        if self.style != "wild":
            return max(2.25, float(least or 0))
        most = 1.7976931348623157e308 if kind == "double" else 3.4028234663852886e38
        value = self.random.choice((*_FRACTIONS, *_SPECIAL, most, self.random.gauss(0, 1e3)))
        if least is not None and not value >= least:
            value = float(least)
        return value if kind == "double" else _single(value)


def _single(value: float) -> float:
    """Return the nearest number that a float of 32 bits can be."""
    return float(struct.unpack(">f", struct.pack(">f", value))[0])
