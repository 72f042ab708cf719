"""Files to the tree: written when they differ, removed when their source is gone."""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.render import File

MARK = re.compile(rb"^[#%] Generated from botocore's ([\w.-]+) model by generator/\.")
"""First line of a service's generated file; the group is botocore's name of the service."""

PLACES = ("R/service-*.R", "man/*.Rd")
"""Where marked files are looked for."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Paths, from the package's root, that were written or removed, or would be."""

    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


def compare(root: Path, files: Mapping[str, File], stale: Iterable[str]) -> Changes:
    """Return what writing `files` and removing `stale` would change; touch nothing."""
    return Changes(
        written=sorted(path for path, file in files.items() if read(root / path) != file.content),
        removed=sorted(path for path in stale if path not in files and (root / path).exists()),
    )


def write(root: Path, files: Mapping[str, File], stale: Iterable[str]) -> Changes:
    """Write the files that differ and remove the stale ones.

    Each file is replaced in one step, so an interrupted run leaves every file whole.
    """
    changes = compare(root, files, stale)
    for path in changes.written:
        replace(root / path, files[path].content)
    for path in changes.removed:
        (root / path).unlink()
    return changes


def read(path: Path) -> bytes | None:
    """Content of a file before compression; None when it is not there or is damaged."""
    try:
        content = path.read_bytes()
        return lzma.decompress(content) if path.suffix == ".xz" else content
    except (FileNotFoundError, lzma.LZMAError):
        return None


def replace(path: Path, content: bytes) -> None:
    """Put a file in its place at once, compressed when it is named `.xz`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_bytes(compress(content) if path.suffix == ".xz" else content)
    temporary.replace(path)


def compress(content: bytes) -> bytes:
    """Return text in the format of xz; where a byte stands says nothing about it (`pb`)."""
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 6, "pb": 0}]
    return lzma.compress(content, check=lzma.CHECK_CRC32, filters=filters)


def marked_files(root: Path) -> dict[str, str]:
    """Generated files of services in the tree: path to botocore's name of the service."""
    found = {}
    for pattern in PLACES:
        for path in root.glob(pattern):
            with path.open("rb") as file:
                mark = MARK.match(file.readline())
            if mark:
                found[path.relative_to(root).as_posix()] = mark.group(1).decode()
    return found
