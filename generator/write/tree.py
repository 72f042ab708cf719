"""Files to the tree: written when they differ, removed when their source is gone."""

from __future__ import annotations

import errno
import lzma
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.file import MANIFEST, File


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
    """Write the files that differ and remove the stale ones, or change nothing.

    Raises:
        WriteError: a file cannot be written.
    """
    changes = compare(root, files, stale)
    with staged(root, files, changes.written) as move:
        remove(root, changes.removed)
        move(sorted(changes.written, key=lambda path: path != MANIFEST))
    return changes


class WriteError(Exception):
    """A file cannot be written; the message names it."""


Move = Callable[[Iterable[str]], None]
"""Puts files that were written beside their places into them."""


@contextmanager
def staged(root: Path, files: Mapping[str, File], paths: Iterable[str]) -> Iterator[Move]:
    """Write files beside their places; whatever cannot be written leaves the tree as it was.

    Each file is put into its place in one step, so an interrupted run leaves every file whole.
    """
    sweep(root)
    beside = {path: _beside(root / path) for path in paths}
    made: list[Path] = []
    try:
        for path, temporary in beside.items():
            made += absent((root / path).parent)
            _stage(root / path, temporary, files[path].content)
        yield lambda some: _move(root, beside, some)
    except OSError as error:
        raise WriteError(f"{error.filename or root}: {error.strerror}") from error
    finally:
        for temporary in beside.values():
            with suppress(OSError):
                temporary.unlink()
        for folder in reversed(made):
            with suppress(OSError):  # it is in use
                folder.rmdir()


def absent(folder: Path) -> list[Path]:
    """Return a folder and those above it that are not there, the outermost first."""
    return [path for path in (*reversed(folder.parents), folder) if not path.exists()]


def _stage(path: Path, temporary: Path, content: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "there is a folder where a file belongs", str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        said = "there is a file where a folder belongs"
        raise NotADirectoryError(errno.ENOTDIR, said, error.filename) from error
    temporary.write_bytes(compress(content) if path.suffix == ".xz" else content)


def _move(root: Path, beside: Mapping[str, Path], paths: Iterable[str]) -> None:
    for path in paths:
        beside[path].replace(root / path)


def remove(root: Path, paths: Iterable[str]) -> None:
    """Remove files of the tree."""
    for path in paths:
        (root / path).unlink(missing_ok=True)


def sweep(root: Path) -> None:
    """Remove what a run that was killed left beside the files it wrote."""
    for place in ("", "R/", "man/", "inst/**/", "generator/**/", "tests/conformance/"):
        for left in root.glob(f"{place}.*.new"):
            left.unlink()


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.new")


def read(path: Path) -> bytes | None:
    """Content of a file before compression; None when it is not there, no file, or damaged."""
    try:
        content = path.read_bytes()
        return decompress(content) if path.suffix == ".xz" else content
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, lzma.LZMAError):
        return None


def decompress(content: bytes) -> bytes:
    """Return the text of a file in the format of xz, which holds nothing else.

    Raises:
        lzma.LZMAError: it is not whole, or something follows.
    """
    reader = lzma.LZMADecompressor(lzma.FORMAT_XZ)
    text = reader.decompress(content)
    if not reader.eof or reader.unused_data:
        raise lzma.LZMAError
    return text


def replace(path: Path, content: bytes) -> None:
    """Put a file in its place at once, compressed when it is named `.xz`."""
    temporary = _beside(path)
    _stage(path, temporary, content)
    temporary.replace(path)


def compress(content: bytes) -> bytes:
    """Return text in the format of xz; where a byte stands says nothing about it (`pb`)."""
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 6, "pb": 0}]
    return lzma.compress(content, check=lzma.CHECK_CRC32, filters=filters)
