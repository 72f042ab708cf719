"""A new version of botocore to the package's tree: what changed, its news, its version.

Everything is fetched, compared and rendered before the first file is written; the pin is written
last. So whatever stops a run before that leaves the tree to the next one, which starts over.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from generator.build import build_service
from generator.change import Report
from generator.companions import core_services, listed
from generator.compare import changed_services, compare, compare_service
from generator.fetch import Download, Release, fetch
from generator.generate import Progress, Request, choose_pages, is_shared, plan
from generator.hold import held, temporary
from generator.lint import lint
from generator.news import news_part, update_news
from generator.quarantine import FOLDER, TABLE, Quarantined, folder_files, read_table
from generator.render import (
    INDEX_PATH,
    File,
    model_path,
    read_index,
    render_service,
    stamp_description,
)
from generator.sdist import PATH as SDIST
from generator.sdist import Sdist, fetch_sdist, read_sdist, sdist_text
from generator.source import ModelError, Source, reason_of, shown
from generator.version import PATH, Released, next_version, read_release, release_text
from generator.write import Changes, marked_files, read, remove, staged
from generator.write import compare as compare_tree

README = "README.md"
COMPANIONS = "generator/companions.toml"
JOURNAL = ".cache/updating"
"""Is there while a run writes; a run that finds it looks at every service."""


@dataclass(frozen=True, slots=True)
class Order:
    """What an update is asked for.

    Attributes:
        root: the package to update.
        cache: where versions of botocore are unpacked.
        download: how they are got.
        download_sdist: how the source distribution is got whose hash the package's tests hold.
        to: a version of botocore; None for the newest.
        accept_breaking: whether changes that break calls may be written.
        dry_run: whether nothing is to be written.
        pages: as in `Request`.
    """

    root: Path
    cache: Path
    download: Download
    download_sdist: Download
    to: str | None = None
    accept_breaking: bool = False
    dry_run: bool = False
    pages: str = "core"

    @property
    def sdists(self) -> Path:
        """Where the tests look for the source distribution; a dry run leaves none there."""
        return self.cache if self.dry_run else self.root / ".cache"


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
        suspects = _suspects(before, Source(new.data), read_table(order.root / FOLDER))
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
        "DESCRIPTION": _description(root, version, report.new),
        "NEWS.md": _news(root, released, version, since),
        PATH: release_text(replace(released, level=since.level)),
        **_quarantine_texts(after),
        **_beside(root, report.new, after, files),
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

    The table of the quarantine tells of files that have to be there already.
    """
    changes = compare_tree(root, files, stale)
    with staged(root, files, changes.written) as move, journal(root):
        move(sorted((path for path in changes.written if path != PIN), key=_rank))
        remove(root, changes.removed)
        move(path for path in changes.written if path == PIN)
    return changes


def _rank(path: str) -> tuple[bool, str]:
    return (not path.startswith(f"{FOLDER}/") or path == f"{FOLDER}/{TABLE}", path)


PIN = "pyproject.toml"


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


def put_aside(
    order: Order, before: Source, new: Release, pin: str, folder: Path, suspects: Iterable[str]
) -> dict[str, Quarantined]:
    """Lint the services that may have changed, and fill a quarantine folder with the bad ones.

    Raises:
        ModelError: no service can be used, so it is not the services that are broken.
    """
    after = Source(new.data)
    earlier = read_table(order.root / FOLDER)
    bad = find_bad(order, before, after, [name for name in suspects if after.has(name)])
    if len(bad) == len(after.names()):
        raise ModelError(
            f"botocore {new.version}: no service can be used: {next(iter(bad.values()))}"
        )
    table = {
        name: Quarantined(reason, _kept(before, earlier, name, pin)) for name, reason in bad.items()
    }
    kept = {name: before.folder(name) for name in table if before.has(name)}
    for path, content in folder_files(table, kept).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return table


def _suspects(before: Source, after: Source, earlier: Iterable[str]) -> list[str]:
    """Services that changed, and those put aside before: no other can differ afterwards."""
    return sorted({*changed_services(before, after), *earlier})


def _kept(before: Source, earlier: Mapping[str, Quarantined], name: str, pin: str) -> str:
    """The version of botocore that a service's last good files are from."""
    if name in earlier:
        return earlier[name].kept
    return pin if before.has(name) else ""


def find_bad(order: Order, before: Source, after: Source, names: list[str]) -> dict[str, str]:
    """Return why each service among `names` cannot be used, for those that cannot."""
    check = partial(lint_one, before, after, order.pages)
    if len(names) < 8:
        found = list(map(check, names))
    else:
        with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
            found = list(pool.map(check, names, chunksize=4))
    bad = {name: one.fault for name, one in zip(names, found, strict=True) if one.fault}
    taken = taken_names(order.root, after)
    for name, one in zip(names, found, strict=True):
        for made in one.makes:
            owner = taken.setdefault(made, name)
            if owner != name:
                bad.setdefault(name, f"would have the name {made}, which is that of {owner}")
    return bad


def taken_names(root: Path, after: Source) -> dict[str, str]:
    """What services of the tree have already that are there afterwards, and which has it."""
    index = read_index(read(root / INDEX_PATH) or b"[]")
    taken = {made: e.botocore for e in index for made in (e.name, e.export, model_path(e.name))}
    taken |= marked_files(root)
    return {made: owner for made, owner in taken.items() if after.has(owner)}


@dataclass(frozen=True, slots=True)
class Linted:
    """The first thing that is wrong with a service, if any is; names and files that it makes."""

    fault: str = ""
    makes: tuple[str, ...] = ()


def lint_one(before: Source, after: Source, pages: str, name: str) -> Linted:
    """Lint a service and go with it over all that an update does, whatever that raises."""
    documented = choose_pages(pages, name, core_services())
    try:
        raw = after.read(name)
        for reason in lint(raw, pages=documented):
            return Linted(reason)
        compare_service(before, after, name)
        service = build_service(raw)
        files = render_service(service, pages=documented, index=True)
        paths = (file.path for file in files if not is_shared(file))
        return Linted(makes=(service.r_name, service.export, *paths))
    except ModelError as error:
        return Linted(str(error).removeprefix(f"{shown(name)}: "))
    except Exception as error:
        return Linted(f"it cannot be rendered: {reason_of(error)}")


@contextmanager
def journal(root: Path) -> Iterator[None]:
    """Leave a mark while the tree is between two versions."""
    mark = root / JOURNAL
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.touch()
    yield
    mark.unlink()


def read_pin(root: Path) -> str:
    """Return the version of botocore that a package is pinned to.

    Raises:
        ModelError: pyproject.toml does not pin one.
    """
    path = root / "pyproject.toml"
    found = _PIN.search(path.read_text("utf-8")) if path.exists() else None
    if found is None:
        raise ModelError(f'{path}: no line pins botocore as "botocore==1.2.3"')
    return found.group(1)


def write_pin(text: str, version: str) -> str:
    """Return pyproject.toml with another version of botocore pinned."""
    return _PIN.sub(f"botocore=={version}", text, count=1)


_PIN = re.compile(r"(?<=\")botocore==(\d+\.\d+\.\d+)")


def read_version(root: Path) -> str:
    """Return the package's version."""
    found = _VERSION.search((root / "DESCRIPTION").read_text("utf-8"))
    if found is None:
        raise ModelError(f"{root / 'DESCRIPTION'}: there is no Version")
    return found.group(1)


_VERSION = re.compile(r"^Version: (\S+)$", re.MULTILINE)


def _description(root: Path, version: str, botocore: str) -> str:
    text = (root / "DESCRIPTION").read_text("utf-8")
    return stamp_description(_VERSION.sub(f"Version: {version}", text, count=1), botocore)


def _news(root: Path, released: Released, version: str, since: Report) -> str:
    path = root / "NEWS.md"
    news = path.read_text("utf-8") if path.exists() else ""
    package = re.search(r"^Package: (\S+)$", (root / "DESCRIPTION").read_text("utf-8"), re.M)
    name = package.group(1) if package else "claws"
    return update_news(news, name, released.version, version, news_part(since))


def _beside(root: Path, botocore: str, after: Source, files: Mapping[str, File]) -> dict[str, str]:
    """Texts that tell of the models and are not generated, of those that the package has."""
    texts = {path: (root / path) for path in (README, COMPANIONS)}
    told = {path: file.read_text("utf-8") for path, file in texts.items() if file.exists()}
    if README in told:
        counts = count_operations(root, files)
        told[README] = write_figures(told[README], botocore, counts)
    if COMPANIONS in told:
        told[COMPANIONS] = listed(told[COMPANIONS], after.names())
    return told


def count_operations(root: Path, files: Mapping[str, File]) -> list[int]:
    """Return how many operations each service has once `files` are written."""

    def content(path: str) -> bytes | None:
        return files[path].content if path in files else read(root / path)

    index = read_index(content(INDEX_PATH) or b"[]")
    models = (json.loads(content(model_path(entry.name)) or _NO_MODEL) for entry in index)
    return [len(model["operations"]["name"].split()) for model in models]


_NO_MODEL = b'{"operations": {"name": ""}}'


def write_figures(readme: str, botocore: str, operations: Sequence[int]) -> str:
    """Return README.md with the version of botocore and the numbers of services and operations."""
    told = f"{botocore}: {len(operations):,} services with {sum(operations):,} operations"
    return _FIGURES.sub(rf"\g<1>{told}", readme, count=1)


_FIGURES = re.compile(r"^(Made from botocore )\S+: \S+ services with \S+ operations", re.MULTILINE)


def _quarantine_texts(after: Source) -> dict[str, bytes]:
    """Content of the quarantine folder by path in the package."""
    folder = after.quarantine
    if folder is None:
        return {}
    files = (path for path in folder.rglob("*") if path.is_file())
    return {f"{FOLDER}/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in files}
