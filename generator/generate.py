"""The build road in one place: read every service model, render, and write or compare."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import botocore

from generator.docs.search import SEARCH_PATH, SearchRow, read_search, render_search, search_row
from generator.file import MANIFEST, File
from generator.model.build import build_service
from generator.model.companions import core_services
from generator.model.endpoints import PARTITIONS_PATH, RULES_FOLDER, render_partitions
from generator.package.owner import own, read_owner
from generator.read.exports import read_exports
from generator.read.source import ModelError, RawService, Source, read_file
from generator.render.files import render_package, render_service, share_of, stamp_description
from generator.render.manifest import Share, read_manifest
from generator.render.rules import RULES_PATH, render_rules
from generator.workers import workers
from generator.write.hold import held
from generator.write.tree import Changes, compare, read, write

Progress = Callable[[int, int, str], None]
"""Called with the number of services done, their total, and the name of the last."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a run is asked for.

    Attributes:
        root: the package to write to.
        data: a folder laid out as botocore's data; None for botocore's own.
        model: a single service-2.json instead.
        services: botocore's names of the services to generate; none for all.
        pages: which services get functions and pages: `core`, `all` or `none`.
        quarantine: a folder with the files to use for services that were put aside.
        gone: botocore's names of services that a partial run removes.
        version: botocore's version that the models are of, where it is not the installed one.
    """

    root: Path
    data: Path | None = None
    model: Path | None = None
    services: tuple[str, ...] = ()
    pages: str = "core"
    quarantine: Path | None = None
    gone: tuple[str, ...] = ()
    version: str = ""

    @property
    def partial(self) -> bool:
        """Whether the services that the run does not name stay as they are."""
        return bool(self.services) or self.model is not None


@dataclass(frozen=True, slots=True)
class Rendered:
    """One service's share of the package, with the content of its files."""

    share: Share
    files: tuple[File, ...]
    search: SearchRow


def generate(request: Request, progress: Progress) -> Changes:
    """Write what follows from the models. A model that cannot be used leaves the tree alone."""
    with held(request.root):
        files, stale = plan(request, progress)
        return write(request.root, files, stale)


def check(request: Request, progress: Progress) -> Changes:
    """Return what `generate()` would change, and write nothing."""
    files, stale = plan(request, progress)
    return compare(request.root, files, stale)


def plan(request: Request, progress: Progress) -> tuple[dict[str, File], list[str]]:
    """Return the files the package should have, by path, and those it should lose."""
    owned = read_manifest(read(request.root / MANIFEST))
    rendered = list(render_all(request, progress))
    refuse_twins(rendered)
    kept = kept_shares(request, owned, [r.share for r in rendered])
    shares = [*kept, *(r.share for r in rendered)]
    files = [file for r in rendered for file in r.files]
    tagged = read_exports(request.root)
    files += render_package(shares, tagged, index=request.pages != "none")
    if request.pages != "none":
        rows = [*kept_search(request.root, kept), *(r.search for r in rendered)]
        files.append(File(SEARCH_PATH, render_search(rows)))
    files += shared_data(request)
    files += stamped(request)
    return {file.path: file for file in files}, sorted(paths_of(owned) - paths_of(shares))


def paths_of(shares: Iterable[Share]) -> set[str]:
    """Paths of all files of these shares."""
    return {path for share in shares for path in share.files}


def render_all(request: Request, progress: Progress) -> Iterator[Rendered]:
    """Build and render each service, on as many processors as there are, in order of name."""
    core = core_services()
    work = [(name, choose_pages(request.pages, name, core)) for name in names_of(request)]
    origin = (request.data, request.quarantine)
    job = partial(render_one, origin, request.model, request.pages != "none")
    if len(work) == 1:
        yield job(*work[0])
        return
    with workers() as pool:
        for done, result in enumerate(pool.map(job, *zip(*work, strict=True), chunksize=4), 1):
            progress(done, len(work), result.share.entry.botocore)
            yield result


Origin = tuple[Path | None, Path | None]
"""A folder of models and one of quarantined services, either of which may be absent."""


def render_one(origin: Origin, model: Path | None, index: bool, name: str, pages: bool) -> Rendered:
    """Read, build and render one service."""
    raw = read_file(model) if model else _source(*origin).read(name)
    service = build_service(raw)
    files = render_service(service, pages=pages, index=index)
    return Rendered(share_of(service, files, pages=pages), tuple(files), search_row(service))


_sources: dict[Origin, Source] = {}


def _source(data: Path | None, quarantine: Path | None) -> Source:
    """One loader a process: it caches the listing of its folders."""
    if (data, quarantine) not in _sources:
        _sources[data, quarantine] = Source(data, quarantine)
    return _sources[data, quarantine]


def names_of(request: Request) -> list[str]:
    """Botocore's names of the services that the run generates."""
    if request.model:
        raw: RawService = read_file(request.model)
        return [raw.name]
    available = _source(request.data, request.quarantine).names()
    unknown = sorted(set(request.services) - set(available))
    if unknown:
        raise ModelError(f"{unknown[0]}: there is no such service in {request.data or 'botocore'}")
    return sorted(request.services) or available


def choose_pages(pages: str, name: str, core: frozenset[str]) -> bool:
    """Whether a service gets functions and pages."""
    return pages == "all" or (pages == "core" and name in core)


def refuse_twins(rendered: Sequence[Rendered]) -> None:
    """Raise a ModelError when two services, or two files, would have the same name."""
    seen: dict[str, str] = {}
    for share in (service.share for service in rendered):
        name = share.entry.botocore
        for path in own_files(share):
            if path.lower() in seen:
                raise ModelError(
                    f"{name} and {seen[path.lower()]} both make {path}: "
                    "give one of them a row in quirks.py"
                )
            seen[path.lower()] = name


def own_files(share: Share) -> list[str]:
    """Files that no other service may have; the name of a rule set says what it holds."""
    return [path for path in share.files if not path.startswith(f"{RULES_FOLDER}/")]


def shared_data(request: Request) -> list[File]:
    """What all services use, as far as the source has it."""
    rules = File(RULES_PATH, render_rules())
    partitions = {} if request.model else _source(request.data, request.quarantine).partitions()
    if not partitions:
        return [rules]
    return [rules, File(PARTITIONS_PATH, render_partitions(partitions))]


def kept_shares(request: Request, owned: Iterable[Share], made: Iterable[Share]) -> list[Share]:
    """Shares of the services that the run leaves as they are."""
    if not request.partial:
        return []
    names = {share.entry.name for share in made}
    kept = [s for s in owned if s.entry.name not in names and s.entry.botocore not in request.gone]
    for share in kept:
        for path in share.files:
            if not (request.root / path).exists():
                raise ModelError(f"{path} is missing: generate {share.entry.botocore}, too")
    return kept


def kept_search(root: Path, kept: Iterable[Share]) -> list[SearchRow]:
    """Rows of the search index of the services that the run leaves as they are."""
    names = {share.entry.name for share in kept}
    if not names:
        return []
    try:
        rows = read_search(read(root / SEARCH_PATH) or b"")
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{SEARCH_PATH} is damaged: generate all services") from error
    return [row for row in rows if row.service in names]


def stamped(request: Request) -> list[File]:
    """DESCRIPTION with its owner and botocore's version, when the models are botocore's own."""
    path = request.root / "DESCRIPTION"
    version = request.version or ("" if request.data else botocore.__version__)
    if request.partial or not version or not path.exists():
        return []
    text = own(stamp_description(path.read_text("utf-8"), version), read_owner())
    return [File("DESCRIPTION", text.encode("utf-8"))]
