"""What rendering makes and writing takes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class File:
    """A generated file: its path in the package and its content before any compression."""

    path: str
    content: bytes


MANIFEST = "generator/manifest.json"
"""Lists the generated files of all services, seen from the package's root.

It is written before the files that it lists, and after those are removed that it no longer lists:
so it lists all that are there, wherever a run is killed.
"""
