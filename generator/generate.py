"""The build road in one place: read every service model, render, and write or compare."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import botocore

from generator.docs.search import SEARCH_PATH, SearchRow, read_search, render_search, search_row
from generator.docs.texts import docs_path
from generator.file import File
from generator.model.build import build_service
from generator.model.companions import core_services
from generator.model.endpoints import PARTITIONS_PATH, RULES_FOLDER, render_partitions
from generator.model.naming import topic
from generator.package.owner import own, read_owner
from generator.read.exports import read_exports
from generator.read.source import ModelError, RawService, Source, read_file
from generator.render.files import (
    INDEX_PATH,
    Entry,
    entry_of,
    model_path,
    read_index,
    render_package,
    render_service,
    stamp_description,
)
from generator.render.rules import RULES_PATH, render_rules
from generator.workers import workers
from generator.write.hold import held
from generator.write.tree import Changes, compare, marked_files, read, write

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
    """One service's share of the package."""

    entry: Entry
    functions: tuple[str, ...]
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
    rendered = list(render_all(request, progress))
    refuse_twins(rendered)
    kept = kept_entries(request, [r.entry for r in rendered])
    functions = [*kept_functions(request.root, kept), *(f for r in rendered for f in r.functions)]
    files = [file for r in rendered for file in r.files]
    entries = [*kept, *(r.entry for r in rendered)]
    tagged = read_exports(request.root)
    files += render_package(entries, functions, tagged, index=request.pages != "none")
    if request.pages != "none":
        rows = [*kept_search(request.root, kept), *(r.search for r in rendered)]
        files.append(File(SEARCH_PATH, render_search(rows)))
    files += shared_data(request)
    files += stamped(request)
    return {file.path: file for file in files}, stale_files(request.root, kept)


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
            progress(done, len(work), result.entry.botocore)
            yield result


Origin = tuple[Path | None, Path | None]
"""A folder of models and one of quarantined services, either of which may be absent."""


def render_one(origin: Origin, model: Path | None, index: bool, name: str, pages: bool) -> Rendered:
    """Read, build and render one service."""
    raw = read_file(model) if model else _source(*origin).read(name)
    service = build_service(raw)
    functions = [topic(service.r_name, o.name) for o in service.operations] if pages else []
    files = render_service(service, pages=pages, index=index)
    return Rendered(entry_of(service), tuple(functions), tuple(files), search_row(service))


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
    for service in rendered:
        for path in (file.path for file in service.files if not is_shared(file)):
            if path.lower() in seen:
                raise ModelError(
                    f"{service.entry.botocore} and {seen[path.lower()]} both make {path}: "
                    "give one of them a row in quirks.py"
                )
            seen[path.lower()] = service.entry.botocore


def is_shared(file: File) -> bool:
    """Whether several services may have the file: its name says what it holds."""
    return file.path.startswith(f"{RULES_FOLDER}/")


def shared_data(request: Request) -> list[File]:
    """What all services use, as far as the source has it."""
    rules = File(RULES_PATH, render_rules())
    partitions = {} if request.model else _source(request.data, request.quarantine).partitions()
    if not partitions:
        return [rules]
    return [rules, File(PARTITIONS_PATH, render_partitions(partitions))]


def kept_entries(request: Request, made: Iterable[Entry]) -> list[Entry]:
    """Services of the tree that the run leaves as they are."""
    index = read(request.root / INDEX_PATH) if request.partial else None
    names = {entry.name for entry in made}
    try:
        entries = read_index(index or b"[]")
    except (TypeError, ValueError) as error:
        raise ModelError(f"{INDEX_PATH} is damaged: generate all services") from error
    return [
        entry for entry in entries if entry.name not in names and entry.botocore not in request.gone
    ]


def kept_functions(root: Path, kept: Iterable[Entry]) -> list[str]:
    """Names of the functions emitted earlier for services that the run leaves as they are."""
    found = []
    for entry in kept:
        source = read(root / f"R/service-{entry.name}.R") or b""
        lines = source.decode("utf-8", errors="replace").splitlines()
        found += [line.split(" <- ")[0] for line in lines if " <- function(" in line]
    return found


def kept_search(root: Path, kept: Sequence[Entry]) -> list[SearchRow]:
    """Rows of the search index of the services that the run leaves as they are."""
    names = {entry.name for entry in kept}
    if not names:
        return []
    try:
        rows = read_search(read(root / SEARCH_PATH) or b"")
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{SEARCH_PATH} is damaged: generate all services") from error
    return [row for row in rows if row.service in names]


def stale_files(root: Path, kept: Sequence[Entry]) -> list[str]:
    """Generated files in the tree that belong to no service the run leaves as it is."""
    staying = {entry.botocore for entry in kept}
    found = [path for path, owner in marked_files(root).items() if owner not in staying]
    for path_of in (model_path, docs_path):
        known = {path_of(entry.name) for entry in kept}
        paths = (path.relative_to(root).as_posix() for path in root.glob(path_of("*")))
        found += [path for path in paths if path not in known]
    used = kept_rules(root, kept)
    rules = (path.relative_to(root).as_posix() for path in root.glob(f"{RULES_FOLDER}/*.json.xz"))
    return found + [path for path in rules if path not in used]


def kept_rules(root: Path, kept: Iterable[Entry]) -> set[str]:
    """Paths of the endpoint rule sets of the services that the run leaves as they are."""
    names = set()
    for entry in kept:
        try:
            model = json.loads(read(root / model_path(entry.name)) or b"")
        except ValueError as error:
            path = model_path(entry.name)
            raise ModelError(f"{path} is damaged: generate {entry.botocore}, too") from error
        names.add(model.get("endpoints", {}).get("rules"))
    return {f"{RULES_FOLDER}/{name}.json.xz" for name in names}


def stamped(request: Request) -> list[File]:
    """DESCRIPTION with its owner and botocore's version, when the models are botocore's own."""
    path = request.root / "DESCRIPTION"
    version = request.version or ("" if request.data else botocore.__version__)
    if request.partial or not version or not path.exists():
        return []
    text = own(stamp_description(path.read_text("utf-8"), version), read_owner())
    return [File("DESCRIPTION", text.encode("utf-8"))]
