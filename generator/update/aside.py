"""Services of a new version that cannot be used, put aside with the last good files of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.file import MANIFEST
from generator.generate import choose_pages, own_files
from generator.model.build import build_service
from generator.model.companions import core_services
from generator.read.quarantine import FOLDER, Quarantined, folder_files, read_table
from generator.read.source import ModelError, Source, reason_of, shown
from generator.render.files import render_service, share_of
from generator.render.manifest import Share, read_manifest
from generator.update.compare import changed_services, compare_service
from generator.update.fetch import Release
from generator.update.lint import lint
from generator.update.order import Order
from generator.workers import workers
from generator.write.tree import read


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


def suspects_of(before: Source, after: Source, earlier: Iterable[str]) -> list[str]:
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
        with workers() as pool:
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
    shares = [s for s in read_manifest(read(root / MANIFEST)) if after.has(s.entry.botocore)]
    return {made: share.entry.botocore for share in shares for made in makes(share)}


def makes(share: Share) -> tuple[str, ...]:
    """Names and files that no other service may have."""
    return (share.entry.name, share.entry.export, *own_files(share))


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
        return Linted(makes=makes(share_of(service, files, pages=documented)))
    except ModelError as error:
        return Linted(str(error).removeprefix(f"{shown(name)}: "))
    except Exception as error:
        return Linted(f"it cannot be rendered: {reason_of(error)}")
