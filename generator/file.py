"""What rendering makes and writing takes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class File:
    """A generated file: its path in the package and its content before any compression."""

    path: str
    content: bytes
