"""The manifest: what each service has in the package, so that a run for some knows the rest."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from generator.file import MANIFEST
from generator.read.source import ModelError


@dataclass(frozen=True, slots=True)
class Entry:
    """A service's line in the index of services; `package` has its functions and pages."""

    name: str
    botocore: str
    export: str
    title: str
    package: str


@dataclass(frozen=True, slots=True)
class Share:
    """One service's share of the package.

    Attributes:
        entry: its line in the index.
        operations: how many it has.
        functions: names of those that are emitted.
        files: paths; other services may have its endpoint rule set, too.
    """

    entry: Entry
    operations: int
    functions: tuple[str, ...]
    files: tuple[str, ...]


def render_manifest(shares: Iterable[Share]) -> bytes:
    """JSON array of all shares, in order of their names."""
    rows = (asdict(share) for share in sorted(shares, key=lambda share: share.entry.name))
    flat = [row.pop("entry") | row for row in rows]
    return (json.dumps(flat, indent=1) + "\n").encode("ascii")


def read_manifest(content: bytes | None) -> list[Share]:
    """Read what `render_manifest()` wrote; a package without a manifest has no services."""
    try:
        return [_share(**row) for row in json.loads(content or b"[]")]
    except (TypeError, ValueError) as error:
        raise ModelError(f"{MANIFEST} is damaged: restore it") from error


def _share(operations: int, functions: list[str], files: list[str], **entry: str) -> Share:
    return Share(Entry(**entry), operations, tuple(functions), tuple(files))
