"""A new version of botocore to the package's tree: what changed, its news, its version.

Everything is fetched, compared and rendered before the first file is written; the pin is written
last. So whatever stops a run before that leaves the tree to the next one, which starts over.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from generator.file import MANIFEST, File
from generator.generate import Progress, Request, plan
from generator.read.quarantine import FOLDER, TABLE, read_table
from generator.read.source import Source
from generator.update.aside import put_aside, suspects_of
from generator.update.change import Report
from generator.update.compare import changed_services, compare
from generator.update.fetch import fetch
from generator.update.order import Order
from generator.update.pin import PIN, read_pin, read_version, write_pin
from generator.update.sdist import PATH as SDIST
from generator.update.sdist import Sdist, fetch_sdist, read_sdist, sdist_text
from generator.update.told import description_told, news_told, quarantine_told, texts_beside
from generator.update.version import PATH, Released, next_version, read_release, release_text
from generator.write.hold import held, temporary
from generator.write.tree import Changes, remove, staged
from generator.write.tree import compare as compare_tree

JOURNAL = ".cache/updating"
"""Is there while a run writes; a run that finds it looks at every service."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an update found, and what it wrote or would write.

    Attributes:
        report: changes from the version that was pinned.
        version: the package's version afterwards; empty when the run was stopped.
        changes: files that were written or removed, or would be.
    """

    report: Report
    version: str = ""
    changes: Changes = Changes()  # noqa: RUF009 - it is never changed


def update(order: Order, progress: Progress) -> Outcome:
    """Bring a package to a version of botocore.

    A run that meets breaking changes writes nothing unless they are accepted; its outcome has no
    version. A dry run reads what was downloaded before, and keeps no download of its own.

    Raises:
        ModelError: a version cannot be had, or none of its services can be used.
    """
    if not order.dry_run:
        with held(order.root):
            return _update(order, progress)
    with tempfile.TemporaryDirectory(prefix="claws-update-") as folder:
        for release in order.cache.glob("[0-9]*"):
            (Path(folder) / release.name).symlink_to(release.resolve())
        return _update(replace(order, cache=Path(folder)), progress)


def _update(order: Order, progress: Progress) -> Outcome:
    pin = read_pin(order.root)
    new = fetch(order.to, order.cache, order.download)
    unfinished = (order.root / JOURNAL).exists()
    if new.version == pin and not unfinished:
        return Outcome(Report(pin, pin), read_version(order.root))
    with (
        begun_sdist(order, new.version) as sdist,
        temporary(order.cache, ".quarantine-") as aside,
    ):
        old = fetch(pin, order.cache, order.download)
        before = Source(old.data, order.root / FOLDER)
        suspects = suspects_of(before, Source(new.data), read_table(order.root / FOLDER))
        table = put_aside(order, before, new, pin, aside, suspects)
        after = Source(new.data, aside)
        report = compare(before, after, (pin, new.version), progress, suspects)
        report = replace(report, quarantined={name: row.reason for name, row in table.items()})
        if report.breaking() and not order.accept_breaking:
            return Outcome(report)
        changed = None if unfinished else changed_services(before, after, suspects)
        return _apply(order, report, before, after, changed, sdist, progress)


@contextmanager
def begun_sdist(order: Order, version: str) -> Iterator[Future[Sdist] | None]:
    """Begin to download the cases of the tests, which takes as long as all the rest of an update.

    There is nothing to download where a package has no such tests, or has the cases already.
    """
    path = order.root / SDIST
    if not path.exists() or read_sdist(path.read_text("utf-8")).version == version:
        yield None
        return
    with ThreadPoolExecutor(max_workers=1) as pool:
        yield pool.submit(fetch_sdist, version, order.sdists, order.download_sdist)


def _apply(
    order: Order,
    report: Report,
    before: Source,
    after: Source,
    changed: list[str] | None,
    sdist: Future[Sdist] | None,
    progress: Progress,
) -> Outcome:
    """Render what changed and what tells of it, then write all of it."""
    root = order.root
    released = read_release((root / PATH).read_text("utf-8"))
    since = since_release(order, released, report, after, progress)
    version = next_version(read_version(root), released, since.level)
    files, stale = _generated(order, before, after, changed, progress)
    told: dict[str, str | bytes] = {
        "DESCRIPTION": description_told(root, version, report.new),
        "NEWS.md": news_told(root, released, version, since),
        PATH: release_text(replace(released, level=since.level)),
        **quarantine_told(after),
        **texts_beside(root, report.new, after, files),
        **({SDIST: sdist_text(sdist.result())} if sdist else {}),
        "pyproject.toml": write_pin((root / "pyproject.toml").read_text("utf-8"), report.new),
    }
    files |= {
        path: File(path, text.encode("utf-8") if isinstance(text, str) else text)
        for path, text in told.items()
    }
    held = (path.relative_to(root).as_posix() for path in (root / FOLDER).rglob("*"))
    stale += [path for path in held if path not in files and (root / path).is_file()]
    if order.dry_run:
        return Outcome(report, version, compare_tree(root, files, stale))
    return Outcome(report, version, write_in_order(root, files, stale))


def write_in_order(root: Path, files: Mapping[str, File], stale: Iterable[str]) -> Changes:
    """Write what later steps rely on first, and the pin last, or nothing at all.

    The table of the quarantine tells of files that have to be there already, as long as it is.
    """
    changes = compare_tree(root, files, stale)
    aside = [path for path in changes.removed if path.startswith(f"{FOLDER}/")]
    with staged(root, files, changes.written) as move, journal(root):
        remove(root, (path for path in changes.removed if path not in aside))
        move(sorted((path for path in changes.written if path != PIN), key=_rank))
        remove(root, aside)
        move(path for path in changes.written if path == PIN)
    return changes


def _rank(path: str) -> int:
    """The files of the quarantine, the manifest, and all others."""
    if path.startswith(f"{FOLDER}/") and path != f"{FOLDER}/{TABLE}":
        return 0
    return 1 if path == MANIFEST else 2


def _generated(
    order: Order,
    before: Source,
    after: Source,
    changed: list[str] | None,
    progress: Progress,
) -> tuple[dict[str, File], list[str]]:
    """Files of the services that changed, all where None are named, and those to remove."""
    some = None if changed is None else [name for name in changed if after.has(name)]
    gone = tuple(name for name in before.names() if not after.has(name))
    request = Request(
        root=order.root,
        data=after.data,
        pages=order.pages,
        services=tuple(some or ()),
        quarantine=after.quarantine,
        gone=gone,
    )
    if some == [] and not gone and before.partitions() == after.partitions():
        return {}, []
    return plan(request, progress)


def since_release(
    order: Order, released: Released, report: Report, after: Source, progress: Progress
) -> Report:
    """Changes since the last release, of which NEWS.md tells."""
    if released.botocore == report.old:
        return report
    base = fetch(released.botocore, order.cache, order.download)
    names = (released.botocore, report.new)
    return compare(Source(base.data), after, names, progress)


@contextmanager
def journal(root: Path) -> Iterator[None]:
    """Leave a mark while the tree is between two versions."""
    mark = root / JOURNAL
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.touch()
    yield
    mark.unlink()
