"""Two sources of models to the report of what changed between them."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from generator.model.build import build_service
from generator.model.endpoints import build_endpoints
from generator.read.source import ModelError, Source
from generator.update.change import Change, Report
from generator.update.diff import diff_service
from generator.workers import workers


def compare(
    old: Source,
    new: Source,
    names: tuple[str, str],
    progress: Callable[[int, int, str], None],
    among: Iterable[str] | None = None,
) -> Report:
    """Compare two sources of models.

    Args:
        old: the earlier models.
        new: the later ones.
        names: what the report calls them.
        progress: called after each service with the number done, their total and the name.
        among: the only services that may differ, where that is known; None for all.

    Raises:
        ModelError: a service cannot be used.
    """
    changed = changed_services(old, new, among)
    changes = list(diff_regions(regions(old), regions(new)))
    compared = partial(compare_service, old, new)
    if len(changed) < 8:
        changes += _collect(map(compared, changed), changed, progress)
    else:
        with workers() as pool:
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


def compare_service(old: Source, new: Source, name: str) -> list[Change]:
    """Compare one service, by botocore's name, that one or both of the sources have."""
    before, after = (
        build_service(source.read(name)) if source.has(name) else None for source in (old, new)
    )
    return diff_service(before, after)


def diff_regions(old: set[str], new: set[str]) -> Iterator[Change]:
    """Changes of the regions that AWS has."""
    for kind, some in (("region_removed", old - new), ("region_added", new - old)):
        for region in sorted(some):
            yield Change(kind, "", where=region)


def regions(source: Source) -> set[str]:
    """Names of all regions of all partitions; none where the source does not say."""
    partitions = source.partitions().get("partitions", [])
    return {region for partition in partitions for region in partition.get("regions", {})}


def changed_services(old: Source, new: Source, among: Iterable[str] | None = None) -> list[str]:
    """Botocore's names of the services that may differ, in order of name.

    Those are the ones with another file, or another place in the table of endpoints.

    Args:
        old: the earlier models.
        new: the later ones.
        among: the only services to look at; None for all.
    """
    listed = {*old.names(), *new.names()}
    names = sorted(listed if among is None else listed.intersection(among))
    moved = moved_prefixes(old.endpoint_table(), new.endpoint_table())
    return [
        name
        for name in names
        if contents(old.folder(name)) != contents(new.folder(name))
        or (moved and endpoint_prefix(new, name) in moved)
    ]


def endpoint_prefix(source: Source, name: str) -> str | None:
    """The name that a service has in the table of endpoints; None where it cannot be read."""
    try:
        metadata = source.read(name).model.get("metadata", {})
    except ModelError:
        return None
    prefix: str | None = metadata.get("endpointPrefix")
    return prefix


def moved_prefixes(old: Mapping[str, Any], new: Mapping[str, Any]) -> set[str]:
    """Endpoint prefixes about which the tables of endpoints tell a client something else."""
    tables = (old, new)
    prefixes = {
        prefix
        for table in tables
        for partition in table.get("partitions", ())
        for prefix in partition["services"]
    }
    told = {
        prefix: [build_endpoints("", prefix, {}, table) for table in tables] for prefix in prefixes
    }
    return {prefix for prefix, (before, after) in told.items() if before != after}


def contents(folder: Path) -> dict[str, bytes]:
    """Content of each file of a service before compression, by path in its folder."""
    found = {}
    for path in sorted(folder.rglob("*.json*")):
        name = path.relative_to(folder).as_posix().removesuffix(".gz")
        found[name] = path.read_bytes()
        if path.suffix == ".gz":
            with suppress(OSError, EOFError, zlib.error):  # what is damaged is compared as it is
                found[name] = gzip.decompress(found[name])
    return found
