"""What tells of the models and is not generated: news, figures, lists."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.file import MANIFEST, File
from generator.model.companions import listed
from generator.read.quarantine import FOLDER
from generator.read.source import Source
from generator.render.files import stamp_description
from generator.render.manifest import read_manifest
from generator.update.change import Report
from generator.update.news import news_part, update_news
from generator.update.pin import write_version
from generator.update.version import Released
from generator.write.tree import read

STATUS = "STATUS.md"
COMPANIONS = "generator/companions.toml"


def description_told(root: Path, version: str, botocore: str) -> str:
    """DESCRIPTION with the versions of the package and of botocore."""
    text = (root / "DESCRIPTION").read_text("utf-8")
    return stamp_description(write_version(text, version), botocore)


def news_told(root: Path, released: Released, version: str, since: Report) -> str:
    """NEWS.md with what AWS changed since the last release."""
    path = root / "NEWS.md"
    news = path.read_text("utf-8") if path.exists() else ""
    package = re.search(r"^Package: (\S+)$", (root / "DESCRIPTION").read_text("utf-8"), re.M)
    name = package.group(1) if package else "claws"
    return update_news(news, name, released.version, version, news_part(since))


def texts_beside(
    root: Path, botocore: str, after: Source, files: Mapping[str, File]
) -> dict[str, str]:
    """Texts that tell of the models and are not generated, of those that the package has."""
    texts = {path: (root / path) for path in (STATUS, COMPANIONS)}
    told = {path: file.read_text("utf-8") for path, file in texts.items() if file.exists()}
    if STATUS in told:
        counts = count_operations(root, files)
        told[STATUS] = write_figures(told[STATUS], botocore, counts)
    if COMPANIONS in told:
        told[COMPANIONS] = listed(told[COMPANIONS], after.names())
    return told


def count_operations(root: Path, files: Mapping[str, File]) -> list[int]:
    """Return how many operations each service has once `files` are written."""
    manifest = files[MANIFEST].content if MANIFEST in files else read(root / MANIFEST)
    return [share.operations for share in read_manifest(manifest)]


def write_figures(readme: str, botocore: str, operations: Sequence[int]) -> str:
    """Return STATUS.md with the version of botocore and the numbers of services and operations."""
    told = f"{botocore}: {len(operations):,} services with {sum(operations):,} operations"
    return _FIGURES.sub(rf"\g<1>{told}", readme, count=1)


_FIGURES = re.compile(r"^(Made from botocore )\S+: \S+ services with \S+ operations", re.MULTILINE)


def quarantine_told(after: Source) -> dict[str, bytes]:
    """Content of the quarantine folder by path in the package."""
    folder = after.quarantine
    if folder is None:
        return {}
    files = (path for path in folder.rglob("*") if path.is_file())
    return {f"{FOLDER}/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in files}
