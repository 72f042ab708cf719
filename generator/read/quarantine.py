"""Services put aside: the last good files of each, used until newer ones are good again.

The folder is laid out as botocore's data, with `quarantine.toml` beside the services: why each was
put aside, and the version of botocore that the kept files are from, empty where none were good.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.docs.ascii import one_line

FOLDER = "generator/quarantine"
"""Where the folder is, seen from the package's root."""

TABLE = "quarantine.toml"

HEADER = """\
# Services whose newest model cannot be used, by botocore's name. Written by
# `python -m generator update`, which also removes a row when the service is good again.
"""


@dataclass(frozen=True, slots=True)
class Quarantined:
    """Why a service was put aside, and the version of botocore that its kept files are from."""

    reason: str
    kept: str = ""


def read_table(folder: Path) -> dict[str, Quarantined]:
    """Return the quarantined services by botocore's name; none where there is no table."""
    path = folder / TABLE
    if not path.exists():
        return {}
    return {
        name: Quarantined(row["reason"], row["kept"])
        for name, row in tomllib.loads(path.read_text("utf-8")).items()
    }


def table_text(services: Mapping[str, Quarantined]) -> str:
    """Return the table as TOML."""
    text = HEADER
    for name, row in sorted(services.items()):
        text += f"\n[{json.dumps(name)}]\nreason = {json.dumps(one_line(row.reason))}\n"
        text += f"kept = {json.dumps(row.kept)}\n"
    return text


def folder_files(services: Mapping[str, Quarantined], kept: Mapping[str, Path]) -> dict[str, bytes]:
    """Return content of the folder by path in it; empty when no service is put aside.

    Args:
        services: the services to put aside.
        kept: where the last good files of each are, for those that have any.
    """
    if not services:
        return {}
    found = {TABLE: table_text(services).encode("utf-8")}
    for name, folder in kept.items():
        for path in files_of(folder):
            found[f"{name}/{path.relative_to(folder).as_posix()}"] = path.read_bytes()
    return found


def files_of(folder: Path) -> Iterable[Path]:
    """Return the files of a service, those in its newest API version alone."""
    newest = max(path.parent for path in folder.glob("*/service-2.json*"))
    return sorted(path for path in newest.iterdir() if path.is_file())
