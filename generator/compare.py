"""Two folders of models to the report of what changed between them."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from generator.build import build_service
from generator.change import Change, Report
from generator.diff import diff_service
from generator.source import ModelError, Source


def compare_folders(
    old: Path, new: Path, names: tuple[str, str], progress: Callable[[int, int, str], None]
) -> Report:
    """Compare two folders laid out as botocore's data.

    Args:
        old: the earlier models.
        new: the later ones.
        names: what the report calls them.
        progress: called after each service with the number done, their total and the name.

    Raises:
        ModelError: one of the folders, or a service in it, cannot be used.
    """
    changed = changed_services(old, new)
    changes = list(diff_regions(regions(old), regions(new)))
    compared = partial(compare_service, old, new)
    if len(changed) < 8:
        found = map(compared, changed)
        changes += _collect(found, changed, progress)
    else:
        with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
            changes += _collect(pool.map(compared, changed, chunksize=4), changed, progress)
    return Report(*names, tuple(changes))


def _collect(
    found: Iterator[list[Change]],
    names: list[str],
    progress: Callable[[int, int, str], None],
) -> Iterator[Change]:
    for done, (name, changes) in enumerate(zip(names, found, strict=True), start=1):
        progress(done, len(names), name)
        yield from changes


def compare_service(old: Path, new: Path, name: str) -> list[Change]:
    """Compare one service, by botocore's name, that one or both of the folders have."""
    before, after = (
        build_service(Source(folder).read(name)) if name in services(folder) else None
        for folder in (old, new)
    )
    return diff_service(before, after)


def diff_regions(old: set[str], new: set[str]) -> Iterator[Change]:
    """Changes of the regions that AWS has."""
    for kind, some in (("region_removed", old - new), ("region_added", new - old)):
        for region in sorted(some):
            yield Change(kind, "", where=region)


def regions(data: Path) -> set[str]:
    """Names of all regions of all partitions; none where the folder does not say."""
    partitions = Source(data).partitions().get("partitions", [])
    return {region for partition in partitions for region in partition.get("regions", {})}


def changed_services(old: Path, new: Path) -> list[str]:
    """Botocore's names of the services with a file that differs, in order of name."""
    names = services(old) | services(new)
    return sorted(name for name in names if contents(old / name) != contents(new / name))


def services(data: Path) -> set[str]:
    """Botocore's names of the services of a folder, by the files in it."""
    if not data.is_dir():
        raise ModelError(f"{data}: there is no such folder")
    return {path.parent.parent.name for path in data.glob("*/*/service-2.json*")}


def contents(folder: Path) -> dict[str, bytes]:
    """Content of each file of a service before compression, by path in its folder."""
    found = {}
    for path in sorted(folder.rglob("*.json*")):
        name = path.relative_to(folder).as_posix().removesuffix(".gz")
        content = path.read_bytes()
        found[name] = gzip.decompress(content) if path.suffix == ".gz" else content
    return found
